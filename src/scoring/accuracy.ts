/** Two-sided 95 % of the normal law. */
const Z = 1.959963984540054

export interface Interval {
  readonly low: number
  readonly high: number
}

export interface Accuracy extends Interval {
  readonly rate: number
  /** Under 30 checks, the figure is printed as indicative. */
  readonly indicative: boolean
}

/**
 * Share of checked records that match reality, 0 to 1, with its 95 % Wilson interval (1927).
 * Nothing checked, or more correct than checked, gives `null`.
 *
 * @example 45 correct out of 50 → 0.90 [0.79 ; 0.96]
 */
export function accuracy(correct: number | null, checked: number | null): Accuracy | null {
  if (correct === null || checked === null || checked <= 0) return null
  if (correct < 0 || correct > checked) return null
  return { rate: correct / checked, ...wilson(correct, checked), indicative: checked < 30 }
}

/** Wilson's score interval, 95 %, of a share seen `successes` times out of `trials` (at least one). */
export function wilson(successes: number, trials: number): Interval {
  const share = successes / trials
  const spread = Z ** 2 / trials
  const centre = share + spread / 2
  const reach = Z * Math.sqrt((share * (1 - share) + spread / 4) / trials)
  return {
    low: Math.max(0, (centre - reach) / (1 + spread)),
    high: Math.min(1, (centre + reach) / (1 + spread)),
  }
}
