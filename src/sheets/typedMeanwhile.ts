import type { Edit, Grid } from '../app/ports.ts'
import { fold } from '../base/fold.ts'
import type { Cell } from '../workbook/cell.ts'
import { cellText } from '../workbook/cell.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Lexicon } from '../workbook/kind.ts'
import type { Tab } from '../workbook/tab.ts'

type NewRow = Edit['added'][number]

/** A tab as it was read, as it stands now, and the words its cells are read by. */
export interface Meanwhile {
  readonly grid: Grid
  readonly now: readonly (readonly Cell[])[]
  readonly words: Lexicon
}

/**
 * Of the rows to add, those a person typed since the tab was read are not added a second time: each gives the
 * issue that says so. Rows that a number tells apart are never the same, nor are those without a key.
 */
export function withoutTyped(
  added: readonly NewRow[],
  { grid, now, words }: Meanwhile,
): { readonly added: readonly NewRow[]; readonly typed: readonly Issue[] } {
  const { tab, places, header } = grid
  if (added.length === 0 || tab.key.includes('id')) return { added, typed: [] }
  const keyOf = keyReader(tab, words)
  const keyAt = (cells: readonly Cell[]) => keyOf((id) => cells[places.get(id) ?? -1])
  const read = new Set(grid.cells.slice(header).map(keyAt))
  const typedAt = new Map<string, number>()
  now.forEach((cells, index) => {
    const key = index < header ? null : keyAt(cells)
    if (key !== null && !read.has(key)) typedAt.set(key, index + 1)
  })
  const lineOf = (row: NewRow) => typedAt.get(keyOf((id) => row[id]) ?? '')
  return {
    added: added.filter((row) => lineOf(row) === undefined),
    typed: added.flatMap((row) => issueOf(tab, row, lineOf(row))),
  }
}

/** What tells a row from the others, in whatever words it was typed; null where it bears none. */
function keyReader(tab: Tab, words: Lexicon) {
  const readers = tab.columns
    .filter(({ id }) => tab.key.includes(id))
    .map((column) => ({ id: column.id, read: cellReader(column, words) }))
  return (cellOf: (id: string) => Cell | undefined): string | null => {
    const parts = readers.map(({ id, read }) => read(cellOf(id) ?? ''))
    return parts.every((part) => part === '') ? null : parts.join('\u0001')
  }
}

/** Reads the cells of a column, each text once: a tab says the same few over and over. */
function cellReader({ kind }: PlacedColumn, words: Lexicon): (cell: Cell) => string {
  const known = new Map<Cell, string>()
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const reading = kind.read(cell, words, () => false)
    const said = reading.state === 'filled' ? String(reading.value) : cellText(cell)
    known.set(cell, fold(said))
    return fold(said)
  }
}

function issueOf(tab: Tab, row: NewRow, line: number | undefined): Issue[] {
  const [column = ''] = tab.key
  if (line === undefined) return []
  const values = { value: cellText(row[column] ?? '') }
  return [{ tab: tab.id, row: line, column, code: 'typed-meanwhile', values }]
}
