import type { VariableFigures } from './variableFigures.ts'

/**
 * How far the data a figure needs can be used: that of the worst of them, 0–1. A datum nobody holds is
 * at 0; one that is held and was not measured leaves the whole unknown, unless another is at 0. Of
 * several variables that hold a datum, the best known counts. No datum at all gives `null`.
 *
 * @example e-mail usable at 65 %, consent at 50 % → 0.5; e-mail at 65 %, mobile not measured → null
 */
export function usableShare(
  data: readonly string[],
  figures: readonly VariableFigures[],
): number | null {
  const shares = data.map((datum) => shareOf(datum, figures))
  if (shares.length === 0) return null
  if (shares.includes(0)) return 0
  return shares.includes(null) ? null : Math.min(...shares.map((share) => share ?? 0))
}

function shareOf(datum: string, figures: readonly VariableFigures[]): number | null {
  const holders = figures.filter(({ links }) => links.confirmed.includes(datum))
  const known = holders.flatMap(({ usable, completeness }) => usable ?? completeness ?? [])
  if (holders.length === 0) return 0
  return known.length > 0 ? Math.max(...known) : null
}
