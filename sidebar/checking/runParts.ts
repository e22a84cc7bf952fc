import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../src/profiling/checkResult.ts'
import type { FileFailure } from '../../src/profiling/file/failure.ts'
import type { PartCounted } from '../../src/profiling/file/partCounted.ts'
import { movable } from '../../src/profiling/file/partCounted.ts'
import type { CountingAsk, CountingEnd } from './countingScript.ts'
import type { Started } from './inert.ts'
import { startWorker } from './inert.ts'
import type { Course, ReadEnd } from './readThrough.ts'
import type { ReadingEars } from './runReading.ts'
import type { ReadingTold } from './told.ts'

/** Failures that are those of the file, whichever part meets them; others say a line, which a part does not know. */
const SURE: readonly FileFailure['code'][] = ['changed', 'card-number']

interface InParts {
  /** The script that counts. */
  readonly text: string
  readonly plan: CheckPlan
  readonly parts: readonly Blob[]
  /** Begins to read the file from one end to the other; gives a way to stop. */
  readonly alone: () => () => void
}

/**
 * Counts the parts of a file side by side, each in a worker; the last one to end joins them. Whatever goes
 * wrong with parts that would not with the file, it is read anew, alone. Gives a way to stop, after which
 * nothing is told.
 */
export function runParts(
  { text, plan, parts, alone }: InParts,
  ears: Pick<ReadingEars<ReadEnd<CheckResult>>, 'went' | 'ended'>,
): () => void {
  const workers: Started<CountingAsk>[] = []
  const courses: Course[] = parts.map(() => ({ done: 0, records: 0 }))
  const counted: PartCounted[] = []
  let isOver = false
  let stop = () => {
    isOver = true
    for (const worker of workers) worker.stop()
  }
  const ended = (end: ReadEnd<CheckResult>) => {
    stop()
    ears.ended(end)
  }
  const anew = () => {
    if (isOver) return
    stop()
    stop = alone()
  }
  const heard = (part: number, told: ReadingTold<CountingEnd>) => {
    if (isOver) return
    if ('course' in told) {
      courses[part] = told.course
      return ears.went(sumOf(courses))
    }
    const { end } = told
    if (end === null) return anew()
    if ('failure' in end) return SURE.includes(end.failure.code) ? ended(end) : anew()
    if (!('isEven' in end.result)) return ended({ result: end.result })
    counted[part] = end.result
    if (parts.every((_, at) => counted[at]))
      workers[part]?.ask({ plan, parts: counted }, counted.flatMap(movable))
    else workers[part]?.stop()
  }
  for (const [at, part] of parts.entries()) {
    if (isOver) break
    const ask = { plan, part, isLast: at === parts.length - 1 }
    workers.push(
      startWorker<CountingAsk, ReadingTold<CountingEnd>>(text, ask, {
        heard: (told) => heard(at, told),
        refused: anew,
        died: anew,
      }),
    )
  }
  return () => stop()
}

function sumOf(courses: readonly Course[]): Course {
  const sum = (what: keyof Course) => courses.reduce((all, course) => all + course[what], 0)
  return { done: sum('done'), records: sum('records') }
}
