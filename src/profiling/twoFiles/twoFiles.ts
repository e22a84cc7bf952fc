// Two extracts laid side by side by a strong key: which customers are in both, and whether both say the
// same of them. One file is read after the other, piece by piece; fingerprints are held meanwhile, in
// memory alone, and counts are all that comes out.

import type { ColumnAsk } from '../ask.ts'
import type { FileFailure } from '../file/failure.ts'
import type { FilePlan } from '../file/fileCheck.ts'
import { cardFailure, lineOf, piecesOf, readerOf } from '../file/fileCheck.ts'
import type { Understood } from '../file/understood.ts'
import { charsetOf } from '../file/understood.ts'
import { customers, meetFirst, meetSecond, metOf } from './customers.ts'
import type { RecordsSeen } from './recordsSeen.ts'
import { recordsSeen } from './recordsSeen.ts'

/** One of the two files: its key, and the columns it shares, in the order of the other file. */
export interface SharedFile extends Pick<FilePlan, 'fillers'> {
  readonly understood: Understood
  readonly key: ColumnAsk
  readonly columns: readonly ColumnAsk[]
}

/** What two values of one datum come to, over customers that one record of each file bears. */
export interface Agreement {
  /** Pairs in which both have a value, and those in which it is the same once normalised. */
  readonly compared: number
  readonly equal: number
  readonly onlyFirst: number
  readonly onlySecond: number
}

/** What two files come to. It holds numbers, and no value. */
export interface TwoFilesOutcome {
  /** Of each file: records, those with a valid key, those whose key is in the other file. */
  readonly records: readonly [number, number]
  readonly keyed: readonly [number, number]
  readonly found: readonly [number, number]
  /** Customers in both files, and among them those several records of a file bear: not compared. */
  readonly common: number
  readonly unclear: number
  /** By shared column; null for one nobody may look into. */
  readonly columns: readonly (Agreement | null)[]
  /** One key in so many was kept: 1 when counts are exact; beyond, they are estimates from that share. */
  readonly oneIn: number
}

/** Why two files are not laid side by side. */
export type TwoFilesFailure = FileFailure | { readonly code: 'closed-key' | 'unlike-columns' }

/** A file being read. */
interface Reading {
  take(piece: Uint8Array): FileFailure | null
  /** Records read so far. */
  records(): number
  end(): FileFailure | null
}

export interface TwoFiles {
  /** Reads the first file whole before the second. */
  readonly first: Reading
  readonly second: Reading
  outcome(): TwoFilesOutcome
}

/** Customers held at most, and how many seem to come; the memory they take is bounded in any case. */
interface Holding {
  readonly limit?: number | undefined
  readonly expected?: number | undefined
}

export function twoFiles(
  first: SharedFile,
  second: SharedFile,
  { limit, expected }: Holding = {},
): TwoFiles | { readonly code: 'closed-key' | 'unlike-columns' } {
  if (!first.key.allowed || !second.key.allowed) return { code: 'closed-key' }
  if (!isAlike(first, second)) return { code: 'unlike-columns' }
  const held = customers(first.columns.length, limit, expected)
  const [one, other] = [
    seenOf(first, (seen) => meetFirst(held, seen)),
    seenOf(second, (seen) => meetSecond(held, seen)),
  ]
  const outcome = (): TwoFilesOutcome => {
    const { common, unclear, foundFirst, comparisons } = metOf(held)
    const oneIn = 2 ** held.thinned
    const [a, b] = [one.seen.counts, other.seen.counts]
    return {
      records: [a.records, b.records],
      keyed: [a.keyed, b.keyed],
      found: [foundFirst * oneIn, held.found * oneIn],
      common: common * oneIn,
      unclear: unclear * oneIn,
      columns: comparisons.map((told, at) =>
        first.columns[at]?.allowed && second.columns[at]?.allowed
          ? {
              compared: (told.equal + told.different) * oneIn,
              equal: told.equal * oneIn,
              onlyFirst: told['only-first'] * oneIn,
              onlySecond: told['only-second'] * oneIn,
            }
          : null,
      ),
      oneIn,
    }
  }
  return { first: one.reading, second: other.reading, outcome }
}

/** Values are compared in the form their format gives them: both sides have the same. */
function isAlike(first: SharedFile, second: SharedFile): boolean {
  const formats = ({ key, columns }: SharedFile) => [key, ...columns].map(({ format }) => format)
  return JSON.stringify(formats(first)) === JSON.stringify(formats(second))
}

function seenOf(
  { understood, key, columns, fillers }: SharedFile,
  give: Parameters<typeof recordsSeen>[1],
): { readonly seen: RecordsSeen; readonly reading: Reading } {
  const { width, encoding } = understood
  const seen = recordsSeen({ charset: charsetOf(encoding), width, key, columns, fillers }, give)
  let card: number | null = null
  const reader = readerOf(understood, (batch) => {
    if (card === null) card = seen.take(batch)
  })
  const pieces = piecesOf(understood)
  const failure = (stop: ReturnType<typeof reader.take>): FileFailure | null => {
    if (card !== null) return cardFailure(understood, card)
    return stop === null ? null : { code: stop, values: { line: lineOf(understood, reader) } }
  }
  return {
    seen,
    reading: {
      take: (piece) => failure(reader.take(pieces(piece))),
      records: () => seen.counts.records,
      end: () => failure(reader.end(true)),
    },
  }
}
