// The workbook as an .xlsx file: values, dress, notes, lists, tints, groups. Formula cells leave
// the value they show: their text is Google's dialect.
import type { ColumnDef, WriteOptions, WriteSheet, Cell as XlsxCell } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { a1Name, columnLetters } from '../store/area.ts'
import type { Book } from '../store/book.ts'
import { type Area, type Cell, isFilled, type Scalar } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'
import { absolute } from './absolute.ts'
import { freeCells, lockedBlanks, lockOf } from './locked.ts'
import { richText, xlsxStyle } from './look.ts'
import { legalNames } from './names.ts'
import { DEFAULT_WIDTH, rowHeights } from './rowHeights.ts'
import { tint } from './tints.ts'
import { validations } from './validations.ts'

type RowDef =
  NonNullable<WriteSheet['rowDefs']> extends ReadonlyMap<number, infer Row> ? Row : never

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number]

const PIXELS_PER_CHARACTER = 7

/** The longest text Excel takes in a cell. */
const LONGEST = 32_767

/** Pixels that can still be read across a printed page. */
const PAGE = 1700

/** The workbook as the bytes of an .xlsx file. */
export async function toXlsx(book: Book): Promise<Uint8Array> {
  const active = book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId)
  const names = legalNames(book)
  return writeXlsx({
    sheets: book.sheets.map((sheet) => xlsxSheet(book, sheet, names)),
    defaultFont: { name: 'Arial', size: 10 },
    activeSheet: Math.max(0, active),
    namedRanges: book.sheets.flatMap((sheet) => reservedNames(sheet, names.get(sheet) ?? '')),
  })
}

function xlsxSheet(book: Book, sheet: Sheet, names: ReadonlyMap<Sheet, string>): WriteSheet {
  const { frozenRows: rows, frozenColumns: columns, filter, tabColor } = sheet
  const bottom = bottomOf(sheet)
  const used = { top: 1, left: 1, bottom, right: Math.max(1, sheet.lastColumn()) }
  const lock = lockOf(sheet)
  return {
    name: names.get(sheet) ?? sheet.name,
    rows: sheet.map(used, (cell) => (isFilled(cell) ? short(cell.value) : null)),
    cells: xlsxCells(sheet),
    columns: xlsxColumns(sheet),
    rowDefs: xlsxRows(sheet, used),
    merges: sheet.merges.map(zeroBased),
    dataValidations: validations(book, sheet, names),
    conditionalRules: sheet.conditionalRules.flatMap((rule, i) => tint(rule, i + 1)),
    ...(filter ? { autoFilter: { range: a1Name({ ...filter.area, bottom }) } } : {}),
    ...(rows + columns > 0 ? { freezePane: { rows, columns } } : {}),
    ...(tabColor ? { view: { tabColor: { rgb: tabColor.slice(1) } } } : {}),
    ...(lock ? { protection: lock } : {}),
    hidden: sheet.hidden,
    pageSetup: { ...PAPER, fitToWidth: Math.max(1, Math.round(shownWidth(sheet, used) / PAGE)) },
    outlineProperties: { summaryRight: sheet.groupToggle === 'AFTER' },
  }
}

const PAPER = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToHeight: 0,
  margins: { top: 0.4, bottom: 0.4, left: 0.4, right: 0.4, header: 0.2, footer: 0.2 },
} as const

/** The names by which other programs know the block of a filter, and the lines printed on every page. */
function reservedNames(sheet: Sheet, scope: string): NamedRange[] {
  const { filter, frozenRows, frozenColumns } = sheet
  const names: NamedRange[] = []
  if (filter) {
    const range = absolute(scope, { ...filter.area, bottom: bottomOf(sheet) })
    names.push({ name: '_xlnm._FilterDatabase', range, scope })
  }
  const quoted = `'${scope.replace(/'/g, "''")}'!`
  const titles = [
    ...(frozenColumns > 0 ? [`${quoted}$A:$${columnLetters(frozenColumns)}`] : []),
    ...(frozenRows > 0 ? [`${quoted}$1:$${frozenRows}`] : []),
  ]
  if (titles.length > 0) names.push({ name: '_xlnm.Print_Titles', range: titles.join(','), scope })
  return names
}

