import { writeXlsx } from 'hucre/xlsx'
import type { Book } from './store/book.ts'

/** The workbook as the bytes of an .xlsx file. */
export async function toXlsx(book: Book): Promise<Uint8Array> {
  const sheets = book.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.map(sheet.grid(), (cell) => cell?.value ?? ''),
  }))
  return writeXlsx({ sheets })
}
