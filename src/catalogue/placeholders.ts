import { oneOf } from './cells.ts'
import { packed } from './placeholders.csv'
import { table } from './table.ts'

/** A text people type in place of a value they do not have. */
export interface Placeholder {
  /** The format it is a filler of, or `any`. */
  readonly appliesTo: string
  /** A folded text to equal, a pattern to match, or a rule on the whole column told in words. */
  readonly kind: 'exact' | 'regex' | 'rule'
  readonly pattern: string
  readonly reason: string
}

/** The known fillers, in the order of the table. */
export const placeholders = table(
  packed,
  (row): Placeholder => ({
    appliesTo: row('applies_to_format'),
    kind: oneOf(row, 'kind', ['exact', 'regex', 'rule']),
    pattern: row('pattern'),
    reason: row('reason'),
  }),
)
