/** One condition of the diagnosis, as answered. Levels go from 0, non-existent, to 4, optimised. */
export interface Condition {
  readonly theme: string
  readonly level: number | null
  readonly target: number | null
  /** Whether an action is planned. */
  readonly hasAction: boolean
}

/** Where a theme stands. */
export interface ThemeMaturity {
  readonly theme: string
  /** Mean level of the conditions somebody judged; null when none was. */
  readonly level: number | null
  /** Mean distance to the level aimed at, over the conditions where both are known; never negative. */
  readonly gap: number | null
  /** Over how many conditions that distance is. */
  readonly aimed: number
  readonly answered: number
  readonly of: number
  /** Conditions below their target without any action planned. */
  readonly unplanned: number
}

/**
 * Where each theme of the diagnosis stands, in the order they first come. House formula: plain means
 * over what was answered, and how much was is told beside.
 *
 * @example levels 1 and 3, targets 3 and 3, no action → level 2, gap 1, one without action
 */
export function maturity(conditions: readonly Condition[]): ThemeMaturity[] {
  const themes = [...new Set(conditions.map(({ theme }) => theme))]
  return themes.map((theme) => {
    const own = conditions.filter((one) => one.theme === theme)
    const levels = own.flatMap(({ level }) => level ?? [])
    const gaps = own.flatMap((one) => gapOf(one) ?? [])
    return {
      theme,
      level: mean(levels),
      gap: mean(gaps),
      aimed: gaps.length,
      answered: levels.length,
      of: own.length,
      unplanned: own.filter((one) => (gapOf(one) ?? 0) > 0 && !one.hasAction).length,
    }
  })
}

function gapOf({ level, target }: Condition): number | null {
  return level === null || target === null ? null : Math.max(0, target - level)
}

function mean(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null
}
