/** How old the values of a variable are, in days: never younger than `from`, nor older than `to`. */
export interface ValueAges {
  readonly from: number
  /** `null` when nothing bounds it: "over 5 years". */
  readonly to: number | null
}

/**
 * `exceeded`: even the youngest age they may have is over the period; `possible`: the period falls
 * among the ages they may have; `none-shown`: nothing shows an overrun, which is no proof that there
 * is none (an age is that of half of the values).
 */
export type Overrun = 'exceeded' | 'possible' | 'none-shown'

/** The years of an age band count 365 days, so a month is a twelfth of that. */
const YEAR = 365

/**
 * Compares the ages values show with the retention period declared, in months. House rule, on the
 * storage limitation of article 5.1.e of the GDPR. A period or an age nobody knows gives `null`.
 *
 * @example kept 36 months, values of 3 to 5 years → exceeded
 * @example kept 30 months, values of 2 to 3 years → possible
 * @example kept 36 months, values of 1 to 2 years → none-shown
 */
export function overrun(months: number | null, ages: ValueAges | null): Overrun | null {
  if (months === null || ages === null) return null
  const limit = (months * YEAR) / 12
  const isBand = ages.from !== ages.to
  // Values "of 3 to 5 years" are over three years; a measured age of three years is not.
  if (ages.from > limit || (isBand && ages.from > 0 && ages.from === limit)) return 'exceeded'
  return ages.to === null || ages.to > limit ? 'possible' : 'none-shown'
}

/** Days of an age as whole months, for a sentence: 1,095 days → 36. */
export function monthsOf(days: number): number {
  return Math.floor((days * 12) / YEAR)
}
