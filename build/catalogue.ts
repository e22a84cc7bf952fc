import { parse } from 'csv-parse/sync'
import { DITTO } from '../src/base/packedRows.ts'

/**
 * Packs a CSV file for the bundle: lines of cells separated by tabs, the header first, a cell that
 * repeats the one above it written as a ditto mark. It stays one text, so that a run that does not need
 * the table never parses it.
 */
export function packTable(csv: string): string {
  const rows: string[][] = parse(csv, { bom: true, skip_empty_lines: true })
  const lines = rows.map((row, line) =>
    row.map((cell, column) => packed(cell, rows[line - 1]?.[column])).join('\t'),
  )
  return lines.join('\n')
}

function packed(cell: string, above: string | undefined): string {
  if (cell === DITTO || /[\t\n]/.test(cell))
    throw new Error(`A table cannot hold ${JSON.stringify(cell)}`)
  return cell !== '' && cell === above ? DITTO : cell
}

/** The module a `.csv` import stands for, both in the bundle and in the tests. */
export function tableModule(csv: string): string {
  return `export const packed = ${JSON.stringify(packTable(csv))}\n`
}
