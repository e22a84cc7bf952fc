import { currency } from './currency.ts'

/** How a datum grows old: not at all, with time, or as fast as its feed. */
export type DecayMode = 'immutable' | 'decay' | 'event' | 'recomputed'

/**
 * The criterion "actualité" of a variable, 0 to 1: what does not change is always true, what decays
 * is judged on the age of its values (days), what is dated or recomputed on the score of its feed.
 * House rule; a missing age, half-life or feed score gives `null`, and so does an unknown mode.
 *
 * @example an e-mail of 365 days, half-life 968 days → 0.77; a birth date → 1
 */
export function actuality(given: {
  readonly mode: DecayMode | null
  readonly ageDays: number | null
  readonly halfLifeDays: number | null
  readonly feedScore: number | null
}): number | null {
  if (given.mode === 'immutable') return 1
  if (given.mode === 'decay') return currency(given.ageDays, given.halfLifeDays)
  return given.mode === null ? null : given.feedScore
}
