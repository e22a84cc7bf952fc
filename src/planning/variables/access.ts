/** Who needs the data, and how easily each group that holds them is served. */
export interface Access {
  /** The access level of each group in need (0–1), given the groups that reach the data. */
  levels(groups: readonly string[] | null): readonly (number | null)[]
  /** False only when the groups are known and none of those in need that has any access is among them. */
  isReached(groups: readonly string[] | null): boolean
}

/**
 * How a group is usually served, 0 (no access) to 1 (direct): null when nobody knows, `not-needed`
 * for a group that asks for nothing.
 */
export type UsualAccess = number | null | 'not-needed'

/** What a group nobody described has. */
const DIRECT = 1

/**
 * Business access. The groups in need are those the objectives serve; each is served at its usual
 * level (direct, 1, when Paramètres leaves it blank) when it is among the groups with access, at 0
 * when it is not. Groups nobody listed leave the answer unknown, and so does a level nobody knows; a
 * group without need is left out.
 *
 * @example in need: sales on request (0.7) and support; the source is open to sales → 0.7 and 0
 */
export function access(inNeed: readonly string[], usual: ReadonlyMap<string, UsualAccess>): Access {
  const served = [...new Set(inNeed)].flatMap((group) => {
    const level = usual.has(group) ? (usual.get(group) ?? null) : DIRECT
    return level === 'not-needed' ? [] : [{ group, level }]
  })
  return {
    levels: (reached) =>
      served.map(({ group, level }) =>
        reached === null ? null : reached.includes(group) ? level : 0,
      ),
    isReached: (reached) =>
      reached === null ||
      served.length === 0 ||
      served.some(({ group, level }) => level !== 0 && reached.includes(group)),
  }
}
