// What was found of the values of a column already met, by fingerprint.

import type { Batch } from './batch.ts'
import { CELL } from './batch.ts'
import { FINGERPRINT } from './fingerprint.ts'

/**
 * An open table of pairs of words: a fingerprint of 59 bits, one bit left free, four for the verdict on the
 * value (1 to 15).
 */
export interface KnownValues {
  slots: Int32Array
  /** Bits of the first word that are not those of a place: a table twice as wide keeps the order of the values. */
  shift: number
  /** Values held, and how many by verdict. */
  size: number
  readonly sizes: Int32Array
  /** Of no meaning: without it, {@link approach} would be left out as having no effect. */
  touched: number
}

export const VERDICT = 15
const FIRST_SLOTS = 64

const shiftOf = ({ length }: Int32Array) => 1 + Math.clz32(length - 1)

/** An empty table, with room for as many values as are expected. */
export function knownValues(expected = 0): KnownValues {
  const places = Math.max(FIRST_SLOTS, 2 ** Math.ceil(Math.log2(2 * expected + 1)))
  const slots = new Int32Array(2 * places)
  const sizes = new Int32Array(VERDICT + 1)
  return { slots, shift: shiftOf(slots), size: 0, sizes, touched: 0 }
}

/** The place of the second word of a value; the complement (`~place`) of where to put it when new. */
export function find({ slots, shift }: KnownValues, low: number, high: number): number {
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
 * Touches the places the cells of a column in a batch are about to be looked for at. They are far apart in
 * memory; asked for together they come together, where {@link find} would wait for them one after the
 * other.
 */
export function approach(known: KnownValues, { cells, records }: Batch, first: number): void {
  const { slots, shift } = known
  if (slots.length <= NEAR) return
  const step = CELL
  let touched = 0
  const end = first + 2 + step * records
  for (let at = first + 2; at < end; at += step)
    touched ^= slots[((cells[at] as number) >>> shift) << 1] as number
  known.touched = touched
}

/** Puts a new value at the place {@link find} gave. */
export function keep(
  known: KnownValues,
  place: number,
  low: number,
  high: number,
  verdict: number,
): void {
  known.slots[place - 1] = low
  known.slots[place] = (high & FINGERPRINT) | verdict
  known.size += 1
  known.sizes[verdict] = (known.sizes[verdict] as number) + 1
  // Beyond 60 % full, runs of taken places grow long.
  if (known.size * 10 > known.slots.length * 3) grow(known)
}

/** Calls with the two words of each value held; the second one bears its verdict. */
export function forEachValue(
  { slots }: KnownValues,
  call: (low: number, word: number) => void,
): void {
  for (let place = 1; place < slots.length; place += 2) {
    const word = slots[place] as number
    if (word !== 0) call(slots[place - 1] as number, word)
  }
}

/** Brings the values another part of the file gave. Verdicts are numbers of `into`, by `renumbered`. */
export function joinValues(into: KnownValues, from: KnownValues, renumbered: Uint8Array): void {
  // Values come in the order of their places: in a narrower table they would all fall together.
  while (into.slots.length < from.slots.length) grow(into)
  forEachValue(from, (low, word) => {
    const place = find(into, low, word)
    if (place < 0) keep(into, ~place, low, word, renumbered[word & VERDICT] as number)
  })
}

/** Whether a large table is half full: it may grow now, before it must in the middle of something. */
export const isTight = ({ size, slots }: KnownValues) =>
  slots.length > NEAR && size * 4 > slots.length

/** Gives it more places. */
export function grow(known: KnownValues): void {
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
