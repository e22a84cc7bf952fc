import type { Tab } from '../workbook/tab.ts'
import { workbook } from '../workbook/workbook.ts'
import { drawnMark, idLine } from './claim.ts'
import { isHeaded } from './headed.ts'
import type { Sheet, Spreadsheet } from './host.ts'

/** How far down the header of a sheet nobody remembers is looked for. */
export const REACH = 30

/**
 * The numbers of the sheets that say they are ours, by tab: those their metadata tell, then those that
 * the notes of their header tell, then those that bear most of its headers, under whatever name.
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
  const headed = headedSheets(book, new Set(found.values()))
  for (const [tab, sheets] of headed) {
    const [only] = sheets.length === 1 ? sheets : sheets.filter((sheet) => isNamed({ sheet, tab }))
    if (only && !found.has(tab.id)) found.set(tab.id, only.getSheetId())
  }
  return Object.fromEntries(found)
}

/** The sheets no note tells of, by the tab whose headers stand on one of their first lines. */
function headedSheets(
  book: Spreadsheet,
  known: ReadonlySet<number>,
): ReadonlyMap<Tab, readonly Sheet[]> {
  const headed = new Map<Tab, Sheet[]>()
  const tabs = workbook.filter(({ columns }) => columns.length > 0)
  for (const sheet of book.getSheets()) {
    if (known.has(sheet.getSheetId())) continue
    const rows = Math.min(REACH, sheet.getMaxRows())
    const lines = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues()
    const tab = tabs.find((one) => lines.some((line) => isHeaded(one, line)))
    if (tab) headed.set(tab, [...(headed.get(tab) ?? []), sheet])
  }
  return headed
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
