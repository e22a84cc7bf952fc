import type { ListColumn } from '../app/ports.ts'
import { isDrawnList } from '../workbook/drawnList.ts'
import type { Issue } from '../workbook/issue.ts'
import { visibleText } from '../workbook/reading/visibleText.ts'
import { lists as listsTab } from '../workbook/tabs/hidden.ts'
import { runs } from './blocks.ts'
import type { Host, Sheet, SheetValue } from './host.ts'
import { listCells } from './listCells.ts'
import type { Room } from './room.ts'
import { grow, roomOf, widen } from './room.ts'
import type { State } from './state.ts'
import { writeBlock } from './text.ts'

/** Rows kept for a list made of the rows of another tab. */
export const LONGEST_LIST = 1000

/** The hidden tab of lists as it stands. */
export interface ListSheet {
  readonly sheet: Sheet
  readonly now: readonly (readonly SheetValue[])[]
  readonly formulas: readonly (readonly string[])[]
  readonly room: Room
  readonly isOpen: boolean
}

/** Reads the hidden tab of lists, before anything is written. */
export function openLists(sheet: Sheet): ListSheet {
  const range = sheet.getDataRange()
  const now = range.getValues()
  return { sheet, now, formulas: range.getFormulas(), room: roomOf(sheet), isOpen: range.canEdit() }
}

/** One list to write: its column, counted from 0, and its cells from the header down. */
interface Placed {
  readonly index: number
  readonly cells: readonly (string | null)[]
}

/**
 * Writes the lists behind the drop-downs, each where its header stands; a list without a header comes
 * after everything else. A column that is not ours is never written, nor what people typed under a list;
 * what they typed where the list grows is moved right below, and told.
 */
export function writeLists(
  host: Host,
  listSheet: ListSheet,
  lists: readonly ListColumn[],
  state: State,
): readonly Issue[] {
  const { sheet, room, isOpen } = listSheet
  if (!isOpen) return [{ tab: listsTab.id, row: null, column: null, code: 'protected' }]
  const header = headerLine(listSheet, lists)
  const order = ordered(listSheet, lists, header)
  const known = state.tabs[listsTab.id]
  if (known) known.header = header
  state.lists = order
  const issues: Issue[] = []
  // A list of rows of a tab this command did not read stays as it is.
  const placed = lists.flatMap((list): Placed[] => {
    const index = order.indexOf(list.id)
    if (list.items.length === 0) return [{ index, cells: [list.id] }]
    const { cells, moved } = listCells(list, asIs(listSheet, index, header))
    const last = header + list.items.length
    for (const value of moved)
      issues.push({ ...MOVED, row: last + 1, values: { value, list: list.id } })
    return [{ index, cells: [list.id, ...cells] }]
  })
  const height = placed.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  widen(sheet, room, order.length)
  grow(sheet, room, Math.max(header - 1 + height, LONGEST_LIST))
  writeChanged(host, listSheet, placed, header)
  return issues
}

const MOVED = { tab: listsTab.id, column: null, code: 'list-item-moved' } as const

/** The line that names the most lists; the first one where none does. */
function headerLine({ now }: ListSheet, lists: readonly ListColumn[]): number {
  const ids = new Set(lists.map(({ id }) => id))
  const named = now.map((row) => row.filter((cell) => ids.has(visibleText(cell))).length)
  const most = named.reduce((one, other) => Math.max(one, other), 0)
  return most === 0 ? 1 : named.indexOf(most) + 1
}

/** The lists from left to right, '' where a column is not ours; those that are new come last. */
function ordered(listSheet: ListSheet, lists: readonly ListColumn[], header: number): string[] {
  const labels = (listSheet.now[header - 1] ?? []).map((cell) => visibleText(cell))
  const order = listSheet.now.some((row) => row.some((cell) => cell !== ''))
    ? (listSheet.now[0] ?? []).map(() => '')
    : []
  const homeless: string[] = []
  for (const list of lists) {
    const claims = labels.flatMap((label, index) => (label === list.id ? [index] : []))
    const [place] = claims.sort(
      (a, b) => held(listSheet, list, b, header) - held(listSheet, list, a, header) || a - b,
    )
    if (place === undefined) homeless.push(list.id)
    else order[place] = list.id
  }
  // What was drawn is told there too: a command that draws nothing leaves it known.
  const isWanted = new Set(lists.map(({ id }) => id))
  const drawn = labels.map((label) => (isDrawnList(label) && !isWanted.has(label) ? label : ''))
  const kept = order.map((id, index) => (id === '' ? (drawn[index] ?? '') : id))
  return [...kept, ...homeless]
}

/** How many items of a list a column holds: of two columns of one name, ours holds the most. */
function held(listSheet: ListSheet, list: ListColumn, index: number, header: number): number {
  const items = new Set([...list.items, ...(isDrawnList(list.id) ? list.former : [])])
  return asIs(listSheet, index, header).values.filter((cell) => items.has(visibleText(cell))).length
}

/** What stands in a column below the header, down to the last cell that is not blank. */
function asIs({ now, formulas }: ListSheet, index: number, header: number) {
  const isBlank = (row: number) =>
    (now[row]?.[index] ?? '') === '' && (formulas[row]?.[index] ?? '') === ''
  let end = now.length
  while (end > header && isBlank(end - 1)) end -= 1
  return {
    values: now.slice(header, end).map((row) => row[index] ?? ''),
    isFormula: formulas.slice(header, end).map((row) => (row[index] ?? '') !== ''),
  }
}

/** Writes the columns that changed, side by side in one rectangle where nobody typed in it. */
function writeChanged(
  host: Host,
  listSheet: ListSheet,
  placed: readonly Placed[],
  header: number,
): void {
  const held = (index: number, at: number) => listSheet.now[header - 1 + at]?.[index] ?? ''
  const differs = ({ index, cells }: Placed, at: number) =>
    cells[at] !== null && held(index, at) !== (cells[at] ?? '')
  const changed = placed
    .filter((one) => one.cells.some((_, at) => differs(one, at)))
    .sort((a, b) => a.index - b.index)
  for (const run of runs(changed, ({ index }) => index)) {
    const height = run.reduce((most, { cells }) => Math.max(most, cells.length), 0)
    const lines = Array.from({ length: height }, (_, at) => at)
    const isFree = ({ index, cells }: Placed, at: number) =>
      cells[at] === undefined ? held(index, at) === '' : cells[at] !== null
    if (run.every((one) => lines.every((at) => isFree(one, at)))) {
      put(host, listSheet, { line: header, index: run[0]?.index ?? 0 }, textsOf(run, lines))
      continue
    }
    for (const one of run) {
      const own = lines.filter((at) => differs(one, at))
      for (const part of runs(own, (at) => at)) {
        const line = header + (part[0] ?? 0)
        put(host, listSheet, { line, index: one.index }, textsOf([one], part))
      }
    }
  }
}

function textsOf(columns: readonly Placed[], lines: readonly number[]): string[][] {
  return lines.map((at) => columns.map(({ cells }) => cells[at] ?? ''))
}

function put(
  host: Host,
  { sheet }: ListSheet,
  { line, index }: { readonly line: number; readonly index: number },
  texts: readonly (readonly string[])[],
): void {
  const range = sheet.getRange(line, index + 1, texts.length, texts[0]?.length ?? 1)
  const formats = texts.map((row) => row.map(() => '@'))
  writeBlock(host, range, formats, texts, (r, c) => sheet.getRange(line + r, index + 1 + c, 1, 1))
}
