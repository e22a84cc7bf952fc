import type { TabShape } from '../../profiling/tab/understoodTab.ts'
import type { OtherTab } from '../ports.ts'

/** Cells of one part: a second or two of Google's time. */
const CELLS = 50_000

/**
 * Lines of one part of a tab of so many columns. Whoever reads the tab again has to cut it at the same lines,
 * or no mark would be found.
 */
export const partRows = (columns: number) => Math.max(1, Math.floor(CELLS / Math.max(1, columns)))

/** Whether a tab is as large as it was when it was understood. */
export const hasShape = ({ rows, columns }: OtherTab, shape: TabShape) =>
  rows === shape.rows && columns === shape.columns
