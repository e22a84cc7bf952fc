// The values of a column already met, by fingerprint: what was found of each, and whether it came back.

import type { Registers } from './estimate.ts'
import { estimated, estimateWith, joinEstimates, registers } from './estimate.ts'

/**
 * An open table of pairs of words: a fingerprint of 59 bits, one bit for "met again", four for the
 * verdict on the value (1 to 15). Two values among five million share a fingerprint less than once in
 * forty thousand files: counts that rest on it are called exact.
 */
export interface KnownValues {
  slots: Int32Array
  /** Bits of the first word that are not those of a place: a table twice as wide keeps the order of the values. */
  shift: number
  /** Values held. */
  size: number
  /** Values held at most: beyond, the table stays as it is and the number of values is estimated. */
  readonly limit: number
  /** Values met several times, and the records that bear them; of no meaning once the table is full. */
  clusters: number
  involved: number
  estimate: Registers | null
  /** Of no meaning: without it, {@link approach} would be left out as having no effect. */
  touched: number
}

export const VERDICT = 15
export const AGAIN = 16
export const FINGERPRINT = ~31
const FIRST_SLOTS = 64

const shiftOf = ({ length }: Int32Array) => 1 + Math.clz32(length - 1)

export function knownValues(limit: number): KnownValues {
  const slots = new Int32Array(2 * FIRST_SLOTS)
  return {
    slots,
    shift: shiftOf(slots),
    size: 0,
    limit,
    clusters: 0,
    involved: 0,
    estimate: null,
    touched: 0,
  }
}

/** The place of the second word of a value; the complement (`~place`) of where to put it when new. */
function find({ slots, shift }: KnownValues, low: number, high: number): number {
  const mask = slots.length - 2
  const key = high & FINGERPRINT
  for (let place = (low >>> shift) << 1; ; place = (place + 2) & mask) {
    const word = slots[place + 1] as number
    if (word === 0) return ~(place + 1)
    if (slots[place] === low && (word & FINGERPRINT) === key) return place + 1
  }
}

/** A table beyond this many words is far from the processor. */
const NEAR = 1 << 15

/**
 * Touches the places a batch is about to look at, told by every so many words from a first one on. They
 * are far apart in memory; asked for together they come together, where {@link meet} would wait for them
 * one after the other.
 */
export function approach(
  known: KnownValues,
  words: Int32Array,
  first: number,
  step: number,
  records: number,
): void {
  const { slots, shift } = known
  if (slots.length <= NEAR) return
  let touched = 0
  const end = first + step * records
  for (let at = first; at < end; at += step)
    touched ^= slots[((words[at] as number) >>> shift) << 1] as number
  known.touched = touched
}

/** Finds a value, as {@link find}, and marks it as met again when it is known. */
export function meet(known: KnownValues, low: number, high: number): number {
  const { slots } = known
  const place = find(known, low, high)
  if (place < 0) return place
  const word = slots[place] as number
  known.involved += 1
  if ((word & AGAIN) === 0) {
    slots[place] = word | AGAIN
    known.clusters += 1
    known.involved += 1
  }
  return place
}

/** Puts a new value at the place {@link meet} gave, as it stands, or counts it in the estimate. */
export function keep(
  known: KnownValues,
  place: number,
  low: number,
  high: number,
  verdict: number,
): void {
  if (known.estimate) estimateWith(known.estimate, low, high & FINGERPRINT)
  else if (known.size >= known.limit) overflow(known, low, high)
  else {
    known.slots[place - 1] = low
    known.slots[place] = (high & FINGERPRINT) | verdict
    known.size += 1
    // Beyond 60 % full, runs of taken places grow long.
    if (known.size * 10 > known.slots.length * 3) grow(known)
  }
}

/** Different values met, and whether the number is exact. */
export function distinctOf({ size, estimate }: KnownValues): { count: number; exact: boolean } {
  return estimate ? { count: estimated(estimate), exact: false } : { count: size, exact: true }
}

/** Brings the values another part of the file gave. Verdicts are numbers of `into`, by `renumbered`. */
export function joinValues(into: KnownValues, from: KnownValues, renumbered: Uint8Array): void {
  if (from.estimate && !into.estimate) into.estimate = estimateOf(into)
  if (into.estimate && from.estimate) joinEstimates(into.estimate, from.estimate)
  into.involved += from.involved
  into.clusters += from.clusters
  // Values come in the order of their places: in a narrower table they would all fall together.
  while (into.slots.length < from.slots.length) grow(into)
  for (let place = 1; place < from.slots.length; place += 2) {
    const word = from.slots[place] as number
    if (word !== 0) joinValue(into, from.slots[place - 1] as number, word, renumbered)
  }
}

/** A value of both parts is one cluster, and a record that bore it alone is involved from now on. */
function joinValue(into: KnownValues, low: number, word: number, renumbered: Uint8Array): void {
  const place = find(into, low, word)
  if (place < 0) {
    const verdict = renumbered[word & VERDICT] as number
    keep(into, ~place, low, word, verdict | (word & AGAIN))
    return
  }
  const held = into.slots[place] as number
  const alone = (held & AGAIN ? 0 : 1) + (word & AGAIN ? 0 : 1)
  into.slots[place] = held | AGAIN
  into.involved += alone
  into.clusters += alone - 1
}

function overflow(known: KnownValues, low: number, high: number): void {
  known.estimate = estimateOf(known)
  estimateWith(known.estimate, low, high & FINGERPRINT)
}

function estimateOf({ slots }: KnownValues): Registers {
  const estimate = registers()
  for (let place = 1; place < slots.length; place += 2) {
    const word = slots[place] as number
    if (word !== 0) estimateWith(estimate, slots[place - 1] as number, word & FINGERPRINT)
  }
  return estimate
}

function grow(known: KnownValues): void {
  const old = known.slots
  const slots = new Int32Array((old.length < NEAR ? 8 : 2) * old.length)
  const mask = slots.length - 2
  const shift = shiftOf(slots)
  for (let from = 0; from < old.length; from += 2) {
    const word = old[from + 1] as number
    if (word === 0) continue
    const low = old[from] as number
    let place = (low >>> shift) << 1
    while (slots[place + 1] !== 0) place = (place + 2) & mask
    slots[place] = low
    slots[place + 1] = word
  }
  known.slots = slots
  known.shift = shift
}
