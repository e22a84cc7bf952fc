// The values of a column that mostly come once, by fingerprint: written down in the order they come, and
// told apart many at a time. A table that finds each value at once is far from the processor when it is
// large, and waits for memory at every value; here memory is gone through in a row.

import type { Registers } from './estimate.ts'
import { estimated, estimateWith, joinEstimates, registers } from './estimate.ts'
import { FINGERPRINT } from './fingerprint.ts'

/**
 * Values in a row, two words each: a fingerprint of 59 bits, one bit for "met several times". Two values
 * among five million share a fingerprint less than once in forty thousand files: counts that rest on it
 * are called exact.
 */
export interface Gathered {
  pairs: Int32Array
  /** Values written down. The `apart` first ones are all different. */
  held: number
  apart: number
  /** Among the values told apart: those met several times, and the records that bear them. */
  clusters: number
  involved: number
  /** Different values held at most: beyond, their number is estimated. */
  readonly limit: number
  estimate: Registers | null
}

const AGAIN = 16
const FIRST_PAIRS = 64

/** Lots of values are told apart one after the other: 256 at most, of about so many values. */
const LOT_BITS = 8
const LOT = 2_048

export function gathered(limit: number): Gathered {
  const pairs = new Int32Array(2 * FIRST_PAIRS)
  return { pairs, held: 0, apart: 0, clusters: 0, involved: 0, limit, estimate: null }
}

/** Makes room for as many values to be written down after those held. */
export function makeRoom(all: Gathered, values: number): void {
  const isFull = () => 2 * (all.held + values) > all.pairs.length
  if (!isFull()) return
  if (all.estimate || 2 * all.held > all.limit) tellApart(all)
  // Telling apart again and again for a little room would cost more than the room.
  const isTight = 8 * all.held > 3 * all.pairs.length
  if (isTight || isFull()) enlarge(all, Math.max(all.pairs.length, 2 * values))
}

function enlarge(all: Gathered, words: number): void {
  const { pairs, held } = all
  all.pairs = new Int32Array(pairs.length + words)
  all.pairs.set(pairs.subarray(0, 2 * held))
}

/** Writes a value down, of which a record or several are known; there is room for it. */
export function gather(all: Gathered, low: number, high: number, isAgain = false): void {
  const { pairs, held } = all
  pairs[2 * held] = low
  pairs[2 * held + 1] = (high & FINGERPRINT) | (isAgain ? AGAIN : 0)
  all.held = held + 1
}

/** Different values gathered, and whether the number is exact. */
export function differentOf(all: Gathered): { count: number; exact: boolean } {
  tellApart(all)
  return all.estimate
    ? { count: estimated(all.estimate), exact: false }
    : { count: all.held, exact: true }
}

/** Adds the values another part of the file gave. */
export function joinGathered(into: Gathered, from: Gathered): void {
  if (from.estimate) joinEstimates(estimateOf(into), from.estimate)
  makeRoom(into, from.held)
  into.pairs.set(from.pairs.subarray(0, 2 * from.held), 2 * into.held)
  into.held += from.held
  into.clusters += from.clusters
  into.involved += from.involved
}

/** The values told apart, two words each, with the bit of those met several times. */
export function apartOf(all: Gathered): Int32Array {
  tellApart(all)
  return all.pairs.subarray(0, 2 * all.held)
}

/** Leaves each value once; beyond the limit, leaves their estimate. */
function tellApart(all: Gathered): void {
  if (!all.estimate && all.apart < all.held) leaveOnce(all)
  if (all.estimate || all.held > all.limit) intoEstimate(all)
}

const estimateOf = (all: Gathered): Registers => {
  all.estimate ??= registers()
  return all.estimate
}

function intoEstimate(all: Gathered): void {
  const estimate = estimateOf(all)
  const { pairs, held } = all
  for (let at = 0; at < 2 * held; at += 2)
    estimateWith(estimate, pairs[at] as number, (pairs[at + 1] as number) & FINGERPRINT)
  all.pairs = new Int32Array(2 * FIRST_PAIRS)
  all.held = 0
  all.apart = 0
}

/** Deals the values in lots by their first bits, and leaves each value of a lot once. */
function leaveOnce(all: Gathered): void {
  const { pairs, held } = all
  const bits = Math.min(LOT_BITS, Math.max(1, Math.ceil(Math.log2(held / LOT))))
  const { dealt, ends } = lotsOf(pairs, held, bits)
  const largest = ends.reduce((most, end, lot) => Math.max(most, end - (ends[lot - 1] ?? 0)), 0)
  // Half full at most.
  const places = new Int32Array(2 ** Math.ceil(Math.log2(largest)))
  all.held = 0
  ends.forEach((end, lot) => {
    leaveOnceOf(all, dealt.subarray(ends[lot - 1] ?? 0, end), bits, places)
    places.fill(0)
  })
  all.apart = all.held
}

/** The words of the values lot after lot, and where each lot ends. */
function lotsOf(pairs: Int32Array, held: number, bits: number) {
  const shift = 32 - bits
  const ends = new Int32Array(2 ** bits)
  for (let at = 0; at < 2 * held; at += 2) {
    const lot = (pairs[at] as number) >>> shift
    ends[lot] = (ends[lot] as number) + 2
  }
  let end = 0
  for (let lot = 0; lot < ends.length; lot++) {
    const words = ends[lot] as number
    ends[lot] = end
    end += words
  }
  const dealt = new Int32Array(2 * held)
  for (let at = 0; at < 2 * held; at += 2) {
    const low = pairs[at] as number
    const place = ends[low >>> shift] as number
    dealt[place] = low
    dealt[place + 1] = pairs[at + 1] as number
    ends[low >>> shift] = place + 2
  }
  return { dealt, ends }
}

/**
 * Writes the different values of a lot after those left so far. `places`, blank, tells by the bits that
 * follow those of the lot where a value was written, from 1.
 */
function leaveOnceOf(all: Gathered, lot: Int32Array, bits: number, places: Int32Array): void {
  const { pairs } = all
  const [again, fingerprintBits] = [AGAIN, FINGERPRINT]
  const mask = places.length - 1
  const shift = Math.clz32(mask)
  let [left, clusters, involved] = [all.held, 0, 0]
  for (let at = 0; at < lot.length; at += 2) {
    const low = lot[at] as number
    const high = lot[at + 1] as number
    let place = (low << bits) >>> shift
    let known = places[place] as number
    while (
      known !== 0 &&
      (pairs[2 * known - 2] !== low ||
        (((pairs[2 * known - 1] as number) ^ high) & fingerprintBits) !== 0)
    ) {
      place = (place + 1) & mask
      known = places[place] as number
    }
    if (known === 0) {
      pairs[2 * left] = low
      pairs[2 * left + 1] = high
      left += 1
      places[place] = left
    } else {
      // A record that bore it alone is one of several from now on; two clusters become one.
      const held = pairs[2 * known - 1] as number
      const alone = ((held & again) === 0 ? 1 : 0) + ((high & again) === 0 ? 1 : 0)
      pairs[2 * known - 1] = held | again
      involved += alone
      clusters += alone - 1
    }
  }
  all.held = left
  all.clusters += clusters
  all.involved += involved
}
