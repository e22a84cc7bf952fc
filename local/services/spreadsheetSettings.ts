// What is set for a whole workbook, who may open it, and the little it shows: toasts and menus.
import type { Book } from '../store/book.ts'
import { type Constant, constantNamed, RecalculationInterval } from './constants.ts'
import { refuseViewer } from './desk.ts'
import { SpreadsheetActive } from './spreadsheetActive.ts'
import { UserService } from './user.ts'

/** A workbook, its settings and its people. */
export class SpreadsheetSettings extends SpreadsheetActive {
  /** The workbook, about to be changed; a viewer may not. A field: a script must not see it. */
  protected readonly editedBook = (): Book => {
    refuseViewer(this.desk)
    return this.desk.book
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
    this.editedBook().name = name
  }

  // Settings

  getSpreadsheetLocale(): string {
    return this.desk.book.locale
  }

  setSpreadsheetLocale(locale: string): void {
    this.editedBook().locale = locale
  }

  getSpreadsheetTimeZone(): string {
    return this.desk.book.zone
  }

  setSpreadsheetTimeZone(zone: string): void {
    this.editedBook().zone = zone
  }

  getRecalculationInterval(): Constant {
    return constantNamed(RecalculationInterval, this.desk.book.settings.recalculation)
  }

  setRecalculationInterval(interval: Constant): this {
    this.editedBook().settings.recalculation = interval.name()
    return this
  }

  isIterativeCalculationEnabled(): boolean {
    return this.desk.book.settings.iterative
  }

  setIterativeCalculationEnabled(enabled: boolean): this {
    this.editedBook().settings.iterative = enabled
    return this
  }

  getMaxIterativeCalculationCycles(): number {
    return this.desk.book.settings.cycles
  }

  setMaxIterativeCalculationCycles(cycles: number): this {
    this.editedBook().settings.cycles = cycles
    return this
  }

  getIterativeCalculationConvergenceThreshold(): number {
    return this.desk.book.settings.threshold
  }

  setIterativeCalculationConvergenceThreshold(threshold: number): this {
    this.editedBook().settings.threshold = threshold
    return this
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
    const book = this.editedBook()
    book.editors = [...new Set([...book.editors, ...emails])]
    book.viewers = book.viewers.filter((email) => !emails.includes(email))
    return this
  }

  removeEditor(person: string | UserService): this {
    const book = this.editedBook()
    book.editors = book.editors.filter((email) => email !== address(person))
    return this
  }

  addViewer(person: string | UserService): this {
    return this.addViewers([address(person)])
  }

  addViewers(emails: string[]): this {
    const book = this.editedBook()
    const fresh = emails.filter((email) => !book.editors.includes(email))
    book.viewers = [...new Set([...book.viewers, ...fresh])]
    return this
  }

  removeViewer(person: string | UserService): this {
    const book = this.editedBook()
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
}

/** The address of a person told by it, or by an object of Google's. */
function address(person: string | UserService): string {
  return typeof person === 'string' ? person : person.email
}
