import type { Batch } from './batch.ts'
import { CELL, LOOK, lookAs, PADDED, SEEN, UNSEEN } from './batch.ts'
import type { Charset } from './charset.ts'
import { fingerprint } from './fingerprint.ts'
import type { Room } from './room.ts'
import { visibleFrom, visibleTo, withoutInvisible } from './visible.ts'

/** What seeing a column counts. */
export interface Seen {
  applicable: number
  empty: number
  /** Values with white signs around them. */
  padded: number
}

/** Finds what people see of each cell of the records concerned, and lists those in which it is something. */
export function see(seen: Seen, column: number, batch: Batch, room: Room): void {
  const { cells, records } = batch
  const { concerned, present, charset } = room
  const first = CELL * column * batch.rows
  const [step, lookBits] = [CELL, LOOK]
  let [applicable, filled, padded] = [0, 0, 0]
  for (let record = 0, at = first; record < records; record++, at += step) {
    const isConcerned = concerned[record] as number
    if (isConcerned !== 0 && ((cells[at + 3] as number) & lookBits) !== 0)
      padded += look(batch, at, charset) === PADDED ? 1 : 0
    applicable += isConcerned
    present[filled] = record
    // One when it holds something: a test would be guessed wrong too often.
    filled += (((cells[at] as number) - (cells[at + 1] as number)) >>> 31) & isConcerned
  }
  room.first = first
  room.filled = filled
  room.verdicts.fill(0, 0, records)
  seen.applicable += applicable
  seen.empty += applicable - filled
  seen.padded += padded
}

/** Leaves out of a cell what people do not see of it, once: what is left is written in its place. */
function look({ bytes, view, cells }: Batch, at: number, charset: Charset): number {
  const known = (cells[at + 3] as number) & LOOK
  const [start, end] = [cells[at] as number, cells[at + 1] as number]
  if (known !== UNSEEN || start >= end) return known
  const from = visibleFrom(bytes, start, end, charset)
  let to = visibleTo(bytes, from, end, charset)
  const told = from < to && to - from < end - start ? PADDED : SEEN
  if (charset === 'utf-8') to = withoutInvisible(bytes, from, to)
  cells[at] = from
  cells[at + 1] = to
  if (from < to && to - from < end - start) fingerprint(view, from, to, cells, at + 2)
  lookAs(cells, at, told)
  return told
}
