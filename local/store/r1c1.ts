// Formulas told from a cell: `R[-1]C` is the cell above, `R1C1` the first one.
import { columnLetters, columnNumber } from './area.ts'

const QUOTED = /"[^"]*"|'[^']*'/.source
const CELL = /(?<![A-Za-z0-9_$.])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(!])/.source
const COLUMNS = /(?<![A-Za-z0-9_$.])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_(])/
  .source
const ROWS = /(?<![A-Za-z0-9_$.])(\$?)(\d+):(\$?)(\d+)(?![A-Za-z0-9_(.])/.source
const TO_R1C1 = new RegExp(`${QUOTED}|${COLUMNS}|${ROWS}|${CELL}`, 'g')

const R_OR_C = /(?:\[-?\d+\]|\d+)?/.source
const FROM_R1C1 = new RegExp(
  `${QUOTED}|(?<![A-Za-z0-9_$.])(?:R(${R_OR_C})C(${R_OR_C})|C(${R_OR_C}):C(${R_OR_C})|R(${R_OR_C}):R(${R_OR_C}))(?![A-Za-z0-9_(\\[])`,
  'g',
)

/** A formula in A1 references, told from the cell at a row and a column. */
export function toR1C1(formula: string, row: number, column: number): string {
  const side = (letter: string, fixed: string, at: number, from: number) =>
    fixed ? `${letter}${at}` : at === from ? `${letter}[0]` : `${letter}[${at - from}]`
  return formula.replace(TO_R1C1, (whole, ...parts) => {
    const [c1, l1, c2, l2, r1, n1, r2, n2, dollarColumn, letters, dollarRow, digits] = parts
    if (l1) {
      const [start, end] = [columnNumber(l1), columnNumber(l2)]
      return `${side('C', c1, start, column)}:${side('C', c2, end, column)}`
    }
    if (n1) return `${side('R', r1, Number(n1), row)}:${side('R', r2, Number(n2), row)}`
    if (!letters) return whole
    const down = side('R', dollarRow, Number(digits), row)
    return `${down}${side('C', dollarColumn, columnNumber(letters), column)}`
  })
}

/** A formula in R1C1 references, in A1 references for the cell at a row and a column. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const place = (part: string, from: number) => {
    if (part === '') return { at: from, fixed: '' }
    const offset = /^\[(-?\d+)\]$/.exec(part)
    return offset ? { at: from + Number(offset[1]), fixed: '' } : { at: Number(part), fixed: '$' }
  }
  const inRow = (part: string) => {
    const { at, fixed } = place(part, row)
    return at < 1 ? null : `${fixed}${at}`
  }
  const inColumn = (part: string) => {
    const { at, fixed } = place(part, column)
    return at < 1 ? null : `${fixed}${columnLetters(at)}`
  }
  return formula.replace(FROM_R1C1, (whole, r, c, c1, c2, r1, r2) => {
    const [first, second] =
      r !== undefined
        ? [inColumn(c), inRow(r)]
        : c1 !== undefined
          ? [inColumn(c1), inColumn(c2)]
          : r1 !== undefined
            ? [inRow(r1), inRow(r2)]
            : [whole, '']
    if (first === null || second === null) return '#REF!'
    return r !== undefined || first === whole ? `${first}${second}` : `${first}:${second}`
  })
}
