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
import { writeLists } from './lists.ts'
import type { Opened } from './reader.ts'
import { openTabs } from './reader.ts'
import type { StateStore } from './state.ts'
import type { Checked } from './writer.ts'
import { check, grow, isChecked, write } from './writer.ts'

/** Rows kept ready below the last one. */
const READY_ROWS = 100

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
        return tab ? [check(edit, tab, serial)] : []
      })
      const pages = pagesOf(desk, changes)
      const checked = looked.filter(isChecked)
      const issues: Issue[] = looked.filter((one): one is Issue => !isChecked(one))
      announce(pages, store.state)
      store.save()
      issues.push(...checked.flatMap((one) => write(host, one, store.state)))
      issues.push(...pages.flatMap((page) => draw(host, page, store.state)))
      refreshHelps(desk, checked, changes.layout)
      store.save()
      host.SpreadsheetApp.flush()
      return issues
    },
  }
}

function pagesOf({ finder, serial }: Desk, { drawings }: Changes): Page[] {
  return drawings.flatMap((drawing) => {
    const sheet = finder.sheetOf(tabOf(drawing.tab))
    return sheet
      ? [{ drawing, sheet, now: readCells(sheet.getDataRange().getValues(), serial) }]
      : []
  })
}

/** Brings the drop-downs up to date, and gives rows people added their formats and lists. */
function refreshHelps(desk: Desk, checked: readonly Checked[], layout: Layout): void {
  const { host, finder, store } = desk
  const listSheet = finder.sheetOf(lists)
  if (!listSheet) return
  writeLists(host, listSheet, layout.lists, store.state)
  const helpful = helps(host, listSheet, store.state.lists, layout.lists)
  for (const { grid, sheet, now, edit } of checked) {
    const known = store.state.tabs[grid.tab.id]
    const last = now.length + edit.added.length
    if (!known || last + READY_ROWS <= known.dressed) continue
    const to = last + READY_ROWS
    grow(sheet, to)
    const { tab, places, header } = grid
    const from = Math.max(last, known.dressed) + 1
    dressRows(sheet, { tab, layout, places, header, from, to }, helpful)
    known.dressed = to
  }
}
