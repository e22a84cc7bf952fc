// Typing as a person does in the grid: nothing is written unless every cell takes its entry.

import type { LocalHost } from '../host.ts'
import { refusal } from '../messages.ts'
import { disobedience } from '../services/cells.ts'
import { mayEdit } from '../services/desk.ts'
import type { Cell } from '../store/cell.ts'
import { type Entry, readEntry } from '../store/entry.ts'
import type { Sheet } from '../store/sheet.ts'
import { obeys } from '../store/validation.ts'
import { layEntry } from '../store/write.ts'
import type { TypedCell } from './protocol.ts'
import { Rejection } from './rejection.ts'

interface Typed {
  readonly row: number
  readonly column: number
  readonly entry: Entry
}

/**
 * Types in cells of a sheet, as the person at the host. A protected cell, one outside the grid and an
 * entry a strict rule bars throw, and then nothing is written.
 */
export function typeCells(host: LocalHost, sheet: Sheet, cells: readonly TypedCell[]): void {
  const read = cells.map(({ row, column, text }) => {
    const place = { row: row + 1, column: column + 1 }
    refuseOutside(sheet, place.row, place.column)
    refuseProtected(host, sheet, place.row, place.column)
    return { ...place, entry: entryOf(host, sheet, place.row, place.column, text) }
  })
  for (const typed of read) lay(sheet, typed)
}

function refuseOutside(sheet: Sheet, row: number, column: number): void {
  const isInside =
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    row >= 1 &&
    column >= 1 &&
    row <= sheet.maxRows &&
    column <= sheet.maxColumns
  if (!isInside) throw new Rejection('outside')
}

function refuseProtected(host: LocalHost, sheet: Sheet, row: number, column: number): void {
  const area = { top: row, left: column, bottom: row, right: column }
  if (!mayEdit({ person: host.user }, sheet, area)) throw refusal('protectedCell')
}

function entryOf(
  host: LocalHost,
  sheet: Sheet,
  row: number,
  column: number,
  text: string | boolean,
): Entry {
  const { book, switches } = host
  const cell = sheet.cell(row, column)
  const place = { ...switches, locale: book.locale, zone: book.zone, now: host.now() }
  const input = typeof text === 'boolean' ? ticked(cell, text) : asPercent(text, cell)
  const entry = readEntry(input, cell, place)
  if (cell?.rule && !obeys(cell.rule, entry.value, book)) {
    throw disobedience(cell.rule, { row, column }, book, host.user.locale)
  }
  return entry
}

/** A tick gives the values of its checkbox where the rule has some of its own. */
function ticked(cell: Cell | undefined, on: boolean): unknown {
  const own = cell?.rule?.criteria === 'CHECKBOX' ? cell.rule.values[on ? 0 : 1] : undefined
  return own ?? on
}

/** A bare number typed in a cell of percentages is one: `65` shows 65 %. */
function asPercent(text: string, cell: Cell | undefined): string {
  const isPercent = cell?.format?.includes('%') ?? false
  return isPercent && /^[+-]?\d+([.,]\d+)?$/.test(text.trim()) ? `${text.trim()}%` : text
}

function lay(sheet: Sheet, { row, column, entry }: Typed): void {
  const isErased = entry.value === '' && entry.formula === null
  if (isErased && !sheet.cell(row, column)) return
  layEntry(sheet.makeCell(row, column), entry)
}
