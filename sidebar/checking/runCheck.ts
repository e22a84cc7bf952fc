import type { Counting } from './counting.ts'
import type { CountingAsk, CountingTold } from './countingScript.ts'
import { text } from './countingScript.ts?script'
import { runHere, startWorker } from './inert.ts'
import type { CheckPlan } from './plan.ts'
import type { CheckEnd, Course } from './readThrough.ts'
import { readThrough } from './readThrough.ts'

/** What a check tells while it runs. */
export interface CheckEars {
  readonly went: (course: Course) => void
  /** No worker may start: the page counts by itself, slice by slice, and goes slower. */
  readonly slower: () => void
  readonly ended: (end: CheckEnd | 'died') => void
}

/** Milliseconds the page counts before it looks at what the person does. */
const SLICE = 16
const READ = 1 << 19
const COUNT = 1 << 16

/** Checks a file as a plan says. Gives a way to stop it, after which it tells nothing more. */
export function runCheck(plan: CheckPlan, file: Blob, ears: CheckEars): () => void {
  let isWanted = true
  const ask: CountingAsk = { plan, file }
  const stop = startWorker<CountingAsk, CountingTold>(text, ask, {
    heard: (told) => {
      if (!isWanted) return
      if ('course' in told) ears.went(told.course)
      else if (told.end) ears.ended(told.end)
    },
    refused: () => {
      if (!isWanted) return
      ears.slower()
      void inSlices(ask, () => isWanted, ears)
    },
    died: () => isWanted && ears.ended('died'),
  })
  return () => {
    isWanted = false
    stop()
  }
}

async function inSlices(
  { plan, file }: CountingAsk,
  isWanted: () => boolean,
  ears: CheckEars,
): Promise<void> {
  const counting = runHere<(plan: CheckPlan) => Counting>(text, 'countRecords')
  let since = performance.now()
  const between = async (course: Course) => {
    if (performance.now() - since < SLICE) return isWanted()
    ears.went(course)
    await breath()
    since = performance.now()
    return isWanted()
  }
  const end = await readThrough(file, counting(plan), { read: READ, count: COUNT, between })
  if (end && isWanted()) ears.ended(end)
}

/** Lets the page draw and answer. A message comes sooner than a timer does. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
