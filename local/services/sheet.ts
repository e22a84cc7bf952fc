// A sheet as scripts hold it: known by its id, so it survives renames and moves. Its members stand
// in a chain of files by concern: grid, marks, and here its name, its place and its contents.
import { refusal } from '../messages.ts'
import { readA1 } from '../store/area.ts'
import { copySheet } from '../store/copy.ts'
import type { Sheet } from '../store/sheet.ts'
import { sortRows } from '../store/sort.ts'
import { insertLines } from '../store/structure.ts'
import { type CellValue, clearCells, writeEntries } from './cells.ts'
import { refuseEdit, refuseViewer } from './desk.ts'
import { areaWithin, badSignature, refuseNonNumbers } from './grid.ts'
import { RangeService } from './range.ts'
import { RangeListService } from './rangeList.ts'
import type { ClearOptions } from './rangeValues.ts'
import { SheetMarks } from './sheetMarks.ts'
import type { SpreadsheetService } from './spreadsheet.ts'

/** A sheet by its id; a deleted one throws `Sheet not found`. */
export class SheetService extends SheetMarks {
  // What it is

  getSheetId(): number {
    return this.sheetId
  }

  getName(): string {
    return this.sheet().name
  }

  getSheetName(): string {
    return this.sheet().name
  }

  setName(name: string): this {
    refuseViewer(this.desk)
    this.desk.book.renameSheet(this.sheet(), name)
    return this
  }

  getIndex(): number {
    return this.desk.book.sheets.indexOf(this.sheet()) + 1
  }

  getParent(): SpreadsheetService {
    return this.desk.make.spreadsheet(this.desk)
  }

  hideSheet(): this {
    const sheet = this.edited(null)
    const { book } = this.desk
    if (!book.visibleSheets().some((other) => other !== sheet)) throw refusal('lastVisible')
    sheet.hidden = true
    if (book.activeSheetId === sheet.id) {
      book.activeSheetId = book.visibleSheets()[0]?.id ?? book.activeSheetId
    }
    return this
  }

  showSheet(): this {
    this.edited(null).hidden = false
    return this
  }

  isSheetHidden(): boolean {
    return this.sheet().hidden
  }

  activate(): this {
    const sheet = this.sheet()
    sheet.hidden = false
    this.desk.book.activeSheetId = sheet.id
    return this
  }

  copyTo(spreadsheet: SpreadsheetService): SheetService {
    refuseViewer(this.desk)
    if (typeof spreadsheet?.getSheets !== 'function')
      throw badSignature('Sheet.copyTo', spreadsheet)
    const { person, switches } = this.desk
    const { book } = spreadsheet.desk
    const prefix = person.locale.startsWith('fr') ? 'Copie de' : 'Copy of'
    const source = this.sheet()
    const withMetadata = switches.duplicateCopiesMetadata
    const copy = copySheet(book, source, `${prefix} ${source.name}`, withMetadata, this.desk.book)
    return new SheetService(spreadsheet.desk, copy.id)
  }

  // Its contents

  getRange(row: number | string, column?: number, rows = 1, columns = 1): RangeService {
    const sheet = this.sheet()
    if (typeof row === 'string' && column === undefined) return this.#rangeNamed(row)
    refuseNonNumbers('Sheet.getRange', row, column, rows, columns)
    const grows = this.desk.switches.writesGrowTheGrid
    const area = areaWithin(sheet, Number(row), Number(column), rows, columns, grows)
    return new RangeService(this.desk, this.sheetId, area)
  }

  getRangeList(notations: string[]): RangeListService {
    if (!Array.isArray(notations)) throw badSignature('Sheet.getRangeList', notations)
    return new RangeListService(
      this.desk,
      notations.map((notation) => this.#rangeNamed(notation)),
    )
  }

  setActiveSelection(range: RangeService | string): RangeService {
    const chosen = typeof range === 'string' ? this.#rangeNamed(range) : range
    chosen.activate()
    return chosen
  }

  getDataRange(): RangeService {
    const sheet = this.sheet()
    const bottom = Math.max(1, sheet.lastRow())
    const right = Math.max(1, sheet.lastColumn())
    return new RangeService(this.desk, this.sheetId, { top: 1, left: 1, bottom, right })
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): CellValue[][] {
    const last = (first: number, count: number, reach: number) =>
      count === -1 ? Math.max(1, reach - first + 1) : count
    const sheet = this.sheet()
    const height = last(row, rows, sheet.lastRow())
    const width = last(column, columns, sheet.lastColumn())
    return this.getRange(row, column, height, width).getValues()
  }

  /** Writes below the last row that holds anything; the grid grows where it must. */
  appendRow(contents: unknown[]): this {
    if (!Array.isArray(contents)) throw badSignature('Sheet.appendRow', contents)
    if (contents.length === 0) throw refusal('emptyRow')
    const sheet = this.sheet()
    const row = sheet.lastRow() + 1
    const area = { top: row, left: 1, bottom: row, right: contents.length }
    refuseEdit(this.desk, sheet, area)
    const { maxRows, maxColumns } = sheet
    if (row > maxRows) insertLines(this.desk.book, sheet, 'rows', row, 1, maxRows)
    const missing = contents.length - maxColumns
    if (missing > 0) {
      insertLines(this.desk.book, sheet, 'columns', maxColumns + 1, missing, maxColumns)
    }
    writeEntries(this.desk, sheet, area, (_, j) => contents[j])
    return this
  }

  sort(column: number, ascending = true): this {
    const sheet = this.edited(null)
    const bottom = Math.max(sheet.frozenRows + 1, sheet.lastRow())
    const area = { ...sheet.grid(), top: sheet.frozenRows + 1, bottom }
    sortRows(sheet, area, [{ column, ascending }])
    return this
  }

  clear(options: ClearOptions = {}): this {
    const { contentsOnly = false, formatOnly = false, validationsOnly, commentsOnly } = options
    const all = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly
    const sheet = this.#cleared({
      content: all || contentsOnly,
      dress: all || formatOnly,
      rules: validationsOnly === true,
      notes: commentsOnly === true,
    })
    if (all || formatOnly) sheet.conditionalRules = []
    return this
  }

  clearContents(): this {
    return this.clear({ contentsOnly: true })
  }

  clearFormats(): this {
    return this.clear({ formatOnly: true })
  }

  clearNotes(): this {
    this.#cleared({ notes: true })
    return this
  }

  #cleared(parts: Parameters<typeof clearCells>[3]): Sheet {
    const sheet = this.edited(null)
    clearCells(this.desk, sheet, sheet.grid(), parts)
    return sheet
  }

  #rangeNamed(text: string): RangeService {
    const own = this.sheet()
    const named = readA1(String(text), own.maxRows, own.maxColumns)
    if (!named) return this.#rangeByName(String(text))
    const sheet = named.sheetName === null ? own : this.desk.book.sheetByName(named.sheetName)
    if (!sheet) throw refusal('rangeNotFound')
    const read = readA1(text, sheet.maxRows, sheet.maxColumns) ?? named
    const { area, openRows, openColumns, openEnd } = read
    const isInside = area.bottom <= sheet.maxRows && area.right <= sheet.maxColumns
    if (!isInside && !this.desk.switches.writesGrowTheGrid) throw refusal('outsideGrid')
    return new RangeService(this.desk, sheet.id, area, openRows, openColumns, openEnd)
  }

  #rangeByName(name: string): RangeService {
    const anchor = this.desk.book.rangeNamed(name)
    if (!anchor?.area) throw refusal('rangeNotFound')
    return new RangeService(this.desk, anchor.sheetId, anchor.area)
  }
}
