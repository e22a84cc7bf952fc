// Reads a file piece by piece and counts it. The caller chooses the pieces, and may stop between any two of
// them: 64 kB take a few milliseconds.

import type { Steps } from '../../base/steps.ts'
import type { Batch } from '../batch.ts'
import type { Counts } from '../counts.ts'
import { makingReady, tellingAllApart } from '../counts.ts'
import type { ProfilePlan } from '../profile.ts'
import { profiling } from '../profile.ts'
import type { RecordCounts } from '../recordCounts.ts'
import type { RecordReader } from '../records.ts'
import { recordReader } from '../records.ts'
import { isWide } from './encoding.ts'
import type { FileFailure } from './failure.ts'
import { trimmedPieces } from './trimmed.ts'
import type { Understood } from './understood.ts'
import { charsetOf, marksOf } from './understood.ts'
import { utf16Pieces } from './utf16.ts'

/** A check under way. A failure ends it: nothing else may be asked of it. */
export interface FileCheck {
  readonly counts: Counts
  readonly records: RecordCounts
  /** Takes the next bytes of the file. */
  take(piece: Uint8Array): FileFailure | null
  /** Ends the file. */
  end(): FileFailure | null
  /**
   * What is to be done before more bytes are taken, or once the file ended; gone through to its end, or
   * nothing more is asked of the check. Left out, the values of keys take room as they come.
   */
  settling(): Steps
}

/** A check of some records of a file, whose bytes are given without what comes before and after them. */
interface PartCheck extends Omit<FileCheck, 'end'> {
  /** Whether what was taken so far ends where a record ends. */
  isBetweenRecords(): boolean
  /** Ends the part; `isLast` says that the file ends with it. */
  end(isLast: boolean): FileFailure | null
}

/** What is asked of a file that was understood. */
export type FilePlan = Pick<ProfilePlan, 'asks' | 'fillers'>

export function fileCheck(understood: Understood, plan: FilePlan): FileCheck {
  const { take, end, ...part } = partCheck(understood, plan)
  const pieces = piecesOf(understood)
  return { ...part, take: (piece) => take(pieces(piece)), end: () => end(true) }
}

export function partCheck(understood: Understood, { asks, fillers }: FilePlan): PartCheck {
  const { header, encoding } = understood
  const counting = profiling({ charset: charsetOf(encoding), header, asks, fillers })
  let card: number | null = null
  let isOver = false
  const reader = readerOf(understood, (batch) => {
    if (card === null) card = counting.take(batch)
  })
  const failure = (stop: ReturnType<RecordReader['take']>): FileFailure | null => {
    if (card !== null) return cardFailure(understood, asks[card]?.column ?? 0)
    return stop === null ? null : { code: stop, values: { line: lineOf(understood, reader) } }
  }
  return {
    counts: counting.counts,
    records: reader.counts,
    take: (piece) => failure(reader.take(piece)),
    isBetweenRecords: reader.isBetweenRecords,
    end: (isLast) => {
      isOver = true
      return failure(reader.end(isLast))
    },
    settling: () => (isOver ? tellingAllApart : makingReady)(counting.counts),
  }
}

export function readerOf(understood: Understood, give: (batch: Batch) => void): RecordReader {
  const { width, headerBytes } = understood
  const header = headerBytes.length > 0 ? Uint8Array.from(headerBytes) : null
  return recordReader(marksOf(understood), width, header, give)
}

/** The bytes of the records: in the charset they are cut in, without what comes before and after. */
export function piecesOf(understood: Understood) {
  const { encoding, mark, from, footerBytes } = understood
  if (!isWide(encoding)) return trimmedPieces(mark + from, footerBytes)
  const unmarked = trimmedPieces(mark, 0)
  const table = trimmedPieces(from, footerBytes)
  const turned = utf16Pieces(encoding === 'utf-16le')
  return (piece: Uint8Array) => table(turned(unmarked(piece)))
}

/** Line of the record that could not be read. */
export function lineOf({ firstLine }: Understood, { counts }: RecordReader): number {
  return firstLine + counts.lines
}

export function cardFailure({ header }: Understood, column: number): FileFailure {
  const name = header[column] || String(column + 1)
  return { code: 'card-number', column, values: { name } }
}
