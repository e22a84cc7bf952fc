/**
 * Availability of a variable, 0 to 1: the lesser of business and technical access, since a use needs
 * both. House formula.
 *
 * `needs` holds the access level of each group that declared a need (1 direct, 0.7 on request, 0.3 by
 * ticket, 0 none, `null` not known); `technical` is the integration level of the source. An "I don't
 * know" leaves the criterion unknown, and so does the absence of any declared need.
 *
 * @example groups at 1 and 0.7, a source fed by batch (0.8) → min(0.85, 0.8) = 0.8
 */
export function availability(
  needs: readonly (number | null)[],
  technical: number | null,
): number | null {
  const known = needs.filter((level): level is number => level !== null)
  if (technical === null || known.length === 0 || known.length < needs.length) return null
  const business = known.reduce((sum, level) => sum + level, 0) / known.length
  return Math.min(business, technical)
}
