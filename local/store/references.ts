// A1 references inside the formula of a conditional rule follow structural edits, as in Sheets.
import { columnLetters, columnNumber } from './area.ts'
import type { Axis, Shift } from './shift.ts'

const REFERENCE = /"[^"]*"|(?<![A-Za-z0-9_$.])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(])/g

/** The formula with its references carried along; a reference to a deleted line reads `#REF!`. */
export function shiftedFormula(formula: string, shift: Shift): string {
  return formula.replace(REFERENCE, (whole, dollarColumn, letters, dollarRow, digits) => {
    if (letters === undefined) return whole
    const column = columnNumber(letters)
    const row = Number(digits)
    const nextColumn = shift.axis === 'columns' ? shift.line(column) : column
    const nextRow = shift.axis === 'rows' ? shift.line(row) : row
    if (nextColumn === null || nextRow === null) return '#REF!'
    return `${dollarColumn}${columnLetters(nextColumn)}${dollarRow}${nextRow}`
  })
}

/** The same formula told for a cell `by` lines further: references without `$` move along. */
export function translatedFormula(formula: string, axis: Axis, by: number): string {
  if (by === 0) return formula
  return formula.replace(REFERENCE, (whole, dollarColumn, letters, dollarRow, digits) => {
    if (letters === undefined) return whole
    const column = columnNumber(letters) + (axis === 'columns' && dollarColumn === '' ? by : 0)
    const row = Number(digits) + (axis === 'rows' && dollarRow === '' ? by : 0)
    if (column < 1 || row < 1) return '#REF!'
    return `${dollarColumn}${columnLetters(column)}${dollarRow}${row}`
  })
}
