import { byId } from '../order.ts'
import { assumed, type Level, proven, readiness } from './readiness.ts'
import type { Situation } from './situation.ts'

/** The plan in four bands of points that add up to 100. */
export interface Bands {
  /** What can run today, on figures that were measured. */
  readonly proven: number
  /** What could run if the figures nobody measured turned out well. */
  readonly assumed: number
  readonly missing: number
  /** Points of objectives that no scenario serves. */
  readonly unallocated: number
}

/** The part of one objective that its scenarios hold, and how far it can run. */
export interface ObjectiveBands {
  readonly points: number
  readonly proven: number
  readonly assumed: number
  /** Points each of its scenarios holds from it. */
  readonly scenarios: ReadonlyMap<string, number>
}

/**
 * Points × readiness, once with what is proven, once with what is assumed. House formula.
 *
 * @example two scenarios of 50 points, one ready, one unmeasured → 50 proven, 50 assumed, 0 missing
 */
export function bands(on: Situation): Bands {
  const sure = reachable(on, proven)
  const hoped = reachable(on, assumed)
  const { unallocated } = on.cascade
  return {
    proven: sure,
    assumed: Math.max(0, hoped - sure),
    missing: Math.max(0, 100 - unallocated - hoped),
    unallocated,
  }
}

/** The bands of each objective of the plan; one that no scenario serves holds 0 point. */
export function objectiveBands(on: Situation): ReadonlyMap<string, ObjectiveBands> {
  const wholes = new Map(
    on.scenarios.map((scenario) => [
      scenario.id,
      { sure: readiness(scenario, proven).whole, hoped: readiness(scenario, assumed).whole },
    ]),
  )
  const ids = on.plan.objectives.map(({ id }) => id).sort(byId)
  return new Map(
    ids.map((id) => {
      const shares = on.cascade.shares.filter((share) => share.objective === id)
      const total = (of: (scenario: string) => number) =>
        shares.reduce((sum, share) => sum + share.points * of(share.scenario), 0)
      const sure = total((scenario) => wholes.get(scenario)?.sure ?? 0)
      const hoped = total((scenario) => wholes.get(scenario)?.hoped ?? 0)
      const scenarios = new Map(shares.map((share) => [share.scenario, 0]))
      for (const { scenario, points } of shares) {
        scenarios.set(scenario, (scenarios.get(scenario) ?? 0) + points)
      }
      return [
        id,
        { points: total(() => 1), proven: sure, assumed: Math.max(0, hoped - sure), scenarios },
      ]
    }),
  )
}

function reachable({ scenarios }: Situation, level: Level): number {
  return scenarios.reduce((sum, one) => sum + one.points * readiness(one, level).whole, 0)
}
