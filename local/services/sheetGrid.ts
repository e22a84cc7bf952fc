// The grid of a sheet: its size, its rows and columns, what is frozen.
import { refusal } from '../messages.ts'
import type { Axis } from '../store/shift.ts'
import { deleteLines, insertLines, moveLines } from '../store/structure.ts'
import { OnSheet } from './onSheet.ts'
import type { RangeService } from './range.ts'
import { textWidth } from './textWidth.ts'

const DEFAULT_WIDTH = 100
const DEFAULT_HEIGHT = 21

/** A sheet by its id, and its grid; a deleted one throws `Sheet not found`. */
export class SheetGrid extends OnSheet {
  readonly kind = 'Sheet'

  getMaxRows(): number {
    return this.sheet().maxRows
  }

  getMaxColumns(): number {
    return this.sheet().maxColumns
  }

  getLastRow(): number {
    return this.sheet().lastRow()
  }

  getLastColumn(): number {
    return this.sheet().lastColumn()
  }

  // Inserting, deleting, moving

  insertRows(row: number, count = 1): void {
    this.#insert('rows', row, count, row)
  }

  insertRowsAfter(row: number, count: number): this {
    return this.#insert('rows', row + 1, count, row)
  }

  insertRowsBefore(row: number, count: number): this {
    return this.#insert('rows', row, count, row)
  }

  insertRowAfter(row: number): this {
    return this.#insert('rows', row + 1, 1, row)
  }

  insertRowBefore(row: number): this {
    return this.#insert('rows', row, 1, row)
  }

  insertColumns(column: number, count = 1): void {
    this.#insert('columns', column, count, column)
  }

  insertColumnsAfter(column: number, count: number): this {
    return this.#insert('columns', column + 1, count, column)
  }

  insertColumnsBefore(column: number, count: number): this {
    return this.#insert('columns', column, count, column)
  }

  insertColumnAfter(column: number): this {
    return this.#insert('columns', column + 1, 1, column)
  }

  insertColumnBefore(column: number): this {
    return this.#insert('columns', column, 1, column)
  }

  deleteRows(row: number, count: number): void {
    deleteLines(this.desk.book, this.edited(null), 'rows', row, count)
  }

  deleteRow(row: number): this {
    this.deleteRows(row, 1)
    return this
  }

  deleteColumns(column: number, count: number): void {
    deleteLines(this.desk.book, this.edited(null), 'columns', column, count)
  }

  deleteColumn(column: number): this {
    this.deleteColumns(column, 1)
    return this
  }

  moveRows(rows: RangeService, destination: number): void {
    this.#move('rows', rows.area.top, rows.area.bottom, destination)
  }

  moveColumns(columns: RangeService, destination: number): void {
    this.#move('columns', columns.area.left, columns.area.right, destination)
  }

  // Frozen lines and sizes

  getFrozenRows(): number {
    return this.sheet().frozenRows
  }

  setFrozenRows(rows: number): void {
    const sheet = this.edited(null)
    if (rows < 0 || rows >= sheet.maxRows) throw refusal('rowsOutOfBounds')
    sheet.frozenRows = rows
  }

  getFrozenColumns(): number {
    return this.sheet().frozenColumns
  }

  setFrozenColumns(columns: number): void {
    const sheet = this.edited(null)
    if (columns < 0 || columns >= sheet.maxColumns) throw refusal('columnsOutOfBounds')
    sheet.frozenColumns = columns
  }

  getColumnWidth(column: number): number {
    return this.sheet().widths.get(column) ?? DEFAULT_WIDTH
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width)
  }

  setColumnWidths(column: number, count: number, width: number): this {
    const sheet = this.edited(null)
    refuseOutside('columns', column, count, sheet.maxColumns)
    for (let i = 0; i < count; i++) sheet.widths.set(column + i, width)
    return this
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1)
  }

  autoResizeColumns(column: number, count: number): this {
    const sheet = this.edited(null)
    refuseOutside('columns', column, count, sheet.maxColumns)
    for (let i = 0; i < count; i++) {
      const width = textWidth(sheet, column + i, this.desk.book.locale)
      if (width !== null) sheet.widths.set(column + i, width)
    }
    return this
  }

  getRowHeight(row: number): number {
    return this.sheet().heights.get(row) ?? DEFAULT_HEIGHT
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height)
  }

  /** A row is never lower than its text: 21 pixels at least. */
  setRowHeights(row: number, count: number, height: number): this {
    return this.#setHeights(row, count, Math.max(height, DEFAULT_HEIGHT))
  }

  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.#setHeights(row, count, height)
  }

  autoResizeRows(row: number, count: number): this {
    const sheet = this.edited(null)
    refuseOutside('rows', row, count, sheet.maxRows)
    for (let i = 0; i < count; i++) sheet.heights.delete(row + i)
    return this
  }

  #insert(axis: Axis, at: number, count: number, model: number): this {
    insertLines(this.desk.book, this.edited(null), axis, at, count, model)
    return this
  }

  #move(axis: Axis, first: number, last: number, destination: number): void {
    moveLines(this.desk.book, this.edited(null), axis, first, last - first + 1, destination)
  }

  #setHeights(row: number, count: number, height: number): this {
    const sheet = this.edited(null)
    refuseOutside('rows', row, count, sheet.maxRows)
    for (let i = 0; i < count; i++) sheet.heights.set(row + i, height)
    return this
  }
}

/** Lines that the grid does not hold throw. */
export function refuseOutside(axis: Axis, first: number, count: number, size: number): void {
  if (first >= 1 && count >= 1 && first + count - 1 <= size) return
  throw refusal(axis === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds')
}
