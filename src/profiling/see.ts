import type { Batch } from './batch.ts'
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

/** The first byte of a sign beyond ASCII, and the bits that tell one among four bytes. */
const BEYOND = 0x80
const ANY_BEYOND = 0x80808080

/** Finds what people see of each cell of the records concerned, and its fingerprint. */
export function see(seen: Seen, column: number, batch: Batch, room: Room): void {
  const { bytes, view, width, records } = batch
  const { starts, ends, marks, concerned, charset } = room
  const isUtf8 = charset === 'utf-8'
  let [applicable, empty, padded] = [0, 0, 0]
  for (let record = 0, cell = column; record < records; record++, cell += width) {
    let from = batch.starts[cell] as number
    let to = batch.ends[cell] as number
    starts[record] = from
    ends[record] = from
    if (concerned[record] === 0) continue
    applicable += 1
    if (from < to) {
      const first = bytes[from] as number
      const last = bytes[to - 1] as number
      if (first <= 32 || last <= 32 || first >= BEYOND || last >= BEYOND) {
        const length = to - from
        from = visibleFrom(bytes, from, to, charset)
        to = visibleTo(bytes, from, to, charset)
        if (to > from && to - from < length) padded += 1
      }
      if (from < to && fingerprint(view, from, to, marks, record) & ANY_BEYOND && isUtf8) {
        const end = withoutInvisible(bytes, from, to)
        if (end < to) fingerprint(view, from, end, marks, record)
        to = end
      }
    }
    if (from >= to) empty += 1
    starts[record] = from
    ends[record] = to
  }
  seen.applicable += applicable
  seen.empty += empty
  seen.padded += padded
}
