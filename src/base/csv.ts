const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

/** What a spreadsheet takes for a formula when a cell begins with it, whatever blanks come before. */
const FORMULA = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]/

/**
 * A table as a CSV file (RFC 4180): commas, lines ended by CR LF, quotes where they are needed; a byte
 * order mark tells spreadsheets it is UTF-8. A cell that would read as a formula is given an apostrophe,
 * as OWASP advises: what people typed must not run on the machine of whoever opens the file.
 *
 * @example csv([['a, b', '=1']]) // '\ufeff"a, b",\'=1\r\n'
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(csvCell).join(',') + LINE_END).join('')
}

function csvCell(text: string): string {
  const harmless = FORMULA.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless
}
