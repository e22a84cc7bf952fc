import type { Text } from '../base/text.ts'
import { amount, words } from './cells.ts'
import { packed } from './kpis.csv'
import { byId, table } from './table.ts'

/** An indicator, how it is computed, and what it costs to keep. */
export interface Kpi {
  readonly id: string
  readonly label: Text
  readonly kind: string
  readonly formula: Text
  readonly frequency: string
  /** 1 low to 5 high. */
  readonly maintenanceCost: number
  readonly userGroup: string
}

/** The indicators of the catalogue by id. */
export const kpis = byId(
  table(
    packed,
    (row): Kpi => ({
      id: row('id'),
      label: words(row),
      kind: row('kind'),
      formula: words(row, 'formula_'),
      frequency: row('frequency'),
      maintenanceCost: amount(row, 'maintenance_cost'),
      userGroup: row('user_group'),
    }),
  ),
)
