import type { Text } from '../base/text.ts'
import type { Kind } from './kind.ts'

/** Who fills a cell. `computed` cells belong to the add-on; nobody else's are ever written. */
export type Contributor = 'client' | 'consultant' | 'it' | 'dpo' | 'computed'

/** How much an unfilled cell weighs in the completeness of the inventory: 3 required … 0 never counted. */
export type Importance = 0 | 1 | 2 | 3

/** 1 identifier, name and importance 3 · 2 the rest, folded · 3 computed. */
export type Run = 1 | 2 | 3

/** Where a blank cell takes its value from: a column of its source, or a field of its catalogue datum. */
export interface Inheritance {
  readonly from: 'source' | 'catalogue'
  readonly field: string
}

/** What a quantity counts: a word, or the column of the same row that says it. */
export type Unit = Text | { readonly column: string }

/** What a tab declares of a column; everything else (header, note, format, list, tint) follows from it. */
export interface ColumnSpec {
  readonly name: Text
  readonly help: Text
  /** The add-on itself when left out. */
  readonly by?: Contributor
  readonly importance?: Importance
  /** The other column of an either-or pair: one of the two is enough. */
  readonly either?: string
  readonly inherits?: Inheritance
  /** Usually answered in another tab: its cell is not tinted, and no longer asked once it is. */
  readonly isAnsweredElsewhere?: true
  readonly unit?: Unit
  /** A moment that cannot come after the day it is noted. */
  readonly past?: true
  /** Former headers still understood, in any language. */
  readonly former?: readonly string[]
}

export interface Column<T = unknown> extends ColumnSpec {
  readonly kind: Kind<T>
  readonly by: Contributor
  readonly importance: Importance
}

/** A column knows its id and its run once it stands in a tab. */
export interface PlacedColumn<T = unknown> extends Column<T> {
  readonly id: string
  readonly run: Run
}

export function column<T>(kind: Kind<T>, spec: ColumnSpec): Column<T> {
  return { by: 'computed', importance: 0, ...spec, kind }
}

/** Whether the cells of a column belong to people. */
export function isPeoples(column: Column): boolean {
  return column.by !== 'computed'
}

/** The people who fill, in one word. */
export const FILLERS_SHORT: Readonly<Record<Contributor, Text>> = {
  client: { fr: 'Client', en: 'Client' },
  consultant: { fr: 'Consultant', en: 'Consultant' },
  it: { fr: 'Informatique', en: 'IT' },
  dpo: { fr: 'DPO', en: 'DPO' },
  computed: { fr: 'Outil', en: 'Tool' },
}
