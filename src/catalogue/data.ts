import type { Text } from '../base/text.ts'
import { amount, flag, items, oneOf, optional, optionalWords, words } from './cells.ts'
import { packed } from './data.csv'
import { type DecayMode, decay } from './decay.ts'
import { byId, type Row, table } from './table.ts'

export type { DecayMode } from './decay.ts'

/** Something a company may know about a customer, whatever the tools call it. */
export interface Datum {
  readonly id: string
  readonly label: Text
  readonly family: string
  readonly valueType: string
  readonly format: string
  readonly appliesTo: 'all' | 'b2c' | 'b2b'
  /** What stands for it in a business project, when it only makes sense for consumers. */
  readonly b2bEquivalent: string | null
  readonly gdprCategory: string
  /** 0 not personal · 1 ordinary · 2 intimate or economic · 3 special (articles 9 and 10, national numbers). */
  readonly sensitivity: number
  /** The usual legal basis, indicative only: the one that counts is that of the processing activity. */
  readonly legalBasis: string
  /** The consent that goes with it, the first of {@link consents}; `null` when none does. */
  readonly consent: string | null
  /** Every consent that goes with it: a mobile number opens both text messages and calls. */
  readonly consents: readonly string[]
  readonly decayFamily: string
  /** Mode and half-life (days) are those of the decay family. */
  readonly decayMode: DecayMode
  readonly halfLifeDays: number | null
  readonly keyStrength: 'none' | 'weak' | 'strong'
  readonly computed: boolean
  readonly interest: 'low' | 'medium' | 'high'
  readonly moments: readonly string[]
  readonly typicalSources: readonly string[]
  /** 1 low to 5 high. */
  readonly collectionCost: number
  /** 1 low to 5 high. */
  readonly updateCost: number
  /** Whether a sample of it may be read to be counted. */
  readonly profilingAllowed: boolean
  /** The data it holds together, for a full address. */
  readonly compositeOf: readonly string[]
  /** The population its rates are counted on. */
  readonly population: string | null
  /** The channels it opens: e-mail, text message, phone, post, push. */
  readonly contactChannels: readonly string[]
  readonly note: Text | null
}

const shipped = byId(table(packed, datum))

let own: ReadonlyMap<string, Datum> = new Map()
let all: ReadonlyMap<string, Datum> | null = null

/** The data of the catalogue by id, then those the project added to them. */
export function data(): ReadonlyMap<string, Datum> {
  all ??= own.size === 0 ? shipped() : new Map([...shipped(), ...own])
  return all
}

/** The data the project added: none until {@link knowOwnData} tells. */
export function ownData(): ReadonlyMap<string, Datum> {
  return own
}

/**
 * Takes the data of one project in, for the time of an execution, in place of those known until then: an
 * execution serves one workbook, and its own tab says which data it added.
 */
export function knowOwnData(added: readonly Datum[]): void {
  own = new Map(added.map((one) => [one.id, one]))
  all = null
}

function datum(row: Row): Datum {
  const consents = items(row, 'consent_data')
  return {
    id: row('id'),
    label: words(row),
    family: row('family'),
    valueType: row('value_type'),
    format: row('format'),
    appliesTo: oneOf(row, 'applies_to', ['all', 'b2c', 'b2b']),
    b2bEquivalent: optional(row, 'b2b_equivalent'),
    gdprCategory: row('gdpr_category'),
    sensitivity: amount(row, 'sensitivity'),
    legalBasis: row('default_legal_basis'),
    consent: consents[0] ?? null,
    consents,
    ...ageing(row('decay_family')),
    keyStrength: oneOf(row, 'rcu_key', ['none', 'weak', 'strong']),
    computed: flag(row, 'computed'),
    interest: oneOf(row, 'default_crm_interest', ['low', 'medium', 'high']),
    moments: items(row, 'collection_moments'),
    typicalSources: items(row, 'typical_sources'),
    collectionCost: amount(row, 'default_collection_cost'),
    updateCost: amount(row, 'default_update_cost'),
    profilingAllowed: flag(row, 'sample_profiling_allowed'),
    compositeOf: items(row, 'composite_of'),
    population: optional(row, 'default_population'),
    contactChannels: items(row, 'contact_channels'),
    note: optionalWords(row, 'note_'),
  }
}

function ageing(id: string): Pick<Datum, 'decayFamily' | 'decayMode' | 'halfLifeDays'> {
  const family = decay().get(id)
  if (!family) throw new Error(`No decay family "${id}"`)
  return { decayFamily: id, decayMode: family.mode, halfLifeDays: family.halfLifeDays }
}
