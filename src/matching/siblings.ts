import type { Field } from './fieldList.ts'
import { settledByPlace, sure } from './level.ts'
import type { Proposal } from './match.ts'

type Found = readonly Proposal[]

/**
 * Settles what only the neighbours in a table can tell: beside a `Salutation`, a `Title` is the job's;
 * beside an `Email pro`, an `Email` is the person's own; beside a `Prénom`, a `Nom` is the person's;
 * beside a city and a postal code, an `Address` is the street's.
 */
export function settledBySiblings(
  fields: readonly Field[],
  proposals: readonly Found[],
): readonly Found[] {
  const table = (at: number): string => `${fields[at]?.source}\n${fields[at]?.table}`
  const heldBy = new Map<string, Set<string>>()
  proposals.forEach((found, at) => {
    const [only, second] = found
    const held = heldBy.get(table(at)) ?? new Set<string>()
    heldBy.set(table(at), held)
    if (only && !second && sure(found)) held.add(only.datum)
  })
  return proposals.map((found, at) => {
    const held = heldBy.get(table(at)) ?? new Set()
    const told = `${fields[at]?.name} ${fields[at]?.label}`
    return withoutTaken(ofPerson(ofStreet(found, told, held), held), held)
  })
}

/** A choice between two data when a neighbour surely holds one of them. */
function withoutTaken(found: Found, held: ReadonlySet<string>): Found {
  const [one, other, third] = found
  if (!one || !other || third || one.level !== 'ambiguous') return found
  const left = found.filter(({ datum }) => !held.has(datum))
  return left.length === 1 ? left.map(settledByPlace) : found
}

/** A choice between the name of a person and that of a company, beside a first name. */
function ofPerson(found: Found, held: ReadonlySet<string>): Found {
  if (found[0]?.level !== 'ambiguous' || !held.has('first-name') || held.has('last-name')) {
    return found
  }
  const left = found.filter(({ datum }) => datum === 'last-name')
  return left.length === 1 ? left.map(settledByPlace) : found
}

const WHOLE = /full|compl[eè]t|enti[eè]re|whole|format/i

/** An address whose city stands in another field, when no field holds its street already. */
function ofStreet(found: Found, told: string, held: ReadonlySet<string>): Found {
  const [only, other] = found
  const apart = held.has('city') && (held.has('postal-code') || held.has('country'))
  if (only?.datum !== 'full-address' || other || !apart || WHOLE.test(told)) return found
  return held.has('address-line') ? found : [{ ...only, datum: 'address-line' }]
}
