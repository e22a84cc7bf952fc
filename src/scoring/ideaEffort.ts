/** Grades from 1 to 5; `null` when not given. */
export interface Feasibility {
  /** 1 hard, 5 easy. */
  readonly business: number | null
  readonly it: number | null
  readonly budget: number | null
  /** Cost of keeping the datum true: 1 low, 5 high. Unknown counts as low. */
  readonly updateCost: number | null
}

/**
 * The effort of an idea of collection, from 1 to 5: how hard it is to set up, then to keep true.
 * House formula: `6 − (0.4 business + 0.35 IT + 0.25 budget) + 0.25 (update cost − 1)`, at most 5.
 *
 * A missing feasibility gives `null`.
 *
 * @example 4, 4, 4 and an update cost of 3 → 2.5
 */
export function ideaEffort({ business, it, budget, updateCost }: Feasibility): number | null {
  if (business === null || it === null || budget === null) return null
  const ease = 0.4 * business + 0.35 * it + 0.25 * budget
  return withUpkeep(6 - ease, updateCost ?? 1)
}

/** Efforts go from 1 to 5. */
const HARDEST = 5

/** Each step of upkeep cost above the lowest adds a quarter of a point. */
const UPKEEP = 0.25

/** An effort and what it costs to keep its data true, 1 low to 5 high: at most 5. House formula. */
export function withUpkeep(effort: number, updateCost: number): number {
  return Math.min(HARDEST, effort + UPKEEP * (updateCost - 1))
}
