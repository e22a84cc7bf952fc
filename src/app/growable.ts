import type { Locale } from '../base/text.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'
import { Refusal } from './failure.ts'
import type { Grid, Reading } from './ports.ts'
import { toldIssues } from './toldIssue.ts'
import { unread } from './unread.ts'

/**
 * A tab that rows may be added to: it was read, and the columns that tell its rows apart are there, without
 * which those it has already would be added again. Anything else is refused in words.
 */
export function growable(
  tab: Tab,
  telling: readonly string[],
  { grids, issues }: Reading,
  locale: Locale,
): Grid {
  const grid = grids.get(tab.id)
  if (!grid) throw unread([tab.id], issues, locale)
  const lost = telling.find((id) => !grid.places.has(id))
  if (lost === undefined) return grid
  const issue: Issue = { tab: tab.id, row: null, column: lost, code: 'rows-not-added' }
  throw new Refusal('unreadable', { what: toldIssues([issue], locale)[0]?.message ?? '' })
}
