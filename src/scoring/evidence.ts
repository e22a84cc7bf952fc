/** What is known of the completeness of a variable, strongest first. */
export interface Evidence {
  /** Rate of the latest check of a sample, from 0 to 1. */
  readonly check: number | null
  /** Filled values, as counted in the source. */
  readonly filled: number | null
  /** Size of the population the values are counted on. */
  readonly population: number | null
  /** Rate declared by the client, from 0 to 1. */
  readonly declared: number | null
}

export interface Evidenced {
  /** Between 0 and 1; `null` when nothing is known. */
  readonly rate: number | null
  readonly origin: 'check' | 'count' | 'declared' | null
  readonly problem: 'more-than-population' | null
}

const NOTHING: Evidenced = { rate: null, origin: null, problem: null }

/**
 * The completeness to believe: a check before a count, a count before a declaration. The origin is
 * shown and does not change the value. House rule.
 *
 * More values than people is a problem to show: the rate is unknown, neither clamped nor replaced by a
 * weaker evidence.
 *
 * @example 12,400 filled out of 20,000, declared at 80 % → 0.62, from the count.
 */
export function evidence({ check, filled, population, declared }: Evidence): Evidenced {
  if (check !== null) return { rate: check, origin: 'check', problem: null }
  if (filled !== null && population !== null && population > 0) {
    if (filled > population) return { ...NOTHING, origin: 'count', problem: 'more-than-population' }
    return { rate: filled / population, origin: 'count', problem: null }
  }
  return declared === null ? NOTHING : { rate: declared, origin: 'declared', problem: null }
}
