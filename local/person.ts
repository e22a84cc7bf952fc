// A person acting in the grid: what they type is parsed as the spreadsheet parses it, nothing is
// counted, and the script knows nothing of it. Sheets are named, cells are A1. Long because people
// do many things: one short method for each.

import { colorCode } from './services/style.ts'
import { a1Name, columnNumber, readA1 } from './store/area.ts'
import type { Book } from './store/book.ts'
import { type Area, restyled, type Scalar } from './store/cell.ts'
import { copySheet } from './store/copy.ts'
import { displayed, readEntry } from './store/entry.ts'
import { collapse, groupAt } from './store/groups.ts'
import type { ConditionalRule, Sheet } from './store/sheet.ts'
import type { Axis } from './store/shift.ts'
import { sortRows } from './store/sort.ts'
import { deleteLines, insertLines, moveLines } from './store/structure.ts'
import { layEntry } from './store/write.ts'
import type { Switches } from './switches.ts'

/** A person at the keyboard. */
export class GridPerson {
  private readonly book: () => Book
  private readonly now: () => number
  private readonly switches: () => Switches
  private readonly recalculate: () => void

  constructor(
    book: () => Book,
    now: () => number,
    switches: () => Switches,
    recalculate: () => void,
  ) {
    this.recalculate = recalculate
    this.book = book
    this.now = now
    this.switches = switches
  }

  /** Types in one cell. */
  type(sheet: string, a1: string, text: string): void {
    this.paste(sheet, a1, [[text]])
  }

  /** Types a block of entries from a cell on; the grid grows when the block passes it. */
  paste(name: string, a1: string, matrix: ReadonlyArray<ReadonlyArray<unknown>>): void {
    const { sheet, area } = this.find(name, a1)
    const { locale, zone } = this.book()
    const place = { ...this.switches(), locale, zone, now: this.now() }
    const width = Math.max(...matrix.map((row) => row.length))
    sheet.maxRows = Math.max(sheet.maxRows, area.top + matrix.length - 1)
    sheet.maxColumns = Math.max(sheet.maxColumns, area.left + width - 1)
    matrix.forEach((row, i) => {
      row.forEach((input, j) => {
        const cell = sheet.makeCell(area.top + i, area.left + j)
        layEntry(cell, readEntry(input, cell, place))
      })
    })
    this.recalculate()
  }

  /** Gives the value a formula cell shows, as a grid that computes would. */
  giveResult(name: string, a1: string, value: Scalar): void {
    const { sheet, area } = this.find(name, a1)
    sheet.makeCell(area.top, area.left).value = value
  }

  /** Stored values: dates are serial numbers. */
  read(name: string, a1: string): Scalar[][] {
    const { sheet, area } = this.find(name, a1)
    return sheet.map(area, (cell) => cell?.value ?? '')
  }

  /** What the cells show. */
  displayed(name: string, a1: string): string[][] {
    const { sheet, area } = this.find(name, a1)
    return sheet.map(area, (cell) => displayed(cell, this.book().locale))
  }

  formulas(name: string, a1: string): string[][] {
    const { sheet, area } = this.find(name, a1)
    return sheet.map(area, (cell) => cell?.formula ?? '')
  }

  note(name: string, a1: string): string {
    const { sheet, area } = this.find(name, a1)
    return sheet.cell(area.top, area.left)?.note ?? ''
  }

  setNote(name: string, a1: string, note: string): void {
    const { sheet, area } = this.find(name, a1)
    sheet.makeCell(area.top, area.left).note = note
  }

  /** Empties cells, keeping their dress. */
  erase(name: string, a1: string): void {
    const { sheet, area } = this.find(name, a1)
    sheet.eachExisting(area, (cell) => {
      cell.value = ''
      cell.formula = null
    })
  }

  setFormat(name: string, a1: string, format: string): void {
    this.change(name, a1, (sheet, row, column) => {
      sheet.makeCell(row, column).format = format
    })
  }

  setBackground(name: string, a1: string, color: string): void {
    this.change(name, a1, (sheet, row, column) => {
      const cell = sheet.makeCell(row, column)
      cell.style = restyled(cell.style, 'background', colorCode(color))
    })
  }

  /** New rows before a row; dressed as the row above. */
  insertRows(name: string, before: number, count = 1): void {
    this.insert(name, 'rows', before, count)
  }

  deleteRows(name: string, first: number, count = 1): void {
    deleteLines(this.book(), this.sheet(name), 'rows', first, count)
  }

  /** Moves rows to stand before another row, numbered as the grid was. */
  moveRows(name: string, first: number, count: number, before: number): void {
    moveLines(this.book(), this.sheet(name), 'rows', first, count, before)
  }

  insertColumns(name: string, before: number, count = 1): void {
    this.insert(name, 'columns', before, count)
  }

  deleteColumns(name: string, first: number, count = 1): void {
    deleteLines(this.book(), this.sheet(name), 'columns', first, count)
  }

  moveColumns(name: string, first: number, count: number, before: number): void {
    moveLines(this.book(), this.sheet(name), 'columns', first, count, before)
  }

