import type { DecayFamily } from '../decay.ts'
import type { Tables } from '../tables.ts'

/** A family that decays has a rate and the half-life that follows from it; no other family has any. */
export function ageingProblems({ decay }: Tables): readonly string[] {
  return [...decay.values()].flatMap((family) => problemOf(family) ?? [])
}

function problemOf({ id, mode, annualDecay, halfLifeDays }: DecayFamily): string | null {
  if (mode !== 'decay') {
    return annualDecay === null && halfLifeDays === null
      ? null
      : `decay: ${id} does not decay but has a rate`
  }
  if (annualDecay === null || halfLifeDays === null) return `decay: ${id} decays at no known rate`
  const expected = (365 * Math.LN2) / -Math.log(1 - annualDecay)
  return Math.abs(expected - halfLifeDays) <= 1
    ? null
    : `decay: the half-life of ${id} is ${halfLifeDays} days, its rate gives ${expected.toFixed(1)}`
}
