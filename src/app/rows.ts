import type { Cell } from '../workbook/cell.ts'
import { cellText } from '../workbook/cell.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import { isPeoples } from '../workbook/column.ts'
import type { Issue } from '../workbook/issue.ts'
import type { CellState, Lexicon, Reading } from '../workbook/kind.ts'
import type { Columns, Row, Tab } from '../workbook/tab.ts'
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
  for (let line = grid.header + 1; line <= grid.cells.length; line++) {
    const cells = grid.cells[line - 1] ?? []
    if (!isRow(tab, grid, cells)) {
      if (isUnnamed(tab, grid, cells)) issues.push(at(tab, line, null, 'row-unnamed'))
      continue
    }
    const { values, states, remarks } = readRow(tab, grid, cells, line, lexicon)
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

/** A row bears a number, or a name; without a number column, its first key. */
function isRow(tab: Tab, grid: Grid, cells: readonly Cell[]): boolean {
  return ['id', namingColumn(tab), tab.key[0]].some((id) => text(grid, cells, id ?? null) !== '')
}

function isUnnamed(tab: Tab, grid: Grid, cells: readonly Cell[]): boolean {
  return tab.columns.some((column) => isPeoples(column) && text(grid, cells, column.id) !== '')
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
  grid: Grid,
  cells: readonly Cell[],
  line: number,
  lexicon: Lexicon,
): ReadRow {
  const values: Record<string, unknown> = {}
  const states: Record<string, CellState> = {}
  const remarks: Issue[] = []
  for (const column of tab.columns) {
    const index = grid.places.get(column.id)
    const read =
      index === undefined ? BLANK : readCell(column, cells[index] ?? '', grid, line, index, lexicon)
    values[column.id] = read.state === 'filled' ? read.value : null
    states[column.id] = read.state
    const remark = read.state === 'filled' || read.state === 'invalid' ? read.remark : undefined
    if (remark && isPeoples(column)) {
      remarks.push({ tab: tab.id, row: line, column: column.id, ...remark })
    }
  }
  return { values, states, remarks }
}

const BLANK: Reading<never> = { state: 'blank' }

function readCell(
  column: PlacedColumn,
  cell: Cell,
  grid: Grid,
  line: number,
  index: number,
  lexicon: Lexicon,
): Reading<unknown> {
  return column.kind.read(cell, lexicon, () => grid.isPercent(line, index))
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
