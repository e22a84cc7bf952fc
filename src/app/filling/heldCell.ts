import { isMoment } from '../../workbook/cell.ts'
import type { Grid } from '../ports.ts'

/** What a cell holds, as a value that crosses the door: a date is its serial number, a blank cell `''`. */
export function heldCell({ cells, places }: Grid, line: number, column: string) {
  const cell = cells[line - 1]?.[places.get(column) ?? -1] ?? ''
  return isMoment(cell) ? cell.serial : cell
}
