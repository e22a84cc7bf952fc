import type { Text } from '../base/text.ts'
import type { Column, Contributor, PlacedColumn, Run } from './column.ts'
import type { CellState } from './kind.ts'

/** The aims of an inventory; `core` tabs are created whatever the aim. */
export type Aim =
  | 'inventory'
  | 'collection'
  | 'single-view'
  | 'gdpr'
  | 'quality'
  | 'steering'
  | 'diagnosis'

/** `input` is filled by people, `computed` by the add-on, `drawn` is laid out whole by it. */
export type TabKind = 'input' | 'computed' | 'drawn' | 'hidden'

export type Columns = Readonly<Record<string, Column>>

/** What a tab declares. Its columns stand in three runs, see {@link Run}. */
interface TabSpec<First extends Columns, Rest extends Columns, Computed extends Columns> {
  readonly id: string
  readonly name: Text
  readonly kind: TabKind
  readonly purpose: Text
  /** Whose colour the tab bears. */
  readonly role: 'guide' | 'client' | 'consultant' | 'it' | 'computed' | 'hidden'
  readonly clientSees: boolean
  readonly aims: 'core' | readonly Aim[]
  /** Columns that tell one row from another; the id when there is one. */
  readonly key: readonly (string & keyof (First & Rest & Computed))[]
  readonly first: First
  readonly rest: Rest
  readonly computed: Computed
  readonly dynamic?: DynamicColumns
}

/** As many columns as there are data or sources, after the declared ones. */
export interface DynamicColumns {
  readonly id: string
  readonly name: Text
  readonly help: Text
  readonly of: 'data' | 'sources'
}

/** A tab of the workbook, its columns in order. */
export interface Tab<C extends Columns = Columns> {
  readonly id: string
  readonly name: Text
  readonly kind: TabKind
  readonly purpose: Text
  readonly role: TabSpec<C, C, C>['role']
  readonly clientSees: boolean
  readonly aims: 'core' | readonly Aim[]
  readonly key: readonly string[]
  /** The columns that are found, read and written one by one; a tab drawn whole has none. */
  readonly columns: readonly PlacedColumn[]
  /** What the columns of a tab drawn whole say; their headers are drawn with the rest. */
  readonly drawn: readonly PlacedColumn[]
  readonly dynamic?: DynamicColumns
  /** Carries the types of the columns; never read. */
  readonly types?: C
}

/** Declares a tab once; header row, notes, formats, lists, protection and documentation follow. */
export function tab<First extends Columns, Rest extends Columns, Computed extends Columns>(
  spec: TabSpec<First, Rest, Computed>,
): Tab<First & Rest & Computed> {
  const { first, rest, computed, ...about } = spec
  const columns = [...placed(first, 1), ...placed(rest, 2), ...placed(computed, 3)]
  const isDrawn = about.kind === 'drawn'
  return { ...about, columns: isDrawn ? [] : columns, drawn: isDrawn ? columns : [] }
}

function placed(columns: Columns, run: Run): PlacedColumn[] {
  return Object.entries(columns).map(([id, column]) => ({ ...column, id, run }))
}

type Value<C> = C extends Column<infer T> ? T : never

/** One row read: what each column holds (`null` when not known) and in which state its cell is. */
export interface Row<C extends Columns = Columns> {
  /** Its id, or its natural key; stable whatever the order of the rows. */
  readonly key: string
  /** Row of the sheet it was read from, 2 for the first below the header. */
  readonly line: number
  readonly values: { readonly [K in keyof C]: Value<C[K]> | null }
  readonly states: { readonly [K in keyof C]: CellState }
}

/** The rows of a declared tab. */
export type RowOf<T> = T extends Tab<infer C> ? Row<C> : never

/** Whether one of the aims calls for the tab. */
export function isCalledFor(tab: Tab, aims: readonly string[]): boolean {
  return tab.aims === 'core' || tab.aims.some((aim) => aims.includes(aim))
}

/** The people who fill at least one column of the tab. */
export function contributors(tab: Tab): readonly Contributor[] {
  return [...new Set(tab.columns.map((column) => column.by))].filter((by) => by !== 'computed')
}
