// An .xlsx file as a workbook, whoever made it: Excel, LibreOffice, Google or this host. Formulas keep
// their text and the value they showed; what a spreadsheet of Google's lacks (charts, pictures) is left.
import type { Workbook } from 'hucre/xlsx'
import { readXlsx } from 'hucre/xlsx'
import { Book } from '../store/book.ts'
import { Sheet } from '../store/sheet.ts'
import { fillCells } from './cellsOf.ts'
import { FileRefused } from './fileRefused.ts'
import { layLines } from './linesOf.ts'
import { reader } from './lookOf.ts'
import { refuseUnreadable } from './parts.ts'
import { layRules } from './rulesOf.ts'

/** The workbook a file is read into: what .xlsx does not tell of it. */
export interface Home {
  readonly id: string
  readonly name: string
  readonly locale: string
  readonly zone: string
}

const CELL_LIMIT = 10_000_000
const ROWS = 1000
const COLUMNS = 26

/** Reads a file whole; one that cannot be is refused in words (`FileRefused`), and nothing comes of it. */
export async function fromXlsx(bytes: Uint8Array, home: Home): Promise<Book> {
  refuseUnreadable(bytes)
  const file = await parsed(bytes)
  if (file.sheets.length === 0) throw new FileRefused('noSheet')
  const book = new Book(home.id, home.name, home.locale, home.zone)
  const lookOf = reader(file, home.locale)
  book.sheets = file.sheets.map((one, i) => {
    const sheet = new Sheet(i === 0 ? 0 : book.freshId() * 7919, one.name, ROWS, COLUMNS)
    fillCells(sheet, one, lookOf)
    layLines(sheet, one)
    sheet.hidden = one.hidden === true || one.veryHidden === true
    return sheet
  })
  refuseGrowth(book)
  file.sheets.forEach((one, i) => {
    const sheet = book.sheets[i]
    if (sheet) layRules(book, sheet, one, file)
  })
  activate(book, file.activeSheet ?? 0)
  return book
}

/** A sheet of charts has no cells: it is passed over, and the others are read. */
async function parsed(bytes: Uint8Array): Promise<Workbook> {
  const without = new Set<string>()
  for (;;) {
    try {
      const sheets = ({ name }: { readonly name: string }) => !without.has(name)
      return await readXlsx(bytes, { readStyles: true, sheets })
    } catch (error) {
      const [, cellless] = /missing worksheet file for sheet "(.*)"$/s.exec(String(error)) ?? []
      if (cellless === undefined || without.has(cellless)) throw new FileRefused('damaged')
      without.add(cellless)
    }
  }
}

function refuseGrowth(book: Book): void {
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0)
  if (cells > CELL_LIMIT) throw new FileRefused('tooManyCells')
}

/** A workbook shows at least one tab. */
function activate(book: Book, index: number): void {
  const wanted = book.sheets[index]
  const shown = wanted && !wanted.hidden ? wanted : book.visibleSheets()[0]
  const active = shown ?? book.sheets[0]
  if (!active) return
  active.hidden = false
  book.activeSheetId = active.id
}
