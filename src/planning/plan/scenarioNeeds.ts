import { byId, byNumeral, groupedById } from '../order.ts'
import type { Cascade } from './cascade.ts'
import type { JudgedNeed, Plan } from './plan.ts'

/** One way of meeting a group: all its members are needed. */
export interface Branch {
  readonly id: string
  readonly members: readonly JudgedNeed[]
}

/** Alternatives: one branch is enough. */
export interface Group {
  readonly id: string
  readonly branches: readonly Branch[]
}

/** What one active scenario asks for, sorted so that the order of rows does not matter. */
export interface ScenarioNeeds {
  readonly id: string
  readonly points: number
  readonly always: readonly JudgedNeed[]
  readonly groups: readonly Group[]
  readonly optional: readonly JudgedNeed[]
}

/** The needs of every active scenario, by id. An optional need is optional whatever its group. */
export function scenarioNeeds(plan: Plan, { points }: Cascade): ScenarioNeeds[] {
  const needs = groupedById(plan.needs, (need) => need.scenario)
  return [...points]
    .sort(([a], [b]) => byId(a, b))
    .map(([id, share]) => {
      const own = [...(needs.get(id) ?? [])].sort(byDatum)
      const mandatory = own.filter((need) => need.mandatory)
      return {
        id,
        points: share,
        always: mandatory.filter((need) => need.group === null),
        groups: groups(mandatory.filter((need) => need.group !== null)),
        optional: own.filter((need) => !need.mandatory),
      }
    })
}

function groups(needs: readonly JudgedNeed[]): Group[] {
  return [...groupedById(needs, (need) => need.group ?? '')].map(([id, members]) => ({
    id,
    branches: [...groupedById(members, (need) => need.branch ?? '')]
      .sort(([a], [b]) => byNumeral(a, b))
      .map(([branch, of]) => ({ id: branch, members: of })),
  }))
}

function byDatum(a: JudgedNeed, b: JudgedNeed): number {
  return byId(a.datum, b.datum) || a.min - b.min || byId(a.group ?? '', b.group ?? '')
}
