import type { FieldName } from '../catalogue/fieldNames.ts'
import { capped, type DatumNature, interpreter, sure } from './context.ts'
import { believable, fieldKind } from './fieldKind.ts'
import type { Field } from './fieldList.ts'
import type { Matcher, Proposal } from './match.ts'
import type { Words } from './normalise.ts'
import { type Place, place, unrepeated } from './place.ts'
import { commonPrefix, labelReadings, plainName, withoutPrefix } from './readings.ts'

/** What fields are matched with. */
export interface Knowledge {
  readonly matcher: Matcher
  readonly data: ReadonlyMap<string, DatumNature>
  readonly fieldNames: readonly FieldName[]
}

/** Proposals for each field of a list, in the order of the list, best first. */
export type FieldMatcher = (fields: readonly Field[]) => readonly (readonly Proposal[])[]

/** Names under which tools keep their own accounts of a record. */
const TECHNICAL = `created by|updated by|modified by|last modified by|cree par|modifie par|updated at|modified at
  |last modified|last modified date|date modification|date de modification|modifie le|deleted|is deleted
  |deleted at|supprime|system modstamp|row id|row number|etag|hash|checksum|version|uuid|guid|sort order
  |display order|ordre affichage|portal id|record type id|password|mot de passe|mdp|salt|locale`

const OBSOLETE = /deprecated|obsol[eè]te|do not use|no longer used|ne plus utiliser|inutilis/i
const SHOWN = 3
/** A description this short is a label. */
const LABEL_WORDS = 6

/**
 * Matches fields with what surrounds them: their table, label, type and description, and the prefix
 * their neighbours share. Fields of tables that hold nothing about customers get nothing.
 */
export function fieldMatcher({ matcher, data, fieldNames }: Knowledge): FieldMatcher {
  const { words } = matcher
  const interpret = interpreter(matcher, data, fieldNames)
  const technical = new Set(TECHNICAL.split('|').map((name) => words(name).join(' ')))
  const places = new Map<string, Place>()
  const placeOf = (table: string): Place => {
    const known = places.get(table) ?? place(plainName(table).name, words, matcher.qualifies)
    places.set(table, known)
    return known
  }

  const alike = (readings: readonly Words[], kind: ReturnType<typeof fieldKind>, at: Place) => {
    const best = new Map<string, Proposal>()
    for (const found of readings.flatMap((reading) => matcher.alike(reading))) {
      const nature = data.get(found.datum)
      if (nature && !believable(kind, nature)) continue
      if (at.holds === 'known' && !at.atHome(found.datum, nature?.family ?? '')) continue
      if (found.score > (best.get(found.datum)?.score ?? 0)) best.set(found.datum, found)
    }
    const ranked = [...best.values()].filter(({ level }) => level !== 'none')
    return ranked.sort((one, other) => other.score - one.score).slice(0, SHOWN)
  }

  const proposals = (field: Field, prefix: string): readonly Proposal[] => {
    const { name, path } = plainName(withoutPrefix(field.name, prefix))
    const table = placeOf(field.table)
    const inner = path === '' ? table : placeOf(path)
    if (table.holds === 'none' || inner.holds === 'none') return []
    const at = inner.holds === 'known' ? inner : table
    const nameWords = words(inner.holds === 'known' || path === '' ? name : `${path} ${name}`)
    if (/^_(?!id$)/.test(field.name) || technical.has(words(name).join(' '))) return []
    const kind = fieldKind(field.type, name)
    const read = (reading: Words) => interpret({ words: reading, kind, place: at })
    const labels = labelReadings(field.label, words)
    const byName = read(nameWords)
    const byLabel = fromLabel(labels.map(read))
    const told = { nameWords, labelWords: labels[0] ?? [], at, qualifies: matcher.qualifies }
    const found = together(byLabel, byName, told)
    const cap = OBSOLETE.test(`${field.label} ${field.description}`) ? 'possible' : 'exact'
    if (found.length > 0) return found.map((p) => capped(p, cap))
    const short = labels.length === 0 ? shortDescription(field.description, words) : []
    const described = short.length > 0 ? read(short).map((p) => capped(p, 'likely')) : []
    if (described.length > 0) return described
    const readings = [...labels, nameWords, ...(short.length > 0 ? [short] : [])]
    return alike(
      readings.flatMap((r) => [r, unrepeated(r, at)]),
      kind,
      at,
    ).map((p) => capped(p, cap))
  }

  return (fields) => {
    const prefixes = tablePrefixes(fields, matcher.qualifies)
    return fields.map((field) => proposals(field, prefixes.get(tableKey(field)) ?? ''))
  }
}

interface Told {
  readonly nameWords: Words
  readonly labelWords: Words
  readonly at: Place
  readonly qualifies: (word: string) => boolean
}

/** What label and technical name say together. Where they disagree nothing is sure. */
function together(byLabel: readonly Proposal[], byName: readonly Proposal[], told: Told) {
  if (byLabel.length === 0) {
    return says(told.labelWords, told.nameWords, told.at)
      ? byName.map((p) => capped(p, 'likely'))
      : byName
  }
  if (byName.length === 0) {
    const qualified = told.nameWords.some((w) => told.qualifies(w) && !told.labelWords.includes(w))
    return qualified ? byLabel.map((p) => capped(p, 'likely')) : byLabel
  }
  const shared = byLabel.filter((p) => byName.some((q) => q.datum === p.datum))
  if (sure(byLabel)) {
    const agreed = shared.length > 0 || !sure(byName)
    return agreed ? byLabel : [...byLabel, ...byName].map((p) => capped(p, 'likely'))
  }
  const settled = byName.filter((p) => byLabel.some((q) => q.datum === p.datum))
  if (sure(byName) && settled.length > 0) return settled.map((p) => capped(p, 'fingerprint'))
  return byLabel
}

/** Whether the label says something the name and the table do not. */
function says(labelWords: Words, nameWords: Words, at: Place): boolean {
  return labelWords.some((word) => !nameWords.includes(word) && !at.repeats(word))
}

/** The whole label first; a side of a slash alone is less sure unless both sides agree. */
function fromLabel(found: readonly (readonly Proposal[])[]): readonly Proposal[] {
  const [whole = [], ...parts] = found
  if (whole.length > 0) return whole
  const told = parts.filter((part) => part.length > 0)
  const [first = []] = told
  const agreed =
    told.length === parts.length && told.every((part) => part[0]?.datum === first[0]?.datum)
  return first.map((p) => capped(p, agreed ? 'fingerprint' : 'likely'))
}

function shortDescription(description: string, words: (label: string) => Words): Words {
  const list = words(description)
  return list.length <= LABEL_WORDS ? list : []
}

function tableKey({ source, table }: Field): string {
  return `${source}\n${table}`
}

function tablePrefixes(fields: readonly Field[], qualifies: (word: string) => boolean) {
  const names = new Map<string, string[]>()
  for (const field of fields) {
    const list = names.get(tableKey(field))
    if (list) list.push(field.name)
    else names.set(tableKey(field), [field.name])
  }
  return new Map([...names].map(([key, list]) => [key, commonPrefix(list, qualifies)]))
}
