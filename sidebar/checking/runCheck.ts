import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../src/profiling/checkResult.ts'
import type { CountingAsk } from './countingScript.ts'
import { text } from './countingScript.ts?script'
import { runHere } from './inert.ts'
import type { ReadEnd, Taking } from './readThrough.ts'
import { readThrough } from './readThrough.ts'
import type { ReadingEars } from './runReading.ts'
import { runReading } from './runReading.ts'

/** Checks a file as a plan says. Gives a way to stop it, after which it tells nothing more. */
export function runCheck(
  plan: CheckPlan,
  file: Blob,
  ears: ReadingEars<ReadEnd<CheckResult>>,
): () => void {
  const ask: CountingAsk = { plan, file }
  return runReading(
    {
      ...{ text, ask },
      here: (manner) => {
        const counting = runHere<(plan: CheckPlan) => Taking<CheckResult>>(text, 'countRecords')
        return readThrough(file, counting(plan), manner)
      },
    },
    ears,
  )
}
