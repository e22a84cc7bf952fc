// The workbook as scripts hold it. Its members stand in a chain of files by concern: what is active,
// settings and people, and here its sheets and its names.

import { refusal } from '../messages.ts'
import { copySheet } from '../store/copy.ts'
import type { Sheet } from '../store/sheet.ts'
import { loadBook, saveBook } from '../store/snapshot.ts'
import type { BandingService } from './banding.ts'
import type { Constant } from './constants.ts'
import { sheetOf } from './desk.ts'
import { badSignature } from './grid.ts'
import { addMetadata, type DeveloperMetadataService, metadataAt } from './metadata.ts'
import { DeveloperMetadataFinderService } from './metadataFinder.ts'
import { NamedRangeService, nameRange, removeName } from './namedRange.ts'
import type { OverGridImageService } from './overGridImage.ts'
import type { ProtectionService } from './protection.ts'
import { RangeService } from './range.ts'
import { SheetService } from './sheet.ts'
import { SpreadsheetSettings } from './spreadsheetSettings.ts'
import { TextFinderService } from './textFinder.ts'

const WHOLE = { location: 'SPREADSHEET', sheetId: null, line: null } as const

/** A workbook of the host. */
export class SpreadsheetService extends SpreadsheetSettings {
  /** A copy of the whole workbook, as a workbook of its own. */
  copy(name: string): SpreadsheetService {
    const { library } = this.desk
    const copy = loadBook({ ...saveBook(this.desk.book), id: library.freshId(), name })
    library.books.set(copy.id, copy)
    return new SpreadsheetService({ ...this.desk, book: copy })
  }

  /** Nothing here makes forms: there are none. */
  getFormUrl(): string | null {
    return null
  }

  getImages(): OverGridImageService[] {
    return this.getSheets().flatMap((sheet) => sheet.getImages())
  }

  // Sheets

  getSheets(): SheetService[] {
    return this.desk.book.sheets.map((sheet) => this.#service(sheet))
  }

  getNumSheets(): number {
    return this.desk.book.sheets.length
  }

  getSheetById(id: number): SheetService | null {
    const sheet = this.desk.book.sheetById(id)
    return sheet && this.#service(sheet)
  }

  getSheetByName(name: string): SheetService | null {
    const sheet = this.desk.book.sheetByName(name)
    return sheet && this.#service(sheet)
  }

  insertSheet(
    first?: string | number | { template?: SheetService },
    second?: number | { template?: SheetService },
    third?: { template?: SheetService },
  ): SheetService {
    const book = this.editedBook()
    const given = [first, second, third]
    const options = given.find((one) => typeof one === 'object' && one !== null)
    const template = typeof options === 'object' ? options.template : undefined
    const name = typeof first === 'string' ? first : this.#freeName()
    const after = book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId) + 1
    const index = given.find((one) => typeof one === 'number') ?? after
    if (typeof index !== 'number') throw badSignature('Spreadsheet.insertSheet', first, second)
    if (!template) return this.#service(book.insertSheet(name, index))
    const copy = copySheet(book, sheetOf(this.desk, template.sheetId), name, false)
    book.moveSheet(copy, index)
    book.activeSheetId = copy.id
    return this.#service(copy)
  }

  /** The copy stands beside the active sheet and becomes the active one. */
  duplicateActiveSheet(): SheetService {
    const { desk } = this
    const copy = this.getActiveSheet().copyTo(this)
    desk.book.moveSheet(
      sheetOf(desk, copy.sheetId),
      desk.book.sheets.findIndex((sheet) => sheet.id === desk.book.activeSheetId) + 1,
    )
    return copy.activate()
  }

  deleteSheet(sheet: SheetService): void {
    if (!(sheet instanceof SheetService)) throw badSignature('Spreadsheet.deleteSheet', sheet)
    this.editedBook().deleteSheet(sheetOf(this.desk, sheet.sheetId))
  }

  deleteActiveSheet(): SheetService {
    this.deleteSheet(this.getActiveSheet())
    return this.getActiveSheet()
  }

  moveActiveSheet(position: number): void {
    const book = this.editedBook()
    if (position < 1 || position > book.sheets.length) throw refusal('sheetPosition')
    book.moveSheet(sheetOf(this.desk, book.activeSheetId), position - 1)
  }

  createTextFinder(text: string): TextFinderService {
    const everywhere = () =>
      this.desk.book.sheets.map((sheet) => ({ sheetId: sheet.id, area: sheet.grid() }))
    return new TextFinderService(this.desk, text, everywhere)
  }

  getBandings(): BandingService[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings())
  }

  getProtections(type: Constant): ProtectionService[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type))
  }

  // Names

  getNamedRanges(): NamedRangeService[] {
    return this.desk.book.namedRanges
      .filter(({ anchor }) => anchor.area !== null)
      .map((named) => new NamedRangeService(this.desk, named))
  }

  /** The range of a name, or of a name within a sheet: `Budget!Rates`; null when there is none. */
  getRangeByName(name: string): RangeService | null {
    const anchor = this.desk.book.rangeNamed(name.replace(/^.*!/, ''))
    const sheet = /^'?(.*?)'?!/.exec(name)?.[1]
    if (!anchor?.area) return null
    if (sheet !== undefined && this.desk.book.sheetByName(sheet)?.id !== anchor.sheetId) return null
    return new RangeService(this.desk, anchor.sheetId, anchor.area)
  }

  setNamedRange(name: string, range: RangeService): void {
    if (!(range instanceof RangeService)) {
      throw badSignature('Spreadsheet.setNamedRange', name, range)
    }
    nameRange(this.editedBook(), name, range)
  }

  removeNamedRange(name: string): void {
    const book = this.editedBook()
    if (!book.rangeNamed(name)) throw refusal('rangeNotFound')
    removeName(book, name)
  }

  // Developer metadata

  addDeveloperMetadata(key: string, value?: string | Constant, visibility?: Constant): this {
    addMetadata(this.desk, WHOLE, 'Spreadsheet', [key, value, visibility])
    return this
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    return metadataAt(this.desk, WHOLE)
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderService {
    return new DeveloperMetadataFinderService(this.desk, { sheetId: null, area: null })
  }

  #service(sheet: Sheet): SheetService {
    return new SheetService(this.desk, sheet.id)
  }

  #freeName(): string {
    const { book } = this.desk
    const word = book.locale.startsWith('fr') ? 'Feuille' : 'Sheet'
    let n = book.sheets.length + 1
    while (book.sheetByName(`${word}${n}`)) n += 1
    return `${word}${n}`
  }
}
