import { cellText } from '../../workbook/cell.ts'
import type { Grid, Ports } from '../ports.ts'
import type { Recorded } from './choices.ts'

// What was brought once is remembered in the file's properties, which neither a copy nor an .xlsx takes
// along. Such a workbook says in Paramètres what it already is: the rows people deleted stay deleted.

const KNOWN = 'known'
const RETURNED = 'returned'

/** Notes, the first time a file is completed, the pack it came with, if it came filled from elsewhere. */
export function noteReturn({ memory }: Ports, { locale, pack }: Recorded): void {
  if (memory.recall(KNOWN) !== null) return
  memory.keep(KNOWN, 'yes')
  if (locale !== null || pack !== null) memory.keep(RETURNED, pack ?? '')
}

/** Whether a tab came filled with what a pack brings: then it is not brought again. */
export function cameFilled(
  { memory }: Ports,
  pack: string | null,
  grid: Grid | undefined,
): boolean {
  if (memory.recall(RETURNED) !== (pack ?? '')) return false
  return (grid?.cells.slice(grid.header) ?? []).some((row) =>
    row.some((cell) => cellText(cell) !== ''),
  )
}
