import type { Means, Mechanic } from '../collection/means.ts'
import { byId, groupedById, SAME } from '../order.ts'
import type { Cascade } from './cascade.ts'
import { cascade } from './cascade.ts'
import type { Lack } from './lack.ts'
import { lack } from './lack.ts'
import type { JudgedNeed, Plan } from './plan.ts'
import type { ScenarioNeeds } from './scenarioNeeds.ts'
import { scenarioNeeds } from './scenarioNeeds.ts'

/** The plan seen from its data, worked out once and read by every derivation. */
export interface Situation {
  readonly plan: Plan
  readonly means: Means
  readonly cascade: Cascade
  readonly scenarios: readonly ScenarioNeeds[]
  /** The needs of active scenarios, by datum. */
  readonly needs: ReadonlyMap<string, readonly JudgedNeed[]>
  /** The active scenarios that need each datum. */
  readonly users: ReadonlyMap<string, readonly ScenarioNeeds[]>
  /** What each datum that is not wholly proven lacks. */
  readonly lacks: ReadonlyMap<string, Lack>
  /** Data that would still be short, somewhere, were all that is unknown to go well. */
  readonly stillShort: ReadonlySet<string>
  readonly setAside: ReadonlySet<string>
  /** Ideas and mechanics, by id. */
  readonly mechanics: ReadonlyMap<string, Mechanic>
}

/** Prepares a plan and its means for the ranking. */
export function situation(plan: Plan, means: Means): Situation {
  const given = cascade(plan)
  const scenarios = scenarioNeeds(plan, given)
  const active = plan.needs.filter((need) => given.points.has(need.scenario))
  const needs = groupedById(active, (need) => need.datum)
  const lacking = [...needs].filter(([, of]) =>
    of.some((need) => need.satisfaction.proven < 1 - SAME),
  )
  const byScenario = new Map(scenarios.map((scenario) => [scenario.id, scenario]))
  return {
    plan,
    means,
    cascade: given,
    scenarios,
    needs,
    users: new Map([...needs].map(([datum, of]) => [datum, users(of, byScenario)])),
    lacks: new Map(lacking.map(([datum, of]) => [datum, lack(of)])),
    stillShort: new Set(lacking.filter(([, of]) => of.some(short)).map(([datum]) => datum)),
    setAside: new Set(
      [...plan.data].filter(([, { clearance }]) => clearance === 'set-aside').map(([id]) => id),
    ),
    mechanics: new Map([...means.ideas, ...means.mechanics].map((it) => [it.id, it])),
  }
}

function short({ satisfaction }: JudgedNeed): boolean {
  return satisfaction.assumed < 1 - SAME
}

function users(
  needs: readonly JudgedNeed[],
  scenarios: ReadonlyMap<string, ScenarioNeeds>,
): ScenarioNeeds[] {
  const ids = [...new Set(needs.map((need) => need.scenario))].sort(byId)
  return ids.flatMap((id) => scenarios.get(id) ?? [])
}
