/** What a collection test brought back. Money in one currency, values in numbers. */
export interface TestReturn {
  readonly costPerDatum: number | null
  /** 0.5 means half as much again as was spent; -1 means all was lost. */
  readonly returnOnCost: number | null
}

/**
 * Cost of a valid value collected by a test, and its return. House formulas: `cost / values` and
 * `(values × value per datum − cost) / cost`; a missing or zero divisor gives `null`.
 *
 * @example 500 € for 250 values worth 3 € each → 2 € a value, a return of 0.5
 */
export function testReturn(given: {
  readonly cost: number | null
  readonly values: number | null
  readonly valuePerDatum: number | null
}): TestReturn {
  const { cost, values, valuePerDatum } = given
  if (cost === null || values === null) return { costPerDatum: null, returnOnCost: null }
  return {
    costPerDatum: values > 0 ? cost / values : null,
    returnOnCost:
      cost > 0 && valuePerDatum !== null ? (values * valuePerDatum - cost) / cost : null,
  }
}

/**
 * Months a collection device needs to bring a datum from its usable share to the share asked.
 * 0 when it is there already; `null` when something is unknown or nobody is reached.
 *
 * @example from 40 % to 60 % of 10,000 people, 2,000 exposed a month, half of whom answer → 2 months
 */
export function monthsToThreshold(given: {
  readonly asked: number | null
  readonly usable: number | null
  readonly population: number | null
  readonly exposedPerMonth: number | null
  readonly yieldRate: number | null
}): number | null {
  const { asked, usable, population, exposedPerMonth, yieldRate } = given
  if (asked === null || usable === null || population === null) return null
  if (usable >= asked) return 0
  if (exposedPerMonth === null || yieldRate === null) return null
  const monthly = exposedPerMonth * yieldRate
  return monthly > 0 ? ((asked - usable) * population) / monthly : null
}
