import { byFigure, byId, SAME } from '../order.ts'
import { proven, readiness } from '../plan/readiness.ts'
import type { Situation } from '../plan/situation.ts'
import { type Bundle, levelAfter, START, taken } from '../waves/bundle.ts'

/** What one mechanic, alone, would make of the plan. */
export interface MechanicGain {
  readonly mechanic: string
  /** The lacking data it would satisfy. */
  readonly data: readonly string[]
  /** Points that would become proven. Gains of two mechanics do not add up. */
  readonly gain: number
  readonly effort: number
}

/**
 * The points of the plan each mechanic would prove alone, if all it brings reached the minimum
 * asked; data still to measure excepted. Best gain per effort first. House formula.
 */
export function mechanicGains(on: Situation): MechanicGain[] {
  return [...on.means.ideas, ...on.means.mechanics]
    .map(({ id, effort }) => {
      const done: Bundle = { effort, actions: [id], mechanics: [id] }
      const progress = taken(new Map(), done, START, on)
      const data = [...progress.keys()].sort(byId)
      const level = levelAfter(progress)
      const touched = new Set(data.flatMap((datum) => on.users.get(datum) ?? []))
      let gain = 0
      for (const scenario of touched) {
        const before = readiness(scenario, proven).whole
        gain += scenario.points * (readiness(scenario, level).whole - before)
      }
      return { mechanic: id, data, gain, effort }
    })
    .filter(({ gain }) => gain > SAME)
    .sort(
      (a, b) =>
        byFigure(b.gain / b.effort, a.gain / a.effort) ||
        byFigure(b.gain, a.gain) ||
        byId(a.mechanic, b.mechanic),
    )
}
