// Formulas have no engine here: whoever opens a host may bring one, and it is asked for every
// formula once writes were sent. A formula whose commas the locale reads otherwise is an error.
import * as numfmt from 'numfmt'
import { a1Name } from './area.ts'
import type { Book } from './book.ts'
import type { Scalar } from './cell.ts'

/** A formula to compute. */
export interface FormulaCell {
  readonly sheet: string
  readonly a1: string
  readonly formula: string
}

/** Gives the value of a formula; undefined leaves what the cell shows. */
export type Engine = (cell: FormulaCell) => Scalar | undefined

/** Computes every formula of a workbook, sheet by sheet and row by row. */
export function recalculate(book: Book, engine: Engine): void {
  for (const sheet of book.sheets) {
    sheet.eachExisting(sheet.grid(), (cell, row, column) => {
      const { formula } = cell
      if (formula === null) return
      const a1 = a1Name({ top: row, left: column, bottom: row, right: column })
      const broken = isBroken(formula, book.locale)
      cell.value = (broken ? '#ERROR!' : engine({ sheet: sheet.name, a1, formula })) ?? cell.value
    })
  }
}

/**
 * Whether a formula separates its arguments with commas where a comma marks decimals: `=ROUND(A1,2)`
 * in French. Semicolons are understood everywhere, and `1,5` is a number there.
 */
export function isBroken(formula: string, locale: string): boolean {
  if (numfmt.getLocale(locale.replace('_', '-'))?.decimal !== ',') return false
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, '').replace(/(?<![\w$.])\d+,\d+/g, '0')
  return bare.includes(',')
}
