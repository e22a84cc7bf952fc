import { visibleText } from '../../src/workbook/reading/visibleText.ts'

/** Values that tell. */
const ENOUGH = 5

/**
 * What the first values of a column that nobody described look like: choices told by 0 and 1, or numbers.
 * There a zero is a value, where in a text it is a filler. Null when they look like neither.
 */
export function numbersIn(cells: readonly string[]): 'boolean' | 'integer' | 'amount' | null {
  const values = cells.map((cell) => visibleText(cell)).filter((value) => value !== '')
  if (values.length < ENOUGH) return null
  const all = (shape: RegExp) => values.every((value) => shape.test(value))
  if (all(/^[01]$/)) return 'boolean'
  if (all(/^-?(0|[1-9]\d{0,8})$/)) return 'integer'
  return all(/^-?(0|[1-9]\d{0,8})([.,]\d+)?$/) ? 'amount' : null
}
