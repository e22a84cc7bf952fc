import { useEffect, useState } from 'preact/hooks'
import type { Course, ReadEnd } from '../../checking/readThrough.ts'
import type { ReadingEars } from '../../checking/runReading.ts'

/** How far a reading is, and what stopped it, if anything. */
interface Read<Failure> {
  readonly course: Course
  /** Whether the page reads by itself. */
  readonly isSlower: boolean
  /** Whether it was read in parts, and is read again from one end to the other. */
  readonly isAnew: boolean
  readonly failure: Failure | 'died' | null
}

const NONE: Course = { done: 0, records: 0 }

/** Reads as long as the view is there: begins when it appears, is stopped when it goes, tells its result once. */
export function useReading<Result, Failure>(
  begin: (ears: ReadingEars<ReadEnd<Result, Failure>>) => () => void,
  ended: (result: Result) => void,
): Read<Failure> {
  const [course, setCourse] = useState(NONE)
  const [isSlower, setSlower] = useState(false)
  const [isAnew, setAnew] = useState(false)
  const [failure, setFailure] = useState<Failure | 'died' | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reading goes with its view
  useEffect(
    () =>
      begin({
        went: setCourse,
        slower: () => setSlower(true),
        anew: () => {
          setAnew(true)
          setCourse(NONE)
        },
        ended: (end) => {
          if (end !== 'died' && 'result' in end) ended(end.result)
          else setFailure(() => (end === 'died' ? end : end.failure))
        },
      }),
    [],
  )
  return { course, isSlower, isAnew, failure }
}
