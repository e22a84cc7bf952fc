// Copying and moving blocks of cells.
import type { Area, Cell } from './cell.ts'
import type { Sheet } from './sheet.ts'

/** Copies whole cells to the top left of `to`; a move leaves the source empty. */
export function pasteCells(
  source: Sheet,
  from: Area,
  target: Sheet,
  to: Area,
  move: boolean,
): void {
  const copies = source.map(from, (cell): Cell | undefined => (cell ? { ...cell } : undefined))
  if (move) {
    source.eachExisting(from, (_, row, column) => {
      const line = source.rows[row - 1]
      if (line) line[column - 1] = undefined
    })
  }
  copies.forEach((row, i) => {
    row.forEach((copy, j) => {
      Object.assign(target.makeCell(to.top + i, to.left + j), copy ?? BLANK)
    })
  })
}

const BLANK: Cell = {
  value: '',
  formula: null,
  format: null,
  note: '',
  style: null,
  rule: null,
}
