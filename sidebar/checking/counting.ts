import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import { asksOf } from '../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../src/profiling/checkResult.ts'
import { checkResult } from '../../src/profiling/checkResult.ts'
import type { Counts } from '../../src/profiling/counts.ts'
import { fileCheck, partCheck } from '../../src/profiling/file/fileCheck.ts'
import { joinedParts } from '../../src/profiling/file/joinedParts.ts'
import type { PartCounted } from '../../src/profiling/file/partCounted.ts'
import type { RecordCounts } from '../../src/profiling/recordCounts.ts'
import type { Taking } from './readThrough.ts'

/** What is asked of a file, and how it is written. */
const asked = ({ understood, ...plan }: CheckPlan) =>
  [understood, { asks: asksOf(understood.header, plan), fillers: plan.fillers }] as const

const resultOf = (plan: CheckPlan, counts: Counts, records: RecordCounts): CheckResult =>
  checkResult(counts, records, asksOf(plan.understood.header, plan), plan.today)

/** Counts a file as a plan says. It runs in a worker, or in the page where workers are refused. */
export function counting(plan: CheckPlan): Taking<CheckResult> {
  const { counts, records, ...check } = fileCheck(...asked(plan))
  return {
    ...check,
    records: () => counts.records,
    result: () => resultOf(plan, counts, records),
  }
}

/** Counts a part of a file, in a worker. */
export function countingPart(plan: CheckPlan, isLast: boolean): Taking<PartCounted> {
  const { counts, records, end, isBetweenRecords, ...check } = partCheck(...asked(plan))
  let isEven = false
  return {
    ...check,
    records: () => counts.records,
    end: () => {
      isEven = isBetweenRecords()
      return end(isLast)
    },
    result: () => ({ counts, records, isEven }),
  }
}

/** What the parts of a file come to; each can be joined to the others. */
export function countedInParts(plan: CheckPlan, parts: readonly PartCounted[]): CheckResult {
  const { counts, records } = joinedParts(parts)
  return resultOf(plan, counts, records)
}
