import { startWorker } from './inert.ts'
import type { Between, Course, Pieces } from './readThrough.ts'
import type { ReadingTold } from './told.ts'

/** What a reading tells while it runs. */
export interface ReadingEars<End> {
  readonly went: (course: Course) => void
  /** No worker may start: the page reads by itself, slice by slice, and goes slower. */
  readonly slower: () => void
  /** What was read in parts would not give sure counts: it is read again, from one end to the other. */
  readonly anew: () => void
  readonly ended: (end: End | 'died') => void
}

/** What is read: the script of a worker, what it is asked, and the same reading done in the page. */
interface Reading<Ask, End> {
  readonly text: string
  readonly ask: Ask
  readonly here: (manner: Pieces & { readonly between: Between }) => Promise<End | null>
}

/** Milliseconds the page reads before it looks at what the person does. */
const SLICE = 16
const READ = 1 << 19
const COUNT = 1 << 16

/** Reads in a worker, or in the page where none may start. Gives a way to stop, after which nothing is told. */
export function runReading<Ask, End>(
  { text, ask, here }: Reading<Ask, End>,
  ears: ReadingEars<End>,
): () => void {
  let isWanted = true
  const { stop } = startWorker<Ask, ReadingTold<End>>(text, ask, {
    heard: (told) => {
      if (!isWanted) return
      if ('course' in told) ears.went(told.course)
      else if (told.end) {
        stop()
        ears.ended(told.end)
      }
    },
    refused: () => {
      if (!isWanted) return
      ears.slower()
      const between = inSlices(() => isWanted, ears.went)
      const ended = (end: End | 'died' | null) => {
        if (end && isWanted) ears.ended(end)
      }
      here({ read: READ, count: COUNT, between }).then(ended, () => ended('died'))
    },
    died: () => isWanted && ears.ended('died'),
  })
  return () => {
    isWanted = false
    stop()
  }
}

/** Lets the page live between two slices. */
function inSlices(isWanted: () => boolean, went: (course: Course) => void): Between {
  let since = performance.now()
  return async (course) => {
    if (performance.now() - since < SLICE) return isWanted()
    went(course)
    await breath()
    since = performance.now()
    return isWanted()
  }
}

/** Lets the page draw and answer. A message comes sooner than a timer does. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
