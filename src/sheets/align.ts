import type { Edit, Grid } from '../app/ports.ts'
import type { Cell } from '../workbook/cell.ts'
import { cellText } from '../workbook/cell.ts'

/** Where each line that was read stands now, or `null` when one of them cannot be found again. */
export type Alignment = (line: number) => number

/**
 * Compares the tab as it was read with the tab as it stands. When no row to write moved, lines are
 * kept; otherwise rows are found again by what identifies them, and when one cannot be, nothing of the
 * tab is written.
 */
export function align(grid: Grid, now: readonly (readonly Cell[])[], edit: Edit): Alignment | null {
  const lines = [...edit.rows, ...edit.ids].map(({ line }) => line)
  const before = identity(grid, grid.cells)
  const after = identity(grid, now)
  if (lines.every((line) => before(line) === after(line))) return (line) => line
  const places = uniqueLines(now.length, after)
  const moved = new Map<number, number>()
  for (const line of lines) {
    const place = places.get(before(line))
    if (!place) return null
    moved.set(line, place)
  }
  return (line) => moved.get(line) ?? line
}

/** What identifies a row: its id or its natural key; its whole content while it has none. */
function identity(grid: Grid, cells: readonly (readonly Cell[])[]): (line: number) => string {
  const keys = grid.tab.key.map((id) => grid.places.get(id))
  const idIndex = grid.places.get('id')
  const peoples = grid.tab.columns.flatMap(({ id, by }) =>
    by === 'computed' ? [] : [grid.places.get(id)],
  )
  return (line) => {
    const row = cells[line - 1] ?? []
    const text = (index: number | undefined) =>
      index === undefined ? '' : cellText(row[index] ?? '')
    if (idIndex !== undefined && text(idIndex) !== '') return text(idIndex)
    const parts = (idIndex === undefined ? keys : peoples).map(text)
    return `\u0001${parts.join('\u0001')}`
  }
}

/** Identity → line, for the identities borne by one line only. */
function uniqueLines(count: number, identity: (line: number) => string): Map<string, number> {
  const lines = new Map<string, number>()
  const twice = new Set<string>()
  for (let line = 1; line <= count; line++) {
    const key = identity(line)
    if (lines.has(key)) twice.add(key)
    lines.set(key, line)
  }
  for (const key of twice) lines.delete(key)
  return lines
}
