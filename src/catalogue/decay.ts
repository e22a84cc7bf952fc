import type { Text } from '../base/text.ts'
import { oneOf, optionalAmount, words } from './cells.ts'
import { packed } from './decay.csv'
import { byId, table } from './table.ts'

/** How a value stops being true: never, with time, at once because it dates an event, or at each load. */
export type DecayMode = 'immutable' | 'decay' | 'event' | 'recomputed'

/** A family of data that age alike. */
export interface DecayFamily {
  readonly id: string
  readonly label: Text
  readonly mode: DecayMode
  /** Share of the values that become wrong in a year, 0–1; `null` when the family does not decay. */
  readonly annualDecay: number | null
  /** Days after which half of the values are wrong: 365 · ln 2 / −ln(1 − annual decay). */
  readonly halfLifeDays: number | null
  readonly evidence: string
  /** Where the rate comes from. */
  readonly source: string
}

/** The decay families by id. */
export const decay = byId(
  table(
    packed,
    (row): DecayFamily => ({
      id: row('id'),
      label: words(row),
      mode: oneOf(row, 'decay_mode', ['immutable', 'decay', 'event', 'recomputed']),
      annualDecay: optionalAmount(row, 'annual_decay'),
      halfLifeDays: optionalAmount(row, 'half_life_days'),
      evidence: row('evidence'),
      source: row('source_note'),
    }),
  ),
)
