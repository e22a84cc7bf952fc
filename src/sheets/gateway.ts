import type { Book, Changes, ListColumn } from '../app/ports.ts'
import type { Issue } from '../workbook/issue.ts'
import { lists } from '../workbook/tabs/hidden.ts'
import { tabOf } from '../workbook/workbook.ts'
import { readCells } from './cells.ts'
import type { Page } from './drawing.ts'
import { announce, draw } from './drawing.ts'
import { dressRows } from './dress.ts'
import type { Finder } from './finder.ts'
import { helps } from './helps.ts'
import type { Host, Spreadsheet } from './host.ts'
import type { ListSheet } from './lists.ts'
import { openLists, writeLists } from './lists.ts'
import type { Opened } from './reader.ts'
import { openTabs } from './reader.ts'
import { grow, roomOf } from './room.ts'
import type { StateStore } from './state.ts'
import { setTints } from './tint.ts'
import type { Checked } from './writer.ts'
import { check, isChecked, SPARE, write } from './writer.ts'

/** What the gateway speaks to: Google, one spreadsheet, and what is remembered of it. */
export interface Desk {
  readonly host: Host
  readonly spreadsheet: Spreadsheet
  readonly serial: (instant: Date) => number
  readonly finder: Finder
  readonly store: StateStore
}

/** The spreadsheet as the commands see it: read, check, write, flush, in that order. */
export function gateway(desk: Desk): Book {
  const { host, spreadsheet, serial, finder, store } = desk
  let opened: ReadonlyMap<string, Opened> = new Map()
  return {
    id: spreadsheet.getId(),
    serial,
    read(tabs, formulas = []) {
      const { opened: found, reading } = openTabs(tabs, formulas, {
        finder,
        state: store.state,
        serial,
      })
      opened = found
      return reading
    },
    write(changes) {
      const looked = changes.edits.flatMap((edit) => {
        const tab = opened.get(edit.tab)
        return tab ? [check(edit, tab, serial, store.state.tabs[edit.tab]?.dressed ?? 0)] : []
      })
      const pages = pagesOf(desk, changes)
      const listSheet = finder.sheetOf(lists)
      const listed = listSheet && openLists(listSheet)
      const isHalf = changes.isWhole === true && looked.some((one) => !isChecked(one))
      const checked = isHalf ? [] : looked.filter(isChecked)
      const issues: Issue[] = looked.filter((one): one is Issue => !isChecked(one))
      retint(desk, opened)
      announce(pages, store.state)
      store.save()
      if (listed) issues.push(...refreshHelps(desk, checked, changes.lists, listed))
      issues.push(...checked.flatMap((one) => write(host, one, store.state)))
      issues.push(...pages.flatMap((page) => draw(host, page, store.state)))
      store.save()
      host.SpreadsheetApp.flush()
      return issues
    },
  }
}

/** Where columns moved since, our conditional rules follow them. */
function retint({ host, store }: Desk, opened: ReadonlyMap<string, Opened>): void {
  for (const [id, { sheet, grid }] of opened) {
    const known = store.state.tabs[id]
    if (known?.done) setTints(host, sheet, grid.tab, known)
  }
}

function pagesOf({ finder, serial }: Desk, { drawings }: Changes): Page[] {
  return drawings.flatMap((drawing) => {
    const sheet = finder.sheetOf(tabOf(drawing.tab))
    if (!sheet) return []
    const range = sheet.getDataRange()
    const now = readCells(range.getValues(), serial)
    const formulas = range.getFormulas()
    const room = roomOf(sheet)
    const height = Math.min(drawing.cells.length, room.rows)
    const width = Math.min(drawing.cells[0]?.length ?? 1, room.columns)
    const isOpen = sheet.getRange(1, 1, height, width).canEdit()
    return [{ drawing, sheet, now, formulas, room, isOpen }]
  })
}

/**
 * Brings the drop-downs up to date, and dresses the rows about to be added and some to spare. That comes
 * before anything is written: a row is never left bare by a run that stops, and once rows are put in
 * order nobody could tell ours from those whose looks are people's.
 */
function refreshHelps(
  { host, store }: Desk,
  checked: readonly Checked[],
  wanted: readonly ListColumn[],
  listed: ListSheet,
): readonly Issue[] {
  const issues = writeLists(host, listed, wanted, store.state)
  const helpful = helps(host, listed.sheet, store.state, wanted)
  for (const { grid, sheet, now, edit, room, isOpen } of checked) {
    const known = store.state.tabs[grid.tab.id]
    if (!known || !room || !isOpen) continue
    const { tab, places, header } = grid
    const used = Math.max(now.length, header)
    // Rows that were deleted since took their looks with them.
    const dressed = Math.min(known.dressed, room.rows)
    const to = used + edit.added.length + SPARE
    if (to <= dressed) continue
    grow(sheet, room, to, used)
    dressRows(sheet, { tab, places, from: Math.max(used, dressed) + 1, to }, helpful)
    known.dressed = to
  }
  return issues
}
