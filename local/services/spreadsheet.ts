// The workbook as scripts hold it.
import { copySheet } from '../store/copy.ts'
import type { Sheet } from '../store/sheet.ts'
import type { Constant } from './constants.ts'
import { type Desk, refuseViewer, sheetOf } from './desk.ts'
import { badSignature } from './grid.ts'
import { addMetadata, type DeveloperMetadataService, metadataAt } from './metadata.ts'
import { DeveloperMetadataFinderService } from './metadataFinder.ts'
import { RangeService } from './range.ts'
import { Service } from './service.ts'
import { SheetService } from './sheet.ts'

const WHOLE = { location: 'SPREADSHEET', sheetId: null, line: null } as const

/** The one workbook of the host. */
export class SpreadsheetService extends Service {
  readonly kind = 'Spreadsheet'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  getId(): string {
    return this.desk.book.id
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.desk.book.id}/edit`
  }

  getName(): string {
    return this.desk.book.name
  }

  rename(name: string): void {
    refuseViewer(this.desk)
    this.desk.book.name = name
  }

  getSpreadsheetLocale(): string {
    return this.desk.book.locale
  }

  setSpreadsheetLocale(locale: string): void {
    refuseViewer(this.desk)
    this.desk.book.locale = locale
  }

  getSpreadsheetTimeZone(): string {
    return this.desk.book.zone
  }

  setSpreadsheetTimeZone(zone: string): void {
    refuseViewer(this.desk)
    this.desk.book.zone = zone
  }

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

  getActiveSheet(): SheetService {
    return this.#service(sheetOf(this.desk, this.desk.book.activeSheetId))
  }

  setActiveSheet(sheet: SheetService): SheetService {
    return sheet.activate()
  }

  getActiveRange(): RangeService | null {
    const { activeArea, activeSheetId } = this.desk.book
    if (!activeArea || activeArea.sheetId !== activeSheetId) {
      return new RangeService(this.desk, activeSheetId, { top: 1, left: 1, bottom: 1, right: 1 })
    }
    const { sheetId, ...area } = activeArea
    return new RangeService(this.desk, sheetId, area)
  }

  insertSheet(
    first?: string | number,
    second?: number | { template: SheetService },
    third?: { template: SheetService },
  ): SheetService {
    refuseViewer(this.desk)
    const { book } = this.desk
    const given = [first, second, third]
    const template = given.find((one) => typeof one === 'object')
    const name = typeof first === 'string' ? first : this.#freeName()
    const after = book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId) + 1
    const index = given.find((one) => typeof one === 'number') ?? after
    if (typeof index !== 'number') throw badSignature('Spreadsheet.insertSheet', first, second)
    if (typeof template !== 'object') return this.#service(book.insertSheet(name, index))
    const copy = copySheet(book, sheetOf(this.desk, template.template.id), name, false)
    book.moveSheet(copy, index)
    book.activeSheetId = copy.id
    return this.#service(copy)
  }

  deleteSheet(sheet: SheetService): void {
    refuseViewer(this.desk)
    this.desk.book.deleteSheet(sheetOf(this.desk, sheet.id))
  }

  moveActiveSheet(position: number): void {
    refuseViewer(this.desk)
    const { book } = this.desk
    book.moveSheet(sheetOf(this.desk, book.activeSheetId), position - 1)
  }

  toast(text: string, title = '', seconds: number | null = null): void {
    this.desk.screen.toasts.push({ text, title, seconds })
  }

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
