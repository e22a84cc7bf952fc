import { fold } from '../base/fold.ts'
import type { Field } from './fieldList.ts'

/** A source of the workbook. */
export interface KnownSource {
  readonly id: string
  readonly name: string
}

/** A variable of the workbook. `source` is the id of its source. */
export interface KnownVariable {
  readonly id: string
  readonly name: string
  readonly source: string
}

/** What a field of the list is to the workbook. */
export type Standing =
  /** A variable to add, under the name it will be shown with. */
  | { readonly standing: 'new'; readonly field: Field; readonly name: string }
  /** A variable already there. */
  | { readonly standing: 'known'; readonly field: Field; readonly variable: string }
  /** The same field once more in the list; `of` is the line of the first. */
  | { readonly standing: 'duplicate'; readonly field: Field; readonly of: number }

export interface Recognised {
  /** Names of sources to add, in the order of the list. */
  readonly newSources: readonly string[]
  /** Ids of the sources already there, by folded name: the first of those that bear it. */
  readonly sources: ReadonlyMap<string, string>
  /** One per field, in the order of the list. */
  readonly fields: readonly Standing[]
}

/**
 * Tells what a field list adds to a workbook.
 *
 * A source is a tool: the distinct values of the `source` column, whatever the number of its tables.
 * Sixty tables of one marketing tool are one source with one owner, one feed and one freshness. A list
 * that names tables and no source gives one unnamed source, for the person to name.
 *
 * A field is told apart by source, table and name, case and accents folded. It is shown under its name
 * as it stands in the tool; the table comes before it (`contact.email`) when the name occurs in several
 * tables of the source, here or in the workbook. A variable already there is recognised under either,
 * in any of the sources that bear the name.
 */
export function recognised(
  fields: readonly Field[],
  sources: readonly KnownSource[],
  variables: readonly KnownVariable[],
): Recognised {
  const folded = sources.map(({ id, name }) => ({ id, name: fold(name) }))
  const sourceIds = firsts(folded.map(({ id, name }) => [name, id]))
  const known = new Map(variables.map(({ id, name, source }) => [key(source, name), id]))
  const shared = sharedNames(fields)
  const firstLines = new Map<string, number>()
  const standings = fields.map((field): Standing => {
    const identity = key(fold(field.source), field.table, field.name)
    const of = firstLines.get(identity)
    if (of !== undefined) return { standing: 'duplicate', field, of }
    firstLines.set(identity, field.line)
    const held = (name: string) =>
      folded
        .filter((source) => source.name === fold(field.source))
        .flatMap(({ id }) => known.get(key(id, name)) ?? [])
    const ambiguous = shared.has(key(fold(field.source), field.name))
    const [variable] = [...held(qualified(field)), ...(ambiguous ? [] : held(field.name))]
    if (variable !== undefined) return { standing: 'known', field, variable }
    return { standing: 'new', field, name: ambiguous ? qualified(field) : field.name }
  })
  // The first spelling of a name is the one added, and the first of its sources the one completed.
  const names = firsts(fields.map(({ source }) => [fold(source), source]))
  const newSources = [...names].flatMap(([name, source]) => (sourceIds.has(name) ? [] : [source]))
  return { newSources, sources: sourceIds, fields: standings }
}

/** Of the entries of one key, the first; in the order of the first. */
function firsts(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const kept = new Map<string, string>()
  for (const [name, value] of entries) if (!kept.has(name)) kept.set(name, value)
  return kept
}

/** Names that several tables of one source have. */
function sharedNames(fields: readonly Field[]): ReadonlySet<string> {
  const tables = new Map<string, string>()
  const shared = new Set<string>()
  for (const { source, table, name } of fields) {
    const identity = key(fold(source), name)
    const other = tables.get(identity)
    if (other === undefined) tables.set(identity, fold(table))
    else if (other !== fold(table)) shared.add(identity)
  }
  return shared
}

function qualified({ table, name }: Field): string {
  return table === '' ? name : `${table}.${name}`
}

function key(source: string, ...names: readonly string[]): string {
  return [source, ...names.map(fold)].join('\n')
}
