import type { ColumnsPlan } from '../../profiling/checkPlan.ts'
import type { FileFailure } from '../../profiling/file/failure.ts'
import { markOfRows } from '../../profiling/tab/tabLines.ts'
import type { TabCounts } from '../../profiling/tab/tabPart.ts'
import { LAST_ROWS, tabPart } from '../../profiling/tab/tabPart.ts'
import type { TabShape } from '../../profiling/tab/understoodTab.ts'
import { openTab } from '../checking/openTab.ts'
import { hasShape, partRows } from '../checking/tabParts.ts'
import type { Ports } from '../ports.ts'

/** A part of a tab to be counted: all it takes, since nothing is kept between two parts. */
export interface TabAsk {
  readonly tab: number
  /** The tab as it was understood: what no longer looks so has changed. */
  readonly shape: TabShape
  /** Line the part begins on. */
  readonly from: number
  /** The mark of the last lines of the part before; '' for the first one. */
  readonly before: string
  readonly plan: ColumnsPlan
}

/** What was counted of a part, and the line the next one begins on. */
export interface TabPart extends TabCounts {
  readonly from: number
  readonly next: number
}

/**
 * Counts one part of a tab. What it gives is all there is of it: asked again, it is counted again, and the
 * page joins it once. Nothing is written, in the workbook or beside it.
 */
export function countTab(ports: Ports, ask: TabAsk): TabPart | { readonly failure: FileFailure } {
  const { shape, from, before } = ask
  const tab = openTab(ports, ask.tab)
  if (!hasShape(tab, shape)) return CHANGED
  const next = Math.min(shape.end, from + partRows(shape.columns))
  const above = tab.cells(1, shape.first - 1)
  const again = before === '' ? 0 : Math.min(LAST_ROWS, partRows(shape.columns))
  const rows = tab.cells(from - again, next - from + again)
  const isSame = markOfRows(above) === shape.head
  const isNext = again === 0 || markOfRows(rows.slice(0, again)) === before
  if (!isSame || !isNext || !tab.isAsLarge()) return CHANGED
  const part = {
    header: shape.hasHeader ? (above[shape.first - 2] ?? null) : null,
    from,
    rows: rows.slice(again),
    columns: shape.columns,
  }
  const counted = tabPart(part, ask.plan)
  return 'code' in counted ? { failure: counted } : { ...counted, from, next }
}

const CHANGED = { failure: { code: 'changed' } } as const
