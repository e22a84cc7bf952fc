import type { Written } from '../workbook/cell.ts'
import type { Host, Range } from './host.ts'

/** The longest text a cell takes. */
const LONGEST = 50_000

/** Text a spreadsheet might take for a formula, or whose first character it might swallow. */
const RISKY = /^[=+\-@'\t\r\uff1d\uff0b\uff0d\uff20]/

/** An invisible character that keeps a text from being evaluated, and that reading leaves out. */
const GUARD = '\u2060'

/** Whether a text can only be written as rich text, the one way that is never evaluated. */
function isRisky(value: Written): value is string {
  return typeof value === 'string' && RISKY.test(value)
}

/** A cell of the block that was just written, ready for a call of its own. */
export type CellAt = (row: number, column: number) => Range

/**
 * Writes a block of cells: formats first, then values, so that text stays text. The rare texts that
 * start like a formula are written as rich text, one by one, exactly as they are; until then they stand
 * behind a guard, so that a run stopped in between leaves rows that are read the same.
 *
 * This is the only place of the product where a value enters a sheet.
 */
export function writeBlock(
  host: Host,
  range: Range,
  formats: string[][],
  values: readonly (readonly Written[])[],
  cellAt: CellAt,
): void {
  range.setNumberFormats(formats)
  range.setValues(values.map((row) => row.map(guarded)))
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (isRisky(value)) cellAt(r, c).setRichTextValues([[richText(host, value)]])
    })
  })
}

function guarded(value: Written): Written {
  return fitting(isRisky(value) ? GUARD + value : value)
}

function richText(host: Host, text: string) {
  return host.SpreadsheetApp.newRichTextValue().setText(fitting(text)).build()
}

/** One text too long would make the whole block fail. */
function fitting<T extends Written>(value: T): T | string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : value
}
