import { fold } from '../../base/fold.ts'
import type { Written } from '../../workbook/cell.ts'
import { cellText, isMoment } from '../../workbook/cell.ts'
import type { PlacedColumn } from '../../workbook/column.ts'
import { isPeoples } from '../../workbook/column.ts'
import type { Lexicon, Reading } from '../../workbook/kind.ts'
import type { Tab } from '../../workbook/tab.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { workbook } from '../../workbook/workbook.ts'
import { cellInWords, heldAsWritten } from '../cellInWords.ts'
import type { Grid } from '../ports.ts'
import type { KeyedRow } from './keyedRows.ts'
import { keyedRows, sentRows } from './keyedRows.ts'
import type { Meant, Said } from './meantHere.ts'

/**
 * What the file says of one cell: it answers a blank one, says something else, or was emptied.
 * Nothing is taken unseen.
 */
export interface CellDifference {
  readonly column: string
  readonly sort: 'answers' | 'differs' | 'emptied'
  /** What each says, as people read it. */
  readonly here: string
  readonly there: string
  /** What the cell holds here, and what would be written. */
  readonly expected: Written
  readonly value: Written
}

/** One row that says something else in the file. */
export interface RowDifference {
  readonly tab: string
  readonly key: string
  readonly name: string
  /** The name it has in the file, when that is another one: the number may have been used twice. */
  readonly otherName: string | null
  readonly cells: readonly CellDifference[]
}

/** A row that only the file has. */
export interface NewRow {
  readonly tab: string
  readonly name: string
  readonly cells: Readonly<Record<string, Written>>
  /** The same as people read them. */
  readonly shown: Readonly<Record<string, string>>
}

/** What a file that came back says that this workbook does not. */
export interface TabDifferences {
  readonly tab: string
  readonly rows: readonly RowDifference[]
  readonly added: readonly NewRow[]
  /** Rows that people annotated in the file, of a tab we derive, that are not derived here. */
  readonly unplaced: readonly NewRow[]
  /** Rows of this workbook the file does not hold any more. They stay. */
  readonly absent: number
  /** Rows of this workbook that have no number yet: they are compared once a computation gave them one. */
  readonly unnumbered: number
  /** Columns of people that were not found in the file: they are not compared. */
  readonly unread: readonly string[]
}

/** Paramètres belongs to the consultant, and its lines read otherwise in another language. */
export const COMPARED: readonly Tab[] = workbook.filter(
  ({ id, columns }) => id !== settings.id && columns.some(isPeoples),
)

/** A tab with the words it is read in. */
export interface Side {
  readonly grid: Grid
  readonly words: Lexicon
}

/**
 * Compares, row by row, the cells people fill. Rows are matched by number or natural key; a row still
 * without number in the file, by its name when only one row without a match bears it here.
 */
export function differences(here: Side, there: Side, meant: Meant): TabDifferences {
  const { tab } = here.grid
  const own = peoplesColumns(here.grid)
  const isRead = ({ id }: PlacedColumn) => there.grid.places.has(id)
  const columns = own.filter(isRead)
  const ours = keyedRows(here.grid, here.words)
  const theirs = sentRows(there.grid, there.words, meant)
  const match = matching(ours, theirs)
  const found = new Set(theirs.map(match))
  const isDerived = isKeyedByUs(tab)
  const others = theirs.flatMap((row) =>
    match(row) ? [] : newRow(row, tab.id, columns, here.words),
  )
  return {
    tab: tab.id,
    rows: theirs.flatMap((row) => {
      const matched = match(row)
      return matched ? rowDifference(matched, row, columns, here.words, tab.id) : []
    }),
    added: isDerived ? [] : others,
    unplaced: isDerived ? others : [],
    absent: isDerived ? 0 : ours.filter((row) => !found.has(row)).length,
    unnumbered: ours.filter(({ key }) => key === null).length,
    unread: own.filter((one) => !isRead(one)).map(({ id }) => id),
  }
}

/** Whether we make the rows of a tab: people only annotate them. */
export function isKeyedByUs({ key, columns }: Tab): boolean {
  const isOurs = (id: string) => columns.some((one) => one.id === id && !isPeoples(one))
  return !key.includes('id') && key.every(isOurs)
}

