import { SAME } from '../order.ts'
import type { JudgedNeed } from './plan.ts'
import type { Branch, ScenarioNeeds } from './scenarioNeeds.ts'

/** How much of a scenario the optional data hold: the rest stands on the mandatory ones. */
const OPTIONAL_SHARE = 0.2

/** A scenario is ready from this satisfaction of its weakest mandatory datum. */
const READY_FROM = 0.95

/** How far a scenario could run, 0 to 1. */
export interface Readiness {
  /** The weakest mandatory link. */
  readonly mandatory: number
  /** Mean of the optional data; null when nothing is optional. */
  readonly optional: number | null
  readonly whole: number
}

/** Gives the satisfaction of a need, 0 to 1: proven, assumed, or as it would be after a wave. */
export type Level = (need: JudgedNeed) => number

/**
 * The readiness of a scenario: its weakest mandatory datum, of which optional data hold one fifth.
 * A group of alternatives is worth its best branch, a branch its weakest member. House formula.
 *
 * @example mandatory 0.77 and 0.8, optional 0.5 → 0.77 × (0.8 + 0.2 × 0.5) = 0.693
 */
export function readiness(scenario: ScenarioNeeds, level: Level): Readiness {
  let mandatory = weakest(scenario.always, level)
  for (const group of scenario.groups) {
    let best = 0
    for (const branch of group.branches) best = Math.max(best, branchValue(branch, level))
    mandatory = Math.min(mandatory, best)
  }
  if (scenario.optional.length === 0) return { mandatory, optional: null, whole: mandatory }
  const optional = mean(scenario.optional, level)
  const whole = mandatory * (1 - OPTIONAL_SHARE + OPTIONAL_SHARE * optional)
  return { mandatory, optional, whole }
}

/** A branch is worth its weakest member. */
export function branchValue(branch: Branch, level: Level): number {
  return weakest(branch.members, level)
}

/** What is known for certain. */
export const proven: Level = (need) => need.satisfaction.proven

/** What would be, were everything unknown to go well. */
export const assumed: Level = (need) => need.satisfaction.assumed

export type ScenarioStatus = 'ready' | 'partial' | 'blocked'

/**
 * Ready from 0.95 proven, blocked when even the best hope is 0, partial between.
 * Partial with nothing proven means "to check": `toCheck` says so.
 */
export function scenarioStatus(proven: number, assumed: number): ScenarioStatus {
  if (proven >= READY_FROM - SAME) return 'ready'
  return assumed <= SAME ? 'blocked' : 'partial'
}

/** Whether nothing of a scenario is proven yet, although nothing says it is impossible. */
export function toCheck(proven: number, assumed: number): boolean {
  return proven <= SAME && assumed > SAME
}

function weakest(needs: readonly JudgedNeed[], level: Level): number {
  let value = 1
  for (const need of needs) value = Math.min(value, level(need))
  return value
}

function mean(needs: readonly JudgedNeed[], level: Level): number {
  let total = 0
  for (const need of needs) total += level(need)
  return total / needs.length
}
