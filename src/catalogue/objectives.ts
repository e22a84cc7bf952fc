import type { Text } from '../base/text.ts'
import { amount, words } from './cells.ts'
import { packed } from './objectives.csv'
import { byId, table } from './table.ts'

/** What a group of users wants from the customer base. */
export interface CatalogueObjective {
  readonly id: string
  readonly label: Text
  readonly userGroup: string
  readonly mainKpi: string
  /** Points proposed when the objective is picked outside a pack; weights are scaled to 100 afterwards. */
  readonly defaultWeight: number
}

/** The objectives of the catalogue by id. */
export const objectives = byId(
  table(
    packed,
    (row): CatalogueObjective => ({
      id: row('id'),
      label: words(row),
      userGroup: row('user_group'),
      mainKpi: row('main_kpi'),
      defaultWeight: amount(row, 'default_weight'),
    }),
  ),
)
