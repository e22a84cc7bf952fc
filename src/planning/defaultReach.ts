/** A scenario never weighs less: a weight of zero would erase it. */
const LEAST = 0.05

/**
 * The share of the base a scenario touches when nobody typed it, 0–1: the highest known reachable
 * base of its channels, a floor for their union. None known: 1. House formula.
 *
 * @example e-mail reaches 28 %, post 12 % → 0.28
 */
export function defaultReach(bases: readonly (number | null)[]): number {
  const known = bases.filter((base): base is number => base !== null)
  return known.length === 0 ? 1 : Math.max(LEAST, ...known)
}
