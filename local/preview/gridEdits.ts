// What a person does to the grid itself: lines, sizes, order, tabs.
import type { LocalHost } from '../host.ts'
import { refusal } from '../messages.ts'
import { mayEdit } from '../services/desk.ts'
import type { Area } from '../store/cell.ts'
import { collapse } from '../store/groups.ts'
import type { Sheet } from '../store/sheet.ts'
import { sortRows } from '../store/sort.ts'
import { deleteLines, insertLines } from '../store/structure.ts'
import type { Action } from './protocol.ts'
import { Rejection } from './rejection.ts'

/** The actions of a person on the grid, with what each takes. */
export type GridEdit = Extract<
  Action,
  { readonly do: 'showSheet' | 'fold' | 'lines' | 'resize' | 'sort' }
>

/** Does what a person does to a sheet; what may not be done throws, and then nothing is. */
export function editGrid(host: LocalHost, sheet: Sheet, edit: GridEdit): void {
  refuseNonsense(edit)
  if (edit.do === 'showSheet') showSheet(host, sheet, edit.hidden)
  else if (edit.do === 'fold') fold(sheet, edit.first + 1, edit.collapsed)
  else if (edit.do === 'lines') changeLines(host, sheet, edit)
  else if (edit.do === 'resize') resize(sheet, edit)
  else sort(host, sheet, edit.column + 1, edit.ascending)
}

/** Lines are counted in whole numbers, from 0. */
function refuseNonsense(edit: GridEdit): void {
  const { first = 0, count = 1, pixels = 1, column = 0 } = edit as Partial<Record<string, unknown>>
  const isLine = (value: unknown) => Number.isInteger(value) && Number(value) >= 0
  const isSize = (value: unknown) => typeof value === 'number' && value > 0
  if (![first, count, column].every(isLine) || !isSize(pixels)) throw new Rejection('badRequest')
}

/** Hides a tab or shows it; a tab shown is the one looked at, and the last visible one stays. */
function showSheet({ book }: LocalHost, sheet: Sheet, hidden: boolean): void {
  const others = book.visibleSheets().filter((one) => one !== sheet)
  const [first] = others
  if (hidden && !first) throw refusal('lastVisible')
  sheet.hidden = hidden
  if (!hidden) book.activeSheetId = sheet.id
  else if (book.activeSheetId === sheet.id && first) book.activeSheetId = first.id
}

function fold(sheet: Sheet, first: number, collapsed: boolean): void {
  const group = sheet.columnGroups.find((one) => one.first === first)
  if (!group) throw new Rejection('noGroup')
  collapse(sheet, group, collapsed)
}

function changeLines(
  host: LocalHost,
  sheet: Sheet,
  { axis, change, first, count }: Extract<GridEdit, { readonly do: 'lines' }>,
): void {
  const line = first + 1
  const last = line + count - 1
  const grid = sheet.grid()
  refuseProtected(
    host,
    sheet,
    axis === 'rows' ? { ...grid, top: line, bottom: last } : { ...grid, left: line, right: last },
  )
  if (change === 'delete') deleteLines(host.book, sheet, axis, line, count)
  else insertLines(host.book, sheet, axis, line, count, Math.max(1, line - 1))
}

function resize(
  sheet: Sheet,
  { axis, first, count, pixels }: Extract<GridEdit, { readonly do: 'resize' }>,
): void {
  const sizes = axis === 'rows' ? sheet.heights : sheet.widths
  const end = Math.min(first + count, axis === 'rows' ? sheet.maxRows : sheet.maxColumns)
  for (let line = first; line < end; line++) sizes.set(line + 1, Math.max(2, Math.round(pixels)))
}

/** Whole rows under the frozen ones, as far as the sheet is filled. */
function sort(host: LocalHost, sheet: Sheet, column: number, ascending: boolean): void {
  const top = sheet.frozenRows + 1
  const area = { ...sheet.grid(), top, bottom: Math.max(top, sheet.lastRow()) }
  refuseProtected(host, sheet, area)
  sortRows(sheet, area, [{ column, ascending }])
}

function refuseProtected(host: LocalHost, sheet: Sheet, area: Area): void {
  if (!mayEdit({ person: host.user }, sheet, area)) throw refusal('protectedCell')
}
