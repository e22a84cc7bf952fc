// What a person does around the grid.
import type { Action, TypedCell } from '../protocol.ts'
import { drawCell } from './following.ts'
import { place } from './model.ts'
import type { Parts } from './parts.ts'

/** Runs an entry of the add-on's menu; it finds active what this window shows. */
export async function press(
  { grid }: Parts,
  ask: (action: Action) => Promise<boolean>,
  action: string,
): Promise<void> {
  const { sheet, area } = grid.selected()
  await ask({ do: 'select', sheet, area })
  await ask({ do: 'press', action })
}

/** Tells what is chosen each time the person goes into a page of the add-on: its runs find that active. */
export function followIntoPages(
  { grid }: Pick<Parts, 'grid'>,
  ask: (action: Action) => Promise<boolean>,
): void {
  addEventListener('blur', () => {
    if (document.activeElement?.tagName !== 'IFRAME') return
    const { sheet, area } = grid.selected()
    void ask({ do: 'select', sheet, area })
  })
}

/** Goes to a cell of the tab shown; false when the tab is not so large. */
export function goTo({ model, grid }: Parts, row: number, column: number): boolean {
  const shape = model.sheets.get(grid.shown())?.shape
  const isInside = shape !== undefined && row < shape.rows && column < shape.columns
  if (isInside) grid.select({ row, column, rows: 1, columns: 1 })
  return isInside
}

/** Empties the chosen cells that hold something. */
export function empty(
  { model, grid }: Parts,
  type: (sheet: number, cells: readonly TypedCell[]) => void,
): void {
  const { sheet, area } = grid.selected()
  const held = [...(model.sheets.get(sheet)?.cells.values() ?? [])].filter(
    ({ row, column, value }) =>
      value !== null &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  )
  type(
    sheet,
    held.map(({ row, column }) => ({ row, column, text: '' })),
  )
}

/** Shows the note of the cell under the pointer, or of the chosen one when there is none. */
export function hover(
  parts: Parts,
  cell: { readonly row: number; readonly column: number } | null,
): void {
  const { model, grid, note } = parts
  const held = cell && model.sheets.get(grid.shown())?.cells.get(place(cell.row, cell.column))
  if (cell && held?.note) note.show(held.note, grid.rect(cell.row, cell.column))
  else drawCell(parts)
}
