// Cells of people a page asks to write, named by the key of their row: whoever sorts or adds rows
// meanwhile, the right cell is found again, and what somebody else typed there is never written over.
import type { Written } from '../workbook/cell.ts'
import { holds } from '../workbook/cell.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import { isPeoples } from '../workbook/column.ts'
import type { Issue } from '../workbook/issue.ts'
import { isUnwritten } from '../workbook/issue.ts'
import type { Lexicon } from '../workbook/kind.ts'
import { tabOf, workbook } from '../workbook/workbook.ts'
import { cellInWords, heldAsWritten } from './cellInWords.ts'
import type { Aim } from './filling/aimed.ts'
import { aimed } from './filling/aimed.ts'
import { heldCell } from './filling/heldCell.ts'
import { shownCell } from './filling/shownCell.ts'
import type { Edit, Grid } from './ports.ts'

/** A cell to write: what it held when the person saw it, and what it should hold. */
export interface CellChange {
  readonly tab: string
  /** The number of its row, or its natural key. */
  readonly key: string
  readonly column: string
  readonly expected: Written
  readonly value: Written
}

/**
 * A cell that was not written: somebody changed it, its row or its column is no longer there, it holds a
 * formula, or its tab could not be written.
 */
export interface CellMiss {
  readonly tab: string
  readonly key: string
  readonly column: string
  readonly why: 'changed' | 'gone' | 'formula' | 'closed'
  /** What it says now, and what was to be written, as people read them. */
  readonly here: string
  readonly asked: string
}

/** What is wrong with the changes a page asks for, if anything. */
export function wrongChange(changes: unknown): string | null {
  if (!Array.isArray(changes)) return 'cells'
  const isWritten = (value: unknown) => ['string', 'number'].includes(typeof value)
  for (const one of changes) {
    const { tab, key, column, expected, value } = (one ?? {}) as Partial<Record<string, unknown>>
    if (typeof key !== 'string' || !isWritten(expected) || !isWritten(value))
      return 'key, expected, value'
    if (!isPeoplesColumn(tab, column)) return `${String(tab)}.${String(column)}`
  }
  return null
}

/** Whether a column of a tab is one people fill. */
export function isPeoplesColumn(tab: unknown, column: unknown): boolean {
  const columns = workbook.find(({ id }) => id === tab)?.columns ?? []
  return columns.some((one) => one.id === column && isPeoples(one))
}

/** A change whose cell was found, and where. */
interface Placed {
  readonly change: CellChange
  readonly aim: Aim
}

/** Changes whose cell was found as it was seen, and those that cannot be written. */
export interface PlacedChanges {
  readonly placed: readonly Placed[]
  readonly misses: readonly CellMiss[]
}

/** Finds the cells of some changes in the tabs as they were read, formulas included. */
export function placedChanges(
  changes: readonly CellChange[],
  grids: ReadonlyMap<string, Grid>,
  words: Lexicon,
): PlacedChanges {
  const find = aimed(grids, words)
  const placed: Placed[] = []
  const misses: CellMiss[] = []
  for (const change of changes) {
    const aim = find({ ...change, row: change.key, name: '', isNumbered: true })
    const why = aim ? whyNot(change, aim) : 'gone'
    if (aim && why === null) placed.push({ change, aim })
    else misses.push(miss(change, why ?? 'gone', aim ? shownCell(aim, words.locale) : '', words))
  }
  return { placed, misses }
}

/** What already says what is asked is not a change: a call made again finds its own answer. */
function whyNot({ expected, value }: CellChange, { grid, line, column, index }: Aim) {
  if (grid.isFormula(line, index)) return 'formula'
  const held = heldAsWritten(heldCell(grid, line, column.id))
  return holds(held, expected) || holds(held, value) ? null : 'changed'
}

/** The changes of a tab as an edit: a line a cell, so that each is written or left for itself. */
export function changesIn(tab: string, { placed }: PlacedChanges): Pick<Edit, 'columns' | 'rows'> {
  const own = placed.filter(({ change }) => change.tab === tab)
  const columns = [...new Set(own.map(({ change }) => change.column))]
  const rows = own.map(({ change: { column, value }, aim: { grid, line } }) => {
    const only = <T>(one: T) => columns.map((id) => (id === column ? one : null))
    return { line, cells: only(value), expected: only(heldCell(grid, line, column)) }
  })
  return { columns, rows }
}

/** What the writing says of the cells it left alone. */
export function missesOf(
  { placed }: PlacedChanges,
  issues: readonly Issue[],
  words: Lexicon,
): CellMiss[] {
  const closed = new Set(issues.filter(({ code }) => isUnwritten(code)).map(({ tab }) => tab))
  const changed = issues.filter(({ code, values }) => code === 'changed-meanwhile' && values)
  return placed.flatMap(({ change, aim }) => {
    if (closed.has(change.tab)) return [miss(change, 'closed', shownCell(aim, words.locale), words)]
    const found = changed.find(
      ({ tab, values }) =>
        tab === change.tab && values?.column === change.column && values.line === aim.line,
    )
    return found ? [miss(change, 'changed', String(found.values?.value ?? ''), words)] : []
  })
}

function miss(
  change: CellChange,
  why: CellMiss['why'],
  here: string,
  { locale }: Lexicon,
): CellMiss {
  const { tab, key, column, value } = change
  const placed = columnOf(change)
  const asked = placed ? cellInWords(value, placed, locale) : String(value)
  return { tab, key, column, why, here, asked }
}

function columnOf({ tab, column }: CellChange): PlacedColumn | undefined {
  return tabOf(tab).columns.find(({ id }) => id === column)
}
