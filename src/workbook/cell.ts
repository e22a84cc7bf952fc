import { isoDay } from '../base/day.ts'
import { visibleText } from './reading/visibleText.ts'

/** A date or a moment as a sheet holds it: days since 30 December 1899, the fraction being the time. */
export interface Moment {
  readonly serial: number
}

/** What one cell holds, once dates have been told from numbers. An empty cell is `''`. */
export type Cell = string | number | boolean | Moment

/** What may be written in a cell: a date is written as its serial number under a date format. */
export type Written = string | number

/** Whether a cell holds a date. */
export function isMoment(cell: Cell): cell is Moment {
  return typeof cell === 'object'
}

/** The error values a formula can leave behind; a cell that reads so holds nothing usable. */
const ERRORS = /^(#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)|Loading\.\.\.)$/

/** Whether a cell holds nothing but an error value of the spreadsheet. */
export function isError(cell: Cell): boolean {
  return typeof cell === 'string' && ERRORS.test(cell)
}

/** The text of a cell, trimmed of every kind of space; a date reads as `2026-11-21`. */
export function cellText(cell: Cell): string {
  if (cell === '') return ''
  return isMoment(cell) ? isoDay(cell.serial) : visibleText(cell)
}

/** Whether a cell already reads as what would be written; numbers agree to the millionth. */
export function holds(cell: Cell, written: Written | boolean): boolean {
  const held = isMoment(cell) ? cell.serial : cell
  if (typeof held === 'number' && typeof written === 'number')
    return Math.abs(held - written) < 1e-6
  return held === written
}
