import type { Book } from '../../store/book.ts'
import { Zone } from '../../store/zone.ts'
import type { AreaView, Change, WorkbookView } from '../protocol.ts'
import { areaView } from './shapeView.ts'
import { SheetMirror } from './sheetMirror.ts'

/** What the windows know of the workbook: told the book as it is now, it gives what changed. */
export class BookMirror {
  private sheets = new Map<number, SheetMirror>()
  private order: readonly number[] = []
  private name = ''
  private locale = ''
  private active = -1
  private selection: AreaView | null = null

  constructor(book: Book, now: number) {
    this.reset(book, now)
  }

  /** The whole workbook, as the windows know it. */
  view(): WorkbookView {
    const sheets = this.order.flatMap((id) => this.sheets.get(id)?.view() ?? [])
    return { name: this.name, sheets, active: this.active }
  }

  /** Another workbook is there: it will be told whole. */
  forget(): void {
    this.locale = ''
  }

  /** What a window did by itself, and need not be told: where it looks, what it selects there. */
  follow(book: Book): void {
    this.active = book.activeSheetId
    this.selection = selectionOf(book)
  }

  /**
   * What differs from what was last told; the whole workbook when it is another, or speaks otherwise.
   * `only` is the id of the one tab that was touched, when that is known.
   */
  changes(book: Book, now: number, only: number | null = null): Change[] {
    if (book.name !== this.name || book.locale !== this.locale) {
      this.reset(book, now)
      return [{ kind: 'workbook', workbook: this.view() }]
    }
    const today = dayOf(book, now)
    const told = book.sheets.flatMap((sheet): Change[] => {
      const known = this.sheets.get(sheet.id)
      if (known && only !== null && only !== sheet.id) return known.ruleChanges(book, sheet)
      if (known) return known.changes(book, sheet, today)
      const made = new SheetMirror(book, sheet, today)
      this.sheets.set(sheet.id, made)
      return [{ kind: 'sheet', sheet: made.view() }]
    })
    return [...told, ...this.tabChanges(book)]
  }

  private tabChanges(book: Book): Change[] {
    const order = book.sheets.map(({ id }) => id)
    const removed = this.order.filter((id) => !order.includes(id))
    for (const id of removed) this.sheets.delete(id)
    const isLed = book.activeSheetId !== this.active
    const selection = selectionOf(book)
    const isSelected = JSON.stringify(selection) !== JSON.stringify(this.selection)
    const isSame = JSON.stringify(order) === JSON.stringify(this.order)
    this.order = order
    this.follow(book)
    if (isSame && !isLed && !isSelected) return []
    const active = isLed || isSelected ? this.active : null
    const selected = isSelected && selection ? { selection } : {}
    return [{ kind: 'sheets', order, removed, active, ...selected }]
  }

  private reset(book: Book, now: number): void {
    const today = dayOf(book, now)
    this.sheets = new Map(
      book.sheets.map((sheet) => [sheet.id, new SheetMirror(book, sheet, today)]),
    )
    this.order = book.sheets.map(({ id }) => id)
    this.name = book.name
    this.locale = book.locale
    this.follow(book)
  }
}

function dayOf(book: Book, now: number): number {
  return Math.floor(Zone.named(book.zone).serial(now))
}

function selectionOf({ activeArea, activeSheetId }: Book): AreaView | null {
  return activeArea && activeArea.sheetId === activeSheetId ? areaView(activeArea) : null
}
