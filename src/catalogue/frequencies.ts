import type { Text } from '../base/text.ts'
import { optionalAmount, words } from './cells.ts'
import { packed } from './frequencies.csv'
import { byId, table } from './table.ts'

/** How often a feed is expected, and when its silence deserves a word. */
export interface Frequency {
  readonly id: string
  readonly label: Text
  /** Hours between two loads; `null` when there is no schedule or nobody knows it. */
  readonly periodHours: number | null
  /** Age of the last load, in hours, after which it is late, then stale. */
  readonly warnHours: number | null
  readonly errorHours: number | null
  /** Where the thresholds come from. */
  readonly basis: string
}

/** The feed frequencies by id. */
export const frequencies = byId(
  table(
    packed,
    (row): Frequency => ({
      id: row('id'),
      label: words(row),
      periodHours: optionalAmount(row, 'period_h'),
      warnHours: optionalAmount(row, 'warn_after_h'),
      errorHours: optionalAmount(row, 'error_after_h'),
      basis: row('basis'),
    }),
  ),
)
