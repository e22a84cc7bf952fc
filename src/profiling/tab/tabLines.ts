// A tab is read as the CSV file of its cells would be: what counts a file then counts a tab, to the byte.

import type { Cell } from '../../workbook/cell.ts'
import { isMoment } from '../../workbook/cell.ts'
import { MARGIN } from '../batch.ts'
import { encode } from '../charset.ts'
import { fingerprint } from '../fingerprint.ts'

/** The cells of one line, from the first column. */
export type TabRow = readonly Cell[]

/**
 * The line of a CSV file that holds these cells. A line that holds nothing is blank, boxes left unticked
 * aside: below a table people leave hundreds of them.
 */
export function tabLine(row: TabRow): string {
  return isBlank(row) ? '\n' : `${row.map(written).join(',')}\n`
}

/** Whether nothing stands on a line, but for boxes nobody ticked. */
export const isBlank = (row: TabRow) =>
  row.every((cell) => cell === '' || (cell === false && row.length > 1))

/**
 * What a file would hold of a cell. Beyond sixteen digits the last ones of a card typed as a number are
 * others: such a number is told as an export tells it.
 */
export function fileText(cell: Cell): string {
  if (isMoment(cell)) return momentText(cell.serial)
  const isRounded = typeof cell === 'number' && Math.abs(cell) > Number.MAX_SAFE_INTEGER
  return isRounded ? cell.toExponential().replace('e', 'E') : String(cell)
}

function written(cell: Cell): string {
  const text = fileText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

const EPOCH = Date.UTC(1899, 11, 30)
const SECONDS = 86_400

/** A moment by the clock of the spreadsheet: `2026-11-21`, or `2026-11-21T10:30:00`. */
function momentText(serial: number): string {
  const instant = new Date(EPOCH + Math.round(serial * SECONDS) * 1_000)
  return instant.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '')
}

/** The lines of a table as bytes, in UTF-8, with room to read four bytes at a time after the last one. */
export interface TabBytes {
  /** The bytes, without that room. */
  readonly bytes: Uint8Array
  readonly view: DataView
}

export function tabBytes(lines: readonly string[]): TabBytes {
  const text = lines.join('')
  const room = new Uint8Array(3 * text.length + MARGIN)
  const end = encode(text, room, 0)
  return { bytes: room.subarray(0, end), view: new DataView(room.buffer) }
}

/** A mark of lines of a tab: the same for the same lines, and nothing to be read in it. */
export const markOfRows = (rows: readonly TabRow[]) => markOf(tabBytes(rows.map(tabLine)))

/** The same, of lines that were made bytes already. */
export function markOf({ bytes, view }: TabBytes): string {
  const marks = new Int32Array(2)
  fingerprint(view, 0, bytes.length, marks, 0)
  return [...marks].map((word) => (word >>> 0).toString(16)).join('-')
}
