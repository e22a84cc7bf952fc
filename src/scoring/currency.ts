const YEAR = 365

/** Age of values, in days, each band taken at its middle; the open band is taken at seven years. */
export const AGE_BAND_DAYS = {
  'under-6-months': 90,
  '6-12-months': 270,
  '1-2-years': 550,
  '2-3-years': 910,
  '3-5-years': 1460,
  'over-5-years': 2555,
} as const

export type AgeBand = keyof typeof AGE_BAND_DAYS

/** The same bands from end to end, in days; the last has no end. */
export const AGE_BAND_BOUNDS: Readonly<Record<AgeBand, { from: number; to: number | null }>> = {
  'under-6-months': { from: 0, to: YEAR / 2 },
  '6-12-months': { from: YEAR / 2, to: YEAR },
  '1-2-years': { from: YEAR, to: 2 * YEAR },
  '2-3-years': { from: 2 * YEAR, to: 3 * YEAR },
  '3-5-years': { from: 3 * YEAR, to: 5 * YEAR },
  'over-5-years': { from: 5 * YEAR, to: null },
}

/**
 * Days after which half of the values are no longer true, from the share lost in a year (0 to 1,
 * bounds excluded; otherwise `null`).
 *
 * @example 0.23 a year → 968 days
 */
export function halfLife(annualDecay: number | null): number | null {
  if (annualDecay === null || annualDecay <= 0 || annualDecay >= 1) return null
  return (YEAR * Math.LN2) / -Math.log(1 - annualDecay)
}

/**
 * Probability, 0 to 1, that a value of that age is still true: it halves every half-life.
 * Exponential law of Heinrich, Kaiser and Klier (2009), doi 10.1145/1515693.1515697.
 *
 * Unknown age or half-life gives `null`.
 *
 * @example an e-mail address confirmed a year ago (half-life 968 days) → 0.77
 */
export function currency(ageDays: number | null, halfLifeDays: number | null): number | null {
  if (ageDays === null || ageDays < 0 || halfLifeDays === null || halfLifeDays <= 0) return null
  return 2 ** (-ageDays / halfLifeDays)
}

/**
 * Currency of a sample: the mean over its records, which is not the currency of their mean age.
 * Records without a date are left out; none dated gives `null`.
 */
export function meanCurrency(
  agesDays: readonly (number | null)[],
  halfLifeDays: number,
): number | null {
  const known = agesDays
    .map((age) => currency(age, halfLifeDays))
    .filter((value): value is number => value !== null)
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null
}
