import { items, optional } from './cells.ts'
import { packed } from './field_names.csv'
import { table } from './table.ts'

/** A name that tools give a datum in the records of a subject: `amount` of a deal. */
export interface FieldName {
  /** What the records are about (`person`, `order`…), or `any`. */
  readonly subject: string
  readonly name: string
  /** Several data: the field holds them together. None: outside the catalogue, whatever it looks like. */
  readonly data: readonly string[]
  /** The name only suggests the datum: to be looked at, never confirmed in bulk. */
  readonly suggests: boolean
}

/** The names tools give, in the order of the table. */
export const fieldNames = table(
  packed,
  (row): FieldName => ({
    subject: row('subject'),
    name: row('name'),
    data: items(row, 'data'),
    suggests: optional(row, 'surest') === 'likely',
  }),
)
