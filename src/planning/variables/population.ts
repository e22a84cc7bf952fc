// A rate is a rate of something: on whom a figure was counted, and what that says of someone else.
import type { PopulationKind } from '../../catalogue/populations.ts'

/** Gives the kind of a population; null when nobody declared it. */
export type KindOf = (population: string) => PopulationKind | null

/**
 * What a figure is worth for a target: its own, a neighbour's (contacts for customers, or the
 * reverse), or another's, which proves nothing.
 */
export type PopulationState = 'target' | 'near' | 'other'

const OWN_DENOMINATOR: readonly (PopulationKind | null)[] = ['holders', 'events', 'accounts']
const PEOPLE: readonly (PopulationKind | null)[] = ['base', 'segment']

/** Tickets and orders carry no person unless they are tied to one. */
const UNTIED = 'receipts'

/**
 * The population a variable was counted on: the one typed; else the datum's own when it has its own
 * denominator (holders of a contact, events, accounts); else the source's; else the datum's usual one.
 * Blank everywhere: null.
 */
export function countedOn(
  typed: string | null,
  source: string | null,
  datumDefault: string | null,
  kindOf: KindOf,
): string | null {
  if (typed) return typed
  if (datumDefault && OWN_DENOMINATOR.includes(kindOf(datumDefault))) return datumDefault
  return source || datumDefault || null
}

/**
 * What a figure counted on one population says of another. Holders of a contact stand for the people
 * of the source they were counted in; events and accounts stand for people because they carry one,
 * except receipts, which do only when `tied` to customers. House rule.
 */
export function populationState(
  counted: string | null,
  source: string | null,
  target: string,
  tied: boolean,
  kindOf: KindOf,
): PopulationState {
  if (counted === null || counted === '') return 'other'
  if (counted === target) return 'target'
  const kind = kindOf(counted)
  if (kind === 'holders') {
    return source === counted ? 'other' : populationState(source, null, target, tied, kindOf)
  }
  if (kind === 'base') return kindOf(target) === 'base' ? 'near' : 'other'
  if (kind !== 'events' && kind !== 'accounts') return 'other'
  if (!PEOPLE.includes(kindOf(target))) return 'other'
  return counted === UNTIED && !tied ? 'other' : 'target'
}
