import type { Locale } from '../base/text.ts'
import { oneOf } from './cells.ts'
import { packed } from './synonyms.csv'
import { table } from './table.ts'

/** A name people give a datum. */
export interface Synonym {
  readonly datum: string
  readonly locale: Locale
  readonly label: string
  /** An ambiguous name may mean several data: a person chooses. */
  readonly kind: 'label' | 'synonym' | 'ambiguous'
}

/** The names of all data, in the order of the table. */
export const synonyms = table(
  packed,
  (row): Synonym => ({
    datum: row('data_id'),
    locale: oneOf(row, 'lang', ['fr', 'en']),
    label: row('label'),
    kind: oneOf(row, 'kind', ['label', 'synonym', 'ambiguous']),
  }),
)
