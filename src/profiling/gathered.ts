// The values of a column that mostly come once, by fingerprint: written down in the order they come, and
// told apart many at a time. A table that finds each value at once is far from the processor when it is
// large, and waits for memory at every value; here memory is gone through in a row. It takes a while when
// there are millions: it is done in steps, which are gone through to their end, or nothing more is asked.

import type { Steps, StepsTo } from '../base/steps.ts'
import { atOnce } from '../base/steps.ts'
import type { Registers } from './estimate.ts'
import { estimated, estimateWith, joinEstimates, registers } from './estimate.ts'
import { FINGERPRINT } from './fingerprint.ts'
import type { Lots } from './lots.ts'
import { dealing, keepingEachOnce, STRETCH, stretches } from './lots.ts'

/**
 * Values two words each: a fingerprint of 59 bits, one bit for "met several times". Two values among five
 * million share a fingerprint less than once in forty thousand files: counts that rest on it are called
 * exact.
 */
export interface Gathered {
  /** Values in the order they came, in pieces that are never copied; how many there are. */
  pieces: Int32Array[]
  held: number
  /** The piece that is written to, and how many values it has; they are not among those held. */
  open: Int32Array
  written: number
  /** Values told apart: here, and by other parts of the file. */
  lots: Lots[]
  /** Of those, the ones met several times, and the records that bear them; of keys alone. */
  clusters: number
  involved: number
  /** Different values held at most: beyond, their number is estimated. */
  readonly limit: number
  estimate: Registers | null
  /** Whether they are being told apart: they are not all here meanwhile. */
  isMoving: boolean
}

/** Values a piece has room for at least. */
const SHORTEST = 64

export function gathered(limit: number): Gathered {
  return {
    ...{ pieces: [], held: 0, open: new Int32Array(0), written: 0, lots: [] },
    ...{ clusters: 0, involved: 0, limit, estimate: null, isMoving: false },
  }
}

/** Values told apart before, two words each, with the bit of those met several times. */
export function gatheredFrom(
  words: Int32Array,
  { clusters, involved }: Pick<Gathered, 'clusters' | 'involved'>,
  limit: number,
): Gathered {
  return { ...gathered(limit), pieces: [words], held: words.length / 2, clusters, involved }
}

/** Makes room for as many values in the open piece. */
export function makeRoom(all: Gathered, values: number): void {
  if (2 * (all.written + values) <= all.open.length) return
  close(all)
  all.open = new Int32Array(2 * Math.max(values, SHORTEST, Math.min(all.held, STRETCH)))
}

const apart = ({ lots }: Gathered) => lots.reduce((sum, { words }) => sum + words.length, 0) / 2

/** Ends the open piece. */
function close(all: Gathered): void {
  if (all.isMoving) throw new Error('the values are being told apart')
  if (all.written > 0) all.pieces.push(all.open.subarray(0, 2 * all.written))
  all.held += all.written
  all.open = new Int32Array(0)
  all.written = 0
}

/**
 * Whether values are to be told apart before more come: where more are held than half of those counted
 * exactly, or any once their number is estimated.
 */
export const isDue = ({ held, limit, estimate }: Gathered) => held > (estimate ? 0 : limit / 2)

/** Writes a value down; there is room for it. */
export function gather(all: Gathered, low: number, high: number): void {
  all.open[2 * all.written] = low
  all.open[2 * all.written + 1] = high & FINGERPRINT
  all.written += 1
}

/** Different values gathered, and whether the number is exact. */
export function differentOf(all: Gathered): { count: number; exact: boolean } {
  atOnce(tellingApart(all))
  return all.estimate
    ? { count: estimated(all.estimate), exact: false }
    : { count: apart(all), exact: true }
}

/** The different values, two words each, with the bit of those met several times; not where they are estimated. */
export function differentWords(all: Gathered): Int32Array {
  atOnce(tellingApart(all))
  if (all.estimate) throw new Error('only the number of the values is known')
  return all.lots[0]?.words ?? new Int32Array(0)
}

/** Adds the values another part of the file gave, which are no longer its own. */
export function joinGathered(into: Gathered, from: Gathered): void {
  close(from)
  if (from.estimate) joinEstimates(estimateOf(into), from.estimate)
  into.pieces.push(...from.pieces)
  into.held += from.held
  into.lots.push(...from.lots)
  into.clusters += from.clusters
  into.involved += from.involved
  // More than are counted exactly are not all held, unless many of them are the same.
  if (apart(into) > into.limit) atOnce(tellingApart(into))
}

/** Keeps each value once; beyond the limit, their estimate. */
export function* tellingApart(all: Gathered): Steps {
  close(all)
  all.isMoving = true
  const isNew = all.held > 0 || all.lots.length > 1
  if (isNew && !all.estimate) yield* keepingOnce(all)
  if (all.estimate || apart(all) > all.limit) yield* estimating(all)
  all.isMoving = false
}

const estimateOf = (all: Gathered): Registers => {
  all.estimate ??= registers()
  return all.estimate
}

function* estimating(all: Gathered): Steps {
  const estimate = estimateOf(all)
  for (const words of [...all.pieces, ...all.lots.map((lots) => lots.words)])
    for (const some of stretches(words)) {
      estimateWords(estimate, some)
      yield
    }
  hold(all, [])
}

function estimateWords(estimate: Registers, words: Int32Array): void {
  for (let at = 0; at < words.length; at += 2)
    estimateWith(estimate, words[at] as number, (words[at + 1] as number) & FINGERPRINT)
}

/** Holds nothing but values told apart. */
function hold(all: Gathered, lots: Lots[]): void {
  all.pieces = []
  all.held = 0
  all.lots = lots
}

function* keepingOnce(all: Gathered): Steps {
  const { lots, clusters, involved } = yield* keepingEachOnce(yield* broughtOut(all))
  all.clusters += clusters
  all.involved += involved
  hold(all, [lots])
}

/** The values in lots, those told apart before and the others; they are held no more. */
function* broughtOut(all: Gathered): StepsTo<Lots[]> {
  const brought = all.held > 0 ? [...all.lots, yield* dealing(all.pieces, all.held)] : all.lots
  hold(all, [])
  return brought
}
