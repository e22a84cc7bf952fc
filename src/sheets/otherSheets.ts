import type { OtherSheets } from '../app/ports.ts'
import type { Finder } from './finder.ts'
import type { Spreadsheet } from './host.ts'

/** The tabs of a spreadsheet that are not ours, and what they show. */
export function otherSheets(book: Spreadsheet, finder: Finder): OtherSheets {
  return {
    named(ours) {
      const own = new Set(ours.flatMap((tab) => finder.sheetOf(tab)?.getSheetId() ?? []))
      const front = book.getActiveSheet().getSheetId()
      return book
        .getSheets()
        .filter((sheet) => !own.has(sheet.getSheetId()) && !sheet.isSheetHidden())
        .map((sheet) => ({ name: sheet.getName(), isFront: sheet.getSheetId() === front }))
    },
    texts(name) {
      const sheet = book.getSheets().find((one) => one.getName() === name)
      return sheet ? sheet.getDataRange().getDisplayValues() : null
    },
  }
}
