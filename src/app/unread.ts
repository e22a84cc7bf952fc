import type { Locale } from '../base/text.ts'
import type { Issue, IssueCode } from '../workbook/issue.ts'
import { Refusal } from './failure.ts'
import type { Inventory } from './inventory.ts'
import { toldIssues } from './toldIssue.ts'

const CLOSING: readonly IssueCode[] = ['header-missing', 'rows-above-header']

/** Why a command cannot do without tabs that were not read: their header is lost, or they were never there. */
export function unread(tabs: readonly string[], issues: readonly Issue[], locale: Locale): Refusal {
  const closed = issues.filter(({ tab, code }) => tabs.includes(tab) && CLOSING.includes(code))
  const [first] = toldIssues(closed, locale)
  return first ? new Refusal('unreadable', { what: first.message }) : new Refusal('no-workbook')
}

const NEEDED = ['sources', 'variables']

/** Why a file has no inventory to look at: neither its sources nor its variables were read. Else null. */
export function noInventory(read: Inventory, locale: Locale): Refusal | null {
  return NEEDED.some((tab) => read.grids.has(tab)) ? null : unread(NEEDED, read.issues, locale)
}
