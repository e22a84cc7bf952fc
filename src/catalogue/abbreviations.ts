import { packed } from './abbreviations.csv'
import { table } from './table.ts'

const rows = table(packed, (row) => [row('short'), row('long')] as const)
let byShort: ReadonlyMap<string, string> | null = null

/** What the abbreviations of field names stand for: `tel` → `telephone`. */
export function abbreviations(): ReadonlyMap<string, string> {
  if (!byShort) byShort = new Map(rows())
  return byShort
}
