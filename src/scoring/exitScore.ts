/** What makes a variable more urgent to look at. */
export interface ExitFacts {
  /** How many reasons were found. */
  readonly reasons: number
  /** 0 not personal to 3 special category; `null` when nobody knows. */
  readonly sensitivity: number | null
  /** 1 low to 5 high; `null` when nobody knows. */
  readonly updateCost: number | null
  /** Whether its source costs more than most; `null` when its cost is unknown. */
  readonly isSourceCostly: boolean | null
}

/** From this grade on, keeping a variable true is expensive. */
const COSTLY_UPDATE = 4

/**
 * The exit score, which only puts candidates in order: reasons + sensitivity + 1 when the update costs
 * 4 or more + 1 when the source is known to be costly. House rule. What is unknown adds nothing.
 *
 * @example 3 reasons, sensitivity 2, update cost 4, source of average cost → 6
 */
export function exitScore({ reasons, sensitivity, updateCost, isSourceCostly }: ExitFacts): number {
  const isUpdateCostly = updateCost !== null && updateCost >= COSTLY_UPDATE
  return reasons + (sensitivity ?? 0) + Number(isUpdateCostly) + Number(isSourceCostly === true)
}

/**
 * Whether a monthly cost is high: over the mean of the costs that are known. `null` when it is unknown
 * itself; one known cost alone is its own mean, and not high. House rule.
 *
 * @example 2,400 beside 300 and 600 (mean 1,100) → true
 */
export function isCostly(cost: number | null, known: readonly number[]): boolean | null {
  if (cost === null) return null
  const mean = known.reduce((sum, one) => sum + one, 0) / Math.max(1, known.length)
  return cost > mean
}
