// The rows and columns of a sheet that are out of sight: hidden by hand, by a filter, in folded groups.
import { collapse, depthAt, groupAt, groupsOf } from '../store/groups.ts'
import type { Axis } from '../store/shift.ts'
import { type Constant, constantNamed, GroupControlTogglePosition } from './constants.ts'
import { GroupService } from './group.ts'
import type { RangeService } from './range.ts'
import { refuseOutside, SheetGrid } from './sheetGrid.ts'

/** A sheet, its grid, and what is hidden of it. */
export class SheetFolds extends SheetGrid {
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
    return this.sheet().hiddenColumns.has(column)
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
    return this.sheet().hiddenRows.has(row)
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.sheet().filteredRows.has(row)
  }

  // Groups

  getColumnGroup(column: number, depth: number): GroupService {
    return new GroupService(this.desk, this.sheetId, groupAt(this.sheet(), column, depth))
  }

  getColumnGroupDepth(column: number): number {
    return depthAt(this.sheet(), column)
  }

  getColumnGroupControlPosition(): Constant {
    return constantNamed(GroupControlTogglePosition, this.sheet().groupToggle)
  }

  setColumnGroupControlPosition(position: Constant): this {
    this.edited(null).groupToggle = position.name()
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
    return new GroupService(
      this.desk,
      this.sheetId,
      groupAt(this.sheet(), row, depth, 'rows'),
      'rows',
    )
  }

  getRowGroupDepth(row: number): number {
    return depthAt(this.sheet(), row, 'rows')
  }

  getRowGroupControlPosition(): Constant {
    return constantNamed(GroupControlTogglePosition, this.sheet().rowGroupToggle)
  }

  setRowGroupControlPosition(position: Constant): this {
    this.edited(null).rowGroupToggle = position.name()
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

  #hide(axis: Axis, first: number, count: number, hidden: boolean): void {
    const sheet = this.edited(null)
    const lines = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns
    refuseOutside(axis, first, count, axis === 'rows' ? sheet.maxRows : sheet.maxColumns)
    for (let line = first; line < first + count; line++) {
      if (hidden) lines.set(line, true)
      else lines.delete(line)
    }
  }

  /** Folds and unfolds all groups, the outer ones last, so that what they hide stays hidden. */
  #fold(axis: Axis, folded: (depth: number) => boolean): this {
    const sheet = this.edited(null)
    const groups = [...groupsOf(sheet, axis)].sort((a, b) => b.depth - a.depth)
    for (const group of groups) if (!folded(group.depth)) collapse(sheet, group, false, axis)
    for (const group of groups) if (folded(group.depth)) collapse(sheet, group, true, axis)
    return this
  }
}
