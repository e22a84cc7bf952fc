// The cells of an .xlsx sheet: what they hold, their notes, their dress, their links.
import type { CellValue, Cell as XlsxCell, Sheet as XlsxSheet } from 'hucre/xlsx'
import { columnNumber } from '../store/area.ts'
import type { Book } from '../store/book.ts'
import type { Cell, Scalar } from '../store/cell.ts'
import { translatedFormula } from '../store/references.ts'
import type { Sheet } from '../store/sheet.ts'
import type { LeftOut } from './leftOut.ts'
import { isPartlyLost, type LookOf, shortDate } from './lookOf.ts'
import { address, type Fonts, linked, runsOf } from './textRuns.ts'

const DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)
/** Excel counts a 29 February 1900 that never was: before it, its days are one further. */
const AFTER_LEAP = Date.UTC(1900, 2, 1)

/** What the cells of a file are read by. */
export interface Reading {
  readonly book: Book
  readonly lookOf: LookOf
  readonly fonts: Fonts
  readonly leftOut: LeftOut
  /** ISO dates by the name of their cell. */
  readonly dates: ReadonlyMap<string, string>
}

/** Fills a sheet with the cells of a file; its grid grows to hold them. */
export function fillCells(sheet: Sheet, file: XlsxSheet, reading: Reading): void {
  const { book, leftOut } = reading
  file.rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value === null) return
      const cell = sheet.makeCell(i + 1, j + 1)
      cell.value = scalar(value)
      // A look the file keeps for its maker's own dates has no pattern in it.
      if (value instanceof Date) cell.format = shortDate(book.locale)
    })
  })
  const masters = new Map<number, Master>()
  for (const [key, told] of file.cells ?? []) {
    const [row, column] = key.split(',').map((index) => Number(index) + 1) as [number, number]
    const cell = sheet.makeCell(row, column)
    dress(cell, told, reading)
    if (told.comment) cell.note = lines(told.comment.text)
    cell.formula = formulaOf(told, row, column, masters)
    if (told.style && isPartlyLost(told.style)) leftOut.add('looks', 1, sheet.name)
  }
  for (const [name, date] of reading.dates) layDate(sheet, name, date, book.locale)
  for (const { ref, text, parentId } of file.threadedComments ?? []) {
    if (parentId === undefined) thread(sheet, ref, text)
  }
  growTo(sheet, sheet.rows.length, widest(sheet))
}

function dress(cell: Cell, told: XlsxCell, { lookOf, fonts }: Reading): void {
  const day = told.value instanceof Date ? cell.format : null
  Object.assign(cell, lookOf(told))
  cell.format ??= day
  if (told.richText && typeof cell.value === 'string') {
    cell.runs = runsOf(told.richText, cell.style, fonts)
  }
}

/** Lays the links of cells, once all sheets have their names: a link may lead to any of them. */
export function layLinks(sheet: Sheet, file: XlsxSheet, book: Book, leftOut: LeftOut): void {
  for (const [key, told] of file.cells ?? []) {
    if (!told.hyperlink) continue
    const [row = 0, column = 0] = key.split(',').map(Number)
    const cell = sheet.cell(row + 1, column + 1)
    const link = address(told.hyperlink, book)
    if (cell && link !== null && typeof cell.value === 'string' && cell.value !== '') {
      cell.runs = linked(cell.runs ?? null, cell.value.length, link)
    } else {
      leftOut.add('links', 1, sheet.name)
    }
  }
}

/** Makes the grid at least so large. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  sheet.maxRows = Math.max(sheet.maxRows, rows)
  sheet.maxColumns = Math.max(sheet.maxColumns, columns)
}

function widest(sheet: Sheet): number {
  return sheet.rows.reduce((most, line) => Math.max(most, line?.length ?? 0), 0)
}

/** A value as a cell stores it: dates are serial numbers. */
function scalar(value: Exclude<CellValue, null>): Scalar {
  return value instanceof Date ? serialOf(value) : value
}

/** The serial number of a date as an .xlsx reader gives it: its wall clock, taken as universal time. */
function serialOf(date: Date): number {
  const instant = date.getTime()
  return (instant - EPOCH) / DAY - (instant < AFTER_LEAP ? 1 : 0)
}

/** A date that a strict file writes as `2026-02-01T18:30:00`, or an hour alone. */
function layDate(sheet: Sheet, name: string, date: string, locale: string): void {
  const cell = cellNamed(sheet, name)
  const isHour = /^\d\d:/.test(date)
  const instant = Date.parse(`${isHour ? '1899-12-30T' : ''}${date.replace(/Z$/, '')}Z`)
  const day = Number.isNaN(instant) ? Date.parse(`${date}T00:00:00Z`) : instant
  if (!cell || Number.isNaN(day)) return
  cell.value = (day - EPOCH) / DAY
  cell.format ??= isHour ? 'h:mm:ss' : shortDate(locale)
}

function cellNamed(sheet: Sheet, name: string | undefined): Cell | null {
  const place = /^([A-Z]+)(\d+)$/.exec(name ?? '')
  return place && sheet.makeCell(Number(place[2]), columnNumber(place[1] ?? ''))
}

/** The cell where a formula shared by several was written. */
interface Master {
  readonly formula: string
  readonly row: number
  readonly column: number
}

function formulaOf(
  { formula, formulaSharedIndex: shared, formulaType, formulaDynamic }: XlsxCell,
  row: number,
  column: number,
  masters: Map<number, Master>,
): string | null {
  if (formula === undefined) return null
  const text = plainNames(formula)
  if (formulaType === 'array' && !formulaDynamic) return `=ARRAYFORMULA(${text})`
  if (shared === undefined) return `=${text}`
  if (formula !== '') masters.set(shared, { formula: text, row, column })
  const master = masters.get(shared)
  if (!master) return null
  const down = translatedFormula(master.formula, 'rows', row - master.row)
  return `=${translatedFormula(down, 'columns', column - master.column)}`
}

/** Google hands over its own functions so: the formula as a text, and what it showed. */
const GOOGLES_OWN = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)\s*,[\s\S]*\)$/

/** Files mark the functions younger than their format; nobody types the marks. */
function plainNames(formula: string): string {
  const own = GOOGLES_OWN.exec(formula)?.[1]?.replace(/""/g, '"')
  return (own ?? formula).replace(/^=/, '').replace(/_xl(?:fn|ws|pm|udf)\./g, '')
}

/** A discussion of Excel becomes the note of its cell: its first message. */
function thread(sheet: Sheet, ref: string | undefined, text: string): void {
  const cell = cellNamed(sheet, ref)
  if (cell) cell.note = lines(text)
}

/** Line ends as Google has them; a sign that XML cannot hold is written `_x000D_` there. */
function lines(text: string): string {
  const decoded = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return decoded.replace(/\r\n?/g, '\n')
}
