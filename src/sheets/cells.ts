import type { Cell } from '../workbook/cell.ts'
import type { SheetValue } from './host.ts'

/**
 * Reads the values of a range. Dates are told by tag, since they may come from another realm, and
 * become moments of the spreadsheet's own zone.
 */
export function readCells(
  values: readonly (readonly SheetValue[])[],
  serial: (instant: Date) => number,
): Cell[][] {
  return values.map((row) => row.map((value) => readCell(value, serial)))
}

function readCell(value: SheetValue, serial: (instant: Date) => number): Cell {
  if (typeof value !== 'object') return value
  return { serial: serial(new Date(value.getTime())) }
}