/** The last row that holds something; the first, of an empty sheet. */
function bottomOf(sheet: Sheet): number {
  return Math.max(1, sheet.lastRow())
}

function shownWidth(sheet: Sheet, used: Area): number {
  let width = 0
  for (let column = 1; column <= used.right; column++) {
    if (!sheet.hiddenColumns.has(column)) width += sheet.widths.get(column) ?? DEFAULT_WIDTH
  }
  return width
}

function short(value: Scalar): Scalar {
  return typeof value === 'string' && value.length > LONGEST ? value.slice(0, LONGEST) : value
}

function xlsxCells(sheet: Sheet): Map<string, Partial<XlsxCell>> {
  const cells = new Map<string, Partial<XlsxCell>>()
  const isFree = freeCells(sheet)
  for (const [row, column] of lockedBlanks(sheet)) cells.set(key(row, column), LOCKED)
  sheet.eachExisting(sheet.grid(), (cell, row, column) => {
    const free = isFree?.(row, column) === true
    const told = xlsxCell(cell, free)
    if (told) cells.set(key(row, column), told)
  })
  return cells
}

const LOCKED: Partial<XlsxCell> = { style: { protection: { locked: true } } }
const FREE = { protection: { locked: false } } as const

function key(row: number, column: number): string {
  return `${row - 1},${column - 1}`
}

/** What is to be told of a cell beside its value; null when there is nothing. */
function xlsxCell(cell: Cell, free: boolean): Partial<XlsxCell> | null {
  const style = xlsxStyle(cell)
  const isBox = cell.rule?.criteria === 'CHECKBOX' && typeof cell.value === 'boolean'
  const pieces = richText(cell)
  if (!style && cell.note === '' && !free && !isBox && !pieces) return null
  return {
    ...(pieces ? { richText: pieces } : {}),
    ...(style || free ? { style: { ...style, ...(free ? FREE : {}) } } : {}),
    ...(cell.note === '' ? {} : { comment: { text: cell.note } }),
    ...(isBox ? { checkbox: true } : {}),
  }
}

/** Hidden rows, and those taller than a line. */
function xlsxRows(sheet: Sheet, used: Area): Map<number, RowDef> {
  const rows = new Map<number, RowDef>()
  for (const [row, height] of rowHeights(sheet, used)) rows.set(row - 1, { height })
  for (const { first, last } of sheet.rowGroups) {
    for (let row = first; row <= last; row++) {
      const known = rows.get(row - 1)
      rows.set(row - 1, { ...known, outlineLevel: (known?.outlineLevel ?? 0) + 1 })
    }
  }
  for (const row of [...sheet.hiddenRows.keys(), ...sheet.filteredRows.keys()]) {
    rows.set(row - 1, { ...rows.get(row - 1), hidden: true })
  }
  return rows
}

function xlsxColumns(sheet: Sheet): ColumnDef[] {
  const columns: ColumnDef[] = []
  const isFree = freeCells(sheet) !== null
  for (let column = 1; column <= sheet.maxColumns; column++) {
    const groups = sheet.columnGroups.filter(
      (group) => group.first <= column && column <= group.last,
    )
    const after = sheet.columnGroups.some((group) => group.collapsed && group.last === column - 1)
    columns.push({
      width: (sheet.widths.get(column) ?? DEFAULT_WIDTH) / PIXELS_PER_CHARACTER,
      ...(isFree ? { style: FREE } : {}),
      ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
      ...(groups.length > 0 ? { outlineLevel: groups.length } : {}),
      ...(after ? { collapsed: true } : {}),
    })
  }
  return columns
}

function zeroBased(area: Area) {
  const { top, left, bottom, right } = area
  return { startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 }
}
