import type { Charset } from '../charset.ts'
import type { Marks } from '../records.ts'
import { headRecords } from './headRecords.ts'

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
