// The script that counts: run by a worker it answers one message, run by a page it leaves the function there.

import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import { counting } from './counting.ts'
import { offered } from './offered.ts'
import { readThrough } from './readThrough.ts'
import { told } from './told.ts'

/** What the worker is asked. */
export interface CountingAsk {
  readonly plan: CheckPlan
  readonly file: Blob
}

offered(
  'countRecords',
  counting,
  told(({ plan, file }: CountingAsk, manner) => readThrough(file, counting(plan), manner)),
)
