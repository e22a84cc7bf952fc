// The workbook as an .xlsx file: values, dress, notes, lists, tints, groups. Formula cells leave
// the value they show: their text is Google's dialect.
import type { WriteOptions, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { columnLetters } from '../store/area.ts'
import type { Book } from '../store/book.ts'
import type { Area } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'
import { absolute } from './absolute.ts'
import { LeftOut } from './leftOut.ts'
import { lockOf } from './locked.ts'
import { legalNames } from './names.ts'
import { DEFAULT_WIDTH } from './rowHeights.ts'
import { tint } from './tints.ts'
import { validations } from './validations.ts'
import { type Writing, writtenCells, writtenValues } from './writtenCells.ts'
import { writtenColumns, writtenFilter, writtenRows } from './writtenLines.ts'

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number]

/** Pixels that can still be read across a printed page. */
const PAGE = 1700

/** The workbook as the bytes of an .xlsx file; what it cannot hold is counted in `leftOut`. */
export async function toXlsx(book: Book, leftOut = new LeftOut()): Promise<Uint8Array> {
  const active = book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId)
  const names = legalNames(book)
  const writing = { book, names, leftOut }
  const reserved = book.sheets.flatMap((sheet) => reservedNames(sheet, names.get(sheet) ?? ''))
  return writeXlsx({
    sheets: book.sheets.map((sheet) => xlsxSheet(sheet, writing)),
    defaultFont: { name: 'Arial', size: 10 },
    activeSheet: Math.max(0, active),
    namedRanges: [...reserved, ...chosenNames(writing)],
  })
}

function xlsxSheet(sheet: Sheet, writing: Writing): WriteSheet {
  const { book, names, leftOut } = writing
  const { frozenRows: rows, frozenColumns: columns } = sheet
  const bottom = bottomOf(sheet)
  const used = { top: 1, left: 1, bottom, right: Math.max(1, sheet.lastColumn()) }
  const lock = lockOf(sheet)
  const filter = writtenFilter(sheet, bottom, book.locale, leftOut)
  tellLost(sheet, writing)
  return {
    name: names.get(sheet) ?? sheet.name,
    rows: writtenValues(sheet, used, leftOut),
    cells: writtenCells(sheet, lock, writing),
    columns: writtenColumns(sheet, lock),
    rowDefs: writtenRows(sheet, used),
    merges: sheet.merges.map(zeroBased),
    dataValidations: validations(sheet, writing),
    conditionalRules: sheet.conditionalRules.flatMap((rule, i) => {
      const told = tint(rule, i + 1)
      if (told.length === 0) leftOut.add('tints', 1, sheet.name)
      return told
    }),
    ...(filter ? { autoFilter: filter } : {}),
    ...(rows + columns > 0 ? { freezePane: { rows, columns } } : {}),
    view: viewOf(sheet),
    ...(lock ? { protection: lock.told } : {}),
    hidden: sheet.hidden,
    pageSetup: { ...PAPER, fitToWidth: Math.max(1, Math.round(shownWidth(sheet, used) / PAGE)) },
    outlineProperties: {
      summaryRight: sheet.groupToggle === 'AFTER',
      summaryBelow: sheet.rowGroupToggle === 'AFTER',
    },
  }
}

function viewOf({
  tabColor,
  rightToLeft,
  hiddenGridlines,
}: Sheet): NonNullable<WriteSheet['view']> {
  return {
    ...(tabColor ? { tabColor: { rgb: tabColor.slice(1) } } : {}),
    ...(rightToLeft ? { rightToLeft: true } : {}),
    ...(hiddenGridlines ? { showGridLines: false } : {}),
  }
}

function tellLost(sheet: Sheet, { names, leftOut }: Writing): void {
  leftOut.add('bandings', sheet.bandings.length, sheet.name)
  leftOut.add('warnings', sheet.protections.filter((one) => one.warningOnly).length, sheet.name)
  leftOut.add('tabNames', names.get(sheet) === sheet.name ? 0 : 1, sheet.name)
}

const PAPER = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToHeight: 0,
  margins: { top: 0.4, bottom: 0.4, left: 0.4, right: 0.4, header: 0.2, footer: 0.2 },
} as const

/** The names people gave to ranges. */
function chosenNames({ book, names }: Writing): NamedRange[] {
  return book.namedRanges.flatMap(({ name, anchor }) => {
    const sheet = book.sheetById(anchor.sheetId)
    if (!sheet || !anchor.area) return []
    return [{ name, range: absolute(names.get(sheet) ?? sheet.name, anchor.area) }]
  })
}

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

function zeroBased(area: Area) {
  const { top, left, bottom, right } = area
  return { startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 }
}
