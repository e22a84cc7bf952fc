import type { OtherSheets, OtherTab } from '../app/ports.ts'
import type { Tab } from '../workbook/tab.ts'
import { readCells } from './cells.ts'
import type { Desk } from './gateway.ts'
import type { Sheet } from './host.ts'
import { asideOf } from './repair/aside.ts'

/** The tabs of a spreadsheet that are not ours, what they show, and what they hold. */
export function otherSheets(desk: Desk): OtherSheets {
  const { spreadsheet } = desk
  return {
    named(ours) {
      const own = ownIds(desk, ours)
      const front = spreadsheet.getActiveSheet().getSheetId()
      return spreadsheet
        .getSheets()
        .filter((sheet) => !own.has(sheet.getSheetId()) && !sheet.isSheetHidden())
        .map((sheet) => {
          const id = sheet.getSheetId()
          return { id, name: sheet.getName(), isFront: id === front }
        })
    },
    texts(name) {
      const sheet = spreadsheet.getSheets().find((one) => one.getName() === name)
      return sheet ? sheet.getDataRange().getDisplayValues() : null
    },
    open(id, ours) {
      const sheet = spreadsheet.getSheetById(id)
      if (!sheet) return null
      return ownIds(desk, ours).has(id) ? { own: sheet.getName() } : opened(sheet, desk)
    },
  }
}

/** The numbers of our sheets, that of what was kept aside among them. */
function ownIds({ finder, spreadsheet }: Desk, ours: readonly Tab[]): ReadonlySet<number> {
  const sheets = [...ours.map((tab) => finder.sheetOf(tab)), asideOf(spreadsheet)]
  return new Set(sheets.flatMap((sheet) => sheet?.getSheetId() ?? []))
}

function opened(sheet: Sheet, { host, serial }: Desk): OtherTab {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()]
  return {
    name: sheet.getName(),
    rows,
    columns,
    cells(from, count) {
      if (count < 1 || columns < 1) return []
      return readCells(sheet.getRange(from, 1, count, columns).getValues(), serial)
    },
    mayWrite: () => whole(sheet).canEdit(),
    isAsLarge: () => sheet.getLastRow() === rows && sheet.getLastColumn() === columns,
    // Notes first: stopped between the two, it still holds what was checked, and can be emptied again.
    empty() {
      whole(sheet).clearNote()
      host.SpreadsheetApp.flush()
      sheet.getRange(1, 1, rows, columns).clearContent()
      host.SpreadsheetApp.flush()
    },
  }
}

const whole = (sheet: Sheet) => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
