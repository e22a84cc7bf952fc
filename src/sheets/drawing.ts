import type { Drawing } from '../app/ports.ts'
import { fingerprint } from '../base/fingerprint.ts'
import type { Cell, Written } from '../workbook/cell.ts'
import { cellText } from '../workbook/cell.ts'
import type { Issue } from '../workbook/issue.ts'
import type { CellBlock } from './blocks.ts'
import { runs } from './blocks.ts'
import type { Host, Sheet } from './host.ts'
import { put } from './put.ts'
import type { Room } from './room.ts'
import { grow, widen } from './room.ts'
import type { State } from './state.ts'
import { isUntouched, printOf } from './untouched.ts'

/** A drawn tab: what it must show, and what it shows now. */
export interface Page {
  readonly drawing: Drawing
  readonly sheet: Sheet
  readonly now: readonly (readonly Cell[])[]
  readonly room: Room
  /** Whether the person may change every cell of the frame. */
  readonly isOpen: boolean
  /** Its formulas, read before anything is written: such cells are people's. */
  readonly formulas: readonly (readonly string[])[]
}

/** Whether a tab may be drawn: the person may write there and, unless they share it, nobody did. */
export function isToDraw(page: Page, state: State): boolean {
  return page.isOpen && (page.drawing.isShared || isUntouched(page, state))
}

/** Why a tab is left as it is: the person may not write there, or somebody did. */
export function undrawn({ drawing, isOpen }: Page): Issue {
  return { tab: drawing.tab, row: null, column: null, code: isOpen ? 'drawing-kept' : 'protected' }
}

/** Remembers what is about to be drawn, beside what was: a run may stop between the two. */
export function announce(pages: readonly Page[], state: State): void {
  for (const { drawing, now } of pages) {
    const known = (state.drawn[drawing.tab] ?? '').split(' ')
    const next = [...(drawing.isShared ? [] : [printOf(now)]), ...fingerprints(drawing)]
    state.drawn[drawing.tab] = [...new Set([...known, ...next])].join(' ').trim()
  }
}

/**
 * What tells a drawing from people's words: each of its cells where people write too, but for those
 * `taken` by them; else the whole.
 */
export function fingerprints(
  { isShared, cells }: Drawing,
  taken: CellTest = () => false,
): readonly string[] {
  return isShared ? marks(cells, taken) : [printOf(cells)]
}

/** Makes the sheet large enough for what is about to be drawn, before anything is written anywhere. */
export function makeRoom({ drawing, sheet, room }: Page): void {
  grow(sheet, room, drawing.cells.length)
  widen(sheet, room, drawing.cells[0]?.length ?? 1)
}

/**
 * Lays a drawn tab out from its first cell. A cell of the frame that holds a formula, or a text the
 * add-on did not write at that very place, is a person's note: it is left where it is and reported.
 */
export function draw(host: Host, page: Page, state: State): readonly Issue[] {
  const { drawing, sheet, now } = page
  const ours = new Set((state.drawn[drawing.tab] ?? '').split(' '))
  const isOurs = standingTexts(page, ours)
  const taken = takenBy(page, isOurs)
  for (const block of freeBlocks(drawing.cells, taken)) {
    if (!isDrawn(block, now)) put(host, sheet, block, drawing)
  }
  // Last: a run stopped before must still recognise what stands outside the frame.
  for (const stray of strays(page, isOurs))
    put(host, sheet, stray, { tab: drawing.tab, titles: [] })
  state.drawn[drawing.tab] = fingerprints(drawing, taken).join(' ')
  const lines = drawing.cells.flatMap((row, r) => (row.some((_, c) => taken(r, c)) ? [r + 1] : []))
  return lines.map((row) => ({ tab: drawing.tab, row, column: null, code: 'home-taken' }))
}

/** Something told of a cell, whose row and column count from 0. */
type CellTest = (row: number, column: number) => boolean

/** Which cells still show a text of the former drawing, wherever rows and columns took it. */
function standingTexts(page: Page, ours: ReadonlySet<string>): CellTest {
  const { now, drawing } = page
  // Nobody else wrote there.
  if (!drawing.isShared) return (row, column) => cellText(now[row]?.[column] ?? '') !== ''
  const columns = columnsMoved(page, ours)
  const isMarked = (row: number, column: number, shift: number) => {
    const text = cellText(now[row]?.[column] ?? '')
    return text !== '' && ours.has(mark(row - shift, column - columns, text))
  }
  const shifts = rowShifts(now, isMarked)
  return (row, column) => shifts(row).some((shift) => isMarked(row, column, shift))
}

/**
 * How far rows inserted, deleted or moved since took each row. A row is recognised by two texts of one
 * former row; one with fewer goes with its neighbours, so that a text of ours typed elsewhere by a
 * person stays theirs.
 */
function rowShifts(
  now: Page['now'],
  isMarked: (row: number, column: number, shift: number) => boolean,
): (row: number) => readonly number[] {
  const marked = (row: number, shift: number) =>
    (now[row] ?? []).filter((_, column) => isMarked(row, column, shift)).length
  const sure: (number | null)[] = []
  let last = 0
  now.forEach((cells, row) => {
    const near = Array.from({ length: REACH }, (_, n) => [last + n, last - n]).flat()
    const filled = cells.filter((cell) => cellText(cell) !== '').length
    const nearest = (least: number) => near.find((shift) => marked(row, shift) >= least)
    // Lines of a table repeat one another: the one that reads alike throughout is looked for first.
    const found = filled < 2 ? undefined : (nearest(filled) ?? nearest(2))
    sure.push(found ?? null)
    last = found ?? last
  })
  const before = carried(sure)
  const after = carried([...sure].reverse()).reverse()
  return (row) => {
    const shift = sure[row] ?? null
    if (shift !== null) return [shift]
    return [before[row] ?? 0, after[row] ?? before[row] ?? 0]
  }
}

/** How many rows away a row of the former drawing is looked for. */
const REACH = 60

/** The last shift known at each row, from top to bottom. */
function carried(shifts: readonly (number | null)[]): (number | null)[] {
  let last: number | null = null
  return shifts.map((shift) => {
    last = shift ?? last
    return last
  })
}

/** How far columns inserted before the frame took it: where its first text stands, once, on a line of its own. */
function columnsMoved({ now }: Page, ours: ReadonlySet<string>): number {
  const isTitle = (cell: Cell) => cellText(cell) !== '' && ours.has(mark(0, 0, cellText(cell)))
  const found = now.flatMap((cells) =>
    cells.flatMap((cell, column) => (isTitle(cell) ? [column] : [])),
  )
  return found.length === 1 ? (found[0] ?? 0) : 0
}

/** Which cells of a shared tab are people's. */
function takenBy({ drawing, now, formulas }: Page, isOurs: CellTest): CellTest {
  if (!drawing.isShared) return () => false
  return (row, column) => {
    if ((formulas[row]?.[column] ?? '') !== '') return true
    return cellText(now[row]?.[column] ?? '') !== '' && !isOurs(row, column)
  }
}

/** What of ours was taken out of the frame, to be blanked: it would pass for current. */
function strays({ drawing, now, formulas }: Page, isOurs: CellTest): CellBlock[] {
  return now.flatMap((cells, r) =>
    cells.flatMap((_, c) => {
      const isInside = r < drawing.cells.length && c < (drawing.cells[0]?.length ?? 0)
      const isFormula = (formulas[r]?.[c] ?? '') !== ''
      return !isInside && !isFormula && isOurs(r, c) ? [block(r, c, [['']])] : []
    }),
  )
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
