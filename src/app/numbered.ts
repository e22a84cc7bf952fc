import { cellText } from '../workbook/cell.ts'
import type { Tab } from '../workbook/tab.ts'
import { namingColumn } from './lexicon.ts'
import type { Grid } from './ports.ts'

/** A number given to a row that had none. */
export interface NewNumber {
  readonly line: number
  readonly id: string
}

/** Gives the next free numbers of a tab, one a call: `SRC-007`, `SRC-008`… */
export function numbering(tab: Tab, grid: Grid): () => string {
  const kind = tab.columns.find(({ id }) => id === 'id')?.kind
  let next = grid.nextNumber
  return () => {
    next += 1
    return kind?.number?.(next - 1) ?? ''
  }
}

/**
 * Gives a number to every named row that has none, so that other rows may already refer to it by name.
 * A number already given is never changed.
 */
function numbered(grid: Grid): { readonly grid: Grid; readonly ids: readonly NewNumber[] } {
  const id = grid.places.get('id')
  const name = grid.places.get(namingColumn(grid.tab) ?? '')
  if (id === undefined || name === undefined) return { grid, ids: [] }
  const next = numbering(grid.tab, grid)
  const ids: NewNumber[] = []
  const cells = grid.cells.map((row, index) => {
    const isNew =
      index >= grid.header && cellText(row[id] ?? '') === '' && cellText(row[name] ?? '') !== ''
    if (!isNew) return row
    const given = next()
    ids.push({ line: index + 1, id: given })
    return row.map((cell, at) => (at === id ? given : cell))
  })
  return { grid: { ...grid, cells, nextNumber: grid.nextNumber + ids.length }, ids }
}

/** Every tab with its new numbers, and the numbers given, by tab. */
export function allNumbered(grids: ReadonlyMap<string, Grid>): {
  readonly grids: ReadonlyMap<string, Grid>
  readonly ids: ReadonlyMap<string, readonly NewNumber[]>
} {
  const each = [...grids].map(([tab, grid]) => ({ tab, ...numbered(grid) }))
  return {
    grids: new Map(each.map(({ tab, grid }) => [tab, grid])),
    ids: new Map(each.map(({ tab, ids }) => [tab, ids])),
  }
}
