// The script that counts: run by a worker it answers one message, run by a page it leaves the function there.

import { counting } from './counting.ts'
import { offered } from './offered.ts'
import type { CheckPlan } from './plan.ts'
import type { CheckEnd, Course } from './readThrough.ts'
import { readThrough } from './readThrough.ts'

/** What the worker is asked, and what it tells. */
export interface CountingAsk {
  readonly plan: CheckPlan
  readonly file: Blob
}
export type CountingTold = { readonly course: Course } | { readonly end: CheckEnd | null }

const PIECE = 1 << 20
/** Milliseconds between two tellings. */
const OFTEN = 100

offered(
  'countRecords',
  counting,
  async ({ plan, file }: CountingAsk, tell: (told: CountingTold) => void) => {
    let last = performance.now()
    const between = (course: Course) => {
      if (performance.now() - last > OFTEN) {
        last = performance.now()
        tell({ course })
      }
      return true
    }
    tell({ end: await readThrough(file, counting(plan), { read: PIECE, count: PIECE, between }) })
  },
)
