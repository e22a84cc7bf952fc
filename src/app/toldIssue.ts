import type { Locale } from '../base/text.ts'
import { say } from '../base/text.ts'
import type { Issue, Place } from '../workbook/issue.ts'
import { sayIssue } from '../workbook/issue.ts'
import { tabOf } from '../workbook/workbook.ts'

/** An issue with its sentence: where, what, and what to do. */
export interface ToldIssue {
  readonly tab: string
  readonly row: number | null
  readonly column: string | null
  readonly code: string
  readonly message: string
}

/** Says issues in one language, in the order of the tabs and of their rows. */
export function toldIssues(issues: readonly Issue[], locale: Locale): ToldIssue[] {
  return issues.map((issue) => {
    const { tab, row, column, code } = issue
    return { tab, row, column, code, message: sayIssue(issue, (one) => place(one, locale), locale) }
  })
}

function place({ tab, column }: Issue, locale: Locale): Place {
  const found = tabOf(tab)
  const named = found.columns.find(({ id }) => id === column)
  return { tab: say(found.name, locale), column: named ? say(named.name, locale) : column }
}
