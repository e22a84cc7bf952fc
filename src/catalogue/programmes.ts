import type { Text } from '../base/text.ts'
import { items, words } from './cells.ts'
import { packed } from './programmes.csv'
import { byId, table } from './table.ts'

/** A family of scenarios that serve the same moment of the relationship. */
export interface CatalogueProgramme {
  readonly id: string
  readonly label: Text
  readonly phase: string
  /** The objectives it serves, the main one first. */
  readonly objectives: readonly string[]
}

/** The programmes of the catalogue by id. */
export const programmes = byId(
  table(
    packed,
    (row): CatalogueProgramme => ({
      id: row('id'),
      label: words(row),
      phase: row('phase'),
      objectives: items(row, 'objectives'),
    }),
  ),
)
