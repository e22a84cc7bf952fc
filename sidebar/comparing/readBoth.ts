import type { FileFailure } from '../../src/profiling/file/failure.ts'
import type { TwoFiles, TwoFilesOutcome } from '../../src/profiling/twoFiles/twoFiles.ts'
import type { Between, Pieces, ReadEnd, Taking } from '../checking/readThrough.ts'
import { readThrough } from '../checking/readThrough.ts'

/** Why two files are not compared: what is wrong in one of them, or a key nobody may look into. */
export type ComparisonFailure =
  | (FileFailure & { readonly side: 0 | 1 })
  | { readonly code: 'closed-key' }

/** What a comparison comes to. */
export type ComparisonEnd = ReadEnd<TwoFilesOutcome, ComparisonFailure>

type Manner = Pieces & { readonly between: Between }

/** Reads one file, then the other; null when it was told to stop. How far it is counts for both together. */
export async function readBoth(
  files: readonly [Blob, Blob],
  both: TwoFiles | null,
  manner: Manner,
): Promise<ComparisonEnd | null> {
  if (both === null) return { failure: { code: 'closed-key' } }
  const [one, other] = [reading(both.first), reading(both.second)]
  const first = await readThrough(files[0], one, manner)
  if (first === null) return null
  if ('failure' in first) return { failure: { ...first.failure, side: 0 } }
  const begun = { done: files[0].size, records: one.records() }
  const second = await readThrough(files[1], other, {
    ...manner,
    between: ({ done, records }) =>
      manner.between({ done: begun.done + done, records: begun.records + records }),
  })
  if (second === null) return null
  if ('failure' in second) return { failure: { ...second.failure, side: 1 } }
  return { result: both.outcome() }
}

/** What a file comes to is told of both together. */
const reading = (one: TwoFiles['first']): Taking<void> => ({
  ...one,
  settling: () => [],
  result: () => undefined,
})
