/** Who needs the data, and how easily each group that holds them is served. */
export interface Access {
  /** The access level of each group in need (0–1), given the groups that reach the data. */
  levels(groups: readonly string[] | null): readonly (number | null)[]
  /** False only when the groups are known and none of those in need is among them. */
  isReached(groups: readonly string[] | null): boolean
}

/**
 * Business access. The groups in need are those the objectives serve; each is served at its usual
 * level (direct, 1, unless Paramètres says otherwise) when it is among the groups with access, at 0
 * when it is not. Groups nobody listed leave the answer unknown.
 */
export function access(inNeed: readonly string[], usual: ReadonlyMap<string, number>): Access {
  const groups = [...new Set(inNeed)]
  return {
    levels: (reached) =>
      groups.map((group) =>
        reached === null ? null : reached.includes(group) ? (usual.get(group) ?? 1) : 0,
      ),
    isReached: (reached) =>
      reached === null || groups.length === 0 || groups.some((group) => reached.includes(group)),
  }
}
