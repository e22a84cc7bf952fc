import {
  advance,
  type Bundle,
  bundle,
  levelAfter,
  type Progress,
  type Reach,
  START,
  type Standing,
  taken,
} from './bundle.ts'
import { isVerification } from './lack.ts'
import { byFigure, byId, SAME } from './order.ts'
import type { JudgedNeed } from './plan.ts'
import { type Level, readiness } from './readiness.ts'
import type { Branch, ScenarioNeeds } from './scenarioNeeds.ts'
import type { Situation } from './situation.ts'

/** Data to obtain together, and what that brings. */
export interface Wave {
  readonly number: number
  readonly data: readonly string[]
  /** Data of the wave that are only measured, and would still be short. */
  readonly onlyMeasured: readonly string[]
  readonly actions: readonly string[]
  /** Points of the plan that become proven. */
  readonly gain: number
  readonly effort: number
  /** Proven share once the wave is done. */
  readonly provenAfter: number
  /** Scenarios that could not run at all before the wave, and can after. */
  readonly opens: readonly string[]
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
 * together, so no greedy order is guaranteed to be the best. House formula.
 */
export function waves(on: Situation): Wave[] {
  const found: Wave[] = []
  let standing = START
  let sum = provenPoints(on.scenarios, levelAfter(standing.progress))
  for (;;) {
    const step = nextStep(standing, on)
    if (!step) return found
    sum += step.gain
    found.push(wave(found.length + 1, step, standing, sum, on))
    standing = advance(step.bundle, step.changed, standing)
  }
}

function wave(number: number, step: Step, before: Standing, sum: number, on: Situation): Wave {
  const was = levelAfter(before.progress)
  const is = levelAfter(before.progress, step.changed)
  return {
    number,
    data: step.data,
    onlyMeasured: step.data.filter((datum) => step.changed.get(datum) === 'measured'),
    actions: step.bundle.actions,
    gain: step.gain,
    effort: step.bundle.effort,
    provenAfter: sum,
    opens: on.scenarios
      .filter((scenario) => {
        const shut = readiness(scenario, was).mandatory <= SAME
        return shut && readiness(scenario, is).mandatory > SAME
      })
      .map(({ id }) => id),
  }
}

function nextStep(standing: Standing, on: Situation): Step | null {
  const level = levelAfter(standing.progress)
  const mandatory = new Map<string, Progress>()
  const optional = new Map<string, Progress>()
  for (const scenario of on.scenarios) {
    for (const wishes of completions(scenario, standing, on)) mandatory.set(key(wishes), wishes)
    for (const wishes of extras(scenario, level, standing, on)) optional.set(key(wishes), wishes)
  }
  if (mandatory.size === 0) return merged([...optional.values()], standing, on)
  let best: Step | null = null
  for (const wishes of new Map([...mandatory, ...optional]).values()) {
    const step = stepOf(wishes, standing, on)
    if (step.gain > SAME && (!best || better(step, best))) best = step
  }
  return best
}

/** All that is left is optional: one last wave. */
function merged(left: readonly Progress[], standing: Standing, on: Situation): Step | null {
  const wishes = new Map<string, Reach>()
  for (const one of left) {
    for (const [datum, reach] of one) {
      if (wishes.get(datum) !== 'satisfied') wishes.set(datum, reach)
    }
  }
  const step = stepOf(wishes, standing, on)
  return step.gain > SAME ? step : null
}

function better(a: Step, b: Step): boolean {
  const order =
    byFigure(b.gain / b.bundle.effort, a.gain / a.bundle.effort) ||
    byFigure(b.gain, a.gain) ||
    a.data.length - b.data.length ||
    byId(a.data.join(), b.data.join())
  return order < 0
}

/** The sets that would complete the mandatory data of a scenario, for each choice of branches. */
function completions(scenario: ScenarioNeeds, standing: Standing, on: Situation): Progress[] {
  const level = levelAfter(standing.progress)
  const open = choices(scenario).filter(
    (needs) => !needs.some(({ datum }) => on.setAside.has(datum)),
  )
  return open.flatMap((needs) => {
    const lacking = needs.filter((need) => level(need) < 1 - SAME).map(({ datum }) => datum)
    return lacking.length > 0 ? variants(lacking, standing, on) : []
  })
}

/** Every way of choosing one branch in each group. */
function choices(scenario: ScenarioNeeds): JudgedNeed[][] {
  let all: JudgedNeed[][] = [[...scenario.always]]
  for (const { branches } of scenario.groups) {
    all = all.flatMap((needs) => branches.map((branch: Branch) => [...needs, ...branch.members]))
  }
  return all
}

/** All complete; or what is to measure only measured and the rest complete; or only the measures. */
function variants(lacking: readonly string[], { progress }: Standing, on: Situation): Progress[] {
  const unmeasured = lacking.filter((datum) => {
    const lack = on.lacks.get(datum)
    return lack !== undefined && isVerification(lack) && !progress.has(datum)
  })
  const complete = wishes(lacking, 'satisfied')
  if (unmeasured.length === 0) return [complete]
  const measures = wishes(unmeasured, 'measured')
  return [complete, new Map([...complete, ...measures]), measures]
}

function extras(
  scenario: ScenarioNeeds,
  level: Level,
  standing: Standing,
  on: Situation,
): Progress[] {
  return scenario.optional
    .filter((need) => level(need) < 1 - SAME && !on.setAside.has(need.datum))
    .flatMap(({ datum }) => variants([datum], standing, on))
}

function stepOf(wishes: Progress, standing: Standing, on: Situation): Step {
  const cost = bundle(wishes, standing, on)
  const changed = taken(wishes, cost, standing, on)
  const data = [...changed.keys()].sort(byId)
  const touched = new Set(data.flatMap((datum) => on.users.get(datum) ?? []))
  const before = provenPoints(touched, levelAfter(standing.progress))
  const after = provenPoints(touched, levelAfter(standing.progress, changed))
  return { bundle: cost, changed, data, gain: after - before }
}

function provenPoints(scenarios: Iterable<ScenarioNeeds>, level: Level): number {
  let sum = 0
  for (const scenario of scenarios) sum += scenario.points * readiness(scenario, level).whole
  return sum
}

function wishes(data: readonly string[], reach: Reach): Map<string, Reach> {
  return new Map(data.map((datum) => [datum, reach]))
}

function key(wishes: Progress): string {
  return [...wishes]
    .map(([datum, reach]) => `${datum} ${reach}`)
    .sort(byId)
    .join()
}
