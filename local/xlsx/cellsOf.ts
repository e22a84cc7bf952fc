// The cells of an .xlsx sheet: what they hold, their notes, their dress.
import type { CellValue, Cell as XlsxCell, Sheet as XlsxSheet } from 'hucre/xlsx'
import { columnNumber } from '../store/area.ts'
import type { Scalar } from '../store/cell.ts'
import { translatedFormula } from '../store/references.ts'
import type { Sheet } from '../store/sheet.ts'
import type { LookOf } from './lookOf.ts'

const DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)
/** Excel counts a 29 February 1900 that never was: before it, its days are one further. */
const AFTER_LEAP = Date.UTC(1900, 2, 1)

/** Fills a sheet with the cells of a file; its grid grows to hold them. */
export function fillCells(sheet: Sheet, file: XlsxSheet, lookOf: LookOf): void {
  file.rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value !== null) sheet.makeCell(i + 1, j + 1).value = scalar(value)
    })
  })
  const masters = new Map<number, Master>()
  for (const [key, told] of file.cells ?? []) {
    const [row, column] = key.split(',').map((index) => Number(index) + 1) as [number, number]
    const cell = sheet.makeCell(row, column)
    Object.assign(cell, lookOf(told))
    if (told.comment) cell.note = lines(told.comment.text)
    cell.formula = formulaOf(told, row, column, masters)
  }
  for (const { ref, text } of file.threadedComments ?? []) thread(sheet, ref, text)
  growTo(sheet, sheet.rows.length, widest(sheet))
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

/** The cell where a formula shared by several was written. */
interface Master {
  readonly formula: string
  readonly row: number
  readonly column: number
}

function formulaOf(
  { formula, formulaSharedIndex: shared }: XlsxCell,
  row: number,
  column: number,
  masters: Map<number, Master>,
): string | null {
  if (formula === undefined) return null
  if (shared === undefined) return `=${formula}`
  if (formula !== '') masters.set(shared, { formula, row, column })
  const master = masters.get(shared)
  if (!master) return null
  const down = translatedFormula(master.formula, 'rows', row - master.row)
  return `=${translatedFormula(down, 'columns', column - master.column)}`
}

/** A discussion of Excel becomes the note of its cell: its first message. */
function thread(sheet: Sheet, ref: string | undefined, text: string): void {
  const place = /^([A-Z]+)(\d+)$/.exec(ref ?? '')
  const cell = place && sheet.makeCell(Number(place[2]), columnNumber(place[1] ?? ''))
  if (cell) cell.note = lines(text)
}

/** Line ends as Google has them; a sign that XML cannot hold is written `_x000D_` there. */
function lines(text: string): string {
  const decoded = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return decoded.replace(/\r\n?/g, '\n')
}
