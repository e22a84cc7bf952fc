import type { TwoFiles } from '../../src/profiling/twoFiles/twoFiles.ts'
import { runHere } from '../checking/inert.ts'
import type { ReadingEars } from '../checking/runReading.ts'
import { runReading } from '../checking/runReading.ts'
import type { ComparingAsk } from './comparingScript.ts'
import { text } from './comparingScript.ts?script'
import type { ComparisonPlan } from './plan.ts'
import type { ComparisonEnd } from './readBoth.ts'
import { readBoth } from './readBoth.ts'

/** Compares two files as a plan says. Gives a way to stop it, after which it tells nothing more. */
export function runComparison(
  plan: ComparisonPlan,
  files: readonly [Blob, Blob],
  ears: ReadingEars<ComparisonEnd>,
): () => void {
  const ask: ComparingAsk = { plan, files }
  return runReading(
    {
      ...{ text, ask },
      here: (manner) => {
        const compare = runHere<(plan: ComparisonPlan) => TwoFiles | null>(text, 'compareRecords')
        return readBoth(files, compare(plan), manner)
      },
    },
    ears,
  )
}
