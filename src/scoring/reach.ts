/** What decides who can be written to by one channel. Rates from 0 to 1; `null` when unknown. */
export interface Contact {
  readonly needsConsent: boolean
  /** An objection is enough to leave a person out. */
  readonly needsNoObjection: boolean
  /** Holders of the contact, over the population. */
  readonly holders: number | null
  /** Valid contacts among holders. */
  readonly validity: number | null
  /** Known choices among holders. */
  readonly known: number | null
  /** "Yes" among known choices. */
  readonly yes: number | null
  /** On the objection list, among holders. */
  readonly objected: number | null
}

export interface Reachable {
  /** Share of the population, 0 to 1; `null` as soon as one factor is unknown. */
  readonly share: number | null
  /** The most it can be, unknown factors taken at their best; `null` when holders are unknown. */
  readonly atMost: number | null
}

/**
 * The people a channel can lawfully and really reach: holders × valid × allowed. House formula.
 *
 * @example 55 % hold an e-mail, 95 % valid, choice known for 90 %, of whom 60 % yes → 0.28;
 *   with the share of yes unknown, at most 0.47
 */
export function reachable(contact: Contact): Reachable {
  const { needsConsent, needsNoObjection, holders, validity } = contact
  if (holders === null) return { share: null, atMost: null }
  const consented = needsConsent ? (contact.known ?? 1) * (contact.yes ?? 1) : 1
  const unopposed = needsNoObjection ? 1 - (contact.objected ?? 0) : 1
  const atMost = holders * (validity ?? 1) * Math.min(consented, unopposed)
  const needed = [
    validity,
    ...(needsConsent ? [contact.known, contact.yes] : []),
    ...(needsNoObjection ? [contact.objected] : []),
  ]
  return { share: needed.includes(null) ? null : atMost, atMost }
}

/** A weight of zero would erase a scenario. */
const LEAST_REACH = 0.05

/**
 * The reach of a scenario that states none: the best known base of its channels, a floor for their
 * union, never under 5 %; the whole target (1) when no base is known. House rule.
 *
 * @example e-mail 0.28, phone 0.12 → 0.28; nothing known → 1; 0 → 0.05
 */
export function defaultReach(bases: readonly (number | null)[]): number {
  const known = bases.filter((base): base is number => base !== null)
  return known.length > 0 ? Math.max(LEAST_REACH, ...known) : 1
}
