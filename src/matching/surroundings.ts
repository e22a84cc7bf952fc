import { grouped } from '../base/grouped.ts'
import type { Field } from './fieldList.ts'
import { guessed } from './guess.ts'
import type { Matcher } from './match.ts'
import { type Place, place, type Reader } from './place.ts'
import { commonPrefix, plainName, plainTableName, withoutPrefix } from './readings.ts'
import { wordSet } from './wordSet.ts'

/** What the rest of the list tells about the fields of one table. */
export interface Surroundings {
  readonly table: Place
  /** The place of an inner path: `customer` in the `customer.email` of orders. */
  readonly inner: (path: string) => Place
  /** The prefix its names share, which tells nothing. */
  readonly prefix: string
}

/** Joins hold two ids, and next to nothing of their own. */
const OWN_FIELDS = 2

/** Reads a whole list to tell, for each field, where it stands. */
export function surroundings(
  fields: readonly Field[],
  matcher: Matcher,
): (field: Field) => Surroundings {
  const places = placesOf(fields, matcher)
  const found = new Map(
    [...grouped(fields, tableKey)].map(([key, neighbours]) => [
      key,
      around(neighbours, places, matcher),
    ]),
  )
  const nowhere = place('', matcher)
  return (field) =>
    found.get(tableKey(field)) ?? { table: nowhere, inner: () => nowhere, prefix: '' }
}

/** Reads names as places, in the company of the other tables of the list. */
interface Places {
  readonly ofTable: (table: string, source: string) => Place
  readonly ofPath: (path: string, source: string) => Place
}

function placesOf(fields: readonly Field[], matcher: Matcher): Places {
  const tableNames = new Set(fields.map(({ table }) => table))
  const common = commonPrefix([...tableNames], () => false)
  const plainTable = (table: string): string => plainTableName(withoutPrefix(table, common))
  const withPeople = sourcesWithPeople(fields, plainTable, matcher)
  const places = new Map<string, Place>()
  const ofPath = (path: string, source: string): Place => {
    const key = `${source}\n${path}`
    const known = places.get(key) ?? place(path, matcher, withPeople.has(source))
    places.set(key, known)
    return known
  }
  return { ofTable: (table, source) => ofPath(plainTable(table), source), ofPath }
}

/** What the fields of one table tell of each other. */
function around(
  neighbours: readonly Field[],
  { ofTable, ofPath }: Places,
  matcher: Matcher,
): Surroundings {
  const { source = '', table = '' } = neighbours[0] ?? {}
  const names = neighbours.map(({ name }) => name)
  const prefix = commonPrefix(names, matcher.qualifies)
  const plainNames = names.map((name) => plainName(withoutPrefix(name, prefix)).name)
  return {
    table: toldByFields(ofTable(table, source), plainNames, neighbours, matcher),
    inner: (path) => ofPath(path, source),
    prefix,
  }
}

/** What a table's fields add to what its name says. */
function toldByFields(
  told: Place,
  names: readonly string[],
  fields: readonly Field[],
  matcher: Matcher,
): Place {
  if (isJoin(names, told, matcher)) return { ...told, holds: 'none' }
  return guessed(
    told,
    fields.map(({ label }, at) => label || names[at] || ''),
    matcher,
  )
}

function tableKey({ source, table }: Field): string {
  return `${source}\n${table}`
}

/** The sources that have a table of customers which is not merely one of users. */
function sourcesWithPeople(
  fields: readonly Field[],
  plainTable: (table: string) => string,
  reader: Reader,
): ReadonlySet<string> {
  const answers = new Map<string, boolean>()
  const isPeopled = (table: string): boolean => {
    const { holds, subjects } = place(plainTable(table), reader, true)
    return holds === 'known' && subjects.length === 1 && subjects[0]?.id === 'person'
  }
  const sources = new Set<string>()
  for (const { source, table } of fields) {
    const answer = answers.get(table) ?? isPeopled(table)
    answers.set(table, answer)
    if (answer) sources.add(source)
  }
  return sources
}

/** A table that only says which record goes with which: `deal_id`, `contact_id` and a category. */
function isJoin(names: readonly string[], { subjects }: Place, { words }: Reader): boolean {
  const joined = new Set<string>()
  let own = 0
  for (const name of names.filter((name) => !name.startsWith('_'))) {
    const list = words(name)
    if (!list.includes('id')) own++
    for (const { id, words: nouns } of subjects) {
      const points = list.length === 2 && list.includes('id')
      if (points && [...wordSet(nouns)].some((noun) => list.includes(noun))) joined.add(id)
    }
  }
  return joined.size > 1 && own <= OWN_FIELDS
}
