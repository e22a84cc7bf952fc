import type { Locale } from '../base/text.ts'
import type { Written } from '../workbook/cell.ts'
import type { Lexicon } from '../workbook/kind.ts'
import { lexicon } from './lexicon.ts'
import { listColumns } from './listColumns.ts'
import type { Changes, Edit, Grid } from './ports.ts'

/** Edits, with the lists and the words of the workbook as they will be. */
type InTurn = Pick<Changes, 'edits' | 'lists' | 'words'>

/**
 * Makes the edits of several tabs one after the other, each in the words of the workbook as the edits
 * before leave it, and knowing the tabs as they leave them: the rows of one tab refer by name to those
 * just added to another.
 */
export function editsInTurn<Item>(
  items: readonly Item[],
  grids: ReadonlyMap<string, Grid>,
  locale: Locale,
  make: (item: Item, words: Lexicon, grids: ReadonlyMap<string, Grid>) => Edit,
): InTurn {
  const after = new Map(grids)
  const edits = items.map((item) => {
    const edit = make(item, lexicon(after, locale), after)
    const grid = after.get(edit.tab)
    if (grid) after.set(edit.tab, grown(filled(grid, edit), edit.added))
    return edit
  })
  const words = lexicon(after, locale)
  return { edits, lists: listColumns(words), words }
}

type NewRow = Readonly<Record<string, Written>>

/** A tab as it will stand once new rows are added. */
export function grown(grid: Grid, added: readonly NewRow[]): Grid {
  return { ...grid, cells: [...grid.cells, ...added.map((row) => laid(row, grid))] }
}

/** A tab with the cells of an edit written in. */
function filled(grid: Grid, { columns, rows }: Edit): Grid {
  if (rows.length === 0) return grid
  const lines = grid.cells.map((row) => [...row])
  for (const { line, cells } of rows)
    columns.forEach((id, position) => {
      const [row, index, cell] = [lines[line - 1], grid.places.get(id), cells[position] ?? null]
      if (row && index !== undefined && cell !== null) row[index] = cell
    })
  return { ...grid, cells: lines }
}

function laid(row: NewRow, { places }: Grid): Written[] {
  const width = Math.max(-1, ...places.values()) + 1
  const ids = new Map([...places].map(([id, index]) => [index, id]))
  return Array.from({ length: width }, (_, index) => row[ids.get(index) ?? ''] ?? '')
}
