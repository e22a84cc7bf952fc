import { byFigure, byNumeral, SAME } from '../order.ts'
import { bundle, START } from '../waves/bundle.ts'
import type { JudgedNeed } from './plan.ts'
import { branchValue, proven } from './readiness.ts'
import type { Branch, ScenarioNeeds } from './scenarioNeeds.ts'
import type { Situation } from './situation.ts'

/**
 * The mandatory needs a scenario counts on today: those always asked, and in each group the branch
 * nearest to be met. Ties go to the branch with nothing set aside, then to the one whose lacking
 * data cost the least effort, then to the first declared.
 */
export function chosenNeeds(scenario: ScenarioNeeds, on: Situation): JudgedNeed[] {
  const members = scenario.groups.flatMap(({ branches }) => chosenBranch(branches, on).members)
  return [...scenario.always, ...members]
}

/** The branch of a group nearest to be met. */
export function chosenBranch(branches: readonly Branch[], on: Situation): Branch {
  const judged = branches.map((branch) => ({
    branch,
    value: branchValue(branch, proven),
    aside: branch.members.some(({ datum }) => on.setAside.has(datum)) ? 1 : 0,
    effort: effortLeft(branch, on),
  }))
  judged.sort(
    (a, b) =>
      byFigure(b.value, a.value) ||
      a.aside - b.aside ||
      byFigure(a.effort, b.effort) ||
      byNumeral(a.branch.id, b.branch.id),
  )
  return judged[0]?.branch ?? { id: '', members: [] }
}

/** What it takes to satisfy the members of a branch that are not. */
function effortLeft(branch: Branch, on: Situation): number {
  const wishes = branch.members
    .filter((need) => proven(need) < 1 - SAME)
    .map(({ datum }) => [datum, 'satisfied'] as const)
  return bundle(new Map(wishes), START, on).effort
}
