import type { DressView } from '../protocol.ts'
import type { Look } from './cellView.ts'

/** What is asked of a cell: its look, one object for all that look alike, and what it shows by itself. */
interface Dressed {
  readonly look: Look | null
  readonly view: object | null
}

/** The empty cells of a grid that are not plain: one area for each run of alike ones down a column. */
export function dressViews(
  grid: ReadonlyArray<ReadonlyArray<Dressed | undefined> | undefined>,
): DressView[] {
  const width = grid.reduce((max, line) => Math.max(max, line?.length ?? 0), 0)
  return Array.from({ length: width }, (_, column) => runs(grid, column)).flat()
}

function runs(
  grid: ReadonlyArray<ReadonlyArray<Dressed | undefined> | undefined>,
  column: number,
): DressView[] {
  const found: DressView[] = []
  let worn: Look | null = null
  let first = 0
  for (let row = 0; row <= grid.length; row++) {
    const cell = grid[row]?.[column]
    const look = cell?.view === null ? cell.look : null
    if (look === worn) continue
    if (worn) found.push({ row: first, column, rows: row - first, columns: 1, ...worn })
    worn = look
    first = row
  }
  return found
}