/** The columns of people that stand in a tab. */
export function peoplesColumns({ tab, places }: Grid): PlacedColumn[] {
  return tab.columns.filter((one) => isPeoples(one) && places.has(one.id))
}

type Match = (row: KeyedRow) => KeyedRow | undefined

function matching(ours: readonly KeyedRow[], theirs: readonly KeyedRow[]): Match {
  const byKey = new Map(ours.map((row) => [folded(row.key), row]))
  const taken = new Set(theirs.map(({ key }) => folded(key)))
  const byName = new Map<string, KeyedRow | null>()
  for (const row of ours) {
    if (taken.has(folded(row.key))) continue
    const name = fold(row.name)
    byName.set(name, byName.has(name) ? null : row)
  }
  const twice = new Set(repeated(theirs.filter(({ key }) => key === null).map(nameOf)))
  return (row) => {
    if (row.key !== null) return byKey.get(folded(row.key))
    return twice.has(nameOf(row)) ? undefined : (byName.get(nameOf(row)) ?? undefined)
  }
}

/** A number is typed in small letters too. */
function folded(key: string | null): string | null {
  return key === null ? null : fold(key)
}

function nameOf({ name }: KeyedRow): string {
  return fold(name)
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

function rowDifference(
  own: KeyedRow,
  row: KeyedRow,
  columns: readonly PlacedColumn[],
  words: Lexicon,
  tab: string,
): RowDifference[] {
  const cells = columns.flatMap((column) => cellDifference(own, row, column, words))
  if (cells.length === 0 || own.key === null) return []
  const isOther = row.name !== '' && fold(row.name) !== fold(own.name)
  const otherName = isOther ? row.name : null
  return [{ tab, key: own.key, name: own.name, otherName, cells }]
}

function cellDifference(
  own: KeyedRow,
  row: KeyedRow,
  column: PlacedColumn,
  words: Lexicon,
): CellDifference[] {
  const { cell: held, reading: before } = own.said(column)
  const { cell: given, reading: after } = row.said(column)
  if (isSame(before, after) || cellText(held) === cellText(given)) return []
  const value = writtenOf({ cell: given, reading: after }, column, words)
  const sort = cellText(held) === '' ? 'answers' : cellText(given) === '' ? 'emptied' : 'differs'
  const here = cellInWords(held, column, words.locale)
  const there = cellInWords(isMoment(given) ? given : value, column, words.locale)
  return [{ column: column.id, sort, here, there, expected: heldAsWritten(held), value }]
}

/** Two cells that were understood alike; what was not wholly understood is compared as text. */
function isSame(before: Reading<unknown>, after: Reading<unknown>): boolean {
  if (before.state !== 'filled' || after.state !== 'filled')
    return before.state === after.state && before.state === 'dont-know'
  if (before.remark || after.remark) return false
  return JSON.stringify(before.value) === JSON.stringify(after.value)
}

function writtenOf({ cell, reading }: Said, { kind }: PlacedColumn, words: Lexicon): Written {
  const isClear = reading.state === 'filled' && !reading.remark
  if (!isClear) return heldAsWritten(cell)
  // A figure of people's is kept as exact as they gave it: 99.997 % is not 100 %.
  return typeof reading.value === 'number' ? reading.value : kind.write(reading.value, words)
}

function newRow(
  row: KeyedRow,
  tab: string,
  columns: readonly PlacedColumn[],
  words: Lexicon,
): NewRow[] {
  const cells = columns.flatMap((column) => {
    const value = writtenOf(row.said(column), column, words)
    return value === '' ? [] : [[column.id, value] as const]
  })
  if (cells.length === 0) return []
  const shown = cells.map(([id, value]) => {
    const column = columns.find((one) => one.id === id)
    return [id, column ? cellInWords(value, column, words.locale) : String(value)]
  })
  const content = { cells: Object.fromEntries(cells), shown: Object.fromEntries(shown) }
  return [{ tab, name: row.name, ...content }]
}
