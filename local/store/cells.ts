// Cells pushed aside by new ones, or drawn back over those that go.
import { refusal } from '../messages.ts'
import { overlaps } from './area.ts'
import type { Book } from './book.ts'
import { type Area, blankCell, type Cell, isFilled } from './cell.ts'
import type { Sheet } from './sheet.ts'
import type { Axis } from './shift.ts'
import { insertLines } from './structure.ts'

/** Puts empty cells in an area; those that stood there move down (`rows`) or right (`columns`). */
export function openCells(book: Book, sheet: Sheet, area: Area, axis: Axis): void {
  refuseTorn(sheet, area, axis)
  const tail = tailOf(sheet, area, axis)
  const size = axis === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1
  const [reach, grid] =
    axis === 'rows' ? [tail.bottom, sheet.maxRows] : [tail.right, sheet.maxColumns]
  const filled = lastFilled(sheet, tail, axis)
  if (filled + size > reach) insertLines(book, sheet, axis, grid + 1, filled + size - reach, grid)
  const wider = tailOf(sheet, area, axis)
  const before = sheet.map(wider, (cell) => cell)
  place(sheet, wider, (i, j) => {
    const [r, c] = axis === 'rows' ? [i - size, j] : [i, j - size]
    if (r >= 0 && c >= 0) return before[r]?.[c]
    const dressed = before[i]?.[j]
    return dressed && { ...blankCell(), format: dressed.format, style: dressed.style }
  })
  moveMerges(sheet, wider, axis, size)
}

/** Takes the cells of an area away; those below (`rows`) or to the right (`columns`) close up. */
export function closeCells(sheet: Sheet, area: Area, axis: Axis): void {
  refuseTorn(sheet, area, axis)
  const tail = tailOf(sheet, area, axis)
  const size = axis === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1
  const before = sheet.map(tail, (cell) => cell)
  place(sheet, tail, (i, j) => (axis === 'rows' ? before[i + size]?.[j] : before[i]?.[j + size]))
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area))
  moveMerges(sheet, tail, axis, -size)
}

/** The area and everything after it along the axis, to the edge of the grid. */
function tailOf(sheet: Sheet, area: Area, axis: Axis): Area {
  return axis === 'rows' ? { ...area, bottom: sheet.maxRows } : { ...area, right: sheet.maxColumns }
}

function lastFilled(sheet: Sheet, tail: Area, axis: Axis): number {
  let last = 0
  sheet.eachExisting(tail, (cell, row, column) => {
    if (isFilled(cell)) last = Math.max(last, axis === 'rows' ? row : column)
  })
  return last
}

function place(sheet: Sheet, area: Area, cellAt: (i: number, j: number) => Cell | undefined): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const line = sheet.rows[row - 1] ?? []
    for (let column = line.length + 1; column < area.left; column++) line.push(undefined)
    for (let column = area.left; column <= area.right; column++) {
      line[column - 1] = cellAt(row - area.top, column - area.left)
    }
    sheet.rows[row - 1] = line
  }
}

/** Merged cells move with the others; one that would be torn refuses the whole. */
function refuseTorn(sheet: Sheet, area: Area, axis: Axis): void {
  const tail = tailOf(sheet, area, axis)
  const torn = sheet.merges.some((merge) => {
    if (!overlaps(merge, tail)) return false
    return axis === 'rows'
      ? merge.left < area.left || merge.right > area.right || merge.top < area.top
      : merge.top < area.top || merge.bottom > area.bottom || merge.left < area.left
  })
  if (torn) throw refusal('partialMerge')
}

function moveMerges(sheet: Sheet, tail: Area, axis: Axis, by: number): void {
  sheet.merges = sheet.merges.map((merge) => {
    if (!overlaps(merge, tail)) return merge
    return axis === 'rows'
      ? { ...merge, top: merge.top + by, bottom: merge.bottom + by }
      : { ...merge, left: merge.left + by, right: merge.right + by }
  })
}
