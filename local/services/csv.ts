import { refusal } from '../messages.ts'

/**
 * The rows of a text of comma-separated values; a quoted value may hold anything, quotes doubled. A quote
 * that nothing closes throws.
 */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let value = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (quoted) {
      if (sign !== '"') value += sign
      else if (text[i + 1] === '"') {
        value += '"'
        i += 1
      } else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === delimiter) {
      row.push(value)
      value = ''
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[i + 1] === '\n') i += 1
      rows.push([...row, value])
      row = []
      value = ''
    } else value += sign
  }
  if (quoted) throw refusal('unreadableCsv')
  if (value !== '' || row.length > 0) rows.push([...row, value])
  return rows
}
