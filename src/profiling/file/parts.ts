// A large file is counted in parts, each apart. A part begins where a record seems to; the one before tells
// whether that is true.

import type { Charset } from '../charset.ts'
import type { Marks } from '../records.ts'
import { isWide } from './encoding.ts'
import { headRecords } from './headRecords.ts'
import type { Understood } from './understood.ts'

/** Records that must look like those of the table for a place to be taken. */
const ENOUGH = 8

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
  for (
    let at = window.indexOf(marks.lineEnd) + 1;
    at > 0;
    at = window.indexOf(marks.lineEnd, at) + 1
  ) {
    const records = headRecords(window.subarray(at), marks, charset, ENOUGH, false)
    const isLike = records.length === ENOUGH && records.every(({ cells }) => cells.length === width)
    if (isLike) return at
  }
  return null
}

/** The bytes of a file in which its records stand, or `null` where it is not cut as it is written. */
export function recordBytes(
  { encoding, mark, from, footerBytes }: Understood,
  size: number,
): { readonly from: number; readonly to: number } | null {
  if (isWide(encoding)) return null
  return { from: mark + from, to: size - footerBytes }
}
