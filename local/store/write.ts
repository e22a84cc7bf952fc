// Laying entries into cells.

import type { Cell } from './cell.ts'
import type { Entry } from './entry.ts'
import { isDateFormat } from './entry.ts'

/** Lays an entry in a cell. A format chosen before stays, unless a date meets a format of another kind. */
export function layEntry(cell: Cell, entry: Entry): void {
  cell.value = entry.value
  cell.formula = entry.formula
  cell.runs = null
  if (entry.format === null) return
  const undressed = cell.format === null
  const newlyDate = isDateFormat(entry.format) && !isDateFormat(cell.format)
  if (undressed || newlyDate) cell.format = entry.format
}
