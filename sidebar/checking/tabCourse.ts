import type { CheckedTab } from '../../src/app/commands/emptyTab.ts'
import type { ColumnsPlan } from '../../src/profiling/checkPlan.ts'
import { asksOf } from '../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../src/profiling/checkResult.ts'
import type { FileFailure } from '../../src/profiling/file/failure.ts'
import { joining } from '../../src/profiling/tab/joining.ts'
import type { Door } from '../door/door.ts'

/** How far the counting of a tab is. */
export type TabStanding = 'more' | 'done' | { readonly failure: FileFailure }

/** A tab being counted by the add-on, part by part. All that is known between two parts is here. */
export interface TabCourse {
  /**
   * Has one part more counted. A part is joined when it has come whole: after a call that failed, the same
   * one is asked again, and nothing is counted twice.
   */
  goOn(): Promise<TabStanding>
  /** Lines read, blank ones among them. */
  lines(): number
  result(): CheckResult
  /** The marks of the parts: what the tab must still bear to be emptied. */
  marks(): readonly string[]
}

/** `header` names the columns, as rules call them. */
export function tabCourse(
  { tab, shape }: Omit<CheckedTab, 'marks'>,
  header: readonly string[],
  plan: ColumnsPlan,
  count: Door['countTab'],
): TabCourse {
  const joined = joining(asksOf(header, plan))
  const marks: string[] = []
  let from = shape.first
  let before = ''
  return {
    async goOn() {
      const part = await count({ tab, shape, from, before, plan })
      if ('failure' in part) return part
      joined.take(part)
      marks.push(part.mark)
      before = part.last
      from = part.next
      return from < shape.end ? 'more' : 'done'
    },
    lines: () => from - shape.first,
    result: () => joined.result(plan.today),
    marks: () => marks,
  }
}
