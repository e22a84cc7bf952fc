// The grid of a sheet: its size, its rows and columns, what is frozen, hidden, grouped. Long because
// Google's class is: one short method for each of its words.
import { refusal } from '../messages.ts'
import { collapse, depthAt, groupAt, groupsOf } from '../store/groups.ts'
import type { Sheet } from '../store/sheet.ts'
import type { Axis } from '../store/shift.ts'
import { deleteLines, insertLines, moveLines } from '../store/structure.ts'
import { type Constant, constantNamed, GroupControlTogglePosition } from './constants.ts'
import { type Desk, refuseEdit, sheetOf } from './desk.ts'
import { GroupService } from './group.ts'
import type { RangeService } from './range.ts'
import { Service } from './service.ts'
import { textWidth } from './textWidth.ts'

const DEFAULT_WIDTH = 100
const DEFAULT_HEIGHT = 21

/** A sheet by its id, and its grid; a deleted one throws `Sheet not found`. */
export class SheetGrid extends Service {
  readonly kind = 'Sheet'
  readonly desk: Desk
  readonly id: number
  override readonly place = () => this.desk.book.sheetById(this.id)?.name ?? null

  constructor(desk: Desk, id: number) {
    super()
    this.desk = desk
    this.id = id
  }

  getMaxRows(): number {
    return this.#sheet().maxRows
  }

  getMaxColumns(): number {
    return this.#sheet().maxColumns
  }

  getLastRow(): number {
    return this.#sheet().lastRow()
  }

  getLastColumn(): number {
    return this.#sheet().lastColumn()
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
    deleteLines(this.desk.book, this.#edited(), 'rows', row, count)
  }

  deleteRow(row: number): this {
    this.deleteRows(row, 1)
    return this
  }

  deleteColumns(column: number, count: number): void {
    deleteLines(this.desk.book, this.#edited(), 'columns', column, count)
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
    return this.#sheet().frozenRows
  }

  setFrozenRows(rows: number): void {
    const sheet = this.#edited()
    if (rows < 0 || rows >= sheet.maxRows) throw refusal('rowsOutOfBounds')
    sheet.frozenRows = rows
  }

  getFrozenColumns(): number {
    return this.#sheet().frozenColumns
  }

  setFrozenColumns(columns: number): void {
    const sheet = this.#edited()
    if (columns < 0 || columns >= sheet.maxColumns) throw refusal('columnsOutOfBounds')
    sheet.frozenColumns = columns
  }

  getColumnWidth(column: number): number {
    return this.#sheet().widths.get(column) ?? DEFAULT_WIDTH
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width)
  }

  setColumnWidths(column: number, count: number, width: number): this {
    const sheet = this.#edited()
    refuseOutside('columns', column, count, sheet.maxColumns)
    for (let i = 0; i < count; i++) sheet.widths.set(column + i, width)
    return this
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1)
  }

  autoResizeColumns(column: number, count: number): this {
    const sheet = this.#edited()
    refuseOutside('columns', column, count, sheet.maxColumns)
    for (let i = 0; i < count; i++) {
      const width = textWidth(sheet, column + i, this.desk.book.locale)
      if (width !== null) sheet.widths.set(column + i, width)
    }
    return this
  }

  getRowHeight(row: number): number {
    return this.#sheet().heights.get(row) ?? DEFAULT_HEIGHT
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
    const sheet = this.#edited()
    refuseOutside('rows', row, count, sheet.maxRows)
    for (let i = 0; i < count; i++) sheet.heights.delete(row + i)
    return this
  }

  // Hidden lines

  hideColumns(column: number, count = 1): void {
    this.#hide('columns', column, count, true)
  }

  showColumns(column: number, count = 1): void {
    this.#hide('columns', column, count, false)
  }

  hideColumn(columns: RangeService): void {
    this.#hide('columns', columns.area.left, columns.getNumColumns(), true)
  }

  unhideColumn(columns: RangeService): void {
    this.#hide('columns', columns.area.left, columns.getNumColumns(), false)
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.#sheet().hiddenColumns.has(column)
  }

  hideRows(row: number, count = 1): void {
    this.#hide('rows', row, count, true)
  }

