import { cellText } from '../../workbook/cell.ts'
import type { Inventory } from '../inventory.ts'

/** What a cell holds, as the sheet says it: a status keeps its symbol. '' where there is nothing. */
export function shown(
  { grids }: Pick<Inventory, 'grids'>,
  tab: string,
  line: number,
  column: string,
): string {
  const grid = grids.get(tab)
  const index = grid?.places.get(column)
  return index === undefined ? '' : cellText(grid?.cells[line - 1]?.[index] ?? '')
}

/** Something a card names: what it is called, and the card it leads to. */
export interface Named {
  readonly id: string
  readonly name: string
}
