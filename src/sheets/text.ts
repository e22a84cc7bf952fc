import type { Written } from '../workbook/cell.ts'
import type { Host, Range, RangeList } from './host.ts'

/** The longest text a cell takes. */
const LONGEST = 50_000

/** Text a spreadsheet might take for a formula, or whose first character it might swallow. */
const RISKY = /^[=+\-@'\t\r\uff1d\uff0b\uff0d\uff20]/

/** The format under which a text stays a text. */
const TEXT = '@'

/** An invisible character that keeps a text from being evaluated, and that reading leaves out. */
const GUARD = '\u2060'

/** Writes one text in scattered cells; one that is risky is not for this. */
export function writeAlike(cells: RangeList, text: string): void {
  cells.setNumberFormat(TEXT).setValue(fitting(text))
}

/**
 * Whether a text can only be written as rich text, the one way that is never evaluated: `12/11` under a
 * number format would become a date.
 */
export function isRisky(value: Written, format = TEXT): value is string {
  if (typeof value !== 'string') return false
  return RISKY.test(value) || (format !== TEXT && value !== '')
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
  const formatAt = (r: number, c: number) => formats[r]?.[c] ?? TEXT
  range.setValues(values.map((row, r) => row.map((value, c) => guarded(value, formatAt(r, c)))))
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (isRisky(value, formatAt(r, c))) cellAt(r, c).setRichTextValues([[richText(host, value)]])
    })
  })
}

function guarded(value: Written, format: string): Written {
  return fitting(isRisky(value, format) ? GUARD + value : value)
}

function richText(host: Host, text: string) {
  return host.SpreadsheetApp.newRichTextValue().setText(fitting(text)).build()
}

/** One text too long would make the whole block fail. */
function fitting<T extends Written>(value: T): T | string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : value
}
