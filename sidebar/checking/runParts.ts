import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../src/profiling/checkResult.ts'
import type { PartCounted } from '../../src/profiling/file/partCounted.ts'
import { canBeJoined, movable } from '../../src/profiling/file/partCounted.ts'
import type { CountingAsk, CountingEnd } from './countingScript.ts'
import type { Started } from './inert.ts'
import { startWorker } from './inert.ts'
import type { Course, ReadEnd } from './readThrough.ts'
import type { ReadingEars } from './runReading.ts'
import type { ReadingTold } from './told.ts'

interface InParts {
  /** The script that counts. */
  readonly text: string
  readonly plan: CheckPlan
  readonly parts: readonly Blob[]
  /** Begins to read the file from one end to the other; gives a way to stop. */
  readonly alone: () => () => void
}

type Told = ReadingTold<CountingEnd>

/**
 * Counts the parts of a file side by side, each in a worker; the last one to end joins them. Whatever goes
 * wrong with parts that would not with the file, it is read anew, alone. Gives a way to stop, after which
 * nothing is told.
 */
export function runParts(
  { text, plan, parts, alone }: InParts,
  ears: Pick<ReadingEars<ReadEnd<CheckResult>>, 'went' | 'anew' | 'ended'>,
): () => void {
  const workers: Started<CountingAsk>[] = []
  const courses: Course[] = parts.map(() => ({ done: 0, records: 0 }))
  const counted = new Map<number, PartCounted>()
  let isOver = false
  let stop = () => {
    isOver = true
    for (const worker of workers) worker.stop()
  }
  const anew = () => {
    if (isOver) return
    stop()
    ears.anew()
    stop = alone()
  }
  const joined = (at: number) => {
    if (counted.size < parts.length) return workers[at]?.stop()
    const all = parts.flatMap((_, place) => counted.get(place) ?? [])
    workers[at]?.ask({ plan, parts: all }, all.flatMap(movable))
  }
  const heard = (at: number, told: Told) => {
    if (isOver) return
    if ('course' in told) {
      courses[at] = told.course
      return ears.went(sumOf(courses))
    }
    const { end } = told
    if (!isOfFile(end, at, parts.length)) return anew()
    if ('part' in end) {
      counted.set(at, end.part)
      return joined(at)
    }
    stop()
    ears.ended(end)
  }
  for (const [at, bytes] of parts.entries()) {
    if (isOver) break
    const ask: CountingAsk = { plan, bytes, isLast: at === parts.length - 1 }
    const told = (told: Told) => heard(at, told)
    workers.push(
      startWorker<CountingAsk, Told>(text, ask, { heard: told, refused: anew, died: anew }),
    )
  }
  return () => stop()
}

/** Whether reading the file from one end to the other would come to the same. */
function isOfFile(end: CountingEnd | null, at: number, of: number): end is CountingEnd {
  if (end === null) return false
  if ('part' in end) return canBeJoined(end.part, at, of)
  if ('result' in end) return true
  const { code } = end.failure
  // A card of another part may not be the first one, nor be one at all: that part may have begun in a cell.
  return code === 'changed' || (code === 'card-number' && at === 0)
}

function sumOf(courses: readonly Course[]): Course {
  const sum = (what: keyof Course) => courses.reduce((all, course) => all + course[what], 0)
  return { done: sum('done'), records: sum('records') }
}
