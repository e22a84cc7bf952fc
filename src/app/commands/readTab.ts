import type { FileFailure } from '../../profiling/file/failure.ts'
import type { UnderstoodTab } from '../../profiling/tab/understoodTab.ts'
import { headRows, TAIL_ROWS, understoodTab } from '../../profiling/tab/understoodTab.ts'
import { openTab, refuseCopy } from '../checking/openTab.ts'
import type { OtherTab, Ports } from '../ports.ts'

/** A tab as it was understood, or why it cannot be checked. */
export interface ReadTab {
  readonly id: number
  readonly name: string
  readonly told: UnderstoodTab | { readonly failure: FileFailure }
}

/** What is wrong with the tab and the line of its header that a page names, if anything. */
export function wrongTabAsked(tab: unknown, headerRow: unknown): string | null {
  if (!Number.isInteger(tab)) return 'tab'
  if (headerRow === 'found' || headerRow === null) return null
  return Number.isInteger(headerRow) && Number(headerRow) > 0 ? null : 'header'
}

/**
 * Reads the ends of a tab somebody pasted, and tells what is understood of it. `headerRow` is the line of its
 * header, null for none, `found` to look for it. Nothing is written, and no cell of a record is told.
 */
export function readTab(ports: Ports, id: number, headerRow: number | null | 'found'): ReadTab {
  const tab = openTab(ports, id)
  const ends = endsOf(tab)
  refuseCopy(ports, ends.head)
  const told = understoodTab(ends, headerRow === 'found' ? undefined : headerRow)
  return { id, name: tab.name, told: 'code' in told ? { failure: told } : told }
}

function endsOf(tab: OtherTab) {
  const { rows, columns } = tab
  const head = tab.cells(1, Math.min(rows, headRows(columns)))
  const from = Math.max(1, rows - TAIL_ROWS + 1)
  const isHeld = head.length === rows
  return { rows, columns, head, tail: isHeld ? head.slice(from - 1) : tab.cells(from, TAIL_ROWS) }
}
