import type { Locale } from '../base/text.ts'
import type { Issue, IssueCode } from '../workbook/issue.ts'
import { Refusal } from './failure.ts'
import { toldIssues } from './toldIssue.ts'

const CLOSING: readonly IssueCode[] = ['header-missing', 'rows-above-header']

/** Why a command cannot do without tabs that were not read: their header is lost, or they were never there. */
export function unread(tabs: readonly string[], issues: readonly Issue[], locale: Locale): Refusal {
  const closed = issues.filter(({ tab, code }) => tabs.includes(tab) && CLOSING.includes(code))
  const [first] = toldIssues(closed, locale)
  return first ? new Refusal('unreadable', { what: first.message }) : new Refusal('no-workbook')
}
