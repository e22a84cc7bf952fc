export type FreshnessStatus = 'fresh' | 'due' | 'late' | 'stale' | 'one-off' | 'unknown'

/** When a feed is expected, and from when its silence worries. Hours. */
export interface Schedule {
  readonly periodHours: number
  readonly warnHours: number
  readonly errorHours: number
}

export interface FeedFreshness {
  readonly status: FreshnessStatus
  /** Between 0 and 1; `null` without schedule or without age. */
  readonly score: number | null
}

/**
 * How fresh a feed is: 1 until its period, down to 0.5 at the warning, down to 0 at the error.
 *
 * The statuses follow HDX's ageing of data sets (humdata.org); unlike there, an unknown frequency or
 * age is unknown, never fresh. A one-off load is never late.
 *
 * @example daily (24, 48, 72 h) at 36 h → due, 0.75
 */
export function feedFreshness(
  ageHours: number | null,
  schedule: Schedule | 'one-off' | null,
): FeedFreshness {
  if (schedule === 'one-off') return { status: 'one-off', score: null }
  if (schedule === null || ageHours === null || ageHours < 0)
    return { status: 'unknown', score: null }
  const { periodHours, warnHours, errorHours } = schedule
  if (ageHours <= periodHours) return { status: 'fresh', score: 1 }
  if (ageHours <= warnHours) {
    return { status: 'due', score: 1 - 0.5 * between(ageHours, periodHours, warnHours) }
  }
  if (ageHours > errorHours) return { status: 'stale', score: 0 }
  return { status: 'late', score: 0.5 - 0.5 * between(ageHours, warnHours, errorHours) }
}

const between = (age: number, start: number, end: number) => (age - start) / (end - start)
