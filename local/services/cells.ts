// Reading and writing blocks of cells on behalf of a range.

import { type Refusal, refusal, wording } from '../messages.ts'
import { columnLetters } from '../store/area.ts'
import type { Book } from '../store/book.ts'
import type { Area, Cell, ValidationRule } from '../store/cell.ts'
import { type Entry, formulaEntry, isDateFormat, readEntry } from '../store/entry.ts'
import type { Sheet } from '../store/sheet.ts'
import { obeys, offeredTexts } from '../store/validation.ts'
import { layEntry } from '../store/write.ts'
import { Zone } from '../store/zone.ts'
import { type Desk, entryPlace, refuseEdit } from './desk.ts'

/** A value as scripts read it. */
export type CellValue = string | number | boolean | Date

/** What `getValues` gives for a cell: a number under a date format is an instant. */
export function valueReader(desk: Desk): (cell: Cell | undefined) => CellValue {
  const zone = Zone.named(desk.book.zone)
  return (cell) => {
    if (!cell) return ''
    const { value } = cell
    if (typeof value !== 'number' || !isDateFormat(cell.format)) return value
    return new Date(zone.instant(value))
  }
}

/** Writes a matrix as typed; nothing is written when one entry is refused. */
export function writeEntries(
  desk: Desk,
  sheet: Sheet,
  area: Area,
  inputAt: (i: number, j: number) => unknown,
): void {
  const place = entryPlace(desk)
  write(desk, sheet, area, (i, j, cell) => readEntry(inputAt(i, j), cell, place))
}

/** Writes formulas, whatever the format of their cells; an empty text empties the cell. */
export function writeFormulas(
  desk: Desk,
  sheet: Sheet,
  area: Area,
  formulaAt: (i: number, j: number) => string,
): void {
  write(desk, sheet, area, (i, j) => formulaEntry(formulaAt(i, j)))
}

function write(
  desk: Desk,
  sheet: Sheet,
  area: Area,
  entryAt: (i: number, j: number, cell: Cell | undefined) => Entry,
): void {
  refuseEdit(desk, sheet, area)
  const width = area.right - area.left + 1
  const height = area.bottom - area.top + 1
  const entries = new Array(width * height)
  for (let i = 0; i < height; i++) {
    const line = sheet.rows[area.top - 1 + i]
    for (let j = 0; j < width; j++) {
      const cell = line?.[area.left - 1 + j]
      const entry = entryAt(i, j, cell)
      if (cell?.rule && !obeys(cell.rule, entry.value, desk.book)) {
        const at = { row: area.top + i, column: area.left + j }
        const refused = disobedience(cell.rule, at, desk.book, desk.person.locale)
        if (!desk.switches.validationThrownAtFlush) throw refused
        desk.buffer.owe(refused)
        return
      }
      entries[i * width + j] = entry
    }
  }
  desk.buffer.note(sheet, area)
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const entry = entries[i * width + j]
      const row = area.top + i
      const column = area.left + j
      if (entry.value === '' && entry.formula === null && !sheet.cell(row, column)) continue
      layEntry(sheet.makeCell(row, column), entry)
    }
  }
}

/** Why a cell may not hold an entry: the help of its rule, or else the list to choose from, says more. */
export function disobedience(
  rule: ValidationRule,
  { row, column }: { readonly row: number; readonly column: number },
  book: Book,
  locale: string,
): Refusal {
  const offered = offeredTexts(rule, book)
  const list = offered ? wording('listOnly', [offered.join(', ')], locale) : ''
  const rest = rule.helpText ? ` ${rule.helpText}` : list
  return refusal('invalidEntry', `${columnLetters(column)}${row}`, rest)
}

/** Changes every cell of an area, making those that are missing. */
export function changeCells(
  desk: Desk,
  sheet: Sheet,
  area: Area,
  change: (cell: Cell, i: number, j: number) => void,
): void {
  refuseEdit(desk, sheet, area)
  desk.buffer.note(sheet, area)
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      change(sheet.makeCell(row, column), row - area.top, column - area.left)
    }
  }
}

/** Which parts of cells a clearing takes away. */
export interface Clearing {
  readonly content?: boolean
  readonly dress?: boolean
  readonly notes?: boolean
  readonly rules?: boolean
}

/** Clears parts of the cells of an area. */
export function clearCells(desk: Desk, sheet: Sheet, area: Area, parts: Clearing): void {
  refuseEdit(desk, sheet, area)
  desk.buffer.note(sheet, area)
  sheet.eachExisting(area, (cell) => {
    if (parts.content) {
      cell.value = ''
      cell.formula = null
      cell.runs = null
    }
    if (parts.dress) {
      cell.format = null
      cell.style = null
    }
    if (parts.notes) cell.note = ''
    if (parts.rules) cell.rule = null
  })
}
