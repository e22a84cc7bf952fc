import type { PlacedColumn } from '../../workbook/column.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import type { Row } from '../../workbook/tab.ts'
import type { NewNumber } from '../numbered.ts'
import { allNumbered } from '../numbered.ts'
import type { Grid } from '../ports.ts'
import { tabRows } from '../rows.ts'
import { rowName } from './rowName.ts'

/** A cell as a page names it. */
interface Named {
  readonly tab: string
  readonly row: string
  readonly name: string
  readonly isNumbered: boolean
  readonly column: string
}

/** A cell found in the sheet: its line, and the index of its column. */
export interface Aim {
  readonly grid: Grid
  readonly line: number
  readonly column: PlacedColumn
  readonly index: number
}

/** Finds cells by what they are; gives the numbers to write in rows that have none, too. */
export interface Finding {
  (named: Named): Aim | null
  readonly numbers: (tab: string) => readonly NewNumber[]
}

/**
 * Finds the cells a page names, in tabs that were read. A row is known by its number or its key; one that
 * had no number when the page saw it, by its name, where one row alone bears it.
 */
export function aimed(read: ReadonlyMap<string, Grid>, words: Lexicon): Finding {
  const { grids, ids } = allNumbered(read)
  const known = new Map<string, readonly Row[]>()
  const rowsOf = (grid: Grid) => {
    const rows = known.get(grid.tab.id) ?? tabRows(grid.tab, grid, words).rows
    known.set(grid.tab.id, rows)
    return rows
  }
  const find = ({ tab, row, name, isNumbered, column: id }: Named): Aim | null => {
    const grid = grids.get(tab)
    const column = grid?.tab.columns.find((one) => one.id === id)
    const index = grid?.places.get(id)
    if (!grid || !column || index === undefined) return null
    const isIt = (one: Row) =>
      isNumbered ? one.key === row : rowName(grid.tab, one, words) === name
    const [found, ...others] = rowsOf(grid).filter(isIt)
    return found && others.length === 0 ? { grid, line: found.line, column, index } : null
  }
  return Object.assign(find, { numbers: (tab: string) => ids.get(tab) ?? [] })
}
