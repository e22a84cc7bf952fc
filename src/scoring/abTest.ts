import type { Interval } from './accuracy.ts'
import { wilson } from './accuracy.ts'

export interface Group {
  readonly successes: number
  readonly size: number
}

export interface AbTest extends Interval {
  readonly rateA: number
  readonly rateB: number
  /** B minus A, from -1 to 1; `low` and `high` are its 95 % interval. */
  readonly uplift: number
  readonly verdict: 'conclusive' | 'inconclusive' | 'too-small'
}

/**
 * Compares two groups: the uplift of B over A with Newcombe's interval (1998, method 10, built on
 * Wilson's limits). Conclusive when the interval excludes 0; too small under 30 people in a group, or
 * under 10 successes or failures in all. An impossible group (empty, more successes than people)
 * gives `null`.
 *
 * @example 120 of 1,000 against 165 of 1,000 → +4.5 points [1.4 ; 7.6], conclusive
 */
export function abTest(a: Group, b: Group): AbTest | null {
  if (![a, b].every(isPossible)) return null
  const rateA = a.successes / a.size
  const rateB = b.successes / b.size
  const limitsA = wilson(a.successes, a.size)
  const limitsB = wilson(b.successes, b.size)
  const uplift = rateB - rateA
  const low = uplift - Math.hypot(rateB - limitsB.low, limitsA.high - rateA)
  const high = uplift + Math.hypot(limitsB.high - rateB, rateA - limitsA.low)
  const conclusive = low > 0 || high < 0 ? 'conclusive' : 'inconclusive'
  return { rateA, rateB, uplift, low, high, verdict: isSmall(a, b) ? 'too-small' : conclusive }
}

/**
 * People each group would need for the difference seen, were it to last, to tell the groups apart at
 * 95 %: `1.96² × (a (1 − a) + b (1 − b)) / (b − a)²`, rounded up to two figures (normal approximation).
 * No difference gives `null`.
 *
 * @example 10 % against 11.6 %: 3.8416 × (0.09 + 0.1025) / 0.016² = 2,889 → 2,900 people a group
 */
export function enoughPerGroup({ rateA, rateB, uplift }: AbTest): number | null {
  if (uplift === 0) return null
  const spread = rateA * (1 - rateA) + rateB * (1 - rateB)
  const people = (Z95 ** 2 * spread) / uplift ** 2
  const step = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1)
  return Math.ceil(people / step) * step
}

const Z95 = 1.96

/** Fewer people in a group, or fewer answers of one sort in all, say nothing. House rule. */
export const FEWEST_PEOPLE = 30
export const FEWEST_ANSWERS = 10

const isPossible = ({ successes, size }: Group) => size > 0 && successes >= 0 && successes <= size

function isSmall(a: Group, b: Group): boolean {
  const successes = a.successes + b.successes
  const failures = a.size + b.size - successes
  return Math.min(a.size, b.size) < FEWEST_PEOPLE || Math.min(successes, failures) < FEWEST_ANSWERS
}
