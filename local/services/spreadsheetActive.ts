// What a spreadsheet does through its active sheet: Google gives it many of the sheet's own words.
// Long because Google's class is.
import type { CellValue } from './cells.ts'
import { type Desk, sheetOf } from './desk.ts'
import type { RangeService } from './range.ts'
import type { RangeListService } from './rangeList.ts'
import { SelectionService } from './selection.ts'
import { Service } from './service.ts'
import type { SheetService } from './sheet.ts'

/** A spreadsheet and its active sheet. */
export class SpreadsheetActive extends Service {
  readonly kind = 'Spreadsheet'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  getActiveSheet(): SheetService {
    return this.desk.make.sheet(this.desk, sheetOf(this.desk, this.desk.book.activeSheetId).id)
  }

  /** Makes a sheet the active one; asked to, it takes up what was selected there. */
  setActiveSheet(sheet: SheetService, _restoreSelection?: boolean): SheetService {
    return sheet.activate()
  }

  // What is selected

  getSelection(): SelectionService {
    return new SelectionService(this.desk)
  }

  getActiveRange(): RangeService | null {
    return this.getActiveSheet().getActiveRange()
  }

  getActiveRangeList(): RangeListService | null {
    return this.getActiveSheet().getActiveRangeList()
  }

  getActiveCell(): RangeService {
    return this.getActiveSheet().getActiveCell()
  }

  getCurrentCell(): RangeService | null {
    return this.getActiveSheet().getCurrentCell()
  }

  setActiveRange(range: RangeService): RangeService {
    return this.getActiveSheet().setActiveRange(range)
  }

  setActiveRangeList(list: RangeListService): RangeListService {
    return this.getActiveSheet().setActiveRangeList(list)
  }

  setActiveSelection(range: RangeService | string): RangeService {
    return this.getActiveSheet().setActiveSelection(range)
  }

  setCurrentCell(cell: RangeService): RangeService {
    return this.getActiveSheet().setCurrentCell(cell)
  }

  // The active sheet

  getSheetId(): number {
    return this.getActiveSheet().getSheetId()
  }

  getSheetName(): string {
    return this.getActiveSheet().getName()
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name)
  }

  getRange(a1Notation: string): RangeService {
    return this.getActiveSheet().getRange(a1Notation)
  }

  getRangeList(notations: string[]): RangeListService {
    return this.getActiveSheet().getRangeList(notations)
  }

  getDataRange(): RangeService {
    return this.getActiveSheet().getDataRange()
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow()
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn()
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): CellValue[][] {
    return this.getActiveSheet().getSheetValues(row, column, rows, columns)
  }

  appendRow(contents: unknown[]): SheetService {
    return this.getActiveSheet().appendRow(contents)
  }

  sort(column: number, ascending = true): SheetService {
    return this.getActiveSheet().sort(column, ascending)
  }

  // Its lines

  insertRowAfter(row: number): SheetService {
    return this.getActiveSheet().insertRowAfter(row)
  }

  insertRowBefore(row: number): SheetService {
    return this.getActiveSheet().insertRowBefore(row)
  }

  insertRowsAfter(row: number, count: number): SheetService {
    return this.getActiveSheet().insertRowsAfter(row, count)
  }

  insertRowsBefore(row: number, count: number): SheetService {
    return this.getActiveSheet().insertRowsBefore(row, count)
  }

  insertColumnAfter(column: number): SheetService {
    return this.getActiveSheet().insertColumnAfter(column)
  }

  insertColumnBefore(column: number): SheetService {
    return this.getActiveSheet().insertColumnBefore(column)
  }

  insertColumnsAfter(column: number, count: number): SheetService {
    return this.getActiveSheet().insertColumnsAfter(column, count)
  }

  insertColumnsBefore(column: number, count: number): SheetService {
    return this.getActiveSheet().insertColumnsBefore(column, count)
  }

  deleteRow(row: number): SheetService {
    return this.getActiveSheet().deleteRow(row)
  }

  deleteRows(row: number, count: number): void {
    this.getActiveSheet().deleteRows(row, count)
  }

  deleteColumn(column: number): SheetService {
    return this.getActiveSheet().deleteColumn(column)
  }

  deleteColumns(column: number, count: number): void {
    this.getActiveSheet().deleteColumns(column, count)
  }

  hideRow(rows: RangeService): void {
    this.getActiveSheet().hideRow(rows)
  }

  unhideRow(rows: RangeService): void {
    this.getActiveSheet().unhideRow(rows)
  }

  hideColumn(columns: RangeService): void {
    this.getActiveSheet().hideColumn(columns)
  }

  unhideColumn(columns: RangeService): void {
    this.getActiveSheet().unhideColumn(columns)
  }

  isRowHiddenByUser(row: number): boolean {
    return this.getActiveSheet().isRowHiddenByUser(row)
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.getActiveSheet().isRowHiddenByFilter(row)
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.getActiveSheet().isColumnHiddenByUser(column)
  }

  // Frozen lines and sizes

  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows()
  }

  setFrozenRows(rows: number): void {
    this.getActiveSheet().setFrozenRows(rows)
  }

  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns()
  }

  setFrozenColumns(columns: number): void {
    this.getActiveSheet().setFrozenColumns(columns)
  }

  getRowHeight(row: number): number {
    return this.getActiveSheet().getRowHeight(row)
  }

  setRowHeight(row: number, height: number): SheetService {
    return this.getActiveSheet().setRowHeight(row, height)
  }

  getColumnWidth(column: number): number {
    return this.getActiveSheet().getColumnWidth(column)
  }

  setColumnWidth(column: number, width: number): SheetService {
    return this.getActiveSheet().setColumnWidth(column, width)
  }

  autoResizeColumn(column: number): SheetService {
    return this.getActiveSheet().autoResizeColumn(column)
  }
}
