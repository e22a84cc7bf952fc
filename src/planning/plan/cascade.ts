import { byId, groupedById } from '../order.ts'
import type { Objective, Plan, Programme, Scenario } from './plan.ts'

/** The points one scenario holds from one objective. */
export interface Share {
  readonly objective: string
  readonly programme: string
  readonly scenario: string
  readonly points: number
}

/** Where the 100 points of the plan went. */
export interface Cascade {
  readonly shares: readonly Share[]
  /** Points of each active scenario. */
  readonly points: ReadonlyMap<string, number>
  /** Points of the objectives no active scenario serves: holes in the plan. */
  readonly unallocated: number
}

/** A programme that is not the first to serve an objective serves it by half. */
const SECONDARY = 0.5

/**
 * Shares 100 points among objectives by weight, then among the programmes that serve them by
 * priority (half for a secondary objective), then among their active scenarios by
 * priority × confidence × reach. House formula; what is given plus what is unallocated is 100.
 *
 * A scenario is active when that product is positive and it needs at least one datum.
 *
 * @example one objective of weight 3 and another of weight 1 that nothing serves → 75 and 25 unallocated
 */
export function cascade(plan: Omit<Plan, 'data'>): Cascade {
  const active = activeScenarios(plan)
  const programmes = plan.programmes
    .filter((programme) => programme.priority > 0 && active.has(programme.id))
    .sort((a, b) => byId(a.id, b.id))
  const objectives = plan.objectives
    .filter((objective) => objective.weight > 0)
    .sort((a, b) => byId(a.id, b.id))
  const weight = sum(objectives, (objective) => objective.weight)
  const shares = objectives.flatMap((objective) =>
    sharesOf(objective.id, (100 * objective.weight) / weight, programmes, active),
  )
  const points = new Map<string, number>()
  for (const share of shares) {
    points.set(share.scenario, (points.get(share.scenario) ?? 0) + share.points)
  }
  const given = sum(shares, (share) => share.points)
  return { shares, points, unallocated: Math.max(0, cleaned(100 - given)) }
}

function activeScenarios(plan: Omit<Plan, 'data'>): ReadonlyMap<string, readonly Scenario[]> {
  const needing = new Set(plan.needs.map((need) => need.scenario))
  const active = plan.scenarios
    .filter((scenario) => pull(scenario) > 0 && needing.has(scenario.id))
    .sort((a, b) => byId(a.id, b.id))
  return groupedById(active, (scenario) => scenario.programme)
}

function sharesOf(
  objective: Objective['id'],
  points: number,
  programmes: readonly Programme[],
  active: ReadonlyMap<string, readonly Scenario[]>,
): Share[] {
  const serving = programmes.filter((programme) => programme.objectives.includes(objective))
  const total = sum(serving, (programme) => service(programme, objective))
  return serving.flatMap((programme) => {
    const own = (points * service(programme, objective)) / total
    const scenarios = active.get(programme.id) ?? []
    const pulls = sum(scenarios, pull)
    return scenarios.map((scenario) => ({
      objective,
      programme: programme.id,
      scenario: scenario.id,
      points: (own * pull(scenario)) / pulls,
    }))
  })
}

function service(programme: Programme, objective: string): number {
  return programme.priority * (programme.objectives[0] === objective ? 1 : SECONDARY)
}

function pull(scenario: Scenario): number {
  return scenario.priority * scenario.confidence * scenario.reach
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0)
}

/** A remainder that is only rounding is nothing. */
function cleaned(remainder: number): number {
  return Math.abs(remainder) < 1e-9 ? 0 : remainder
}
