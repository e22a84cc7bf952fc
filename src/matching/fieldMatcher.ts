import type { FieldName } from '../catalogue/fieldNames.ts'
import { type DatumNature, meaning, type Understanding } from './context.ts'
import { believable, type FieldKind, fieldKind } from './fieldKind.ts'
import type { Field } from './fieldList.ts'
import { capped, unsure } from './level.ts'
import type { Matcher, Proposal } from './match.ts'
import { fingerprint, type Words } from './normalise.ts'
import { type Place, unrepeated } from './place.ts'
import { isProper } from './properWords.ts'
import { isPassing, labelReadings, plainName, withoutPrefix } from './readings.ts'
import { settledBySiblings } from './siblings.ts'
import { type Surroundings, surroundings } from './surroundings.ts'
import { labelMeaning, together } from './together.ts'
import { toolNames } from './toolNames.ts'

/** What fields are matched with. */
export interface Knowledge {
  readonly matcher: Matcher
  readonly data: ReadonlyMap<string, DatumNature>
  readonly fieldNames: readonly FieldName[]
}

/** Proposals for each field of a list, in the order of the list, best first. */
export type FieldMatcher = (fields: readonly Field[]) => readonly (readonly Proposal[])[]

/** Names under which tools keep their own accounts of a record. */
const TECHNICAL = `created by|updated by|modified by|last modified by|cree par|modifie par|updated at
  |modified at|last modified|last modified date|date modification|modifie le|date upd|deleted
  |is deleted|deleted at|supprime|system modstamp|row id|row number|etag|hash|checksum|version|uuid
  |guid|modified time|dat maj|maj|user maj|date maj|sort order|display order|ordre affichage|record type id|password|passwd|mot de passe|mdp|salt`

/** Descriptions of what is not, or no longer, a datum about a customer. */
const NOT_DATA =
  /deprecated|obsol[eè]te|do not use|no longer used|ne plus utiliser|inutilis|api name|internal use|usage interne/i
const SHOWN = 3
/** A description this short is a label. */
const LABEL_WORDS = 6
const MOST = 0.8

/**
 * Matches fields with what surrounds them: their table, label, type and description, the prefix their
 * neighbours share and the data these already hold. Proposals under 0.60 are left out; fields of
 * tables that hold nothing about customers get none.
 */
export function fieldMatcher({ matcher, data, fieldNames }: Knowledge): FieldMatcher {
  const { words } = matcher
  const using: Understanding = { matcher, data, toolNames: toolNames(fieldNames, words) }
  const technical = new Set(TECHNICAL.split('|').map((name) => words(name).join(' ')))

  const alike = (readings: readonly Words[], kind: FieldKind, at: Place): readonly Proposal[] => {
    const best = new Map<string, Proposal>()
    const distinct = new Map(readings.map((reading) => [fingerprint(reading), reading]))
    for (const found of [...distinct.values()].flatMap(matcher.alike)) {
      const nature = data.get(found.datum)
      const stranger =
        at.holds === 'known' && !at.guessed && !at.atHome(found.datum, nature?.family ?? '')
      if (stranger || found.level === 'none' || (nature && !believable(kind, nature))) continue
      if (!readings.some((reading) => isProper(found.datum, reading))) continue
      if (found.score > (best.get(found.datum)?.score ?? 0)) best.set(found.datum, found)
    }
    return [...best.values()].sort((one, other) => other.score - one.score).slice(0, SHOWN)
  }

  const read = (field: Field, name: string, nameWords: Words, at: Place) => {
    const plainKind = fieldKind(field.type, name)
    const kind = plainKind === 'unknown' ? fieldKind(field.type, field.name) : plainKind
    const mean = (reading: Words) => meaning({ words: reading, kind, place: at }, using)
    const labels = labelReadings(field.label, words)
    const told = { nameWords, labelWords: labels[0] ?? [], at, qualifies: matcher.qualifies }
    const found = together(labelMeaning(labels.map(mean)), mean(nameWords), told)
    if (found !== null) return found
    const short = labels.length === 0 ? shortDescription(field.description, words) : []
    const described = short.length > 0 ? mean(short) : null
    if (described && described.length > 0) return described.map((p) => capped(p, 'likely'))
    const readings = [...labels, nameWords, short]
    return alike([...readings, ...readings.map((reading) => unrepeated(reading, at))], kind, at)
  }

  const proposals = (field: Field, { table, inner, prefix }: Surroundings): readonly Proposal[] => {
    const { name, path } = plainName(withoutPrefix(field.name, prefix))
    const within = path === '' ? table : inner(path)
    const isTechnical = /^_(?!id$)/.test(field.name) || technical.has(words(name).join(' '))
    if (isTechnical || table.holds === 'none' || within.holds === 'none') return []
    const isPlain = path === '' || within.holds === 'known'
    const nameWords = words(isPlain ? name : `${path} ${name}`)
    const found = read(field, name, nameWords, within.holds === 'known' ? within : table)
    const doubtful = NOT_DATA.test(`${field.label} ${field.description}`)
    if (doubtful) return found.map((p) => capped(p, 'possible'))
    if (isPassing(field.table, words)) return found.map(unsure)
    return withCustomerLink(found, within.holds === 'known' ? within : table)
  }

  return (fields) => {
    const labelled = withLabels(fields, words)
    const around = surroundings(labelled, matcher)
    return settledBySiblings(
      fields,
      labelled.map((field) => proposals(field, around(field))),
    )
  }
}

/** A receipt that bears a card number says whose purchase it is. */
function withCustomerLink(found: readonly Proposal[], place: Place): readonly Proposal[] {
  const [only, other] = found
  const isReceipt = place.holds === 'known' && place.subjects.some(({ id }) => id === 'order')
  if (!only || other || only.datum !== 'loyalty-number' || !isReceipt) return found
  return [only, capped({ ...only, datum: 'order-customer-link' }, 'likely')]
}

/** Where nothing is labelled and most descriptions are a few words, these are the labels. */
function withLabels(fields: readonly Field[], words: (label: string) => Words): readonly Field[] {
  if (fields.some(({ label }) => label !== '')) return fields
  const described = fields.filter(({ description }) => description !== '')
  const short = described.filter(
    ({ description }) => shortDescription(description, words).length > 0,
  )
  if (short.length === 0 || short.length < described.length * MOST) return fields
  return fields.map((field) => ({ ...field, label: field.description }))
}

function shortDescription(description: string, words: (label: string) => Words): Words {
  const list = words(description)
  return list.length <= LABEL_WORDS ? list : []
}
