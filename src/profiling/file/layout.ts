// Where the table of a file is: its delimiter, its header, what comes before and after.

import { visibleText } from '../../workbook/reading/visibleText.ts'
import type { Charset } from '../charset.ts'
import type { Marks } from '../records.ts'
import type { HeadRecord } from './headRecords.ts'
import { headRecords } from './headRecords.ts'

/** The signs that stand between cells. */
export const DELIMITERS = [',', ';', '|', '\t'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** Records of the head that are looked at. */
const SAMPLE = 200

/** Tells how the records of a head end: a return alone only where there is no line feed. */
export function lineEndOf(head: Uint8Array): number {
  return !head.includes(10) && head.includes(13) ? 13 : 10
}

/** The head of a file cut by a delimiter. */
export interface Cut {
  readonly delimiter: Delimiter
  readonly marks: Marks
  readonly records: readonly HeadRecord[]
  /** Cells most records have. */
  readonly width: number
}

export function cutBy(
  head: Uint8Array,
  delimiter: Delimiter,
  quote: number | null,
  charset: Charset,
  isWhole: boolean,
): Cut {
  const marks = { delimiter: delimiter.charCodeAt(0), quote, lineEnd: lineEndOf(head) }
  const records = headRecords(head, marks, charset, SAMPLE, isWhole).filter(
    ({ from, to }) => to > from,
  )
  return { delimiter, marks, records, width: usualWidth(records) }
}

/** The number of cells met most often; of two met as often, the larger one. */
function usualWidth(records: readonly HeadRecord[]): number {
  const times = new Map<number, number>()
  for (const { cells } of records) times.set(cells.length, (times.get(cells.length) ?? 0) + 1)
  return [...times].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0
}

/**
 * The cut that makes the most of a table: most records as wide as each other, then the most columns. A
 * comma between two digits is that of a decimal number where another sign also makes a table.
 */
export function bestCut(cuts: readonly Cut[]): Cut | null {
  const tables = cuts
    .filter(({ width }) => width > 1)
    .map((cut) => ({ cut, even: evenness(cut), decimals: decimals(cut) }))
    .filter(({ even }) => even >= 0.5)
    .sort(
      (one, other) =>
        Number(one.decimals > 0.5) - Number(other.decimals > 0.5) ||
        Number(other.even > 0.9) - Number(one.even > 0.9) ||
        other.cut.width - one.cut.width ||
        other.even - one.even,
    )
  return tables[0]?.cut ?? cuts[0] ?? null
}

const evenness = ({ records, width }: Cut) =>
  records.filter(({ cells }) => cells.length === width).length / Math.max(1, records.length)

/** Share of the places where a comma cuts that stand between two digits. */
function decimals({ delimiter, records }: Cut): number {
  if (delimiter !== ',') return 0
  let [between, all] = [0, 0]
  for (const { cells } of records.slice(1)) {
    for (let at = 1; at < cells.length; at++) {
      all += 1
      if (/\d$/.test(cells[at - 1] ?? '') && /^\d/.test(cells[at] ?? '')) between += 1
    }
  }
  return between / Math.max(1, all)
}

/** Place, among the records of a cut, of the header; -1 when the table has none. */
export function headerPlace({ records, width }: Cut): number {
  const first = records.findIndex(({ cells }) => isLarge(cells, width))
  return first >= 0 && isHeader(records[first]?.cells ?? []) ? first : -1
}

/** Place of the first record of the table, header or not. */
export function tablePlace({ records, width }: Cut): number {
  return Math.max(
    0,
    records.findIndex(({ cells }) => isLarge(cells, width)),
  )
}

/** Whether a record belongs to the table: half of its columns at least hold something. */
function isLarge(cells: readonly string[], width: number): boolean {
  const filled = cells.filter((cell) => visibleText(cell) !== '').length
  return cells.length >= width / 2 && filled >= Math.min(width, Math.max(2, width / 2))
}

/** Names are no numbers, no dates, no addresses, and each stands once, save for a few. */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => visibleText(cell)).filter((name) => name !== '')
  const values = names.filter((name) => VALUE.test(name)).length
  const isText = names.length > 0 && values <= names.length / 4 && !names.some(isAddress)
  return isText && new Set(names).size > names.length / 2
}

const VALUE = /^[+-]?[\d\s.,/:-]+%?$|^\d{4}-\d{2}-\d{2}/
const isAddress = (name: string) => /\S@\S+\.\S/.test(name)
