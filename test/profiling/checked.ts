import { placeholders } from '../../src/catalogue/placeholders.ts'
import type { ColumnAsk } from '../../src/profiling/ask.ts'
import { asked } from '../../src/profiling/ask.ts'
import type { FileFailure } from '../../src/profiling/file/failure.ts'
import { fileCheck } from '../../src/profiling/file/fileCheck.ts'
import type { FileOutcome } from '../../src/profiling/file/fileOutcome.ts'
import { fileOutcome } from '../../src/profiling/file/fileOutcome.ts'
import type { Corrections, Understood } from '../../src/profiling/file/understood.ts'
import { HEAD_BYTES, TAIL_BYTES, understand } from '../../src/profiling/file/understood.ts'
import type { FillerPattern } from '../../src/scoring/formats/placeholder.ts'
import type { FormatContext } from '../../src/scoring/formats/rule.ts'

/** A French file read on 21 November 2026. */
export const FRENCH: FormatContext = {
  locale: 'fr',
  today: 46347,
  country: null,
  values: null,
  bounds: null,
  past: false,
  refunds: false,
}

/** The fillers of the catalogue; those whose reason says so are only suspect. */
export const FILLERS: readonly FillerPattern[] = placeholders().map((one) => ({
  format: one.appliesTo,
  kind: one.kind,
  pattern: one.pattern,
  effect: /flagged/.test(one.reason) ? 'suspect' : 'filler',
}))

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What a file is understood to be; a test stops where it is not. */
export function understoodOf(bytes: Uint8Array, corrections: Corrections = {}): Understood {
  const understood = understanding(bytes, corrections)
  if ('code' in understood) throw new Error(`not understood: ${understood.code}`)
  return understood
}

export function understanding(bytes: Uint8Array, corrections: Corrections = {}) {
  const isLong = bytes.length > HEAD_BYTES
  const tail = isLong ? bytes.subarray(bytes.length - TAIL_BYTES) : null
  return understand(bytes.subarray(0, HEAD_BYTES), tail, corrections)
}

export type Asks = (header: readonly string[]) => readonly ColumnAsk[]

/** Asks the same of every column. */
export const every =
  (what: Partial<ColumnAsk> = {}): Asks =>
  (header) =>
    header.map((_, column) => asked(column, { context: FRENCH, ...what }))

/** Reads a whole file, cut where `cuts` say, and gives what it comes to, or why it cannot be read. */
export function checked(
  bytes: Uint8Array,
  asks: Asks,
  { corrections = {}, cuts = [], fillers = FILLERS }: Reading = {},
): FileOutcome | FileFailure {
  const understood = understanding(bytes, corrections)
  if ('code' in understood) return understood
  const plan = { asks: asks(understood.header), fillers }
  const check = fileCheck(understood, plan)
  for (const piece of piecesOf(bytes, cuts)) {
    const failure = check.take(piece)
    if (failure) return failure
  }
  return check.end() ?? fileOutcome(check.counts, check.records, plan.asks, FRENCH.today)
}

interface Reading {
  readonly corrections?: Corrections
  readonly cuts?: readonly number[]
  readonly fillers?: readonly FillerPattern[]
}

function piecesOf(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...[...cuts].sort((one, other) => one - other), bytes.length]
  return places.slice(1).map((to, at) => bytes.subarray(places[at], to))
}

/** The outcome of a file that can be read. */
export function outcomeOf(...of: Parameters<typeof checked>): FileOutcome {
  const outcome = checked(...of)
  if ('code' in outcome) throw new Error(`not read: ${JSON.stringify(outcome)}`)
  return outcome
}
