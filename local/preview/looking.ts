import type { Book } from '../store/book.ts'
import type { Sheet } from '../store/sheet.ts'
import type { Action, AreaView } from './protocol.ts'
import { Rejection } from './rejection.ts'

/** The sheet of an id; one that is gone throws. */
export function sheetOf(book: Book, id: number): Sheet {
  const sheet = book.sheetById(id)
  if (!sheet) throw new Rejection('noSheet')
  return sheet
}

/** A window looks at a tab or selects cells there, as a script will find them active. */
export function look(
  book: Book,
  action: Extract<Action, { readonly do: 'activate' | 'select' }>,
): void {
  const sheet = sheetOf(book, action.sheet)
  if (action.do === 'select') book.activeArea = { sheetId: sheet.id, ...within(sheet, action.area) }
  book.activeSheetId = sheet.id
}

function within({ maxRows, maxColumns }: Sheet, area: AreaView) {
  const top = area.row + 1
  const left = area.column + 1
  const bottom = Math.min(maxRows, area.row + area.rows)
  const right = Math.min(maxColumns, area.column + area.columns)
  if (top < 1 || left < 1 || bottom < top || right < left) throw new Rejection('outside')
  return { top, left, bottom, right }
}
