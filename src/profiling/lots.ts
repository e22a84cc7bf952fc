// Values told apart lot by lot, by fingerprint: a lot is near the processor, a table of them all is not.

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

/** Each value once; those met several times, and the records that bear them, besides those known before. */
interface EachOnce {
  readonly lots: Lots
  readonly clusters: number
  readonly involved: number
}

/** Goes through lots one after the other, over all that brought values, and keeps each value once. */
export function* eachOnce(brought: readonly Lots[]): StepsTo<EachOnce> {
  const [first, ...others] = brought
  const values = brought.reduce((sum, { words }) => sum + words.length, 0)
  // What is kept of one is written over it: it is never longer than what was read.
  const words = first && others.length === 0 ? first.words : new Int32Array(values)
  const ends = new Int32Array(LOTS)
  const places = new Int32Array(placesOf(brought))
  const kept: Kept = { words, end: 0, places, clusters: 0, involved: 0 }
  for (let lot = 0; lot < LOTS; lot++) {
    for (const { words: from, ends: theirs } of brought)
      keepNew(kept, { from, at: theirs[lot - 1] ?? 0, to: theirs[lot] ?? 0 })
    ends[lot] = kept.end
    places.fill(0)
    yield
  }
  const { end, clusters, involved } = kept
  return { lots: { words: trimmed(words, end), ends }, clusters, involved }
}

/** The first words; a copy where they are few, so that the others do not stay in memory with them. */
const trimmed = (words: Int32Array, end: number) =>
  4 * end < 3 * words.length ? words.slice(0, end) : words.subarray(0, end)

/** Places for the values of the largest lot, half taken at most. */
function placesOf(brought: readonly Lots[]): number {
  let most = 2
  for (let lot = 0; lot < LOTS; lot++) {
    let words = 0
    for (const { ends } of brought) words += (ends[lot] ?? 0) - (ends[lot - 1] ?? 0)
    most = Math.max(most, words)
  }
  return 2 ** Math.ceil(Math.log2(most))
}

/** Deals so many values, held in pieces, in lots. */
export function* dealing(pieces: readonly Int32Array[], held: number): StepsTo<Lots> {
  const ends = new Int32Array(LOTS)
  for (const piece of pieces) {
    countLots(ends, piece)
    yield
  }
  let end = 0
  for (let lot = 0; lot < LOTS; lot++) {
    const length = ends[lot] as number
    ends[lot] = end
    end += length
  }
  const words = new Int32Array(2 * held)
  for (const piece of pieces) {
    deal({ words, ends }, piece)
    yield
  }
  return { words, ends }
}

const LOT_SHIFT = 32 - LOT_BITS

/** Adds the words a piece has of each lot. */
function countLots(lengths: Int32Array, piece: Int32Array): void {
  const shift = LOT_SHIFT
  for (let at = 0; at < piece.length; at += 2) {
    const lot = (piece[at] as number) >>> shift
    lengths[lot] = (lengths[lot] as number) + 2
  }
}

/** Adds each value of a piece where its lot ends so far. */
function deal({ words, ends }: Lots, piece: Int32Array): void {
  const shift = LOT_SHIFT
  for (let at = 0; at < piece.length; at += 2) {
    const low = piece[at] as number
    const place = ends[low >>> shift] as number
    words[place] = low
    words[place + 1] = piece[at + 1] as number
    ends[low >>> shift] = place + 2
  }
}

/** What is kept of the lots so far. */
interface Kept {
  /** The values kept, and where they end. */
  readonly words: Int32Array
  end: number
  /** By the bits that follow those of the lot: where a value was written, from 1. */
  readonly places: Int32Array
  clusters: number
  involved: number
}

/** Values of a lot that somebody brought. */
interface Brought {
  readonly from: Int32Array
  readonly at: number
  readonly to: number
}

/** Keeps the values of a lot that were not met in it before. */
function keepNew(kept: Kept, { from, at: first, to }: Brought): void {
  const { words, places } = kept
  const [again, fingerprintBits, lotBits] = [AGAIN, FINGERPRINT, LOT_BITS]
  const mask = places.length - 1
  const shift = Math.clz32(mask)
  let { end, clusters, involved } = kept
  for (let at = first; at < to; at += 2) {
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
