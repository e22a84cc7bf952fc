import { fold } from '../../base/fold.ts'
import type { Cell } from '../../workbook/cell.ts'
import { cellText } from '../../workbook/cell.ts'
import type { PlacedColumn } from '../../workbook/column.ts'
import { isPeoples } from '../../workbook/column.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { BLANK } from '../../workbook/kind.ts'
import { namingColumn } from '../lexicon.ts'
import type { Grid } from '../ports.ts'
import type { Meant, Said } from './meantHere.ts'

/** One row of a tab, of this workbook or of the file that came back. */
export interface KeyedRow {
  readonly line: number
  /** Its number or its natural key, as the rows of the tab have it; null while it has none. */
  readonly key: string | null
  /** What people call it. */
  readonly name: string
  said(column: PlacedColumn): Said
}

/** The rows that bear a number or a name. Of two with one key, the first. */
export function keyedRows(grid: Grid, words: Lexicon): KeyedRow[] {
  return firstOfEach(
    grid,
    words,
    (said) => said,
    () => [],
  )
}

/**
 * The rows of a file that came back. Somebody who copies a row to make another leaves its number there:
 * such a row counts as one without number, unless all that people say in it is said by the first.
 */
export function sentRows(grid: Grid, words: Lexicon, meant: Meant): KeyedRow[] {
  const { key, columns } = grid.tab
  const own = columns.filter((column) => isPeoples(column) && grid.places.has(column.id))
  const told = (row: KeyedRow) =>
    own.map((column) => cellText(row.said(column).cell)).join('\u0001')
  return firstOfEach(grid, words, meant, (row, first) =>
    key.includes('id') && told(row) !== told(first) ? [{ ...row, key: null }] : [],
  )
}

/** @param again what a row stands for whose key a former one bears */
function firstOfEach(
  grid: Grid,
  words: Lexicon,
  meant: Meant,
  again: (row: KeyedRow, first: KeyedRow) => readonly KeyedRow[],
): KeyedRow[] {
  const seen = new Map<string, KeyedRow>()
  return grid.cells.flatMap((cells, index) => {
    if (index < grid.header) return []
    const row = rowOf(grid, words, meant, { cells, line: index + 1 })
    if (row.name === '' && (row.key ?? '') === '') return []
    if (row.key === null) return [row]
    const first = seen.get(fold(row.key))
    if (first) return again(row, first)
    seen.set(fold(row.key), row)
    return [row]
  })
}

interface Line {
  readonly cells: readonly Cell[]
  readonly line: number
}

function rowOf(grid: Grid, words: Lexicon, meant: Meant, { cells, line }: Line): KeyedRow {
  const { tab, places } = grid
  const said = (column: PlacedColumn): Said => {
    const held = cells[places.get(column.id) ?? -1] ?? ''
    if (held === '') return { cell: held, reading: BLANK }
    const isPercent = () => grid.isPercent(line, places.get(column.id) ?? -1)
    return meant({ cell: held, reading: column.kind.read(held, words, isPercent) }, column)
  }
  const keyed = tab.columns.filter(({ id }) => tab.key.includes(id))
  const parts = keyed.map((column) => {
    const { cell, reading } = said(column)
    return reading.state === 'filled' ? String(reading.value) : cellText(cell)
  })
  const isNumbered = tab.key.includes('id')
  const isKeyless = isNumbered ? parts[0] === '' : parts.every((part) => part === '')
  const named = tab.columns.find(({ id }) => id === namingColumn(tab))
  const name = named ? cellText(said(named).cell) : ''
  return { line, key: isKeyless ? null : parts.join('|'), name, said }
}
