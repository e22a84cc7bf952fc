// What was found of each value of a batch: remembered for those met before, judged for the others.

import type { Batch } from './batch.ts'
import { CELL } from './batch.ts'
import type { ColumnCounts } from './columnCounts.ts'
import { widen } from './extremes.ts'
import { isFiller } from './finding.ts'
import { FINGERPRINT } from './fingerprint.ts'
import type { Gathered } from './gathered.ts'
import { makeRoom } from './gathered.ts'
import type { Judge } from './judge.ts'
import type { KeyWriter } from './keys.ts'
import type { KnownValues } from './knownValues.ts'
import { approach, find, keep, VERDICT } from './knownValues.ts'
import type { Room } from './room.ts'
import type { Tally } from './tally.ts'
import { countOther, NOT_REMEMBERED, numberOf } from './tally.ts'

/** Judges the values not met before; the others have the verdict they had. */
export function meetValues(
  counts: ColumnCounts,
  values: KnownValues,
  batch: Batch,
  room: Room,
  judge: Judge,
): void {
  approach(values, batch.cells, room.first + 2, CELL, batch.records)
  recognise(values, batch, room)
  meetStrangers(counts, values, batch, room, judge)
  countVerdicts(counts.tally, room.verdicts, batch.records)
}

/**
 * Gives the values met before the verdict they had, and lists the others. The search of {@link find} is
 * written out here: this is where the time of a check goes.
 */
function recognise(values: KnownValues, { cells }: Batch, room: Room): void {
  const { present, filled, first, verdicts, strange } = room
  const { slots, shift } = values
  const [step, fingerprintBits] = [CELL, FINGERPRINT]
  const [verdictBits, notRemembered] = [VERDICT, NOT_REMEMBERED]
  const mask = slots.length - 2
  let strangers = 0
  for (let at = 0; at < filled; at++) {
    const record = present[at] as number
    const cell = first + step * record
    const word = cells[cell + 2] as number
    const key = (cells[cell + 3] as number) & fingerprintBits
    let place = ((word >>> shift) << 1) + 1
    let held = slots[place] as number
    while (held !== 0 && (slots[place - 1] !== word || (held & fingerprintBits) !== key)) {
      place = ((place + 1) & mask) + 1
      held = slots[place] as number
    }
    const verdict = held & verdictBits
    verdicts[record] = verdict
    if (verdict === 0 || verdict === notRemembered) strange[strangers++] = record
  }
  room.strangers = strangers
}

/**
 * Judges the values that are new, or whose verdict is not remembered. They are few, or come to places that
 * were just looked at: finding them again costs less than calls among the others.
 */
function meetStrangers(
  { tally, extremes: widest }: ColumnCounts,
  values: KnownValues,
  { bytes, cells }: Batch,
  { strange, strangers, first, verdicts }: Room,
  judge: Judge,
): void {
  let lastFound = 0
  let lastNumber = 0
  for (let at = 0; at < strangers; at++) {
    const record = strange[at] as number
    const cell = first + CELL * record
    const low = cells[cell + 2] as number
    const high = cells[cell + 3] as number
    const place = find(values, low, high)
    let verdict = place < 0 ? 0 : (values.slots[place] as number) & VERDICT
    if (verdict === 0 || verdict === NOT_REMEMBERED) {
      const from = cells[cell] as number
      const to = cells[cell + 1] as number
      const found = judge(bytes, from, to)
      if (verdict === 0) {
        verdict = found === lastFound ? lastNumber : numberOf(tally, found)
        lastFound = found
        lastNumber = verdict
        if (widest) widen(widest, bytes, from, to)
        keep(values, ~place, low, high, verdict)
      }
      if (verdict === NOT_REMEMBERED) countOther(tally, found)
    }
    verdicts[record] = verdict
  }
}

/** Verdicts come in runs: adding once a run waits less for memory than adding once a record. */
function countVerdicts({ counts }: Tally, verdicts: Uint8Array, records: number): void {
  let [last, run] = [0, 0]
  for (let record = 0; record < records; record++) {
    const verdict = verdicts[record] as number
    if (verdict === last) run += 1
    else {
      counts[last] = (counts[last] as number) + run
      last = verdict
      run = 1
    }
  }
  counts[last] = (counts[last] as number) + run
}

/** Judges each value, and gathers it; of a key, the form it is compared in. Fillers are not gathered. */
export function gatherValues(
  { tally, extremes: widest }: ColumnCounts,
  all: Gathered,
  { bytes, cells, records }: Batch,
  { present, filled, first, verdicts }: Room,
  judge: Judge,
  writeKey: KeyWriter | null,
): void {
  makeRoom(all, filled)
  const { open } = all
  let place = 2 * all.written
  let lastFound = 0
  let lastNumber = 0
  for (let at = 0; at < filled; at++) {
    const record = present[at] as number
    const cell = first + CELL * record
    const [from, to] = [cells[cell] as number, cells[cell + 1] as number]
    const found = judge(bytes, from, to)
    const verdict = found === lastFound ? lastNumber : numberOf(tally, found)
    lastFound = found
    lastNumber = verdict
    if (verdict === NOT_REMEMBERED) countOther(tally, found)
    if (widest) widen(widest, bytes, from, to)
    verdicts[record] = verdict
    if (isFiller(found)) continue
    if (writeKey) writeKey(bytes, from, to, open, place)
    else {
      open[place] = cells[cell + 2] as number
      open[place + 1] = cells[cell + 3] as number
    }
    open[place + 1] = (open[place + 1] as number) & FINGERPRINT
    place += 2
  }
  all.written = place / 2
  countVerdicts(tally, verdicts, records)
}
