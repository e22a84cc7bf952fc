/** Feasibility answers, 1 hard to 5 easy. */
export interface Feasibility {
  readonly business: number
  readonly it: number
  readonly budget: number
}

/** Efforts go from 1 to 5. */
const HARDEST = 5

/** Each step of upkeep cost above the lowest adds a quarter of a point. */
const UPKEEP = 0.25

/**
 * The effort of an idea of the collection plan, from its three feasibilities and the cost of keeping
 * its data true (1 low to 5 high): `min(5, 6 − ease + 0.25 × (update cost − 1))`, with
 * `ease = 0.4 business + 0.35 IT + 0.25 budget`. House formula.
 *
 * @example feasibilities 4, 4, 4, update cost 3 → 2.5
 */
export function ideaEffort({ business, it, budget }: Feasibility, updateCost: number): number {
  return withUpkeep(6 - (0.4 * business + 0.35 * it + 0.25 * budget), updateCost)
}

/**
 * The effort of a catalogue mechanic: its own, plus the mean cost of keeping the data it brings true.
 * A mechanic that brings nothing has no upkeep.
 *
 * @example 2.35, data that cost 1.3 on average to keep → 2.425
 */
export function mechanicEffort(effort: number, updateCosts: readonly number[]): number {
  if (updateCosts.length === 0) return effort
  const mean = updateCosts.reduce((sum, cost) => sum + cost, 0) / updateCosts.length
  return withUpkeep(effort, mean)
}

/** The effort of asking for a datum on its own: its collection cost, and its upkeep. */
export function directEffort(collectionCost: number, updateCost: number): number {
  return withUpkeep(collectionCost, updateCost)
}

function withUpkeep(effort: number, updateCost: number): number {
  return Math.min(HARDEST, effort + UPKEEP * (updateCost - 1))
}
