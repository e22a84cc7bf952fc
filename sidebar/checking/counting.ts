import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import { asksOf } from '../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../src/profiling/checkResult.ts'
import { checkResult } from '../../src/profiling/checkResult.ts'
import { fileCheck, partCheck } from '../../src/profiling/file/fileCheck.ts'
import { joinedParts, settle } from '../../src/profiling/file/joinedParts.ts'
import type { PartCounted } from '../../src/profiling/file/partCounted.ts'
import type { Taking } from './readThrough.ts'

/** Counts a file as a plan says. It runs in a worker, or in the page where workers are refused. */
export function counting(plan: CheckPlan): Taking<CheckResult> {
  const asks = asksOf(plan.understood.header, plan)
  const check = fileCheck(plan.understood, { asks, fillers: plan.fillers })
  return {
    take: check.take,
    records: () => check.counts.records,
    end: () => check.end() ?? checkResult(check.counts, check.records, asks, plan.today),
  }
}

/** Counts a part of a file, in a worker. */
export function countingPart(plan: CheckPlan, isLast: boolean): Taking<PartCounted> {
  const asks = asksOf(plan.understood.header, plan)
  const check = partCheck(plan.understood, { asks, fillers: plan.fillers })
  const { counts, records } = check
  return {
    take: check.take,
    records: () => counts.records,
    end: () => {
      const isEven = check.isBetweenRecords()
      const failure = check.end(isLast)
      if (failure) return failure
      settle(counts)
      return { counts, records, isEven }
    },
  }
}

/** What the parts of a file come to; null when they are not those of one reading. */
export function countedInParts(plan: CheckPlan, parts: readonly PartCounted[]): CheckResult | null {
  const joined = joinedParts(parts)
  if (joined === null) return null
  const asks = asksOf(plan.understood.header, plan)
  return checkResult(joined.counts, joined.records, asks, plan.today)
}
