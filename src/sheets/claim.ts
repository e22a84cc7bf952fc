import { fold } from '../base/fold.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'

/** What one column of a sheet says of itself. */
export interface Claim {
  /** Header as it stands. */
  readonly label: string
  /** Header note. */
  readonly note: string
  /** Column id its metadata names, if any. */
  readonly metadata: string | null
}

/** The last line of a header note: it says which column this is, whatever its header became. */
export function idLine(tab: Tab, column: PlacedColumn): string {
  return `[${tab.id}.${column.id}]`
}

/** The note of the first cell of a tab drawn whole. */
export function drawnMark(tab: Tab): string {
  return `[${tab.id}]`
}

/** Whether a header note says that its column is this one. */
export function isNoted(tab: Tab, column: PlacedColumn, note: string): boolean {
  return note.trim().endsWith(idLine(tab, column))
}

/** Whether a header is one this column has, or had, in any language. */
export function bears({ name, former = [] }: PlacedColumn, label: string): boolean {
  const written = fold(label)
  return [name.fr, name.en, ...former].some((known) => fold(known) === written)
}

/** An issue of the header about one column. */
export function headerIssue(
  tab: Tab,
  column: PlacedColumn,
  code: Issue['code'],
  found = '',
): Issue {
  return { tab: tab.id, row: 1, column: column.id, code, values: { found } }
}
