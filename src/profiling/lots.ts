// Values told apart lot by lot, by fingerprint: a lot is near the processor, a table of them all is not.
// Loops copy the constants they use: what a bundle shares between functions is slower to reach.

import type { StepsTo } from '../base/steps.ts'
import { FINGERPRINT } from './fingerprint.ts'

/** Values in 256 lots, by their first bits. */
export interface Lots {
  readonly words: Int32Array
  /** Where each lot ends. */
  readonly ends: Int32Array
}

/** The bit of a value met several times. */
const AGAIN = 16

const LOT_BITS = 8
const LOTS = 2 ** LOT_BITS
/** Bits of the first word that are not those of its lot. */
const LOT_SHIFT = 32 - LOT_BITS

/** Values a step goes through at most. */
export const STRETCH = 65_536

/** Each value once; those met several times, and the records that bear them, besides those known before. */
interface EachOnce {
  readonly lots: Lots
  readonly clusters: number
  readonly involved: number
}

/** Goes through lots one after the other, over all that brought values, and keeps each value once. */
export function* keepingEachOnce(brought: readonly Lots[]): StepsTo<EachOnce> {
  const [first, ...others] = brought
  const values = brought.reduce((sum, { words }) => sum + words.length, 0)
  // What is kept of one is written over it: it is never longer than what was read.
  const words = first && others.length === 0 ? first.words : new Int32Array(values)
  const ends = new Int32Array(LOTS)
  const sizes = ends.map((_, lot) => placesOf(brought, lot))
  const all = new Int32Array(Math.max(...sizes))
  const kept: Kept = { words, end: 0, places: all, clusters: 0, involved: 0 }
  for (let lot = 0; lot < LOTS; lot++) {
    kept.places = all.subarray(0, sizes[lot])
    for (const { words: from, ends: theirs } of brought)
      for (const some of stretches(from, theirs[lot - 1] ?? 0, theirs[lot])) {
        keepNew(kept, some)
        yield
      }
    ends[lot] = kept.end
    kept.places.fill(0)
  }
  const { end, clusters, involved } = kept
  return { lots: { words: trimmed(words, end), ends }, clusters, involved }
}

/** The first words; a copy where they are few, so that the others do not stay in memory with them. */
const trimmed = (words: Int32Array, end: number) =>
  4 * end < 3 * words.length ? words.slice(0, end) : words.subarray(0, end)

/** Places for the values of a lot, half taken at most. */
function placesOf(brought: readonly Lots[], lot: number): number {
  let words = 2
  for (const { ends } of brought) words += (ends[lot] ?? 0) - (ends[lot - 1] ?? 0)
  return 2 ** Math.ceil(Math.log2(words))
}

/** Deals so many values, held in pieces, in lots. */
export function* dealing(pieces: readonly Int32Array[], held: number): StepsTo<Lots> {
  const ends = new Int32Array(LOTS)
  for (const piece of pieces)
    for (const some of stretches(piece)) {
      countLots(ends, some)
      yield
    }
  let end = 0
  for (let lot = 0; lot < LOTS; lot++) {
    const length = ends[lot] as number
    ends[lot] = end
    end += length
  }
  const words = new Int32Array(2 * held)
  for (const piece of pieces)
    for (const some of stretches(piece)) {
      deal({ words, ends }, some)
      yield
    }
  return { words, ends }
}

/** The words of some values, as many of them as a step goes through. */
export function stretches(words: Int32Array, from = 0, to = words.length): Int32Array[] {
  const all: Int32Array[] = []
  for (let at = from; at < to; at += 2 * STRETCH)
    all.push(words.subarray(at, Math.min(to, at + 2 * STRETCH)))
  return all
}

/** Adds the words some values have in each lot. */
function countLots(lengths: Int32Array, some: Int32Array): void {
  const shift = LOT_SHIFT
  for (let at = 0; at < some.length; at += 2) {
    const lot = (some[at] as number) >>> shift
    lengths[lot] = (lengths[lot] as number) + 2
  }
}

/** Adds each of some values where its lot ends so far. */
function deal({ words, ends }: Lots, some: Int32Array): void {
  const shift = LOT_SHIFT
  for (let at = 0; at < some.length; at += 2) {
    const low = some[at] as number
    const place = ends[low >>> shift] as number
    words[place] = low
    words[place + 1] = some[at + 1] as number
    ends[low >>> shift] = place + 2
  }
}

/** What is kept of the lots so far. */
interface Kept {
  /** The values kept, and where they end. */
  readonly words: Int32Array
  end: number
  /** Of this lot, by the bits that follow those of the lot: where a value was written, from 1. */
  places: Int32Array
  clusters: number
  involved: number
}

/** Keeps the values of a lot that were not met in it before. */
function keepNew(kept: Kept, from: Int32Array): void {
  const { words, places } = kept
  const [again, fingerprintBits, lotBits] = [AGAIN, FINGERPRINT, LOT_BITS]
  const mask = places.length - 1
  const shift = Math.clz32(mask)
  let { end, clusters, involved } = kept
  for (let at = 0; at < from.length; at += 2) {
    const low = from[at] as number
    const high = from[at + 1] as number
    let place = (low << lotBits) >>> shift
    let known = places[place] as number
    while (
      known !== 0 &&
      (words[known - 1] !== low || (((words[known] as number) ^ high) & fingerprintBits) !== 0)
    ) {
      place = (place + 1) & mask
      known = places[place] as number
    }
    if (known === 0) {
      words[end] = low
      words[end + 1] = high
      places[place] = end + 1
      end += 2
    } else {
      // A record that bore it alone is one of several from now on; two clusters become one.
      const held = words[known] as number
      const alone = ((held & again) === 0 ? 1 : 0) + ((high & again) === 0 ? 1 : 0)
      words[known] = held | again
      involved += alone
      clusters += alone - 1
    }
  }
  Object.assign(kept, { end, clusters, involved })
}
