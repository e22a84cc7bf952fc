import type { Sight } from '../app/ports.ts'
import type { Tab } from '../workbook/tab.ts'
import { runs } from './blocks.ts'
import type { Finder } from './finder.ts'
import type { Range, Sheet, Spreadsheet } from './host.ts'

/** Shows and hides tabs and columns of one spreadsheet. What people folded themselves stays grouped so. */
export function sight(book: Spreadsheet, finder: Finder): Sight {
  const sheetsOf = (tabs: readonly Tab[]) => tabs.flatMap((tab) => finder.sheetOf(tab) ?? [])
  return {
    standing: (tabs) => tabs.filter((tab) => finder.sheetOf(tab)),
    hidden: (tabs) => tabs.filter((tab) => finder.sheetOf(tab)?.isSheetHidden()),
    show(tabs) {
      for (const sheet of sheetsOf(tabs)) sheet.showSheet()
    },
    hide(tabs) {
      const going = sheetsOf(tabs)
      const numbers = new Set(going.map((sheet) => sheet.getSheetId()))
      const isLeft = (sheet: Sheet) => !numbers.has(sheet.getSheetId()) && !sheet.isSheetHidden()
      if (!book.getSheets().some(isLeft)) return false
      for (const sheet of going) sheet.hideSheet()
      return true
    },
    isFolded(tab, columns) {
      const sheet = finder.sheetOf(tab)
      // One column tells for its neighbours: they are folded together.
      return runs(columns, same).some(([first]) => isCollapsed(sheet, (first ?? 0) + 1))
    },
    fold(tab, columns, folded) {
      const sheet = finder.sheetOf(tab)
      if (sheet) for (const run of runs(columns, same)) foldRun(sheet, run, folded)
    },
  }
}

const same = (column: number) => column

/** Asking for a group where there is none throws. */
function isCollapsed(sheet: Sheet | null, column: number): boolean {
  if (!sheet || sheet.getColumnGroupDepth(column) === 0) return false
  return sheet.getColumnGroup(column, 1)?.isCollapsed() === true
}

/** A run whose group was taken away is grouped again: nothing else folds it. */
function foldRun(sheet: Sheet, run: readonly number[], folded: boolean): void {
  const first = (run[0] ?? 0) + 1
  const range: Range = sheet.getRange(1, first, 1, run.length)
  const isGrouped = sheet.getColumnGroupDepth(first) > 0
  if (folded) (isGrouped ? range : range.shiftColumnGroupDepth(1)).collapseGroups()
  else if (isGrouped) range.expandGroups()
}
