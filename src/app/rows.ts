import type { Cell } from '../workbook/cell.ts'
import { cellText } from '../workbook/cell.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import { isPeoples } from '../workbook/column.ts'
import type { Issue } from '../workbook/issue.ts'
import type { CellState, Lexicon, Reading } from '../workbook/kind.ts'
import { BLANK } from '../workbook/kind.ts'
import type { Columns, Row, Tab } from '../workbook/tab.ts'
import { checks } from '../workbook/tabs/checks.ts'
import { namingColumn } from './lexicon.ts'
import type { Grid } from './ports.ts'

/** The rows of a tab, read. */
export interface TabRows<C extends Columns> {
  readonly rows: readonly Row<C>[]
  readonly issues: readonly Issue[]
}

const NOTHING = { rows: [], issues: [] }

/**
 * Reads every row of a tab. A row exists when it bears a number or a name; a row with neither but with
 * something else in it is reported. Of two rows with one key, the first counts.
 */
export function tabRows<C extends Columns>(
  tab: Tab<C>,
  grid: Grid | undefined,
  lexicon: Lexicon,
): TabRows<C> {
  if (!grid || lacksNumbers(tab, grid)) return NOTHING
  const rows: Row<C>[] = []
  const issues: Issue[] = []
  const seen = new Map<string, number>()
  const readers = tab.columns.map((column) => columnReader(column, grid, lexicon))
  // A row bears a number, or a name; without a number column, its first key.
  const naming = ['id', namingColumn(tab), tab.key[0]].map((id) => id ?? null)
  for (let line = grid.header + 1; line <= grid.cells.length; line++) {
    const cells = grid.cells[line - 1] ?? []
    if (naming.every((id) => text(grid, cells, id) === '')) {
      if (isUnnamed(tab, grid, cells)) issues.push(at(tab, line, null, 'row-unnamed'))
      continue
    }
    const { values, states, remarks } = readRow(tab, readers, cells, line)
    const key = keyOf(tab, grid, values, cells)
    const first = seen.get(key)
    if (first !== undefined) {
      issues.push(duplicate(tab, line, first, values.id))
      continue
    }
    seen.set(key, line)
    issues.push(...remarks)
    rows.push({ key, line, values, states } as Row<C>)
  }
  return { rows, issues }
}

/** Whether what cannot be read there is told: it was typed, or pasted as the counts of a check are. */
function isTold(tab: Tab, column: PlacedColumn): boolean {
  return isPeoples(column) || tab.id === checks.id
}

function isUnnamed(tab: Tab, grid: Grid, cells: readonly Cell[]): boolean {
  return tab.columns.some((column) => isTold(tab, column) && text(grid, cells, column.id) !== '')
}

function text(grid: Grid, cells: readonly Cell[], id: string | null): string {
  const index = id === null ? undefined : grid.places.get(id)
  return index === undefined ? '' : cellText(cells[index] ?? '')
}

interface ReadRow {
  readonly values: Record<string, unknown>
  readonly states: Record<string, CellState>
  readonly remarks: readonly Issue[]
}

function readRow(
  tab: Tab,
  readers: readonly ColumnReader[],
  cells: readonly Cell[],
  line: number,
): ReadRow {
  const values: Record<string, unknown> = {}
  const states: Record<string, CellState> = {}
  const remarks: Issue[] = []
  for (const { column, index, read } of readers) {
    const reading = read(index === null ? '' : (cells[index] ?? ''), line)
    values[column.id] = reading.state === 'filled' ? reading.value : null
    states[column.id] = reading.state
    const remark =
      reading.state === 'filled' || reading.state === 'invalid' ? reading.remark : undefined
    if (remark && isTold(tab, column)) {
      remarks.push({ tab: tab.id, row: line, column: column.id, ...remark })
    }
  }
  return { values, states, remarks }
}

/** Reads the cells of one column. */
interface ColumnReader {
  readonly column: PlacedColumn
  /** Its place; null when it was not found. */
  readonly index: number | null
  readonly read: (cell: Cell, line: number) => Reading<unknown>
}

/**
 * A blank cell says nothing to any kind, and the rows of a tab say the same few texts over and over:
 * each is read once. A number is read every time, since its format may change what it says; our own
 * columns bear the format of their kind.
 */
function columnReader(column: PlacedColumn, grid: Grid, lexicon: Lexicon): ColumnReader {
  const index = grid.places.get(column.id) ?? null
  const known = new Map<string, Reading<unknown>>()
  const readCell = (cell: Cell, line: number) => {
    const isPercent = () =>
      isPeoples(column) ? grid.isPercent(line, index ?? 0) : column.kind.entry === 'rate'
    return column.kind.read(cell, lexicon, isPercent)
  }
  const read = (cell: Cell, line: number) => {
    if (cell === '') return BLANK
    if (typeof cell !== 'string') return readCell(cell, line)
    const reading = known.get(cell) ?? readCell(cell, line)
    known.set(cell, reading)
    return reading
  }
  return { column, index, read }
}

/** Without its number column, the rows of a tab cannot be told apart: none is read. */
function lacksNumbers(tab: Tab, grid: Grid): boolean {
  return tab.columns.some(({ id }) => id === 'id') && !grid.places.has('id')
}

/** Its number; else what tells it from the others: values where they were read, text where not. */
function keyOf(
  tab: Tab,
  grid: Grid,
  values: Readonly<Record<string, unknown>>,
  cells: readonly Cell[],
): string {
  if (typeof values.id === 'string') return values.id
  return tab.key.map((id) => String(values[id] ?? text(grid, cells, id))).join('|')
}

function duplicate(tab: Tab, line: number, first: number, id: unknown): Issue {
  if (typeof id !== 'string') return at(tab, line, null, 'duplicate-key', { other: String(first) })
  return at(tab, line, 'id', 'duplicate-id', { value: id, other: String(first) })
}

function at(
  tab: Tab,
  row: number,
  column: string | null,
  code: Issue['code'],
  values?: Issue['values'],
): Issue {
  return { tab: tab.id, row, column, code, ...(values ? { values } : {}) }
}
