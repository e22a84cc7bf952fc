import type { Choices } from '../../../src/app/seeds/settingRows.ts'
import type { ToldIssue } from '../../../src/app/toldIssue.ts'
import type { Door } from '../../door/door.ts'

/** How far a creation is: what is left starts at `next`. */
export interface Course {
  readonly next: 'start' | 'steps' | 'compute' | 'nothing'
  readonly step: number
  readonly of: number
  /** What was added, in words. */
  readonly added: readonly string[]
  readonly issues: readonly ToldIssue[]
  /** How many others the computation met. */
  readonly otherIssues: number
}

export const NOT_BEGUN: Course = {
  next: 'start',
  step: 0,
  of: 0,
  added: [],
  issues: [],
  otherIssues: 0,
}

type Asked = Pick<Door, 'startCreation' | 'continueCreation' | 'recomputeBriefly'>

/**
 * Goes on with a creation from where it is to its end, telling each step. It rejects where a call fails:
 * the last course told is where to go on from.
 */
export async function goOn(
  course: Course,
  choices: Choices,
  door: Asked,
  tell: (course: Course) => void,
): Promise<Course> {
  let now = course
  while (now.next !== 'nothing') {
    now = await moved(now, choices, door)
    tell(now)
  }
  return now
}

async function moved(course: Course, choices: Choices, door: Asked): Promise<Course> {
  if (course.next === 'start') {
    const { of } = await door.startCreation(choices)
    return { ...course, next: 'steps', step: 0, of }
  }
  if (course.next === 'compute') {
    const { issues, otherIssues } = await door.recomputeBriefly()
    return { ...course, next: 'nothing', issues: once([...course.issues, ...issues]), otherIssues }
  }
  const done = await door.continueCreation()
  // Nothing is left: the answer that said so was lost on its way.
  if (!done) return { ...course, next: 'compute', step: course.of }
  return {
    next: done.done ? 'compute' : 'steps',
    ...{ step: done.step, of: done.of },
    added: [...course.added, ...done.added],
    issues: once([...course.issues, ...done.issues]),
    otherIssues: 0,
  }
}

/** What several steps met is told once. */
function once(issues: readonly ToldIssue[]): ToldIssue[] {
  return [...new Map(issues.map((issue) => [issue.message, issue])).values()]
}
