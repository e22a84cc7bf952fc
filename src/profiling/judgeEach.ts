import type { Batch } from './batch.ts'
import { CELL } from './batch.ts'
import type { ColumnCounts } from './columnCounts.ts'
import { widen } from './extremes.ts'
import { FINGERPRINT } from './fingerprint.ts'
import type { Gathered } from './gathered.ts'
import { makeRoom } from './gathered.ts'
import type { Judge } from './judge.ts'
import type { KeyWriter } from './keys.ts'
import type { Room } from './room.ts'
import { countOther, countVerdicts, FILLER_NUMBER, NOT_REMEMBERED, numberOf } from './tally.ts'

/** Judges each value of a batch, in a column that remembers none, and gathers those asked for. */
export function judgeEach(
  counts: ColumnCounts,
  batch: Batch,
  room: Room,
  judge: Judge,
  writeKey: KeyWriter | null,
): void {
  const { bytes, cells, records } = batch
  const { present, filled, first, verdicts } = room
  for (let at = 0; at < filled; at++) {
    const record = present[at] as number
    const cell = first + CELL * record
    const [from, to] = [cells[cell] as number, cells[cell + 1] as number]
    verdicts[record] = judged(counts, bytes, from, to, judge)
  }
  if (counts.gathered) gatherBatch(counts.gathered, batch, room, writeKey)
  countVerdicts(counts.tally, verdicts, records)
}

/** Judges a value. Gives the number of what was found; a finding without one is counted here. */
export function judged(
  { tally, extremes }: ColumnCounts,
  bytes: Uint8Array,
  from: number,
  to: number,
  judge: Judge,
): number {
  const found = judge(bytes, from, to)
  const number = numberOf(tally, found)
  if (number === NOT_REMEMBERED) countOther(tally, found)
  if (extremes) widen(extremes, bytes, from, to)
  return number
}

/** Gathers values but fillers; of a key, the form it is compared in. */
function gatherBatch(
  all: Gathered,
  { bytes, cells }: Batch,
  { present, filled, first, verdicts }: Room,
  writeKey: KeyWriter | null,
): void {
  makeRoom(all, filled)
  const { open } = all
  let place = 2 * all.written
  for (let at = 0; at < filled; at++) {
    const record = present[at] as number
    if (verdicts[record] === FILLER_NUMBER) continue
    const cell = first + CELL * record
    if (writeKey) writeKey(bytes, cells[cell] as number, cells[cell + 1] as number, open, place)
    else {
      open[place] = cells[cell + 2] as number
      open[place + 1] = cells[cell + 3] as number
    }
    open[place + 1] = (open[place + 1] as number) & FINGERPRINT
    place += 2
  }
  all.written = place / 2
}
