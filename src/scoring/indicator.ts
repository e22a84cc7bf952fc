import { ratio } from './completeness.ts'

export interface Indicator {
  /** Decision value over maintenance cost, both graded 1 to 5; `null` when either is missing. */
  readonly ratio: number | null
  /** `prepare`: worth it, its data not there yet. */
  readonly advice: 'keep' | 'prepare' | 'drop' | null
}

/**
 * Whether an indicator is worth its upkeep: keep when its value covers its cost and at least 80 % of
 * the data needed is usable, prepare when only its value does, drop otherwise. House rule.
 *
 * `feasible` is the usable share of the data needed, 0 to 1; unknown is not feasible yet.
 *
 * @example value 4, cost 2, data usable at 60 % → ratio 2, prepare
 */
export function indicator(
  value: number | null,
  cost: number | null,
  feasible: number | null,
): Indicator {
  const worth = ratio(value, cost)
  if (worth === null) return { ratio: null, advice: null }
  if (worth < 1) return { ratio: worth, advice: 'drop' }
  return { ratio: worth, advice: feasible !== null && feasible >= 0.8 ? 'keep' : 'prepare' }
}
