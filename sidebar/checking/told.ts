import type { Tell } from './offered.ts'
import type { Between, Course, Pieces } from './readThrough.ts'

/** What a worker that reads tells: how far it is, then what it came to. */
export type ReadingTold<End> = { readonly course: Course } | { readonly end: End | null }

const PIECE = 1 << 20
/** Milliseconds between two tellings. */
const OFTEN = 100

/**
 * Serves a reading in a worker, which tells now and then how far it is. `moved` says what of its end is not
 * copied.
 */
export function told<Ask, End>(
  read: (ask: Ask, manner: Pieces & { readonly between: Between }) => Promise<End | null>,
  moved: (end: End | null) => ArrayBuffer[] = () => [],
) {
  return async (ask: Ask, tell: Tell<ReadingTold<End>>) => {
    let last = performance.now()
    const between: Between = (course) => {
      if (performance.now() - last > OFTEN) {
        last = performance.now()
        tell({ course })
      }
      return true
    }
    const end = await read(ask, { read: PIECE, count: PIECE, between })
    tell({ end }, moved(end))
  }
}
