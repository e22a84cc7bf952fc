import type { Damage } from '../../app/ports.ts'
import type { Tab } from '../../workbook/tab.ts'
import { workbook } from '../../workbook/workbook.ts'
import type { Finder } from '../finder.ts'
import { COLUMN_KEY, TAB_KEY } from '../finder.ts'
import type { Sheet, Spreadsheet } from '../host.ts'
import { notedTab, REACH } from '../strays.ts'
import { withoutIdLine } from './columnMarks.ts'

/** A sheet that passes for one of ours and is not: a copy, or a tab pasted from another file. */
interface Pretender {
  readonly sheet: Sheet
  readonly tab: Tab
}

/** The sheets that pass for a tab which stands elsewhere. */
function pretenders(book: Spreadsheet, finder: Finder): Pretender[] {
  const ours = new Set(workbook.flatMap((tab) => finder.sheetOf(tab)?.getSheetId() ?? []))
  return book.getSheets().flatMap((sheet) => {
    if (ours.has(sheet.getSheetId())) return []
    const tab = notedTab(sheet) ?? markedTab(sheet)
    return tab ? [{ sheet, tab }] : []
  })
}

function markedTab(sheet: Sheet): Tab | undefined {
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(TAB_KEY).find()
  const id = mark?.getValue()
  return workbook.find((tab) => tab.id === id)
}

export function copyDamages(book: Spreadsheet, finder: Finder): Damage[] {
  return pretenders(book, finder).map(({ sheet, tab }) => ({
    code: 'tab-copy',
    tab: tab.id,
    key: `tab-copy ${sheet.getSheetId()}`,
    values: { found: sheet.getName() },
  }))
}

/** Makes a copy the person's own: its marks and the last line of its notes go, no cell changes. */
export function disownCopy(book: Spreadsheet, finder: Finder, key: string): void {
  for (const { sheet } of pretenders(book, finder)) {
    if (`tab-copy ${sheet.getSheetId()}` !== key) continue
    for (const name of [TAB_KEY, COLUMN_KEY])
      for (const mark of sheet.createDeveloperMetadataFinder().withKey(name).find()) mark.remove()
    const range = sheet.getRange(1, 1, Math.min(REACH, sheet.getMaxRows()), sheet.getMaxColumns())
    const notes = range.getNotes()
    range.setNotes(
      notes.map((row) => row.map((note) => (OURS.test(note) ? withoutIdLine(note) : note))),
    )
  }
}

/** A note that ends with the line by which a column, or a tab, is known. */
const OURS = /\[[\w-]+(\.[\w-]+)?\]\s*$/
