import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import { asksOf } from '../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../src/profiling/checkResult.ts'
import { checkResult } from '../../src/profiling/checkResult.ts'
import { fileCheck } from '../../src/profiling/file/fileCheck.ts'
import type { Taking } from './readThrough.ts'

/** Counts a file as a plan says. It runs in a worker, or in the page where workers are refused. */
export function counting(plan: CheckPlan): Taking<CheckResult> {
  const asks = asksOf(plan.understood.header, plan)
  const check = fileCheck(plan.understood, { asks, fillers: plan.fillers })
  return {
    take: (piece) => check.take(piece),
    records: () => check.counts.records,
    end: () => check.end() ?? checkResult(check.counts, check.records, asks, plan.today),
  }
}
