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
  return Math.min(5, 6 - ease + 0.25 * ((updateCost ?? 1) - 1))
}
