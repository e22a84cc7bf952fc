import { parse } from 'csv-parse/sync'

/**
 * Packs a CSV file for the bundle: one JSON text holding the header and the rows, kept as a string so
 * that a run that does not need the table never parses it.
 */
export function packTable(csv: string): string {
  return JSON.stringify(parse(csv, { bom: true, skip_empty_lines: true }))
}

/** The module a `.csv` import stands for, both in the bundle and in the tests. */
export function tableModule(csv: string): string {
  return `export const packed = ${JSON.stringify(packTable(csv))}\n`
}
