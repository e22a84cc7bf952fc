import type { Book, Changes } from '../app/ports.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'
import { lists } from '../workbook/tabs/hidden.ts'
import { tabOf } from '../workbook/workbook.ts'
import { openBackup } from './backup.ts'
import { readCells } from './cells.ts'
import type { Page } from './drawing.ts'
import { announce, draw, isToDraw, makeRoom, undrawn } from './drawing.ts'
import { drawnList, drawnMemory, recallDrawings } from './drawnMemory.ts'
import { dressRows } from './dress.ts'
import { readElsewhere } from './elsewhere.ts'
import type { Finder } from './finder.ts'
import { helps } from './helps.ts'
import type { Host, Sheet, Spreadsheet } from './host.ts'
import { lookAtLabels } from './labels.ts'
import type { ListSheet } from './lists.ts'
import { openLists, writeLists } from './lists.ts'
import type { Opened } from './reader.ts'
import { openTabs } from './reader.ts'
import type { Room } from './room.ts'
import { grow, roomOf } from './room.ts'
import type { StateStore } from './state.ts'
import { stopOf } from './stop.ts'
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
    stop: (error) => stopOf(desk, error),
    show(tab, line, column) {
      const sheet = finder.sheetOf(tab)
      if (!sheet) return
      const row = Math.min(line, sheet.getMaxRows())
      sheet.getRange(row, Math.min(column, sheet.getMaxColumns()), 1, 1).activate()
    },
    mayWrite: (tab) => opened.get(tab.id)?.sheet.getDataRange().canEdit() === true,
    kept: () => openBackup(desk).runs,
    texts: (tab) => finder.sheetOf(tab)?.getDataRange().getDisplayValues() ?? null,
    chosen(tabs) {
      const front = spreadsheet.getActiveSheet()
      const isFront = (tab: Tab) => finder.sheetOf(tab)?.getSheetId() === front.getSheetId()
      const tab = tabs.find(isFront)
      const line = tab && front.getActiveRange()?.getRow()
      return tab && line ? { tab, line } : null
    },
    read(tabs, formulas = []) {
      const { opened: found, reading } = openTabs(tabs, formulas, {
        finder,
        state: store.state,
        serial,
      })
      opened = found
      return reading
    },
    readElsewhere,
    write(changes) {
      const looked = changes.edits.flatMap((edit) => {
        const tab = opened.get(edit.tab)
        const dressed = store.state.tabs[edit.tab]?.dressed ?? 0
        return tab ? [check(edit, tab, { serial, dressed, words: changes.words })] : []
      })
      const pages = pagesOf(desk, changes)
      const lost = lostPages(desk, changes)
      const listSheet = finder.sheetOf(lists)
      const listed = listSheet && openLists(listSheet)
      const isHalf = changes.isWhole === true && looked.some((one) => !isChecked(one))
      const checked = isHalf ? [] : looked.filter(isChecked)
      const issues = [...lost, ...looked.filter((one): one is Issue => !isChecked(one))]
      const labels = lookAtLabels(desk, opened, changes, new Set(issues.map(({ tab }) => tab)))
      issues.push(...labels.issues)
      const roomy = withRoom(desk, checked)
      retint(desk, opened)
      const memory = listed && pages.length > 0 ? drawnMemory(listed) : new Map<string, string>()
      recallDrawings(pages, memory, store.state)
      const toDraw = pages.filter((page) => isToDraw(page, store.state))
      for (const page of toDraw) makeRoom(page)
      announce(toDraw, store.state)
      store.save()
      labels.write()
      if (listed) {
        const lists = [...changes.lists, ...toDraw.map((page) => drawnList(page, memory))]
        issues.push(...refreshHelps(desk, roomy, { ...changes, lists }, listed))
      }
      issues.push(...checked.flatMap((one) => write(host, one, store.state)))
      for (const page of pages)
        issues.push(...(toDraw.includes(page) ? draw(host, page, store.state) : [undrawn(page)]))
      labels.close()
      store.save()
      host.SpreadsheetApp.flush()
      return issues
    },
  }
}

interface Growing {
  readonly sheet: Sheet
  readonly room: Room
  /** The last line that holds anything, and the last to write. */
  readonly used: number
  readonly last: number
}

/**
 * Makes room for the rows about to be added and some to spare, which a full workbook does without; gives
 * the last line to dress. Without room for what is added, it throws: nothing has been written yet.
 */
function grown(desk: Desk, { sheet, room, used, last }: Growing): number {
  const to = last + SPARE
  try {
    grow(sheet, room, to, used)
    return to
  } catch (error) {
    if (stopOf(desk, error)?.code !== 'full') throw error
    grow(sheet, room, last, used)
    return Math.min(to, room.rows)
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

/** The shared pages that were laid out and are there no more: what they tell would be told nowhere. */
function lostPages({ finder, store }: Desk, { drawings }: Changes): Issue[] {
  return drawings
    .filter(({ tab, isShared }) => isShared && store.state.tabs[tab] && !finder.sheetOf(tabOf(tab)))
    .map(({ tab }) => ({ tab, row: null, column: null, code: 'tab-missing' }))
}

/** A checked tab whose grid is as large as it must be, and the lines to dress. */
interface Roomy {
  readonly checked: Checked
  readonly from: number
  readonly to: number
}

/** Makes room in every tab before anything is written in any: where one has none, all stay as they are. */
function withRoom(desk: Desk, checked: readonly Checked[]): Roomy[] {
  return checked.flatMap((one) => {
    const { grid, sheet, now, edit, room, isOpen } = one
    const known = desk.store.state.tabs[grid.tab.id]
    if (!known || !room || !isOpen) return []
    const used = Math.max(now.length, grid.header)
    // Rows that were deleted since took their looks with them.
    const from = Math.max(used, Math.min(known.dressed, room.rows)) + 1
    const to = grown(desk, { sheet, room, used, last: used + edit.added.length })
    return to < from ? [] : [{ checked: one, from, to }]
  })
}

/**
 * Brings the drop-downs up to date, and dresses the rows about to be added and some to spare. That comes
 * before anything is written: a row is never left bare by a run that stops, and once rows are put in
 * order nobody could tell ours from those whose looks are people's.
 */
function refreshHelps(
  { host, store }: Desk,
  roomy: readonly Roomy[],
  { lists: wanted, words }: Changes,
  listed: ListSheet,
): readonly Issue[] {
  const issues = writeLists(host, listed, wanted, store.state)
  const helpful = helps(host, listed.sheet, store.state, wanted)
  for (const { checked, from, to } of roomy) {
    const { tab, places } = checked.grid
    dressRows(checked.sheet, { tab, places, from, to, locale: words.locale }, helpful)
    const known = store.state.tabs[tab.id]
    if (known) known.dressed = to
  }
  return issues
}
