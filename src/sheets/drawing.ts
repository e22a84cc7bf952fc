import type { Drawing } from '../app/ports.ts'
import type { Cell, Written } from '../workbook/cell.ts'
import { cellText } from '../workbook/cell.ts'
import type { Issue } from '../workbook/issue.ts'
import type { CellBlock } from './blocks.ts'
import { runs } from './blocks.ts'
import type { Host, Sheet } from './host.ts'
import type { Room } from './room.ts'
import { grow } from './room.ts'
import type { State } from './state.ts'
import { fingerprint } from './state.ts'
import { writeBlock } from './text.ts'

/** A drawn tab: what it must show, and what it shows now. */
export interface Page {
  readonly drawing: Drawing
  readonly sheet: Sheet
  readonly now: readonly (readonly Cell[])[]
  readonly room: Room
  /** The formulas of a shared tab, read before anything is written: such cells are people's. */
  readonly formulas: readonly (readonly string[])[]
}

/** Remembers what is about to be drawn, beside what was: a run may stop between the two. */
export function announce(pages: readonly Page[], state: State): void {
  for (const { drawing } of pages) {
    if (!drawing.isShared) continue
    const known = (state.drawn[drawing.tab] ?? '').split(' ')
    const next = marks(drawing.cells, () => false)
    state.drawn[drawing.tab] = [...new Set([...known, ...next])].join(' ').trim()
  }
}

/**
 * Lays a drawn tab out from its first cell. A cell of the frame that holds a formula, or a text the
 * add-on did not write at that very place, is a person's note: it is left where it is and reported.
 */
export function draw(host: Host, page: Page, state: State): readonly Issue[] {
  const { drawing, sheet, now, room } = page
  const ours = new Set((state.drawn[drawing.tab] ?? '').split(' '))
  const moved = drawing.isShared ? shiftOf(page, ours) : STILL
  const taken = takenBy(page, ours, moved)
  grow(sheet, room, drawing.cells.length)
  for (const block of freeBlocks(drawing.cells, taken)) {
    if (!isDrawn(block, now)) put(host, sheet, block, drawing.titles)
  }
  // Last: a run stopped before must still find how far the former drawing moved.
  for (const stray of strays(page, ours, moved)) put(host, sheet, stray, [])
  if (drawing.isShared) state.drawn[drawing.tab] = marks(drawing.cells, taken).join(' ')
  const lines = drawing.cells.flatMap((row, r) => (row.some((_, c) => taken(r, c)) ? [r + 1] : []))
  return lines.map((row) => ({ tab: drawing.tab, row, column: null, code: 'home-taken' }))
}

/** Something told of a cell, whose row and column count from 0. */
type CellTest = (row: number, column: number) => boolean

/** How far the former drawing stands from where it was drawn. */
interface Shift {
  readonly rows: number
  readonly columns: number
}
const STILL: Shift = { rows: 0, columns: 0 }

/**
 * Rows or columns inserted above or before the frame move it whole. That is believed only when its
 * first and its last line both stand at the same distance, once each; else nothing is.
 */
function shiftOf(page: Page, ours: ReadonlySet<string>): Shift {
  const first = standing(page, ours, 0)
  const last = standing(page, ours, page.drawing.cells.length - 1)
  return first.rows === last.rows && first.columns === last.columns ? first : STILL
}

/** How far the text that opened a line now stands, when it left and is found once. */
function standing({ now }: Page, ours: ReadonlySet<string>, line: number): Shift {
  const isIt = (cell: Cell) => cellText(cell) !== '' && ours.has(mark(line, 0, cellText(cell)))
  if (isIt(now[line]?.[0] ?? '')) return STILL
  const found = now.flatMap((cells, r) =>
    cells.flatMap((cell, c) => (isIt(cell) ? [{ rows: r - line, columns: c }] : [])),
  )
  return found.length === 1 ? (found[0] ?? STILL) : STILL
}

/** Which cells of a shared tab are people's. */
function takenBy(
  { drawing, now, formulas }: Page,
  ours: ReadonlySet<string>,
  moved: Shift,
): CellTest {
  if (!drawing.isShared) return () => false
  return (row, column) => {
    if ((formulas[row]?.[column] ?? '') !== '') return true
    const text = cellText(now[row]?.[column] ?? '')
    return text !== '' && !isMarked(row, column, text, ours, moved)
  }
}

function isMarked(
  row: number,
  column: number,
  text: string,
  ours: ReadonlySet<string>,
  { rows, columns }: Shift,
): boolean {
  return ours.has(mark(row - rows, column - columns, text))
}

/** What a frame that moved left of ours outside its place, to be blanked: it would pass for current. */
function strays(
  { drawing, now, formulas }: Page,
  ours: ReadonlySet<string>,
  moved: Shift,
): CellBlock[] {
  if (moved.rows === 0 && moved.columns === 0) return []
  return now.flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      const isInside = r < drawing.cells.length && c < (drawing.cells[0]?.length ?? 0)
      const text = cellText(cell)
      if (isInside || text === '' || (formulas[r]?.[c] ?? '') !== '') return []
      return isMarked(r, c, text, ours, moved) ? [block(r, c, [['']])] : []
    }),
  )
}

function put(
  host: Host,
  sheet: Sheet,
  { line, column, formats, values }: CellBlock,
  titles: readonly number[],
): void {
  const range = sheet.getRange(line, column, values.length, values[0]?.length ?? 1)
  const weight = (row: number, at: number) =>
    at === 0 && titles.includes(line + row) ? 'bold' : 'normal'
  range.setFontWeights(
    values.map((cells, row) => cells.map((_, at) => weight(row, column - 1 + at))),
  )
  writeBlock(host, range, formats, values, (r, c) => sheet.getRange(line + r, column + c, 1, 1))
}

/** The whole frame at once; row by row, around them, once people's notes stand in it. */
function freeBlocks(cells: readonly (readonly Written[])[], taken: CellTest): CellBlock[] {
  const isFree = cells.every((row, r) => row.every((_, c) => !taken(r, c)))
  if (isFree) return [block(0, 0, cells)]
  return cells.flatMap((row, r) => {
    const free = row.flatMap((_, c) => (taken(r, c) ? [] : [c]))
    return runs(free, (c) => c).map((run) => block(r, run[0] ?? 0, [run.map((c) => row[c] ?? '')]))
  })
}

function block(row: number, column: number, values: readonly (readonly Written[])[]): CellBlock {
  const formats = values.map((line) => line.map(() => '@'))
  return { line: row + 1, column: column + 1, formats, values: values.map((line) => [...line]) }
}

function isDrawn({ line, column, values }: CellBlock, now: Page['now']): boolean {
  return values.every((row, r) =>
    row.every((value, c) => (now[line - 1 + r]?.[column - 1 + c] ?? '') === value),
  )
}

/** What tells the drawn texts and their places, but for the cells left to people. */
function marks(cells: Drawing['cells'], taken: CellTest): string[] {
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const text = cellText(cell)
      return text === '' || taken(r, c) ? [] : [mark(r, c, text)]
    }),
  )
}

function mark(row: number, column: number, text: string): string {
  return fingerprint([String(row), String(column), text]).slice(0, 7)
}
