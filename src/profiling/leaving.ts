// What may leave a check: counts and rates, days of update. Nothing else has a way out.

import type { Day } from '../base/day.ts'
import type { ColumnAsk } from './ask.ts'
import type { ColumnOutcome } from './outcome.ts'
import type { Remark } from './remarks.ts'

/** The counts of a column as they may be written to a workbook. It holds numbers, and no value. */
export interface ColumnLeaving {
  readonly column: number
  readonly records: number
  readonly applicable: number | null
  readonly empty: number
  readonly placeholder: number
  readonly valid: number | null
  readonly yes: number | null
  readonly distinct: number | null
  readonly isExact: boolean
  readonly duplicates: number | null
  readonly clusters: number | null
  /** Days of update, whole. */
  readonly oldest: Day | null
  readonly newest: Day | null
  readonly median: Day | null
  readonly remarks: readonly Remark[]
}

/** Values under which nothing is told of their days: too few to hide anybody among them. */
export const FEWEST = 20

/** What may leave of the outcome of a column. Days leave for columns of updates only, never those of births. */
export function leaving(ask: ColumnAsk, found: ColumnOutcome, records: number): ColumnLeaving {
  const { column, applicable, empty, placeholder, valid, yes } = found
  const { distinct, isExact, duplicates, clusters, remarks } = found
  const maySayDays = ask.update && ask.format !== 'birth-date' && (found.days?.read ?? 0) >= FEWEST
  const days = maySayDays ? found.days : null
  return {
    column,
    records,
    applicable,
    empty,
    placeholder,
    valid,
    yes,
    distinct,
    isExact,
    duplicates,
    clusters,
    oldest: days?.oldest ?? null,
    newest: days?.newest ?? null,
    median: days?.median ?? null,
    remarks: remarks.map(({ code, count }) => ({ code, count })),
  }
}
