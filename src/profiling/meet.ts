// What was found of each value of a batch: remembered for those met before, judged for the others.

import type { Batch } from './batch.ts'
import type { ColumnCounts } from './columnCounts.ts'
import { widen } from './extremes.ts'
import { isFiller } from './finding.ts'
import type { Judge } from './judge.ts'
import type { KeyWriter } from './keys.ts'
import type { KnownValues } from './knownValues.ts'
import { AGAIN, approach, FINGERPRINT, keep, meet, VERDICT } from './knownValues.ts'
import type { Room } from './room.ts'
import type { Tally } from './tally.ts'
import { countOther, NOT_REMEMBERED, numberOf } from './tally.ts'

/**
 * Judges the values not met before; the others have the verdict they had. The search of {@link meet} is
 * written out here: this is where the time of a check goes.
 */
export function meetValues(
  { tally, extremes: widest }: ColumnCounts,
  values: KnownValues,
  { bytes, records }: Batch,
  { starts, ends, marks, verdicts }: Room,
  judge: Judge,
): void {
  const { low, high } = marks
  approach(values, low, records)
  let { slots, shift } = values
  let mask = slots.length - 2
  let [clusters, involved, lastFound, lastNumber] = [0, 0, 0, 0]
  for (let record = 0; record < records; record++) {
    const from = starts[record] as number
    const to = ends[record] as number
    if (from >= to) {
      verdicts[record] = 0
      continue
    }
    const word = low[record] as number
    const key = (high[record] as number) & FINGERPRINT
    let place = ((word >>> shift) << 1) + 1
    let held = slots[place] as number
    while (held !== 0 && (slots[place - 1] !== word || (held & FINGERPRINT) !== key)) {
      place = ((place + 1) & mask) + 1
      held = slots[place] as number
    }
    let verdict = held & VERDICT
    if (held !== 0) {
      involved += 1
      if ((held & AGAIN) === 0) {
        slots[place] = held | AGAIN
        clusters += 1
      }
    }
    if (verdict === 0 || verdict === NOT_REMEMBERED) {
      const found = judge(bytes, from, to)
      if (verdict === 0) {
        verdict = found === lastFound ? lastNumber : numberOf(tally, found)
        lastFound = found
        lastNumber = verdict
        if (widest) widen(widest, bytes, from, to)
        keep(values, place, word, key, verdict)
        slots = values.slots
        shift = values.shift
        mask = slots.length - 2
      }
      if (verdict === NOT_REMEMBERED) countOther(tally, found)
    }
    verdicts[record] = verdict
  }
  values.clusters += clusters
  values.involved += involved + clusters
  countVerdicts(tally, verdicts, records)
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

/** Judges each value of a key, and compares it by its normalised form. Fillers are no key. */
export function meetKeys(
  { tally, extremes: widest }: ColumnCounts,
  keys: KnownValues,
  { bytes, records }: Batch,
  { starts, ends, marks, verdicts }: Room,
  judge: Judge,
  writeKey: KeyWriter,
): void {
  const { low, high } = marks
  for (let record = 0; record < records; record++) {
    const from = starts[record] as number
    const to = ends[record] as number
    let verdict = 0
    if (from < to) {
      const found = judge(bytes, from, to)
      verdict = numberOf(tally, found)
      if (verdict === NOT_REMEMBERED) countOther(tally, found)
      if (widest) widen(widest, bytes, from, to)
      if (isFiller(found)) ends[record] = from
      else writeKey(bytes, from, to, marks, record)
    }
    verdicts[record] = verdict
  }
  countVerdicts(tally, verdicts, records)
  approach(keys, low, records)
  for (let record = 0; record < records; record++) {
    if (starts[record] === ends[record]) continue
    const place = meet(keys, low[record] as number, high[record] as number)
    if (place < 0) keep(keys, ~place, low[record] as number, high[record] as number, 1)
  }
}
