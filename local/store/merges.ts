// Merged cells: only the first of them holds anything.
import { overlaps } from './area.ts'
import type { Area } from './cell.ts'
import type { Sheet } from './sheet.ts'

/** Merges each piece in place of the merges it meets; a piece of one cell is merged with nothing. */
export function mergePieces(sheet: Sheet, pieces: readonly Area[]): void {
  for (const piece of pieces) {
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, piece))
    if (piece.top === piece.bottom && piece.left === piece.right) continue
    sheet.merges.push(piece)
    sheet.eachExisting(piece, (cell, row, column) => {
      if (row === piece.top && column === piece.left) return
      cell.value = ''
      cell.formula = null
      cell.runs = null
    })
  }
}
