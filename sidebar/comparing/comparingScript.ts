// The script that compares: run by a worker it answers one message, run by a page it leaves the function there.

import { offered } from '../checking/offered.ts'
import { told } from '../checking/told.ts'
import { comparing } from './comparing.ts'
import type { ComparisonPlan } from './plan.ts'
import { readBoth } from './readBoth.ts'

/** What the worker is asked. */
export interface ComparingAsk {
  readonly plan: ComparisonPlan
  readonly files: readonly [Blob, Blob]
}

offered(
  'compareRecords',
  comparing,
  told(({ plan, files }: ComparingAsk, manner) => readBoth(files, comparing(plan), manner)),
)
