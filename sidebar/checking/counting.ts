import type { DayOrder } from '../../src/profiling/daysFound.ts'
import { fileCheck } from '../../src/profiling/file/fileCheck.ts'
import type { FileOutcome } from '../../src/profiling/file/fileOutcome.ts'
import { fileOutcome } from '../../src/profiling/file/fileOutcome.ts'
import type { ColumnLeaving } from '../../src/profiling/leaving.ts'
import { leaving } from '../../src/profiling/leaving.ts'
import type { CheckPlan } from './plan.ts'
import { asksOf } from './plan.ts'
import type { Taking } from './readThrough.ts'

/** What a check found of one column: what may leave, and how its days are written. */
export interface ColumnResult extends ColumnLeaving {
  readonly present: number
  readonly order: DayOrder | null
}

/** What a check of a file found. It holds counts, days of update and codes, and no value. */
export interface CheckResult {
  readonly records: number
  /** Records somebody can be recognised by, and those that lack nothing essential; null when not asked. */
  readonly recognised: number | null
  readonly whole: number | null
  readonly reading: FileOutcome['reading']
  /** In the order of the plan; null for a column nobody looked into. */
  readonly columns: readonly (ColumnResult | null)[]
}

/** Counts a file as a plan says. It runs in a worker, or in the page where workers are refused. */
export function counting(plan: CheckPlan): Taking<CheckResult> {
  const asks = asksOf(plan)
  const check = fileCheck(plan.understood, { asks, fillers: plan.fillers })
  const told = (): CheckResult => {
    const found = fileOutcome(check.counts, check.records, asks, plan.today)
    const { records } = found
    return {
      records,
      recognised: asks.some(({ strong, allowed }) => strong && allowed) ? found.recognised : null,
      whole: asks.some(({ essential, allowed }) => essential && allowed) ? found.whole : null,
      reading: found.reading,
      columns: asks.map((ask, at) => {
        const column = found.columns[at]
        if (!column) return null
        const { present, days } = column
        return { ...leaving(ask, column, records), present, order: days?.order ?? null }
      }),
    }
  }
  return {
    take: (piece) => check.take(piece),
    records: () => check.counts.records,
    end: () => check.end() ?? told(),
  }
}
