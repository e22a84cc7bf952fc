/** Branches of alternatives: the members of one branch go together, one branch of a group is enough. */

import type { Requirement } from './requirements.ts'

/**
 * The needs of one scenario without what a change of data left behind: a branch that repeats an
 * earlier one, a datum asked twice at one place, and the group of a branch that stands alone.
 *
 * @example business-email in branch 1 and again in branch 2 → business-email, no alternative
 */
export function simplified(needs: readonly Requirement[]): readonly Requirement[] {
  const first = needs.filter(
    (need) => need.group === null || !earlierBranches(need, needs).includes(contents(need, needs)),
  )
  const alone = (need: Requirement) =>
    first.every((other) => other.group !== need.group || other.branch === need.branch)
  return first
    .map((need) => (alone(need) ? { ...need, group: null, branch: null } : need))
    .filter((need, at, all) => all.findIndex((other) => samePlace(other, need)) === at)
}

/** What the branches declared before this one hold, in its group. */
function earlierBranches(need: Requirement, needs: readonly Requirement[]): readonly string[] {
  const start = needs.findIndex((other) => sameBranch(other, need))
  return needs
    .slice(0, start)
    .filter((other) => other.group === need.group)
    .map((other) => contents(other, needs))
}

function contents(need: Requirement, needs: readonly Requirement[]): string {
  const members = needs.filter((other) => sameBranch(other, need)).map(({ datum }) => datum)
  return [...new Set(members)].sort().join(' ')
}

/** Whether two needs stand in the same branch, or both outside any. */
export function sameBranch(one: Requirement, other: Requirement): boolean {
  return one.group === other.group && one.branch === other.branch
}

function samePlace(one: Requirement, other: Requirement): boolean {
  return one.datum === other.datum && sameBranch(one, other)
}
