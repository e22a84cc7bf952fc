import type { ColumnAsk } from '../../../src/profiling/ask.ts'
import { asked } from '../../../src/profiling/ask.ts'
import type { TwoFilesFailure, TwoFilesOutcome } from '../../../src/profiling/twoFiles/twoFiles.ts'
import { twoFiles } from '../../../src/profiling/twoFiles/twoFiles.ts'
import { bytesOf, FILLERS, FRENCH, understoodOf } from '../checked.ts'

/** A file as a test writes it: its text, the place of its key, and the places of the columns it shares. */
export interface Laid {
  readonly text: string
  readonly key: number
  readonly columns: readonly number[]
}

interface Asked {
  readonly key: Partial<ColumnAsk>
  readonly columns: readonly Partial<ColumnAsk>[]
  /** Bytes of a piece, and customers held at most. */
  readonly piece?: number
  readonly limit?: number
  /** How many seem to come. */
  readonly expected?: number
}

/** Lays two files side by side; the formats are those of both. */
export function laid(
  first: Laid,
  second: Laid,
  { key, columns, piece = 65_536, limit, expected }: Asked,
): TwoFilesOutcome | TwoFilesFailure {
  const sideOf = ({ text, key: keyAt, columns: places }: Laid) => ({
    understood: understoodOf(bytesOf(text), { delimiter: ',', headerLine: 1, footerLines: 0 }),
    key: asked(keyAt, { context: FRENCH, ...key }),
    columns: columns.map((ask, at) => asked(places[at] ?? 0, { context: FRENCH, ...ask })),
    fillers: FILLERS,
  })
  const both = twoFiles(sideOf(first), sideOf(second), { limit, expected })
  if ('code' in both) return both
  for (const [reading, { text }] of [
    [both.first, first],
    [both.second, second],
  ] as const) {
    const bytes = bytesOf(text)
    for (let at = 0; at < bytes.length; at += piece) {
      const failure = reading.take(bytes.subarray(at, at + piece))
      if (failure) return failure
    }
    const failure = reading.end()
    if (failure) return failure
  }
  return both.outcome()
}
