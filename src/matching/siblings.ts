import type { Field } from './fieldList.ts'
import { settledByPlace, sure } from './level.ts'
import type { Proposal } from './match.ts'

/**
 * Settles choices between two data when a neighbour surely holds one of them: beside a `Salutation`,
 * a `Title` is the job's; beside an `Email pro`, an `Email` is the person's own.
 */
export function withoutTaken(
  fields: readonly Field[],
  proposals: readonly (readonly Proposal[])[],
): readonly (readonly Proposal[])[] {
  const taken = new Map<string, Set<string>>()
  const table = (at: number): string => `${fields[at]?.source}\n${fields[at]?.table}`
  proposals.forEach((found, at) => {
    const [only, second] = found
    if (!only || second || !sure(found)) return
    const held = taken.get(table(at)) ?? new Set<string>()
    taken.set(table(at), held.add(only.datum))
  })
  return proposals.map((found, at) => {
    const [one, other, third] = found
    if (!one || !other || third || one.level !== 'ambiguous') return found
    const left = found.filter(({ datum }) => !taken.get(table(at))?.has(datum))
    return left.length === 1 ? left.map(settledByPlace) : found
  })
}
