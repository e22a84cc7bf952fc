import type { Written } from '../workbook/cell.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Checked, Looked } from './writer.ts'

/**
 * Sorts whole rows, across the full width of the sheet, so that what people wrote beside a row stays
 * beside it. Rows that hold formulas are not moved; merged cells make the sheet refuse.
 */
export function putInOrder(checked: Checked): readonly Issue[] {
  const { edit, grid, sheet, room, isOpen } = checked
  const index = edit.sortBy === undefined ? undefined : grid.places.get(edit.sortBy)
  if (index === undefined || !room || isInOrder(checked)) return []
  if (grid.hasFormulas || !isOpen) return [notSorted(edit.tab)]
  const rows = room.rows - grid.header
  const whole = sheet.getRange(grid.header + 1, 1, rows, room.columns)
  try {
    whole.sort({ column: index + 1, ascending: true })
    return []
  } catch {
    // Merged cells: the sheet refuses as a whole, nothing moved.
    return [notSorted(edit.tab)]
  }
}

/** Whether the rows, once written, stand in the order asked. */
export function isInOrder({
  edit,
  grid,
  now,
  place,
}: Omit<Looked, 'sheet' | 'room' | 'left' | 'locale'>): boolean {
  const { sortBy } = edit
  if (sortBy === undefined || !grid.places.has(sortBy)) return true
  const position = edit.columns.indexOf(sortBy)
  const ranks = edit.rows.map(({ line, cells }) => [place(line), cells[position]] as const)
  const added = edit.added.map((row, i) => [now.length + 1 + i, row[sortBy]] as const)
  return isOrdered([...ranks, ...added])
}

/** Whether ranks rise from top to bottom, rows without a rank coming last. */
function isOrdered(ranks: readonly (readonly [number, Written | null | undefined])[]): boolean {
  const sorted = [...ranks].sort(([a], [b]) => a - b)
  const numbers = sorted.map(([, rank]) => (typeof rank === 'number' ? rank : Infinity))
  return numbers.every((rank, index) => index === 0 || rank >= (numbers[index - 1] ?? 0))
}

function notSorted(tab: string): Issue {
  return { tab, row: null, column: null, code: 'not-sorted' }
}
