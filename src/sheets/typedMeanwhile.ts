import type { Edit, Grid } from '../app/ports.ts'
import { fold } from '../base/fold.ts'
import type { Cell } from '../workbook/cell.ts'
import { cellText } from '../workbook/cell.ts'
import type { Issue } from '../workbook/issue.ts'

type NewRow = Edit['added'][number]

/**
 * Of the rows to add, those a person typed since the tab was read are not added a second time: each gives the
 * issue that says so. Rows that a number tells apart are never the same.
 */
export function withoutTyped(
  added: readonly NewRow[],
  grid: Grid,
  now: readonly (readonly Cell[])[],
): { readonly added: readonly NewRow[]; readonly typed: readonly Issue[] } {
  const { tab, places, header } = grid
  const [first] = tab.key
  const at = tab.key.map((id) => places.get(id) ?? -1)
  if (added.length === 0 || first === undefined || first === 'id' || at.includes(-1))
    return { added, typed: [] }
  const keyOf = (cells: readonly Cell[]) => at.map((place) => said(cells[place])).join('\u0001')
  const read = new Set(grid.cells.slice(header).map(keyOf))
  const since = now.slice(header).map((cells, index) => ({
    key: keyOf(cells),
    row: header + index + 1,
  }))
  const typedAt = new Map(
    since.flatMap(({ key, row }): [string, number][] => (read.has(key) ? [] : [[key, row]])),
  )
  const rowOf = (row: NewRow) => typedAt.get(tab.key.map((id) => said(row[id])).join('\u0001'))
  return {
    added: added.filter((row) => rowOf(row) === undefined),
    typed: added.flatMap((row): Issue[] => {
      const line = rowOf(row)
      if (line === undefined) return []
      const values = { value: cellText(row[first] ?? '') }
      return [{ tab: tab.id, row: line, column: first, code: 'typed-meanwhile', values }]
    }),
  }
}

const said = (cell: Cell | undefined) => fold(cellText(cell ?? ''))
