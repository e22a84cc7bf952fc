import type { Edit, EditRow, Grid } from '../app/ports.ts'
import type { Locale } from '../base/text.ts'
import type { Cell } from '../workbook/cell.ts'
import { cellText, holds } from '../workbook/cell.ts'
import type { Issue, IssueCode } from '../workbook/issue.ts'
import type { Lexicon } from '../workbook/kind.ts'
import { formatIn } from '../workbook/kind.ts'
import type { Alignment } from './align.ts'
import { align } from './align.ts'
import type { CellBlock, Strip, Target } from './blocks.ts'
import { blocks } from './blocks.ts'
import { readCells } from './cells.ts'
import { foldedLabels } from './finder.ts'
import type { Host, Sheet } from './host.ts'
import { isInOrder, putInOrder } from './order.ts'
import type { Opened } from './reader.ts'
import type { Room } from './room.ts'
import { grow, roomOf } from './room.ts'
import type { State } from './state.ts'
import { writeBlock } from './text.ts'
import type { Meanwhile } from './typedMeanwhile.ts'
import { withoutTyped } from './typedMeanwhile.ts'

/** Rows kept ready below the last one. */
export const SPARE = 100

/** An edit whose tab was checked: what stands there now, and where its rows stand. */
export interface Checked {
  readonly edit: Edit
  readonly locale: Locale
  readonly grid: Grid
  readonly sheet: Sheet
  readonly now: readonly (readonly Cell[])[]
  readonly place: Alignment
  /** Read for tabs that grow or are put in order; null where nothing is added. */
  readonly room: Room | null
  /** What keeps rows from being added. */
  readonly left: readonly Issue[]
  /** What is to be written among the rows that stand. */
  readonly blocks: readonly CellBlock[]
  /** Whether the person may change every cell that holds anything: else looks and order stay as they are. */
  readonly isOpen: boolean
}

/** A tab looked at, before it is known whether the person may write there. */
export type Looked = Omit<Checked, 'blocks' | 'isOpen'>

interface Checking {
  readonly serial: (instant: Date) => number
  /** The last row that was given formats and lists. */
  readonly dressed: number
  /** What keys are read by, in the language figures are shown in. */
  readonly words: Lexicon
}

/** Looks at a tab once more, right before writing. Gives the issue that forbids writing, if any. */
export function check(
  asked: Edit,
  { sheet, grid }: Opened,
  { serial, dressed, words }: Checking,
): Checked | Issue {
  const range = sheet.getDataRange()
  const now = readCells(range.getValues(), serial)
  const { added, left } = addable(asked, { grid, now, words })
  const edit = { ...asked, added }
  const place = sameHeader(grid, now) ? align(grid, now, edit) : null
  if (!place) return issue(edit.tab, 'not-written')
  const mayGrow =
    edit.added.length > 0 || now.length > dressed - SPARE || !isInOrder({ edit, grid, now, place })
  const room = mayGrow ? roomOf(sheet) : null
  const looked = { edit, locale: words.locale, grid, sheet, now, place, room, left }
  const blocks = [...numberBlocks(looked), ...computedBlocks(looked)]
  const isOpen = (blocks.length === 0 && !looked.room) || range.canEdit()
  const checked = { ...looked, blocks, isOpen }
  return isOpen || mayWrite(checked) ? checked : issue(edit.tab, 'protected')
}

/** The rows that may be added, and what keeps others from it. */
function addable({ added }: Edit, looked: Meanwhile) {
  const lost = added.length > 0 ? unadded(looked.grid) : []
  if (lost.length > 0) return { added: [], left: lost }
  const free = withoutTyped(added, looked)
  return { added: free.added, left: free.typed }
}

/** Without what tells one row from another, those already there would be added again at every run. */
function unadded({ tab, places }: Grid): Issue[] {
  const name = tab.columns.find(({ id, run }) => id !== 'id' && run === 1)?.id ?? ''
  const telling = tab.key.includes('id') ? [...tab.key, name] : tab.key
  return telling
    .filter((id) => !places.has(id))
    .map((column) => ({ ...issue(tab.id, 'rows-not-added'), column }))
}

/** Whether no protection stands where something is to be written. */
function mayWrite({ edit, grid, sheet, now, room, blocks }: Checked): boolean {
  const isFree = ({ line, column, values }: CellBlock) =>
    sheet.getRange(line, column, values.length, values[0]?.length ?? 1).canEdit()
  const first = Math.max(now.length, grid.header) + 1
  const isBlocked =
    edit.added.length > 0 &&
    room !== null &&
    !sheet.getRange(Math.min(first, room.rows), 1, 1, room.columns).canEdit()
  return !isBlocked && blocks.every(isFree)
}

/** Whether the check allows writing. */
export function isChecked(result: Checked | Issue): result is Checked {
  return 'place' in result
}

/** Whether the header reads as it did when the tab was read. */
export function sameHeader(grid: Grid, now: readonly (readonly Cell[])[]): boolean {
  const labels = (cells: readonly (readonly Cell[])[]) =>
    foldedLabels((cells[grid.header - 1] ?? []).map(cellText)).join('\u0001')
  return labels(grid.cells) === labels(now)
}

