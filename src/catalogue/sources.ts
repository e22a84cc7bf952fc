import { grouped } from '../base/grouped.ts'
import type { Text } from '../base/text.ts'
import { items, optional, optionalWords, words } from './cells.ts'
import { packed as packedSourceData } from './source_data.csv'
import { packed } from './sources.csv'
import { byId, table } from './table.ts'

/** A kind of tool or file where customer data live. */
export interface CatalogueSource {
  readonly id: string
  readonly label: Text
  readonly type: string
  readonly role: string
  readonly dataTypes: readonly string[]
  readonly toolKind: string
  readonly exampleTools: readonly string[]
  readonly volumeUnit: Text
  readonly frequency: string
  readonly feedMode: string
  readonly integrations: readonly string[]
  /** The data by which the source recognises a customer. */
  readonly keys: readonly string[]
  readonly ownerGroup: string
  readonly sectors: readonly string[]
  /** The population its records stand for. */
  readonly population: string | null
  readonly note: Text | null
}

/** The sources of the catalogue by id. */
export const sources = byId(
  table(
    packed,
    (row): CatalogueSource => ({
      id: row('id'),
      label: words(row),
      type: row('source_type'),
      role: row('role'),
      dataTypes: items(row, 'data_types'),
      toolKind: row('tool_kind'),
      exampleTools: items(row, 'example_tools'),
      volumeUnit: words(row, 'volume_unit_'),
      frequency: row('typical_frequency'),
      feedMode: row('feed_mode'),
      integrations: items(row, 'integrations'),
      keys: items(row, 'identity_keys'),
      ownerGroup: row('owner_group'),
      sectors: items(row, 'sectors'),
      population: optional(row, 'default_population'),
      note: optionalWords(row, 'note_'),
    }),
  ),
)

const pairs = table(packedSourceData, (row) => ({
  source: row('source_id'),
  datum: row('data_id'),
}))

let bySource: ReadonlyMap<string, readonly string[]> | null = null

/** What each source usually holds: source id → ids of data, in the order of the table. */
export function sourceData(): ReadonlyMap<string, readonly string[]> {
  if (bySource) return bySource
  const held = grouped(pairs(), ({ source }) => source)
  bySource = new Map([...held].map(([source, own]) => [source, own.map(({ datum }) => datum)]))
  return bySource
}
