// A large file is counted in parts, each apart. A part begins where a record seems to; the one before tells
// whether that is true.

import type { Charset } from '../charset.ts'
import { closingQuote } from '../quotes.ts'
import type { Marks } from '../records.ts'
import { isWide } from './encoding.ts'
import { headRecords } from './headRecords.ts'
import type { Understood } from './understood.ts'

/** Records that must look like those of the table for a place to be taken. */
const ENOUGH = 8

/** Places looked at: beyond, the file is not worth more of the time of a page. */
const MOST_PLACES = 64

/**
 * Where a record seems to start in a window cut anywhere in a file: after a line end, where records as
 * wide as the table follow. `null` when no place does. A part read up to there tells whether it is true:
 * it must end between two records.
 */
export function recordStart(
  window: Uint8Array,
  marks: Marks,
  charset: Charset,
  width: number,
): number | null {
  let at = 0
  for (let place = 0; place < MOST_PLACES; place++) {
    at = window.indexOf(marks.lineEnd, at) + 1
    if (at === 0) return null
    const rest = window.subarray(at)
    const records = headRecords(rest, marks, charset, ENOUGH, false)
    const isLike = records.every(
      ({ from, to, cells }) => cells.length === width && isTidy(rest, from, to, marks),
    )
    if (isLike && records.length === ENOUGH) return at
  }
  return null
}

/** Whether the quotes of a record stand around cells alone: one within a bare cell is where a quoted one ended, most often. */
function isTidy(bytes: Uint8Array, from: number, to: number, { delimiter, quote }: Marks): boolean {
  if (quote === null) return true
  for (let at = from; at < to; at++) {
    if (bytes[at] !== quote) continue
    if (at > from && bytes[at - 1] !== delimiter) return false
    at = closingQuote(bytes, at, quote) + 1
    if (at < to && bytes[at] !== delimiter) return false
  }
  return true
}

/** The bytes of a file in which its records stand, or `null` where it is not cut as it is written. */
export function recordBytes(
  { encoding, mark, from, footerBytes }: Understood,
  size: number,
): { readonly from: number; readonly to: number } | null {
  if (isWide(encoding)) return null
  return { from: mark + from, to: size - footerBytes }
}
