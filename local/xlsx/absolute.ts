import { columnLetters } from '../store/area.ts'
import type { Area } from '../store/cell.ts'

/** An area of a named sheet as other parts of a file tell it: `'Mes listes'!$A$1:$B$3`. */
export function absolute(sheet: string, area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row}`
  const quoted = sheet.replace(/'/g, "''")
  return `'${quoted}'!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`
}
