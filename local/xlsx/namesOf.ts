// The names of ranges an .xlsx file defines.
import type { Workbook } from 'hucre/xlsx'
import { readA1 } from '../store/area.ts'
import type { Book } from '../store/book.ts'
import type { LeftOut } from './leftOut.ts'

/** Names that programs give by themselves: the block of a filter, the lines printed on every page. */
const RESERVED = /^_xlnm\.|^_xl|^Z_[0-9A-F]{8}_/i

/** Lays the names of ranges; those of formulas, constants and lost cells are told as left out. */
export function layNames(book: Book, file: Workbook, leftOut: LeftOut): void {
  for (const { name, range, scope } of file.namedRanges ?? []) {
    if (RESERVED.test(name)) continue
    const [first] = book.sheets
    const read = first && readA1(range, first.maxRows, first.maxColumns)
    const sheet = book.sheetByName(read?.sheetName ?? scope ?? '')
    if (!read || !sheet || book.rangeNamed(name)) {
      leftOut.add('names')
      continue
    }
    const area = readA1(range, sheet.maxRows, sheet.maxColumns)?.area ?? read.area
    const anchor = { sheetId: sheet.id, area }
    book.namedRanges.push({ name, anchor })
    book.anchors.add(anchor)
  }
}
