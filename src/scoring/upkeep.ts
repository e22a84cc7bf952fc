/**
 * The upkeep of one variable, in euros a month: the monthly cost of its source, shared among the
 * variables of that source in proportion to their update costs (1 low to 5 high). House rule. A grade
 * nobody gave counts as the mean of the others; a source whose cost is unknown gives `null`.
 *
 * @example a source of 600 a month, update costs 1, 2 and 3 → 100, 200 and 300
 */
export function upkeep(
  monthlyCost: number | null,
  updateCosts: readonly (number | null)[],
): (number | null)[] {
  if (monthlyCost === null) return updateCosts.map(() => null)
  const known = updateCosts.filter((cost) => cost !== null)
  const mean = known.length > 0 ? total(known) / known.length : 1
  const weights = updateCosts.map((cost) => cost ?? mean)
  const whole = total(weights)
  return weights.map((weight) => monthlyCost * (weight / whole))
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
