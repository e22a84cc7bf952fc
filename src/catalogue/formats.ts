import type { Text } from '../base/text.ts'
import { items, words } from './cells.ts'
import { packed } from './formats.csv'
import { byId, table } from './table.ts'

/** A format a value may have, told in words: the checks themselves are in the scoring room. */
export interface Format {
  readonly id: string
  readonly label: Text
  readonly rule: string
  readonly normalisation: string
  readonly validExamples: readonly string[]
  readonly invalidExamples: readonly string[]
}

/** The formats by id. */
export const formats = byId(
  table(
    packed,
    (row): Format => ({
      id: row('id'),
      label: words(row),
      rule: row('rule'),
      normalisation: row('normalisation'),
      validExamples: items(row, 'valid_examples', '|'),
      invalidExamples: items(row, 'invalid_examples', '|'),
    }),
  ),
)
