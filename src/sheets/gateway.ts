import type { Book, Changes, Layout } from '../app/ports.ts'
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
      const { opened: found, reading } = openTabs(tabs, formulas, finder, store.state, serial)
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
      const checked = looked.filter(isChecked)
      const issues: Issue[] = looked.filter((one): one is Issue => !isChecked(one))
      announce(pages, store.state)
      store.save()
      issues.push(...checked.flatMap((one) => write(host, one, store.state)))
      issues.push(...pages.flatMap((page) => draw(host, page, store.state)))
      if (listed) refreshHelps(desk, checked, changes.layout, listed)
      store.save()
      host.SpreadsheetApp.flush()
      return issues
    },
  }
}

function pagesOf({ finder, serial }: Desk, { drawings }: Changes): Page[] {
  return drawings.flatMap((drawing) => {
    const sheet = finder.sheetOf(tabOf(drawing.tab))
    if (!sheet) return []
    const now = readCells(sheet.getDataRange().getValues(), serial)
    return [{ drawing, sheet, now, room: roomOf(sheet) }]
  })
}

/** Brings the drop-downs up to date, and gives rows people added their formats and lists. */
function refreshHelps(
  { host, store }: Desk,
  checked: readonly Checked[],
  layout: Layout,
  listed: ListSheet,
): void {
  writeLists(host, listed, layout.lists, store.state)
  const helpful = helps(host, listed.sheet, store.state.lists, layout.lists)
  for (const { grid, sheet, now, edit, room } of checked) {
    const known = store.state.tabs[grid.tab.id]
    const last = now.length + edit.added.length
    if (!known || !room || last + SPARE <= known.dressed) continue
    const to = last + SPARE
    grow(sheet, room, to)
    const { tab, places, header } = grid
    const from = Math.max(last, known.dressed) + 1
    dressRows(sheet, { tab, layout, places, header, from, to }, helpful)
    known.dressed = to
  }
}
