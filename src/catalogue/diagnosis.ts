import type { Text } from '../base/text.ts'
import { words } from './cells.ts'
import { packed } from './diagnosis.csv'
import { byId, table } from './table.ts'

/** A statement an organisation rates itself on. */
export interface Statement {
  readonly id: string
  readonly theme: string
  readonly label: Text
}

/** The statements of the diagnosis by id. */
export const diagnosis = byId(
  table(packed, (row): Statement => ({ id: row('id'), theme: row('theme'), label: words(row) })),
)
