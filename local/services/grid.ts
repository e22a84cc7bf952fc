// Shape and bounds of what a script hands to a range, refused in Google's words.
import { refusal } from '../messages.ts'
import type { Area } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'
import { isConstant } from './constants.ts'
import { Service } from './service.ts'

/** The names Google gives to the types of arguments in its refusals. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'Array'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'Boolean'
  if (typeof value === 'number') return 'number'
  if (value instanceof Service) return `SpreadsheetApp.${value.kind}`
  if (isConstant(value)) return 'SpreadsheetApp.Enum'
  const tag = Object.prototype.toString.call(value).slice(8, -1)
  return tag === 'Object' ? '(class)' : tag
}

/** The refusal of arguments of the wrong types. */
export function badSignature(method: string, ...values: unknown[]) {
  return refusal('signature', values.map(typeName).join(','), fullName(method))
}

/** What does not hang on SpreadsheetApp, and what it hangs on. */
const HOMES: Readonly<Record<string, string>> = {
  Utilities: '',
  HtmlService: '',
  SpreadsheetApp: '',
  Ui: '',
  Cache: 'CacheService.',
  Lock: 'LockService.',
  Properties: 'PropertiesService.',
}

/** `Range.sort` as Google names it whole: `SpreadsheetApp.Range.sort`. */
function fullName(method: string): string {
  return `${HOMES[method.split('.')[0] ?? ''] ?? 'SpreadsheetApp.'}${method}`
}

/** Throws unless `matrix` has exactly the shape of the area. */
export function refuseMisfit(matrix: unknown, area: Area, method: string): void {
  if (!Array.isArray(matrix) || !matrix.every(Array.isArray)) throw badSignature(method, matrix)
  const rows = area.bottom - area.top + 1
  const columns = area.right - area.left + 1
  if (matrix.length !== rows) throw refusal('rowsMismatch', matrix.length, rows)
  for (const row of matrix) {
    if (row.length !== columns) throw refusal('columnsMismatch', row.length, columns)
  }
}

/** The area of `getRange(row, column, rows, columns)`; refused past the grid unless writing makes it grow. */
export function areaWithin(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
  grows = false,
): Area {
  if (row < 1) throw refusal('rowTooSmall')
  if (column < 1) throw refusal('columnTooSmall')
  if (rows < 1) throw refusal('tooFewRows')
  if (columns < 1) throw refusal('tooFewColumns')
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }
  if (grows) return area
  if (area.bottom > sheet.maxRows || area.right > sheet.maxColumns) throw refusal('outsideGrid')
  return area
}

/** Throws when numbers are expected and something else came. */
export function refuseNonNumbers(method: string, ...values: unknown[]): void {
  if (!values.every((value) => typeof value === 'number')) throw badSignature(method, ...values)
}
