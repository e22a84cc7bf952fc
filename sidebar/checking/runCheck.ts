import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../src/profiling/checkResult.ts'
import { text } from './countingScript.ts?script'
import { fileParts } from './fileParts.ts'
import { runHere } from './inert.ts'
import type { ReadEnd, Taking } from './readThrough.ts'
import { readThrough } from './readThrough.ts'
import { runParts } from './runParts.ts'
import type { ReadingEars } from './runReading.ts'
import { runReading } from './runReading.ts'

/** Workers a file is dealt to at most: each holds the values it met. */
const MOST_WORKERS = 4

type Ears = ReadingEars<ReadEnd<CheckResult>>

/**
 * Checks a file as a plan says, a large one in parts where there are processors for them. Gives a way to
 * stop it, after which it tells nothing more.
 */
export function runCheck(plan: CheckPlan, file: Blob, ears: Ears): () => void {
  let isWanted = true
  let stop: () => void = () => {
    isWanted = false
  }
  const alone = () => runAlone(plan, file, ears)
  const most = Math.min(MOST_WORKERS, navigator.hardwareConcurrency)
  void fileParts(plan.understood, file, most).then((parts) => {
    if (isWanted) stop = parts.length < 2 ? alone() : runParts({ text, plan, parts, alone }, ears)
  })
  return () => stop()
}

/** Reads a file from one end to the other. */
function runAlone(plan: CheckPlan, file: Blob, ears: Ears): () => void {
  return runReading(
    {
      ...{ text, ask: { plan, file } },
      here: (manner) => {
        const counting = runHere<(plan: CheckPlan) => Taking<CheckResult>>(text, 'countRecords')
        return readThrough(file, counting(plan), manner)
      },
    },
    ears,
  )
}
