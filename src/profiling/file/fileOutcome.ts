import type { Day } from '../../base/day.ts'
import type { ColumnAsk } from '../ask.ts'
import type { Counts } from '../counts.ts'
import type { ColumnOutcome } from '../outcome.ts'
import { outcome } from '../outcome.ts'
import type { RecordCounts } from '../recordCounts.ts'

/** What a check of a file comes to. */
export interface FileOutcome {
  readonly records: number
  /** Records with a valid value in a strong key, and those in which nothing essential is missing. */
  readonly recognised: number
  readonly whole: number
  readonly reading: Omit<RecordCounts, 'records' | 'bytes' | 'lines'>
  /** By ask; `null` for a column nobody may look into. */
  readonly columns: readonly (ColumnOutcome | null)[]
}

export function fileOutcome(
  { records, recognised, whole, columns }: Counts,
  reading: RecordCounts,
  asks: readonly ColumnAsk[],
  today: Day,
): FileOutcome {
  const { blankLines, trailingBlank, repeatedHeaders, short, long, oddQuotes } = reading
  return {
    records,
    recognised,
    whole,
    reading: { blankLines, trailingBlank, repeatedHeaders, short, long, oddQuotes },
    columns: asks.map((ask, at) => outcome(ask, columns[at] ?? null, today)),
  }
}
