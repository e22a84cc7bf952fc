// The workbook as scripts hold it: its name and settings, its sheets, its names, its people. Long
// because Google's class is: one short method for each of its words.
import { refusal } from '../messages.ts'
import type { Book } from '../store/book.ts'
import { copySheet } from '../store/copy.ts'
import type { Sheet } from '../store/sheet.ts'
import { loadBook, saveBook } from '../store/snapshot.ts'
import type { BandingService } from './banding.ts'
import { type Constant, constantNamed, RecalculationInterval } from './constants.ts'
import { refuseViewer, sheetOf } from './desk.ts'
import { badSignature } from './grid.ts'
import { addMetadata, type DeveloperMetadataService, metadataAt } from './metadata.ts'
import { DeveloperMetadataFinderService } from './metadataFinder.ts'
import { NamedRangeService, nameRange, removeName } from './namedRange.ts'
import type { ProtectionService } from './protection.ts'
import { RangeService } from './range.ts'
import { SheetService } from './sheet.ts'
import { SpreadsheetActive } from './spreadsheetActive.ts'
import { TextFinderService } from './textFinder.ts'
import { UserService } from './user.ts'

const WHOLE = { location: 'SPREADSHEET', sheetId: null, line: null } as const

/** A workbook of the host. */
export class SpreadsheetService extends SpreadsheetActive {
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
    this.#edited().name = name
  }

  /** A copy of the whole workbook, as a workbook of its own. */
  copy(name: string): SpreadsheetService {
    const { library } = this.desk
    const copy = loadBook({ ...saveBook(this.desk.book), id: library.freshId(), name })
    library.books.set(copy.id, copy)
    return new SpreadsheetService({ ...this.desk, book: copy })
  }

  /** Nothing here makes forms or images: there are none. */
  getFormUrl(): string | null {
    return null
  }

  getImages(): never[] {
    return []
  }

  // Settings

  getSpreadsheetLocale(): string {
    return this.desk.book.locale
  }

  setSpreadsheetLocale(locale: string): void {
    this.#edited().locale = locale
  }

  getSpreadsheetTimeZone(): string {
    return this.desk.book.zone
  }

  setSpreadsheetTimeZone(zone: string): void {
    this.#edited().zone = zone
  }

  getRecalculationInterval(): Constant {
    return constantNamed(RecalculationInterval, this.desk.book.settings.recalculation)
  }

  setRecalculationInterval(interval: Constant): this {
    this.#edited().settings.recalculation = interval.name()
    return this
  }

  isIterativeCalculationEnabled(): boolean {
    return this.desk.book.settings.iterative
  }

  setIterativeCalculationEnabled(enabled: boolean): this {
    this.#edited().settings.iterative = enabled
    return this
  }

  getMaxIterativeCalculationCycles(): number {
    return this.desk.book.settings.cycles
  }

  setMaxIterativeCalculationCycles(cycles: number): this {
    this.#edited().settings.cycles = cycles
    return this
  }

  getIterativeCalculationConvergenceThreshold(): number {
    return this.desk.book.settings.threshold
  }

  setIterativeCalculationConvergenceThreshold(threshold: number): this {
    this.#edited().settings.threshold = threshold
    return this
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
    const book = this.#edited()
    const given = [first, second, third]
    const options = given.find((one) => typeof one === 'object' && one !== null)
    const template = typeof options === 'object' ? options.template : undefined
    const name = typeof first === 'string' ? first : this.#freeName()
    const after = book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId) + 1
    const index = given.find((one) => typeof one === 'number') ?? after
    if (typeof index !== 'number') throw badSignature('Spreadsheet.insertSheet', first, second)
    if (!template) return this.#service(book.insertSheet(name, index))
    const copy = copySheet(book, sheetOf(this.desk, template.id), name, false)
    book.moveSheet(copy, index)
    book.activeSheetId = copy.id
    return this.#service(copy)
  }

  /** The copy stands beside the active sheet and becomes the active one. */
  duplicateActiveSheet(): SheetService {
    const { desk } = this
    const copy = this.getActiveSheet().copyTo(this)
    desk.book.moveSheet(
      sheetOf(desk, copy.id),
      desk.book.sheets.findIndex((sheet) => sheet.id === desk.book.activeSheetId) + 1,
    )
    return copy.activate()
  }

  deleteSheet(sheet: SheetService): void {
    if (!(sheet instanceof SheetService)) throw badSignature('Spreadsheet.deleteSheet', sheet)
    this.#edited().deleteSheet(sheetOf(this.desk, sheet.id))
  }

  deleteActiveSheet(): SheetService {
    this.deleteSheet(this.getActiveSheet())
    return this.getActiveSheet()
  }

  moveActiveSheet(position: number): void {
    const book = this.#edited()
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
    nameRange(this.#edited(), name, range)
  }

  removeNamedRange(name: string): void {
    const book = this.#edited()
    if (!book.rangeNamed(name)) throw refusal('rangeNotFound')
    removeName(book, name)
  }

  // People

  getOwner(): UserService | null {
    return new UserService(this.desk.library.owner)
  }

  getEditors(): UserService[] {
    return [this.desk.library.owner, ...this.desk.book.editors].map(
      (email) => new UserService(email),
    )
  }

  /** Everybody who can see the file: those who may edit it too. */
  getViewers(): UserService[] {
    const { editors, viewers } = this.desk.book
    return [...new Set([...viewers, this.desk.library.owner, ...editors])].map(
      (email) => new UserService(email),
    )
  }

  addEditor(person: string | UserService): this {
    return this.addEditors([address(person)])
  }

  addEditors(emails: string[]): this {
    const book = this.#edited()
    book.editors = [...new Set([...book.editors, ...emails])]
    book.viewers = book.viewers.filter((email) => !emails.includes(email))
    return this
  }

  removeEditor(person: string | UserService): this {
    const book = this.#edited()
    book.editors = book.editors.filter((email) => email !== address(person))
    return this
  }

  addViewer(person: string | UserService): this {
    return this.addViewers([address(person)])
  }

  addViewers(emails: string[]): this {
    const book = this.#edited()
    const fresh = emails.filter((email) => !book.editors.includes(email))
    book.viewers = [...new Set([...book.viewers, ...fresh])]
    return this
  }

  removeViewer(person: string | UserService): this {
    const book = this.#edited()
    book.viewers = book.viewers.filter((email) => email !== address(person))
    return this
  }

  // The screen

  toast(text: string, title = '', seconds: number | null = null): void {
    this.desk.screen.toasts.push({ text, title, seconds })
  }

  addMenu(name: string, items: Array<{ name: string; functionName: string } | null>): void {
    const menu = this.desk.make.menu(this.desk, name)
    for (const item of items) {
      if (item) menu.addItem(item.name, item.functionName)
      else menu.addSeparator()
    }
    menu.addToUi()
  }

  updateMenu(name: string, items: Array<{ name: string; functionName: string }>): void {
    this.addMenu(name, items)
  }

  removeMenu(name: string): void {
    const { screen } = this.desk
    const at = screen.menus.findIndex((menu) => menu.caption === name)
    if (at >= 0) screen.menus.splice(at, 1)
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

  #edited(): Book {
    refuseViewer(this.desk)
    return this.desk.book
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

/** The address of a person told by it, or by an object of Google's. */
function address(person: string | UserService): string {
  return typeof person === 'string' ? person : person.email
}
