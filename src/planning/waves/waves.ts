import { byFigure, byId, SAME } from '../order.ts'
import { type Level, readiness } from '../plan/readiness.ts'
import type { ScenarioNeeds } from '../plan/scenarioNeeds.ts'
import type { Situation } from '../plan/situation.ts'
import {
  advance,
  type Bundle,
  bundle,
  levelAfter,
  type Progress,
  START,
  type Standing,
  taken,
} from './bundle.ts'
import { candidates } from './candidates.ts'

/** Data to obtain together, and what that brings. */
export interface Wave {
  readonly number: number
  readonly data: readonly string[]
  /** Data of the wave that are only measured, and would still be short. */
  readonly onlyMeasured: readonly string[]
  /** What to do: `check:…`, `confirm:…`, `access:…` and mechanics not yet in place. */
  readonly actions: readonly string[]
  /** Points of the plan that become proven. */
  readonly gain: number
  readonly effort: number
  /** Proven share once the wave is done. */
  readonly provenAfter: number
  /** Scenarios nothing of which was proven before the wave, and that can start after. */
  readonly opens: readonly string[]
  /** Whether it only betters scenarios that lack nothing mandatory. */
  readonly onlyOptional: boolean
}

interface Step {
  readonly bundle: Bundle
  readonly changed: Progress
  readonly data: readonly string[]
  readonly gain: number
}

/**
 * The order in which to obtain data: at each step, of all the sets that complete a scenario (or its
 * measures, or one optional datum), the one that gains the most proven points per unit of effort,
 * then the most points, then the fewest data, then the first by name. A set brings along whatever
 * its mechanics also bring; mechanics in place cost nothing more. A heuristic: data are needed
 * together, so no greedy order is sure to be the best. House formula.
 */
export function waves(on: Situation): Wave[] {
  const found: Wave[] = []
  let standing = START
  const start = levelAfter(standing.progress)
  let sum = provenPoints(on.scenarios, (one) => readiness(one, start).whole)
  for (;;) {
    const step = nextStep(standing, on)
    if (!step) return found
    sum += step.gain
    found.push(wave(found.length + 1, step, standing, sum, on))
    standing = advance(step.bundle, step.changed, standing)
  }
}

function nextStep(standing: Standing, on: Situation): Step | null {
  let best: Step | null = null
  const now = levelAfter(standing.progress)
  const before = new Map(on.scenarios.map((one) => [one, readiness(one, now).whole]))
  const held = (one: ScenarioNeeds) => before.get(one) ?? 0
  for (const wishes of candidates(standing, on)) {
    const step = stepOf(wishes, standing, held, on)
    if (step.gain > SAME && (!best || better(step, best))) best = step
  }
  return best
}

function stepOf(
  wishes: Progress,
  standing: Standing,
  held: (scenario: ScenarioNeeds) => number,
  on: Situation,
): Step {
  const cost = bundle(wishes, standing, on)
  const changed = taken(wishes, cost, standing, on)
  const data = [...changed.keys()].sort(byId)
  const touched = new Set(data.flatMap((datum) => on.users.get(datum) ?? []))
  const level = levelAfter(standing.progress, changed)
  const before = provenPoints(touched, held)
  const after = provenPoints(touched, (one) => readiness(one, level).whole)
  return { bundle: cost, changed, data, gain: after - before }
}

function better(a: Step, b: Step): boolean {
  const order =
    byFigure(b.gain / b.bundle.effort, a.gain / a.bundle.effort) ||
    byFigure(b.gain, a.gain) ||
    a.data.length - b.data.length ||
    byId(a.data.join(), b.data.join())
  return order < 0
}

function wave(number: number, step: Step, before: Standing, sum: number, on: Situation): Wave {
  const was = mandatory(levelAfter(before.progress))
  const is = mandatory(levelAfter(before.progress, step.changed))
  const opened = on.scenarios.filter((one) => was(one) <= SAME && is(one) > SAME)
  return {
    number,
    data: step.data,
    onlyMeasured: step.data.filter((datum) => step.changed.get(datum) === 'measured'),
    actions: step.bundle.actions,
    gain: step.gain,
    effort: step.bundle.effort,
    provenAfter: sum,
    opens: opened.map(({ id }) => id),
    onlyOptional: on.scenarios.every((one) => is(one) - was(one) <= SAME),
  }
}

function mandatory(level: Level): (scenario: ScenarioNeeds) => number {
  return (scenario) => readiness(scenario, level).mandatory
}

function provenPoints(
  scenarios: Iterable<ScenarioNeeds>,
  share: (scenario: ScenarioNeeds) => number,
): number {
  let sum = 0
  for (const scenario of scenarios) sum += scenario.points * share(scenario)
  return sum
}
