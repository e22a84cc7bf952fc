// A sheet as scripts hold it: known by its id, so it survives renames and moves.
// Long because Google's class is: one short method for each of its words.
import { refusal } from '../messages.ts'
import { readA1 } from '../store/area.ts'
import { copySheet } from '../store/copy.ts'
import { depthAt, groupAt } from '../store/groups.ts'
import type { Sheet } from '../store/sheet.ts'
import type { Axis } from '../store/shift.ts'
import { sortRows } from '../store/sort.ts'
import { deleteLines, insertLines, moveLines } from '../store/structure.ts'
import { clearCells } from './cells.ts'
import { ConditionalFormatRuleService } from './conditional.ts'
import { type Constant, ProtectionType } from './constants.ts'
import { type Desk, refuseEdit, refuseViewer, sheetOf } from './desk.ts'
import { FilterService } from './filter.ts'
import { areaWithin, badSignature, refuseNonNumbers } from './grid.ts'
import { GroupService } from './group.ts'
import { addMetadata, type DeveloperMetadataService, metadataAt } from './metadata.ts'
import { DeveloperMetadataFinderService } from './metadataFinder.ts'
import { ProtectionService } from './protection.ts'
import { RangeService } from './range.ts'
import { Service } from './service.ts'
import type { SpreadsheetService } from './spreadsheet.ts'
import { colorCode } from './style.ts'

const DEFAULT_WIDTH = 100
const DEFAULT_HEIGHT = 21

/** A sheet by its id; a deleted one throws `Sheet not found`. */
export class SheetService extends Service {
  readonly kind = 'Sheet'
  readonly desk: Desk
  readonly id: number
  override readonly place = () => this.desk.book.sheetById(this.id)?.name ?? null

  constructor(desk: Desk, id: number) {
    super()
    this.desk = desk
    this.id = id
  }

  // What it is

  getSheetId(): number {
    return this.id
  }

  getName(): string {
    return this.#sheet().name
  }