/** Writes what was checked: numbers of rows, computed cells, new rows, then the order of the rows. */
export function write(host: Host, checked: Checked, state: State): readonly Issue[] {
  const { edit, sheet, place } = checked
  for (const block of checked.blocks) writeCells(host, sheet, block)
  addRows(host, checked)
  rememberNumbers(state, checked)
  const changed = edit.rows.filter((row) => !isAsExpected(row, checked))
  const told = changed.map((row) => ({
    ...issue(edit.tab, 'changed-meanwhile'),
    row: place(row.line),
    values: changedCell(row, checked),
  }))
  return [...checked.left, ...told, ...putInOrder(checked)]
}

/** The numbers of rows that have none yet. */
function numberBlocks({ edit, locale, grid, now, place }: Looked): CellBlock[] {
  const strips = edit.ids
    .map(({ line, id }) => ({ line: place(line), cells: [id] }))
    .filter(({ line }) => isBlankId(grid, now[line - 1]))
  return blocksOf(target(grid, 'id', locale), strips, now)
}

/** The computed cells that do not read so yet. */
function computedBlocks(looked: Looked): CellBlock[] {
  const { edit, locale, grid, now, place } = looked
  const targets = edit.columns.flatMap((id) => target(grid, id, locale))
  const kept = edit.columns.map((id) => grid.places.has(id))
  const untouched = edit.rows.filter((row) => isAsExpected(row, looked))
  const strips = untouched.map(({ line, cells }) => ({
    line: place(line),
    cells: cells.filter((_, index) => kept[index]),
  }))
  return blocksOf(targets, strips, now)
}

/** A person's cell is only written over what the person had seen in it. */
function isAsExpected(row: EditRow, looked: Looked): boolean {
  return changedColumn(row, looked) === undefined
}

/** The first column whose cell no longer holds what was expected there. */
function changedColumn({ line, expected }: EditRow, { edit, grid, now, place }: Looked) {
  if (!expected) return undefined
  const row = now[place(line) - 1] ?? []
  return edit.columns.find((id, index) => {
    const at = grid.places.get(id)
    const held = expected[index] ?? null
    return at !== undefined && held !== null && !holds(row[at] ?? '', held)
  })
}

/** The cell that changed: the line it was read at, its column, and what it says now. */
function changedCell(row: EditRow, looked: Looked) {
  const { grid, now, place } = looked
  const column = changedColumn(row, looked) ?? ''
  const cell = now[place(row.line) - 1]?.[grid.places.get(column) ?? -1] ?? ''
  return { line: row.line, column, value: cellText(cell) }
}

function target(grid: Grid, id: string, locale: Locale): Target[] {
  const index = grid.places.get(id)
  const column = grid.tab.columns.find((one) => one.id === id)
  return index === undefined || !column ? [] : [{ index, format: formatIn(column.kind, locale) }]
}

/** A number is only given to a cell that is still blank. */
function isBlankId(grid: Grid, row: readonly Cell[] | undefined): boolean {
  const index = grid.places.get('id')
  return index !== undefined && cellText(row?.[index] ?? '') === ''
}

/** What is to be written, but for the blocks that already read so. */
function blocksOf(
  targets: readonly Target[],
  strips: readonly Strip[],
  now: readonly (readonly Cell[])[],
): CellBlock[] {
  if (targets.length === 0 || strips.length === 0) return []
  return blocks(targets, strips).filter((block) => !isThere(block, now))
}

function writeCells(host: Host, sheet: Sheet, { line, column, formats, values }: CellBlock): void {
  const range = sheet.getRange(line, column, values.length, values[0]?.length ?? 1)
  writeBlock(host, range, formats, values, (r, c) => sheet.getRange(line + r, column + c, 1, 1))
}

/** Whether the cells of a block already read as what would be written. */
function isThere({ line, column, values }: CellBlock, now: readonly (readonly Cell[])[]): boolean {
  return values.every((row, r) =>
    row.every((value, c) => holds(now[line - 1 + r]?.[column - 1 + c] ?? '', value)),
  )
}

/** New rows go below the last line that holds anything, in whatever column. */
function addRows(host: Host, { edit, locale, grid, sheet, now, room }: Checked): void {
  if (edit.added.length === 0 || !room) return
  const first = Math.max(now.length, grid.header) + 1
  const columns = grid.tab.columns.filter(({ id }) => grid.places.has(id))
  const targets = columns.flatMap(({ id }) => target(grid, id, locale))
  const strips = edit.added.map((row, index) => ({
    line: first + index,
    cells: columns.map(({ id }) => row[id] ?? ''),
  }))
  grow(sheet, room, first + edit.added.length - 1, first - 1)
  for (const block of blocksOf(targets, strips, [])) writeCells(host, sheet, block)
}

/** A number given is never given again, even once its row is deleted. */
function rememberNumbers(state: State, { edit, grid }: Checked): void {
  const known = state.tabs[edit.tab]
  if (!known) return
  const given = [...edit.ids.map(({ id }) => id), ...edit.added.map((row) => String(row.id ?? ''))]
  const numbers = given.map((id) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0) + 1)
  known.next = Math.max(known.next, grid.nextNumber, ...numbers)
}

function issue(tab: string, code: IssueCode): Issue {
  return { tab, row: null, column: null, code }
}
