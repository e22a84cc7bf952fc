import type { FieldName } from '../catalogue/fieldNames.ts'
import { type DatumNature, meaning, type Understanding } from './context.ts'
import { type FieldKind, fieldKind } from './fieldKind.ts'
import type { Field } from './fieldList.ts'
import { capped, unsure } from './level.ts'
import { lookalikes } from './lookalikes.ts'
import type { Matcher, Proposal } from './match.ts'
import type { Normaliser, Words } from './normalise.ts'
import { type Place, unrepeated } from './place.ts'
import { isPassing, labelReadings, type PlainName, plainName, withoutPrefix } from './readings.ts'
import { settledBySiblings } from './siblings.ts'
import { type Surroundings, surroundings } from './surroundings.ts'
import { isDoubtful, technicalNames } from './technicalNames.ts'
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
  const isTechnical = technicalNames(words)
  return (fields) => {
    const labelled = withLabels(fields, words)
    const around = surroundings(labelled, matcher)
    return settledBySiblings(
      fields,
      labelled.map((field) => {
        const told = around(field)
        const named = plainName(withoutPrefix(field.name, told.prefix))
        return isTechnical(field.name, named.name) ? [] : proposals(field, named, told, using)
      }),
    )
  }
}

/** What a field may hold, best first; none where nothing is about customers. */
function proposals(
  field: Field,
  { name, path }: PlainName,
  { table, inner }: Surroundings,
  using: Understanding,
): readonly Proposal[] {
  const { words } = using.matcher
  const within = path === '' ? table : inner(path)
  if (table.holds === 'none' || within.holds === 'none') return []
  const at = within.holds === 'known' ? within : table
  const isPlain = path === '' || within.holds === 'known'
  const found = understood(field, name, words(isPlain ? name : `${path} ${name}`), at, using)
  if (isDoubtful(field)) return found.map((p) => capped(p, 'possible'))
  if (isPassing(field.table, words)) return found.map(unsure)
  return withCustomerLink(found, at)
}

/** What its label and its name mean there, else its short description; failing all, what they look like. */
function understood(
  field: Field,
  name: string,
  nameWords: Words,
  at: Place,
  using: Understanding,
): readonly Proposal[] {
  const { words, qualifies } = using.matcher
  const kind = kindOf(field, name)
  const mean = (reading: Words) => meaning({ words: reading, kind, place: at }, using)
  const labels = labelReadings(field.label, words)
  const told = { nameWords, labelWords: labels[0] ?? [], at, qualifies }
  const found = together(labelMeaning(labels.map(mean)), mean(nameWords), told)
  if (found !== null) return found
  const short = labels.length === 0 ? shortDescription(field.description, words) : []
  const described = short.length > 0 ? mean(short) : null
  if (described && described.length > 0) return described.map((p) => capped(p, 'likely'))
  const readings = [...labels, nameWords, short]
  const plain = readings.map((reading) => unrepeated(reading, at))
  return lookalikes([...readings, ...plain], kind, at, using)
}

/** An affix may be all that tells a date from a flag: the whole name is asked when the plain one says nothing. */
function kindOf({ type, name: whole }: Field, name: string): FieldKind {
  const plain = fieldKind(type, name)
  return plain === 'unknown' ? fieldKind(type, whole) : plain
}

/** A receipt that bears a card number says whose purchase it is. */
function withCustomerLink(found: readonly Proposal[], place: Place): readonly Proposal[] {
  const [only, other] = found
  const isReceipt = place.holds === 'known' && place.subjects.some(({ id }) => id === 'order')
  if (!only || other || only.datum !== 'loyalty-number' || !isReceipt) return found
  return [only, capped({ ...only, datum: 'order-customer-link' }, 'likely')]
}

/** Where nothing is labelled and most descriptions are a few words, these are the labels. */
function withLabels(fields: readonly Field[], words: Normaliser): readonly Field[] {
  if (fields.some(({ label }) => label !== '')) return fields
  const described = fields.filter(({ description }) => description !== '')
  const short = described.filter(
    ({ description }) => shortDescription(description, words).length > 0,
  )
  if (short.length === 0 || short.length < described.length * MOST) return fields
  return fields.map((field) => ({ ...field, label: field.description }))
}

function shortDescription(description: string, words: Normaliser): Words {
  const list = words(description)
  return list.length <= LABEL_WORDS ? list : []
}