  setName(name: string): this {
    refuseViewer(this.desk)
    this.desk.book.renameSheet(this.#sheet(), name)
    return this
  }

  getIndex(): number {
    return this.desk.book.sheets.indexOf(this.#sheet()) + 1
  }

  getParent(): SpreadsheetService {
    return this.desk.make.spreadsheet(this.desk)
  }

  getTabColor(): string | null {
    return this.#sheet().tabColor
  }

  setTabColor(color: string | null): this {
    this.#edited().tabColor = color === null ? null : colorCode(color)
    return this
  }

  hideSheet(): this {
    const sheet = this.#edited()
    const { book } = this.desk
    if (!book.visibleSheets().some((other) => other !== sheet)) throw refusal('lastVisible')
    sheet.hidden = true
    if (book.activeSheetId === sheet.id) {
      book.activeSheetId = book.visibleSheets()[0]?.id ?? book.activeSheetId
    }
    return this
  }

  showSheet(): this {
    this.#edited().hidden = false
    return this
  }

  isSheetHidden(): boolean {
    return this.#sheet().hidden
  }

  activate(): this {
    const sheet = this.#sheet()
    sheet.hidden = false
    this.desk.book.activeSheetId = sheet.id
    return this
  }

  copyTo(_spreadsheet: SpreadsheetService): SheetService {
    refuseViewer(this.desk)
    const { book, person, switches } = this.desk
    const prefix = person.locale.startsWith('fr') ? 'Copie de' : 'Copy of'
    const name = `${prefix} ${this.#sheet().name}`
    const copy = copySheet(book, this.#sheet(), name, switches.duplicateCopiesMetadata)
    return new SheetService(this.desk, copy.id)
  }

  // Its grid

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

  getRange(row: number | string, column?: number, rows = 1, columns = 1): RangeService {
    const sheet = this.#sheet()
    if (typeof row === 'string' && column === undefined) return this.#rangeNamed(row)
    refuseNonNumbers('Sheet.getRange', row, column, rows, columns)
    const area = areaWithin(sheet, Number(row), Number(column), rows, columns)
    return new RangeService(this.desk, this.id, area)
  }

  getDataRange(): RangeService {
    const sheet = this.#sheet()
    const bottom = Math.max(1, sheet.lastRow())
    const right = Math.max(1, sheet.lastColumn())
    return new RangeService(this.desk, this.id, { top: 1, left: 1, bottom, right })
  }

  insertRowsAfter(row: number, count: number): this {
    return this.#insert('rows', row + 1, count, row)
  }

  insertRowsBefore(row: number, count: number): this {
    return this.#insert('rows', row, count, row)
  }

  insertColumnsAfter(column: number, count: number): this {
    return this.#insert('columns', column + 1, count, column)
  }

  insertColumnsBefore(column: number, count: number): this {
    return this.#insert('columns', column, count, column)
  }

  deleteRows(row: number, count: number): void {
    deleteLines(this.desk.book, this.#edited(), 'rows', row, count)
  }

  deleteRow(row: number): this {
    deleteLines(this.desk.book, this.#edited(), 'rows', row, 1)
    return this
  }

  deleteColumns(column: number, count: number): void {
    deleteLines(this.desk.book, this.#edited(), 'columns', column, count)
  }

  deleteColumn(column: number): this {
    deleteLines(this.desk.book, this.#edited(), 'columns', column, 1)
    return this
  }

  moveRows(rows: RangeService, destination: number): void {
    this.#move('rows', rows.area.top, rows.area.bottom, destination)
  }

  moveColumns(columns: RangeService, destination: number): void {
    this.#move('columns', columns.area.left, columns.area.right, destination)
  }

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

  getRowHeight(row: number): number {
    return this.#sheet().heights.get(row) ?? DEFAULT_HEIGHT
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height)
  }

  setRowHeights(row: number, count: number, height: number): this {
    const sheet = this.#edited()
    refuseOutside('rows', row, count, sheet.maxRows)
    for (let i = 0; i < count; i++) sheet.heights.set(row + i, height)
    return this
  }

  hideColumns(column: number, count = 1): void {
    this.#hide('columns', column, count, true)
  }

  showColumns(column: number, count = 1): void {
    this.#hide('columns', column, count, false)
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

  isRowHiddenByUser(row: number): boolean {
    return this.#sheet().hiddenRows.has(row)
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.#sheet().filteredRows.has(row)
  }

  // What stands on it

  sort(column: number, ascending = true): this {
    const sheet = this.#edited()
    const bottom = Math.max(sheet.frozenRows + 1, sheet.lastRow())
    const area = { ...sheet.grid(), top: sheet.frozenRows + 1, bottom }
    sortRows(sheet, area, [{ column, ascending }])
    return this
  }

  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    const { contentsOnly = false, formatOnly = false } = options
    const sheet = this.#edited()
    const all = !contentsOnly && !formatOnly
    clearCells(this.desk, sheet, sheet.grid(), {
      content: all || contentsOnly,
      dress: all || formatOnly,
    })
    if (all || formatOnly) sheet.conditionalRules = []
    return this
  }

  clearContents(): this {
    return this.clear({ contentsOnly: true })
  }

  getFilter(): FilterService | null {
    return this.#sheet().filter ? new FilterService(this.desk, this.id) : null
  }

  getConditionalFormatRules(): ConditionalFormatRuleService[] {
    const { conditionalRules } = this.#sheet()
    return conditionalRules.map(
      (rule) => new ConditionalFormatRuleService(this.desk, this.id, rule),
    )
  }

  setConditionalFormatRules(rules: ConditionalFormatRuleService[]): void {
    const sheet = this.#edited()
    if (!rules.every((rule) => rule instanceof ConditionalFormatRuleService)) {
      throw badSignature('Sheet.setConditionalFormatRules', rules)
    }
    if (rules.some((rule) => rule.sheetId !== this.id)) throw refusal('otherSheetRule')
    sheet.conditionalRules = rules.map((rule) => rule.rule)
  }

  protect(): ProtectionService {
    const sheet = this.#edited()
    let protection = sheet.protections.find((one) => one.area === null)
    if (!protection) {
      const id = this.desk.book.freshId()
      protection = { id, area: null, description: '', warningOnly: false, editors: null }
      sheet.protections.push(protection)
    }
    return new ProtectionService(this.desk, this.id, protection)
  }

  getProtections(type: Constant): ProtectionService[] {
    const ranges = type === ProtectionType.RANGE
    return this.#sheet()
      .protections.filter((one) => (one.area !== null) === ranges)
      .map((one) => new ProtectionService(this.desk, this.id, one))
  }

  getColumnGroup(column: number, depth: number): GroupService {
    return new GroupService(this.desk, this.id, groupAt(this.#sheet(), column, depth))
  }

  getColumnGroupDepth(column: number): number {
    return depthAt(this.#sheet(), column)
  }

  setColumnGroupControlPosition(position: Constant): this {
    this.#edited().groupToggle = position.name()
    return this
  }

  // Developer metadata

  addDeveloperMetadata(key: string, value?: string | Constant, visibility?: Constant): this {
    addMetadata(this.desk, this.#metadataPlace(), 'Sheet', [key, value, visibility])
    return this
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    return metadataAt(this.desk, this.#metadataPlace())
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderService {
    return new DeveloperMetadataFinderService(this.desk, { sheetId: this.id, area: null })
  }

  #metadataPlace() {
    return { location: 'SHEET', sheetId: this.#sheet().id, line: null } as const
  }

  #sheet(): Sheet {
    return sheetOf(this.desk, this.id)
  }

  #edited(): Sheet {
    const sheet = this.#sheet()
    refuseEdit(this.desk, sheet, null)
    return sheet
  }

  #rangeNamed(text: string): RangeService {
    const own = this.#sheet()
    const named = readA1(text, own.maxRows, own.maxColumns)
    if (!named) throw refusal('rangeNotFound')
    const sheet = named.sheetName === null ? own : this.desk.book.sheetByName(named.sheetName)
    if (!sheet) throw refusal('rangeNotFound')
    const { area, openRows, openColumns } = readA1(text, sheet.maxRows, sheet.maxColumns) ?? named
    if (area.bottom > sheet.maxRows || area.right > sheet.maxColumns) throw refusal('outsideGrid')
    return new RangeService(this.desk, sheet.id, area, openRows, openColumns)
  }

  #insert(axis: Axis, at: number, count: number, model: number): this {
    insertLines(this.desk.book, this.#edited(), axis, at, count, model)
    return this
  }

  #move(axis: Axis, first: number, last: number, destination: number): void {
    moveLines(this.desk.book, this.#edited(), axis, first, last - first + 1, destination)
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
}

function refuseOutside(axis: Axis, first: number, count: number, size: number): void {
  if (first >= 1 && count >= 1 && first + count - 1 <= size) return
  throw refusal(axis === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds')
}
