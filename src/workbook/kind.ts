import type { Locale, Text, Values } from '../base/text.ts'
import type { Cell, Written } from './cell.ts'
import type { IssueCode } from './issue.ts'
import type { RowIndex } from './reading/reference.ts'
import type { Vocabulary } from './reading/vocabulary.ts'

/** What is wrong, or worth saying, about one cell. */
export interface Remark {
  readonly code: IssueCode
  readonly values?: Values
}

/**
 * What a cell says once read. "I don't know" is an answer and not a value; an invalid cell keeps what
 * the person typed and counts as unknown.
 */
export type Reading<T> =
  | { readonly state: 'filled'; readonly value: T; readonly remark?: Remark }
  | { readonly state: 'blank' }
  | { readonly state: 'dont-know' }
  | { readonly state: 'invalid'; readonly remark: Remark }

export type CellState = Reading<unknown>['state']

/** What a kind needs to know of the workbook to read a cell or to write one. */
export interface Lexicon {
  /** Language of the workbook: labels are written in it, and read in both. */
  readonly locale: Locale
  /** The entries of a drop-down list, found by label. */
  vocabulary(list: string): Vocabulary
  /** The label of an entry in the language of the workbook; the id itself when it has none. */
  word(list: string, id: string): string
  /** The rows of another tab, found by id or by label. */
  references(tab: string): RowIndex
  /** A row as a reference is written: `SRC-001 · Caisse`. */
  reference(tab: string, id: string): string
  /** The name of a tab. */
  tabName(tab: string): string
}

/** The native help a cell carries. It helps and never refuses. */
export type Rule =
  | { readonly type: 'list'; readonly list: string }
  | { readonly type: 'reference'; readonly tab: string }
  | { readonly type: 'date' }

/** A list or a tab words are picked from, or an example of what is typed. */
export type Words =
  | { readonly list: string }
  | { readonly tab: string }
  | { readonly example: string }

/** What a cell is typed in outside the sheet: a page has an input for each. */
export type Entry =
  | 'text'
  | 'sentence'
  | 'number'
  | 'rate'
  | 'day'
  | 'yes-no'
  /** One of its words, or several. */
  | 'choice'
  | 'choices'

/** How one sort of cell is read, written, formatted and helped. Shared code never asks which kind it has. */
export interface Kind<T> {
  /** What people call it, in the documentation. */
  readonly name: Text
  /** Number format of the cells, by language where signs are spaced otherwise; `@` keeps what is typed as text. */
  readonly format: string | Text
  /** Width of the column in pixels. */
  readonly width: number
  readonly rule: Rule | null
  readonly entry: Entry
  /** Whether long texts go to the line. */
  readonly wraps?: true
  /** Where its words come from, for the documentation. */
  readonly words: Words | null
  /** @param isPercent whether the cell bears a percent format; asked only when that changes the reading. */
  read(cell: Cell, lexicon: Lexicon, isPercent: () => boolean): Reading<T>
  write(value: T, lexicon: Lexicon): Written
  /** A cell of labels of ours, in the words of a lexicon; `null` where it holds none. */
  translated?(text: string, lexicon: Lexicon): string | null
  /** A cell that refers to rows, bearing the labels they bear now; `null` where it does not refer by label. */
  refreshed?(text: string, lexicon: Lexicon): string | null
  /** The number given to the nth row; only columns the add-on numbers have one. */
  number?(nth: number): string
}

/** The number format of the cells of a workbook in a language. */
export function formatIn({ format }: Pick<Kind<unknown>, 'format'>, locale: Locale): string {
  return typeof format === 'string' ? format : format[locale]
}

export const BLANK = { state: 'blank' } as const
export const DONT_KNOW = { state: 'dont-know' } as const

export function filled<T>(value: T, remark?: Remark): Reading<T> {
  return remark ? { state: 'filled', value, remark } : { state: 'filled', value }
}

export function invalid(code: IssueCode, values: Values): Reading<never> {
  return { state: 'invalid', remark: { code, values } }
}
