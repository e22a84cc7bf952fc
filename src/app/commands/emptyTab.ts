import { markOfRows } from '../../profiling/tab/tabLines.ts'
import type { TabShape } from '../../profiling/tab/understoodTab.ts'
import { openTab, refuseCopy } from '../checking/openTab.ts'
import { hasShape, partRows } from '../checking/tabParts.ts'
import { Refusal } from '../failure.ts'
import type { OtherTab, Ports } from '../ports.ts'

/** A tab that was checked whole: its shape, and the marks of its parts in their order. */
export interface CheckedTab {
  readonly tab: number
  readonly shape: TabShape
  readonly marks: readonly string[]
}

/**
 * Empties a tab that was checked, and only while it holds what was checked: it is read again whole, in the
 * run that empties it, and a line somebody adds below in that very moment is not erased. One that holds
 * nothing any more is emptied already, by an answer that was lost. What its cells held stays in the history
 * of the file.
 */
export function emptyTab(ports: Ports, checked: CheckedTab): { readonly emptied: string } {
  const tab = openTab(ports, checked.tab)
  if (tab.rows === 0) return { emptied: tab.name }
  refuseCopy(ports, tab.cells(1, Math.min(tab.rows, LOOKED_AT)))
  if (!tab.mayWrite()) {
    if (ports.book.stop(null)?.code === 'read-only') throw new Refusal('read-only')
    throw new Refusal('tab-closed', { tab: tab.name })
  }
  if (!isAsChecked(tab, checked) || !tab.isAsLarge())
    throw new Refusal('tab-changed', { tab: tab.name })
  tab.empty()
  return { emptied: tab.name }
}

/** Lines looked at for the header of one of our tabs. */
const LOOKED_AT = 60

function isAsChecked(tab: OtherTab, { shape, marks }: CheckedTab): boolean {
  if (!hasShape(tab, shape)) return false
  const markAt = (from: number, to: number) => markOfRows(tab.cells(from, to - from))
  const { first, end, rows, columns } = shape
  if (markAt(1, first) !== shape.head || markAt(end, rows + 1) !== shape.foot) return false
  const each = partRows(columns)
  if (marks.length !== Math.max(1, Math.ceil((end - first) / each))) return false
  return marks.every((mark, at) => {
    const from = first + at * each
    return mark === markAt(from, Math.min(end, from + each))
  })
}
