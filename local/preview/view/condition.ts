// The formulas of conditional rules the host can tell true or false: products of lengths compared with
// zero, and the age of a date. No other formula is computed here.
import { columnNumber } from '../../store/area.ts'
import type { Sheet } from '../../store/sheet.ts'

/** Whether a rule holds for the cell so many rows and columns away from the first of its area. */
export type Condition = (sheet: Sheet, down: number, across: number, today: number) => boolean

interface Reference {
  readonly row: number
  readonly column: number
  readonly isRowFixed: boolean
  readonly isColumnFixed: boolean
}

const REFERENCE = String.raw`\$?[A-Z]{1,3}\$?\d+`
const LENGTH = String.raw`LEN\(${REFERENCE}\)`
const FACTOR = String.raw`\(${LENGTH}(?:\+${LENGTH})*(?:>|=)0\)`
const LENGTHS = new RegExp(String.raw`^=${FACTOR}(?:\*${FACTOR})*$`)
const AGE = new RegExp(String.raw`^=TODAY\(\)-(${REFERENCE})>(\d+)$`)

/** The condition a formula states, null when it is not one of the two shapes known. */
export function condition(formula: string): Condition | null {
  const bare = formula.replace(/\s/g, '').toUpperCase()
  if (LENGTHS.test(bare)) return lengths(bare)
  const [, reference, days] = AGE.exec(bare) ?? []
  return reference === undefined ? null : age(reference, Number(days))
}

function lengths(formula: string): Condition {
  const factors = (formula.match(new RegExp(FACTOR, 'g')) ?? []).map((factor) => ({
    references: (factor.match(new RegExp(REFERENCE, 'g')) ?? []).map(reference),
    filled: factor.endsWith('>0)'),
  }))
  return (sheet, down, across) =>
    factors.every(({ references, filled }) => {
      const isAny = references.some((one) => valueAt(sheet, one, down, across) !== '')
      return isAny === filled
    })
}

/** An empty cell counts as day 0, as in Sheets; a text has no age. */
function age(text: string, days: number): Condition {
  const since = reference(text)
  return (sheet, down, across, today) => {
    const value = valueAt(sheet, since, down, across)
    if (typeof value === 'string' && value !== '') return false
    return today - Number(value) > days
  }
}

function reference(text: string): Reference {
  const [, fixedColumn, letters = 'A', fixedRow, digits] =
    /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(text) ?? []
  return {
    row: Number(digits),
    column: columnNumber(letters),
    isRowFixed: fixedRow === '$',
    isColumnFixed: fixedColumn === '$',
  }
}

function valueAt(sheet: Sheet, at: Reference, down: number, across: number) {
  const row = at.isRowFixed ? at.row : at.row + down
  const column = at.isColumnFixed ? at.column : at.column + across
  return sheet.cell(row, column)?.value ?? ''
}
