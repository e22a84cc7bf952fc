import type { Origin } from '../app/ports.ts'
import { isDrawnList } from '../workbook/drawnList.ts'
import { isRowsList } from '../workbook/rowsList.ts'
import type { Tab } from '../workbook/tab.ts'
import { backup, lists as listsTab } from '../workbook/tabs/hidden.ts'
import { workbook } from '../workbook/workbook.ts'
import { runs } from './blocks.ts'
import type { Desk } from './gateway.ts'
import type { Sheet } from './host.ts'
import { openTabs } from './reader.ts'
import { asideOf } from './repair/aside.ts'

/** What the file is: the one the add-on remembers working in, or another that came of it. */
export function origin({ host, spreadsheet, finder }: Desk): Origin {
  const kept = host.PropertiesService.getDocumentProperties()?.getProperties() ?? {}
  const own = `${spreadsheet.getId()}\n`
  const sheets = [...workbook.map((tab) => finder.sheetOf(tab)), asideOf(spreadsheet)]
  const ours = new Set(sheets.flatMap((sheet) => sheet?.getSheetId() ?? []))
  return {
    isOriginal: Object.values(kept).some((text) => text.startsWith(own)),
    others: spreadsheet
      .getSheets()
      .filter((sheet) => !ours.has(sheet.getSheetId()))
      .map((sheet) => sheet.getName()),
  }
}

/** Of some tabs, and that of what was kept aside, the first that has a cell where the person may not write. */
export function closedTab({ finder, spreadsheet }: Desk, tabs: readonly Tab[]): string | null {
  const sheets = [...tabs.map((tab) => finder.sheetOf(tab)), asideOf(spreadsheet)].flatMap(
    (sheet) => sheet ?? [],
  )
  return sheets.find((sheet) => !below(sheet, 0).canEdit())?.getName() ?? null
}

/**
 * Empties tabs: whole lines below the header, columns people added and notes included, and a drawn tab
 * whole. What names the former rows elsewhere goes too: the lists of rows, what was kept to be undone
 * or set aside, the numbers already given. Nothing is looked at once the first tab is emptied; what the document
 * remembers goes last, so that a run that is stopped can be done again.
 */
export function emptied(desk: Desk, tabs: readonly Tab[]): readonly string[] {
  const { host, spreadsheet, finder, store } = desk
  const { state } = store
  const headed = tabs.filter(({ columns }) => columns.length > 0)
  const { opened } = openTabs(headed, [], { finder, state, serial: desk.serial })
  const lost = headed
    .filter(({ id }) => !opened.has(id))
    .flatMap((tab) => finder.sheetOf(tab) ?? [])
  const names = lost.map((sheet) => sheet.getName())
  const drawn = tabs.filter(({ columns }) => columns.length === 0)
  const pages = drawn.flatMap((tab) => finder.sheetOf(tab) ?? [])
  const listSheet = finder.sheetOf(listsTab)
  const kept = [finder.sheetOf(backup), asideOf(spreadsheet)].flatMap((sheet) => sheet ?? [])
  for (const { sheet, grid } of opened.values()) clearBelow(sheet, grid.header)
  for (const sheet of pages) clearPage(sheet)
  if (listSheet) clearRowLists(listSheet, state.lists, state.tabs[listsTab.id]?.header ?? 1)
  for (const sheet of kept) spreadsheet.deleteSheet(sheet)
  for (const tab of tabs) {
    const known = state.tabs[tab.id]
    if (known) known.next = 1
    delete state.drawn[tab.id]
  }
  delete state.tabs[backup.id]
  store.save()
  host.PropertiesService.getDocumentProperties()?.deleteAllProperties()
  return names
}

function below(sheet: Sheet, line: number) {
  return sheet.getRange(line + 1, 1, sheet.getMaxRows() - line, sheet.getMaxColumns())
}

function clearBelow(sheet: Sheet, line: number): void {
  if (sheet.getMaxRows() > line) below(sheet, line).clearContent().clearNote()
}

/** The note of the first cell says whose page it is: it stays. */
function clearPage(sheet: Sheet): void {
  below(sheet, 0).clearContent()
  if (sheet.getMaxRows() > 1) below(sheet, 1).clearNote()
  if (sheet.getMaxColumns() > 1) sheet.getRange(1, 2, 1, sheet.getMaxColumns() - 1).clearNote()
}

/** The lists that name rows of other tabs, and what tells the pages that were drawn. */
function clearRowLists(sheet: Sheet, lists: readonly string[], header: number): void {
  const rows = sheet.getMaxRows() - header
  const columns = lists.flatMap((id, index) => (isRowsList(id) || isDrawnList(id) ? [index] : []))
  if (rows < 1) return
  for (const run of runs(columns, (index) => index))
    sheet.getRange(header + 1, (run[0] ?? 0) + 1, rows, run.length).clearContent()
}
