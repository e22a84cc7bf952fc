// The workbook as an .xlsx file: values, dress, notes, lists, tints, groups. Formula cells leave
// the value they show: their text is Google's dialect.

import type { ColumnDef, DataValidation, WriteSheet, Cell as XlsxCell } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { a1Name, columnLetters } from '../store/area.ts'
import type { Book } from '../store/book.ts'
import { type Area, isFilled, type ValidationRule } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'
import { tint, xlsxStyle } from './look.ts'

type RowDef =
  NonNullable<WriteSheet['rowDefs']> extends ReadonlyMap<number, infer Row> ? Row : never

const PIXELS_PER_CHARACTER = 7
const DEFAULT_WIDTH = 100

/** Points a line of text takes. */
const LINE_HEIGHT = 14

/** The workbook as the bytes of an .xlsx file. */
export async function toXlsx(book: Book): Promise<Uint8Array> {
  const active = book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId)
  return writeXlsx({
    sheets: book.sheets.map((sheet) => xlsxSheet(book, sheet)),
    defaultFont: { name: 'Arial', size: 10 },
    activeSheet: Math.max(0, active),
  })
}

function xlsxSheet(book: Book, sheet: Sheet): WriteSheet {
  const { frozenRows: rows, frozenColumns: columns, filter, tabColor } = sheet
  const bottom = Math.max(1, sheet.lastRow())
  const used = { top: 1, left: 1, bottom, right: Math.max(1, sheet.lastColumn()) }
  return {
    name: legalName(sheet.name),
    rows: sheet.map(used, (cell) => (isFilled(cell) ? cell.value : null)),
    cells: xlsxCells(sheet),
    columns: xlsxColumns(sheet),
    rowDefs: xlsxRows(sheet, used),
    merges: sheet.merges.map(zeroBased),
    dataValidations: xlsxValidations(book, sheet),
    conditionalRules: sheet.conditionalRules.flatMap((rule, i) => tint(rule, i + 1)),
    ...(filter ? { autoFilter: { range: a1Name({ ...filter.area, bottom }) } } : {}),
    ...(rows + columns > 0 ? { freezePane: { rows, columns } } : {}),
    ...(tabColor ? { view: { tabColor: { rgb: tabColor.slice(1) } } } : {}),
    hidden: sheet.hidden,
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    outlineProperties: { summaryRight: sheet.groupToggle === 'AFTER' },
  }
}

/** Excel keeps one name for itself. */
function legalName(name: string): string {
  return name.toLowerCase() === 'history' ? `${name} (CRM)` : name
}

function xlsxCells(sheet: Sheet): Map<string, Partial<XlsxCell>> {
  const cells = new Map<string, Partial<XlsxCell>>()
  sheet.eachExisting(sheet.grid(), (cell, row, column) => {
    const style = xlsxStyle(cell)
    if (!style && cell.note === '') return
    cells.set(`${row - 1},${column - 1}`, {
      ...(style ? { style } : {}),
      ...(cell.note === '' ? {} : { comment: { text: cell.note } }),
    })
  })
  return cells
}

/** Hidden rows, and rows made tall enough for their wrapped texts: readers of files seldom do it. */
function xlsxRows(sheet: Sheet, used: Area): Map<number, RowDef> {
  const rows = new Map<number, RowDef>()
  sheet.eachExisting(used, (cell, row, column) => {
    if (cell.style?.wrapStrategy !== 'WRAP' || typeof cell.value !== 'string') return
    const width = (sheet.widths.get(column) ?? DEFAULT_WIDTH) / PIXELS_PER_CHARACTER
    const lines = cell.value
      .split('\n')
      .reduce((sum, line) => sum + Math.ceil(line.length / width), 0)
    const height = Math.max(1, lines) * LINE_HEIGHT
    if (height > (rows.get(row - 1)?.height ?? LINE_HEIGHT)) rows.set(row - 1, { height })
  })
  for (const row of [...sheet.hiddenRows.keys(), ...sheet.filteredRows.keys()]) {
    rows.set(row - 1, { ...rows.get(row - 1), hidden: true })
  }
  return rows
}

function xlsxColumns(sheet: Sheet): ColumnDef[] {
  const columns: ColumnDef[] = []
  for (let column = 1; column <= sheet.maxColumns; column++) {
    const groups = sheet.columnGroups.filter(
      (group) => group.first <= column && column <= group.last,
    )
    const after = sheet.columnGroups.some((group) => group.collapsed && group.last === column - 1)
    columns.push({
      width: (sheet.widths.get(column) ?? DEFAULT_WIDTH) / PIXELS_PER_CHARACTER,
      ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
      ...(groups.length > 0 ? { outlineLevel: groups.length } : {}),
      ...(after ? { collapsed: true } : {}),
    })
  }
  return columns
}

/** One rule for each run of cells of a column that share it. */
function xlsxValidations(book: Book, sheet: Sheet): DataValidation[] {
  const runs: Array<{ rule: ValidationRule; column: number; top: number; bottom: number }> = []
  const last = new Map<number, (typeof runs)[number]>()
  sheet.eachExisting(sheet.grid(), ({ rule }, row, column) => {
    if (!rule) return
    const run = last.get(column)
    if (run && run.rule === rule && run.bottom === row - 1) {
      run.bottom = row
      return
    }
    const next = { rule, column, top: row, bottom: row }
    last.set(column, next)
    runs.push(next)
  })
  return runs.flatMap(({ rule, column, top, bottom }) => {
    const validation = xlsxRule(book, rule)
    return validation
      ? [{ ...validation, range: a1Name({ top, bottom, left: column, right: column }) }]
      : []
  })
}

function xlsxRule(book: Book, rule: ValidationRule): Omit<DataValidation, 'range'> | null {
  const manners = {
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.helpText ? { inputMessage: rule.helpText, showInputMessage: true } : {}),
  }
  if (rule.criteria === 'VALUE_IN_LIST') {
    return { type: 'list', values: (rule.values[0] as unknown[]).map(String), ...manners }
  }
  if (rule.criteria === 'DATE_IS_VALID_DATE') {
    return { type: 'date', operator: 'greaterThanOrEqual', formula1: '1', ...manners }
  }
  const sheet = rule.source && book.sheetById(rule.source.sheetId)
  if (!sheet || !rule.source?.area) return null
  return { type: 'list', formula1: absolute(legalName(sheet.name), rule.source.area), ...manners }
}

function absolute(name: string, area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row}`
  const quoted = name.replace(/'/g, "''")
  return `'${quoted}'!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`
}

function zeroBased(area: Area) {
  const { top, left, bottom, right } = area
  return { startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 }
}
