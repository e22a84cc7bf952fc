// What was found of each value of a batch, in a column that remembers them: judged the first time alone.

import type { Batch } from './batch.ts'
import { CELL } from './batch.ts'
import type { ColumnCounts } from './columnCounts.ts'
import { FINGERPRINT } from './fingerprint.ts'
import type { Judge } from './judge.ts'
import { judged } from './judgeEach.ts'
import type { KnownValues } from './knownValues.ts'
import { approach, find, keep, VERDICT } from './knownValues.ts'
import type { Room } from './room.ts'
import { countVerdicts, NOT_REMEMBERED } from './tally.ts'

/** Judges the values not met before; the others have the verdict they had. */
export function meetValues(
  counts: ColumnCounts,
  values: KnownValues,
  batch: Batch,
  room: Room,
  judge: Judge,
): void {
  approach(values, batch, room.first)
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
  counts: ColumnCounts,
  values: KnownValues,
  { bytes, cells }: Batch,
  { strange, strangers, first, verdicts }: Room,
  judge: Judge,
): void {
  for (let at = 0; at < strangers; at++) {
    const record = strange[at] as number
    const cell = first + CELL * record
    const low = cells[cell + 2] as number
    const high = cells[cell + 3] as number
    const place = find(values, low, high)
    let verdict = place < 0 ? 0 : (values.slots[place] as number) & VERDICT
    if (verdict === 0 || verdict === NOT_REMEMBERED) {
      verdict = judged(counts, bytes, cells[cell] as number, cells[cell + 1] as number, judge)
      if (place < 0) keep(values, ~place, low, high, verdict)
    }
    verdicts[record] = verdict
  }
}
