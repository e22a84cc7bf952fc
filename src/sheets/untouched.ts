import { fingerprint } from '../base/fingerprint.ts'
import { cellText } from '../workbook/cell.ts'
import { tabOf } from '../workbook/workbook.ts'
import type { Page } from './drawing.ts'
import type { State } from './state.ts'

/**
 * Whether a tab drawn for people to read holds nothing, or what the add-on last drew there and nothing
 * else. A column inserted, a row sorted, a remark beside it: somebody works there, nothing is drawn over.
 */
export function isUntouched({ drawing, now, formulas }: Page, state: State): boolean {
  if (formulas.some((row) => row.some((formula) => formula !== ''))) return false
  if (!(drawing.tab in state.drawn) && isMatrixOfOurs({ drawing, now })) return true
  const standing = printOf(now)
  const known = (state.drawn[drawing.tab] ?? '').split(' ')
  return [printOf([]), printOf(drawing.cells), ...known].includes(standing)
}

/** What tells the texts of a whole tab and their places, blank margins aside. */
export function printOf(cells: Page['now'] | Page['drawing']['cells']): string {
  const filled = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const text = cellText(cell)
      return text === '' ? [] : [`${r} ${c} ${text}`]
    }),
  )
  return fingerprint(filled)
}

/** What stands in a cell of a matrix. */
const MARK = /^[●◐○✕★]?$/

/**
 * Whether a matrix in a file that forgot everything holds what we draw there and nothing else: our title
 * and legend; below the header, marks under a named column; before them, lines that bear a figure. Names
 * are not compared: rows and columns may have left the plan since.
 */
function isMatrixOfOurs({ drawing, now }: Pick<Page, 'drawing' | 'now'>): boolean {
  const head = Math.max(0, ...(drawing.heads ?? []))
  const text = (row: number, column: number) => cellText(now[row]?.[column] ?? '')
  const isSame = (row: number) => text(row, 0) === cellText(drawing.cells[row]?.[0] ?? '')
  if (head === 0 || !isSame(0) || !isSame(1)) return false
  const own = tabOf(drawing.tab).drawn.length
  const names = (now[head - 1] ?? []).map(cellText)
  const lines = now.slice(head).map((row) => row.map(cellText))
  const isNamed = (column: number) => (names[column] ?? '') !== ''
  const isFigured = (line: readonly string[]) =>
    line.slice(1, own).some((cell) => /^\d/.test(cell)) || line.every((cell) => cell === '')
  const isMarked = (line: readonly string[]) =>
    line.slice(own).every((cell, at) => MARK.test(cell) && (cell === '' || isNamed(own + at)))
  const isUsed = (column: number) => lines.some((line) => (line[column] ?? '') !== '')
  return (
    lines.every((line) => isFigured(line) && isMarked(line)) &&
    names.every((name, column) => column < own || name === '' || isUsed(column))
  )
}
