import type { Written } from '../workbook/cell.ts'
import type { Grid } from './ports.ts'

/** The tabs as they will stand once new rows are added: drop-downs offer them at once. */
export function grown(
  grids: ReadonlyMap<string, Grid>,
  added: readonly { readonly tab: string; readonly added: readonly NewRow[] }[],
): ReadonlyMap<string, Grid> {
  const after = new Map(grids)
  for (const { tab, added: rows } of added) {
    const grid = after.get(tab)
    if (grid)
      after.set(tab, { ...grid, cells: [...grid.cells, ...rows.map((row) => laid(row, grid))] })
  }
  return after
}

type NewRow = Readonly<Record<string, Written>>

function laid(row: NewRow, { places }: Grid): Written[] {
  const width = Math.max(-1, ...places.values()) + 1
  const ids = new Map([...places].map(([id, index]) => [index, id]))
  return Array.from({ length: width }, (_, index) => row[ids.get(index) ?? ''] ?? '')
}
