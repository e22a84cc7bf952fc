/**
 * A typed date is an observation: it is compared with the day it was first seen, never with today, so
 * that the clock alone changes no score. Dates are serial numbers of days.
 */
export interface Observed {
  readonly typed: number | null
  readonly observedOn: number | null
}

export interface Observation {
  /** Hours between the typed date and the day it was first seen; `null` when unknown or in the future. */
  readonly ageHours: number | null
  /** `null` when nothing is typed. `to-renew` asks for a fresh look and changes no score. */
  readonly state: 'current' | 'to-renew' | 'future-date' | null
}

/** Days after which an observation asks to be renewed. */
const OBSERVATION_DAYS = 90

/** The day a typed date was first seen: today when it has just changed, `null` when nothing is typed. */
export function observedOn(
  typed: number | null,
  before: Observed | null,
  today: number,
): number | null {
  if (typed === null) return null
  return before?.typed === typed && before.observedOn !== null ? before.observedOn : today
}

/**
 * The age of a feed when it was observed, and whether the observation is still recent. House rule.
 *
 * Whole days count 24 hours each; exact hours count when both dates carry a time.
 *
 * @example typed 5 January, first seen 6 January → 24 h, current until 6 April, then to renew.
 */
export function observation({ typed, observedOn: seen }: Observed, today: number): Observation {
  if (typed === null || seen === null) return { ageHours: null, state: null }
  const exact = !Number.isInteger(typed) && !Number.isInteger(seen)
  const days = exact ? seen - typed : Math.floor(seen) - Math.floor(typed)
  if (days < 0) return { ageHours: null, state: 'future-date' }
  const old = Math.floor(today) - Math.floor(seen) > OBSERVATION_DAYS
  return { ageHours: 24 * days, state: old ? 'to-renew' : 'current' }
}
