// The sets of data a wave chooses from.

import { byId, SAME } from '../order.ts'
import { chosenBranch } from '../plan/chosenNeeds.ts'
import { isVerification } from '../plan/lack.ts'
import type { JudgedNeed } from '../plan/plan.ts'
import { readiness } from '../plan/readiness.ts'
import type { ScenarioNeeds } from '../plan/scenarioNeeds.ts'
import type { Situation } from '../plan/situation.ts'
import { levelAfter, type Progress, type Reach, type Standing } from './bundle.ts'

/** Beyond this many ways of choosing branches, further groups keep the branch nearest to be met. */
const MOST_CHOICES = 64

/**
 * The sets of data worth obtaining together: for each scenario and each choice of branches, what its
 * mandatory data lack (complete; or measured where that comes first; or the measures alone), and each
 * optional datum it lacks. A set that a datum set aside makes useless is left out.
 */
export function candidates(standing: Standing, on: Situation): Progress[] {
  const sets = new Map<string, Progress>()
  for (const scenario of on.scenarios) {
    const own = [...completions(scenario, standing, on), ...extras(scenario, standing, on)]
    for (const wishes of own) sets.set(key(wishes), wishes)
  }
  return [...sets.values()]
}

function completions(scenario: ScenarioNeeds, standing: Standing, on: Situation): Progress[] {
  const level = levelAfter(standing.progress)
  if (readiness(scenario, level).mandatory >= 1 - SAME) return []
  const open = choices(scenario, on).filter(
    (needs) => !needs.some(({ datum }) => on.setAside.has(datum)),
  )
  return open.flatMap((needs) => {
    const lacking = needs.filter((need) => level(need) < 1 - SAME).map(({ datum }) => datum)
    return lacking.length > 0 ? variants(lacking, standing, on) : []
  })
}

/** Every way of choosing one branch in each group. */
function choices(scenario: ScenarioNeeds, on: Situation): JudgedNeed[][] {
  let all: JudgedNeed[][] = [[...scenario.always]]
  for (const { branches } of scenario.groups) {
    const few = all.length * branches.length <= MOST_CHOICES
    const open = few ? branches : [chosenBranch(branches, on)]
    all = all.flatMap((needs) => open.map(({ members }) => [...needs, ...members]))
  }
  return all
}

/** Each optional datum a scenario lacks, on its own. */
function extras(scenario: ScenarioNeeds, standing: Standing, on: Situation): Progress[] {
  const level = levelAfter(standing.progress)
  return scenario.optional
    .filter((need) => level(need) < 1 - SAME && !on.setAside.has(need.datum))
    .flatMap(({ datum }) => variants([datum], standing, on))
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

function wishes(data: readonly string[], reach: Reach): Map<string, Reach> {
  return new Map(data.map((datum) => [datum, reach]))
}

function key(wishes: Progress): string {
  return [...wishes]
    .map(([datum, reach]) => `${datum} ${reach}`)
    .sort(byId)
    .join()
}
