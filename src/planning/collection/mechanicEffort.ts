import { withUpkeep } from '../../scoring/ideaEffort.ts'

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
