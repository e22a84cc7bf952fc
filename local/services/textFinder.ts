// Finding texts in cells, and putting others in their place. A cell is read as it shows, or by its
// formula; regular expressions are those of JavaScript, which agree with Google's on common ground.

import type { Area, Cell } from '../store/cell.ts'
import { displayed } from '../store/entry.ts'
import { writeEntries } from './cells.ts'
import { type Desk, sheetOf } from './desk.ts'
import type { RangeService } from './range.ts'
import { Service } from './service.ts'

interface Place {
  readonly sheetId: number
  readonly area: Area
}

/** A search over some areas, taken in order, row by row. */
export class TextFinderService extends Service {
  readonly kind = 'TextFinder'
  readonly desk: Desk
  readonly text: string
  private readonly scope: () => readonly Place[]
  current: Place | null = null
  start: Place | null = null
  private caseMatters = false
  private entireCell = false
  private inFormulas = false
  private asExpression = false
  private diacriticsIgnored = false

  constructor(desk: Desk, text: string, scope: () => readonly Place[]) {
    super()
    this.desk = desk
    this.text = text
    this.scope = scope
  }

  matchCase(matters: boolean): this {
    this.caseMatters = matters
    return this
  }

  matchEntireCell(entire: boolean): this {
    this.entireCell = entire
    return this
  }

  matchFormulaText(inFormulas: boolean): this {
    this.inFormulas = inFormulas
    return this
  }

  useRegularExpression(used: boolean): this {
    this.asExpression = used
    return this
  }

  ignoreDiacritics(ignored: boolean): this {
    this.diacriticsIgnored = ignored
    return this
  }

  /** The next search begins after a range. */
  startFrom(range: RangeService): this {
    this.start = { sheetId: range.sheetId, area: range.area }
    this.current = null
    return this
  }

  findAll(): RangeService[] {
    return this.#found().map((place) => this.#range(place))
  }

  findNext(): RangeService | null {
    return this.#step(1)
  }

  findPrevious(): RangeService | null {
    return this.#step(-1)
  }

  getCurrentMatch(): RangeService | null {
    return this.current && this.#range(this.current)
  }

  replaceWith(replacement: string): number {
    return this.current ? this.#replace(this.current, replacement) : 0
  }

  replaceAllWith(replacement: string): number {
    const found = this.#found()
    return found.reduce((count, place) => count + this.#replace(place, replacement), 0)
  }

  #step(by: 1 | -1): RangeService | null {
    const found = this.#found()
    const from = this.current ?? this.start
    const at = from ? found.findIndex((place) => !isBefore(place, from, this.scope())) : -1
    const isThere = at >= 0 && from !== null && isSame(found[at], from)
    const next =
      from === null ? (by > 0 ? 0 : found.length - 1) : this.#beside(at, isThere, by, found)
    this.current = found[next] ?? null
    return this.current && this.#range(this.current)
  }

  #beside(at: number, isThere: boolean, by: 1 | -1, found: readonly Place[]): number {
    if (at < 0) return by > 0 ? found.length : found.length - 1
    if (by < 0) return at - 1
    return isThere ? at + 1 : at
  }

  #found(): Place[] {
    const found: Place[] = []
    for (const { sheetId, area } of this.scope()) {
      sheetOf(this.desk, sheetId).eachExisting(area, (cell, row, column) => {
        if (!this.#pattern().test(this.#textOf(cell))) return
        found.push({ sheetId, area: { top: row, left: column, bottom: row, right: column } })
      })
    }
    return found
  }

  #textOf(cell: Cell): string {
    const text =
      this.inFormulas && cell.formula !== null
        ? cell.formula
        : displayed(cell, this.desk.book.locale)
    return this.diacriticsIgnored ? plain(text) : text
  }

  #pattern(): RegExp {
    const wanted = this.diacriticsIgnored ? plain(this.text) : this.text
    const source = this.asExpression ? wanted : wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const flags = this.caseMatters ? 'g' : 'gi'
    return new RegExp(this.entireCell ? `^(?:${source})$` : source, flags)
  }

  /** How many times the text was replaced in a cell; the new text is read as typed. */
  #replace({ sheetId, area }: Place, replacement: string): number {
    const sheet = sheetOf(this.desk, sheetId)
    const cell = sheet.cell(area.top, area.left)
    if (!cell) return 0
    if (cell.formula !== null && !this.inFormulas) return 0
    let count = 0
    const text = this.#textOf(cell).replace(this.#pattern(), (...match) => {
      count += 1
      if (!this.asExpression) return replacement
      const groups = match.slice(1).filter((part) => typeof part !== 'number')
      return replacement.replace(/\$(\d)/g, (_, n) => String(groups[Number(n) - 1] ?? ''))
    })
    if (count > 0) writeEntries(this.desk, sheet, area, () => text)
    return count
  }

  #range({ sheetId, area }: Place): RangeService {
    return this.desk.make.range(this.desk, sheetId, area)
  }
}

function isSame(one: Place | undefined, other: Place): boolean {
  return (
    one !== undefined &&
    one.sheetId === other.sheetId &&
    one.area.top === other.area.top &&
    one.area.left === other.area.left
  )
}

/** Whether a cell comes before another in the order of the search. */
function isBefore(one: Place, other: Place, scope: readonly Place[]): boolean {
  if (one.sheetId !== other.sheetId) {
    const order = scope.map((place) => place.sheetId)
    return order.indexOf(one.sheetId) < order.indexOf(other.sheetId)
  }
  if (one.area.top !== other.area.top) return one.area.top < other.area.top
  return one.area.left < other.area.left
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