  /** Sorts whole rows under the frozen ones by a column letter. */
  sortBy(name: string, column: string, ascending = true): void {
    const sheet = this.sheet(name)
    const bottom = Math.max(sheet.frozenRows + 1, sheet.lastRow())
    const area = { ...sheet.grid(), top: sheet.frozenRows + 1, bottom }
    sortRows(sheet, area, [{ column: columnNumber(column), ascending }])
  }

  /** Sorts one block by a column letter, leaving what stands beside it. */
  sortRange(name: string, a1: string, column: string, ascending = true): void {
    const { sheet, area } = this.find(name, a1)
    sortRows(sheet, area, [{ column: columnNumber(column), ascending }])
  }

  hideRows(name: string, first: number, count = 1): void {
    const sheet = this.sheet(name)
    for (let row = first; row < first + count; row++) sheet.hiddenRows.set(row, true)
  }

  hideColumns(name: string, first: number, count = 1): void {
    const sheet = this.sheet(name)
    for (let column = first; column < first + count; column++) sheet.hiddenColumns.set(column, true)
  }

  /** Folds or unfolds the outermost group around a column. */
  foldGroup(name: string, column: number, folded: boolean): void {
    const sheet = this.sheet(name)
    collapse(sheet, groupAt(sheet, column, 1), folded)
  }

  /** Puts the sheet's filter on a block and hides some of its rows. */
  filter(name: string, a1: string, hiddenRows: readonly number[] = []): void {
    const { sheet, area } = this.find(name, a1)
    sheet.filter = { area }
    sheet.filteredRows = new Map(hiddenRows.map((row) => [row, true]))
  }

  merge(name: string, a1: string): void {
    const { sheet, area } = this.find(name, a1)
    sheet.merges.push(area)
  }

  /** Adds a conditional format rule of a person's own, before those already there. */
  addRule(name: string, a1: string, formula: string, background: string): void {
    const { sheet, area } = this.find(name, a1)
    const rule: ConditionalRule = {
      formula,
      criteria: 'CUSTOM_FORMULA',
      values: [formula],
      areas: [area],
      background: colorCode(background),
      fontColor: null,
    }
    sheet.conditionalRules = [rule, ...sheet.conditionalRules]
  }

  /** Selects a block, as `getActiveRange` will tell. */
  select(name: string, a1: string): void {
    const { sheet, area } = this.find(name, a1)
    this.book().activeSheetId = sheet.id
    this.book().activeArea = { sheetId: sheet.id, ...area }
  }

  insertSheet(name: string, index = this.book().sheets.length): void {
    this.book().insertSheet(name, index)
  }

  deleteSheet(name: string): void {
    this.book().deleteSheet(this.sheet(name))
  }

  renameSheet(name: string, next: string): void {
    this.book().renameSheet(this.sheet(name), next)
  }

  /** Duplicates a sheet; gives the name of the copy. */
  duplicateSheet(name: string): string {
    const { duplicateCopiesMetadata } = this.switches()
    return copySheet(this.book(), this.sheet(name), `Copie de ${name}`, duplicateCopiesMetadata)
      .name
  }

  /** Moves a sheet to a 0-based position. */
  moveSheet(name: string, index: number): void {
    this.book().moveSheet(this.sheet(name), index)
  }

  hideSheet(name: string): void {
    this.sheet(name).hidden = true
  }

  /** Loses developer metadata, of one sheet or of the whole workbook, as some imports do. */
  dropMetadata(name?: string): void {
    const book = this.book()
    const id = name === undefined ? null : this.sheet(name).id
    book.metadata = id === null ? [] : book.metadata.filter((entry) => entry.sheetId !== id)
  }

  /** The names of the sheets, in order. */
  sheetNames(): string[] {
    return this.book().sheets.map((sheet) => sheet.name)
  }

  /** The A1 name of everything filled, `A1` on an empty sheet. */
  filled(name: string): string {
    const sheet = this.sheet(name)
    const bottom = Math.max(1, sheet.lastRow())
    return a1Name({ top: 1, left: 1, bottom, right: Math.max(1, sheet.lastColumn()) })
  }

  private insert(name: string, axis: Axis, before: number, count: number): void {
    insertLines(this.book(), this.sheet(name), axis, before, count, Math.max(1, before - 1))
  }

  private change(
    name: string,
    a1: string,
    change: (sheet: Sheet, row: number, column: number) => void,
  ): void {
    const { sheet, area } = this.find(name, a1)
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) change(sheet, row, column)
    }
  }

  private sheet(name: string): Sheet {
    const sheet = this.book().sheetByName(name)
    if (!sheet) throw new Error(`no sheet named ${name}`)
    return sheet
  }

  private find(name: string, a1: string): { sheet: Sheet; area: Area } {
    const sheet = this.sheet(name)
    const named = readA1(a1, sheet.maxRows, sheet.maxColumns)
    if (!named) throw new Error(`no range ${a1}`)
    return { sheet, area: named.area }
  }
}
