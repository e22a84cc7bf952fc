import type { Tab } from '../workbook/tab.ts'
import { workbook } from '../workbook/workbook.ts'
import { drawnMark, idLine } from './claim.ts'
import type { Sheet, Spreadsheet } from './host.ts'

/** How far down the header of a sheet nobody remembers is looked for. */
export const REACH = 30

/**
 * The numbers of the sheets that say they are ours, by tab: those their metadata tell, then those that
 * the notes of their header tell, under whatever name.
 */
export function strays(
  book: Spreadsheet,
  marked: ReadonlyMap<string, Sheet>,
): Record<string, number> {
  const found = new Map([...marked].map(([id, sheet]) => [id, sheet.getSheetId()] as const))
  const noted = book.getSheets().flatMap((sheet) => {
    const tab = notedTab(sheet)
    return tab ? [{ sheet, tab }] : []
  })
  // Of two sheets noted alike, the one that bears the name of its tab; else the one further left.
  const isNamed = ({ sheet, tab: { name } }: (typeof noted)[number]) =>
    [name.fr, name.en].includes(sheet.getName())
  for (const one of [...noted.filter(isNamed), ...noted])
    if (!found.has(one.tab.id)) found.set(one.tab.id, one.sheet.getSheetId())
  return Object.fromEntries(found)
}

/** The tab whose header, or whose first cell, the notes of a sheet speak of. */
export function notedTab(sheet: Sheet): Tab | undefined {
  const rows = Math.min(REACH, sheet.getMaxRows())
  const notes = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getNotes().flat()
  const marks = new Set(notes.map((note) => /\[[\w.-]+\]$/.exec(note.trim())?.[0] ?? ''))
  return workbook.find(
    (tab) =>
      marks.has(drawnMark(tab)) ||
      tab.columns.filter((one) => marks.has(idLine(tab, one))).length > 1,
  )
}
