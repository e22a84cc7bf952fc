import type { Day } from '../base/day.ts'
import type { ColumnAsk } from './ask.ts'
import type { Counts } from './counts.ts'
import type { DayOrder } from './daysFound.ts'
import type { FileOutcome } from './file/fileOutcome.ts'
import { fileOutcome } from './file/fileOutcome.ts'
import type { ColumnLeaving } from './leaving.ts'
import { leaving } from './leaving.ts'
import type { RecordCounts } from './recordCounts.ts'

/** What a check found of one column: what may leave, and how its days are written. */
export interface ColumnResult extends ColumnLeaving {
  readonly present: number
  readonly order: DayOrder | null
}

/** What a check found. It holds counts, days of update and codes, and no value. */
export interface CheckResult {
  readonly records: number
  /** Records somebody can be recognised by, and those that lack nothing essential; null when not asked. */
  readonly recognised: number | null
  readonly whole: number | null
  readonly reading: FileOutcome['reading']
  /** In the order of the plan; null for a column nobody looked into. */
  readonly columns: readonly (ColumnResult | null)[]
}

/** What counts come to, as a page tells it and as some of it may leave. */
export function checkResult(
  counts: Counts,
  read: RecordCounts,
  asks: readonly ColumnAsk[],
  today: Day,
): CheckResult {
  const found = fileOutcome(counts, read, asks, today)
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
