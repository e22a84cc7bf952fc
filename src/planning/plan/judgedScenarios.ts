import { byId, SAME } from '../order.ts'
import { chosenNeeds } from './chosenNeeds.ts'
import type { JudgedNeed } from './plan.ts'
import {
  assumed,
  proven,
  type Readiness,
  readiness,
  type ScenarioStatus,
  scenarioStatus,
  toCheck,
} from './readiness.ts'
import type { Situation } from './situation.ts'

/** A scenario, its points, and how far it can run. */
export interface JudgedScenario {
  readonly id: string
  readonly points: number
  readonly proven: Readiness
  readonly assumed: Readiness
  readonly status: ScenarioStatus
  /** Nothing is proven, and nothing says it is impossible. */
  readonly toCheck: boolean
  /** Points it loses. */
  readonly lost: number
  /** Mandatory data it lacks, in the branches it counts on. */
  readonly lacking: readonly string[]
  /** Those of them that leave it no hope. */
  readonly blockers: readonly string[]
  /** Optional data it lacks. */
  readonly optionalGaps: readonly string[]
}

/** Every active scenario, judged. */
export function judgedScenarios(on: Situation): JudgedScenario[] {
  return on.scenarios.map((scenario) => {
    const sure = readiness(scenario, proven)
    const hoped = readiness(scenario, assumed)
    const needs = chosenNeeds(scenario, on)
    return {
      id: scenario.id,
      points: scenario.points,
      proven: sure,
      assumed: hoped,
      status: scenarioStatus(sure.mandatory, hoped.mandatory),
      toCheck: toCheck(sure.mandatory, hoped.mandatory),
      lost: scenario.points * (1 - sure.whole),
      lacking: dataOf(needs.filter((need) => proven(need) < 1 - SAME)),
      blockers: dataOf(needs.filter((need) => assumed(need) <= SAME)),
      optionalGaps: dataOf(scenario.optional.filter((need) => proven(need) < 1 - SAME)),
    }
  })
}

function dataOf(needs: readonly JudgedNeed[]): string[] {
  return [...new Set(needs.map(({ datum }) => datum))].sort(byId)
}