  showRows(row: number, count = 1): void {
    this.#hide('rows', row, count, false)
  }

  hideRow(rows: RangeService): void {
    this.#hide('rows', rows.area.top, rows.getNumRows(), true)
  }

  unhideRow(rows: RangeService): void {
    this.#hide('rows', rows.area.top, rows.getNumRows(), false)
  }

  isRowHiddenByUser(row: number): boolean {
    return this.#sheet().hiddenRows.has(row)
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.#sheet().filteredRows.has(row)
  }

  // Groups

  getColumnGroup(column: number, depth: number): GroupService {
    return new GroupService(this.desk, this.id, groupAt(this.#sheet(), column, depth))
  }

  getColumnGroupDepth(column: number): number {
    return depthAt(this.#sheet(), column)
  }

  getColumnGroupControlPosition(): Constant {
    return constantNamed(GroupControlTogglePosition, this.#sheet().groupToggle)
  }

  setColumnGroupControlPosition(position: Constant): this {
    this.#edited().groupToggle = position.name()
    return this
  }

  collapseAllColumnGroups(): this {
    return this.#fold('columns', () => true)
  }

  expandAllColumnGroups(): this {
    return this.#fold('columns', () => false)
  }

  expandColumnGroupsUpToDepth(depth: number): this {
    return this.#fold('columns', (at) => at > depth)
  }

  getRowGroup(row: number, depth: number): GroupService {
    return new GroupService(this.desk, this.id, groupAt(this.#sheet(), row, depth, 'rows'), 'rows')
  }

  getRowGroupDepth(row: number): number {
    return depthAt(this.#sheet(), row, 'rows')
  }

  getRowGroupControlPosition(): Constant {
    return constantNamed(GroupControlTogglePosition, this.#sheet().rowGroupToggle)
  }

  setRowGroupControlPosition(position: Constant): this {
    this.#edited().rowGroupToggle = position.name()
    return this
  }

  collapseAllRowGroups(): this {
    return this.#fold('rows', () => true)
  }

  expandAllRowGroups(): this {
    return this.#fold('rows', () => false)
  }

  expandRowGroupsUpToDepth(depth: number): this {
    return this.#fold('rows', (at) => at > depth)
  }

  #sheet(): Sheet {
    return sheetOf(this.desk, this.id)
  }

  #edited(): Sheet {
    const sheet = this.#sheet()
    refuseEdit(this.desk, sheet, null)
    return sheet
  }

  #insert(axis: Axis, at: number, count: number, model: number): this {
    insertLines(this.desk.book, this.#edited(), axis, at, count, model)
    return this
  }

  #move(axis: Axis, first: number, last: number, destination: number): void {
    moveLines(this.desk.book, this.#edited(), axis, first, last - first + 1, destination)
  }

  #setHeights(row: number, count: number, height: number): this {
    const sheet = this.#edited()
    refuseOutside('rows', row, count, sheet.maxRows)
    for (let i = 0; i < count; i++) sheet.heights.set(row + i, height)
    return this
  }

  #hide(axis: Axis, first: number, count: number, hidden: boolean): void {
    const sheet = this.#edited()
    const lines = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns
    refuseOutside(axis, first, count, axis === 'rows' ? sheet.maxRows : sheet.maxColumns)
    for (let line = first; line < first + count; line++) {
      if (hidden) lines.set(line, true)
      else lines.delete(line)
    }
  }

  /** Folds and unfolds all groups, the outer ones last, so that what they hide stays hidden. */
  #fold(axis: Axis, folded: (depth: number) => boolean): this {
    const sheet = this.#edited()
    const groups = [...groupsOf(sheet, axis)].sort((a, b) => b.depth - a.depth)
    for (const group of groups) if (!folded(group.depth)) collapse(sheet, group, false, axis)
    for (const group of groups) if (folded(group.depth)) collapse(sheet, group, true, axis)
    return this
  }
}

function refuseOutside(axis: Axis, first: number, count: number, size: number): void {
  if (first >= 1 && count >= 1 && first + count - 1 <= size) return
  throw refusal(axis === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds')
}
