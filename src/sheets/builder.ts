import type { Builder, Layout } from '../app/ports.ts'
import { say } from '../base/text.ts'
import type { Tab } from '../workbook/tab.ts'
import { lists } from '../workbook/tabs/hidden.ts'
import { drawnMark } from './claim.ts'
import type { Dressed } from './dress.ts'
import { dress } from './dress.ts'
import type { Finder } from './finder.ts'
import { TAB_KEY } from './finder.ts'
import { addColumns } from './header.ts'
import { helps } from './helps.ts'
import type { Host, Sheet, Spreadsheet } from './host.ts'
import { insertSheet, isLeftBlank } from './insertSheet.ts'
import { openLists, writeLists } from './lists.ts'
import { FIRST_ROWS, SPARE_COLUMNS } from './looks.ts'
import { placesOf } from './reader.ts'
import { grow, roomOf, widen } from './room.ts'
import type { StateStore, TabState } from './state.ts'
import { setTints } from './tint.ts'

/** Lays out the tabs of one spreadsheet. */
export function builder(host: Host, book: Spreadsheet, finder: Finder, store: StateStore): Builder {
  const open = (tab: Tab, layout: Layout) =>
    openTab({ host, spreadsheet: book, finder, store }, tab, layout)
  return {
    lay(tab, layout) {
      const { sheet, known, created } = open(tab, layout)
      const completed = addColumns(host, sheet, tab, layout.locale, store, layout.isAgreed)
      const { added, used, issues, isClosed } = completed
      const wanted = known.done ? added : tab.columns.map(({ id }) => id)
      if (!isClosed && (!known.done || added.length > 0)) {
        const helpful = helps(host, finder.sheetOf(lists), store.state, layout.lists)
        dress(host, sheet, toDress(sheet, tab, layout, { wanted, used }, store), helpful)
        finish(store, tab)
      }
      tint(host, sheet, tab, store)
      store.save()
      return { created, columnsAdded: added, issues }
    },
    list(tab, layout) {
      const { sheet, known, created } = open(tab, layout)
      if (!known.done) sheet.getRange(1, 1, 1, 1).setNotes([[drawnMark(tab)]])
      const issues = writeLists(host, openLists(sheet), layout.lists, store.state)
      if (!known.done) sheet.hideSheet()
      finish(store, tab)
      store.save()
      return { created, columnsAdded: [], issues }
    },
    show(tab) {
      finder.sheetOf(tab)?.showSheet().activate()
    },
  }
}

/** What a tab is added with. */
export interface Ground {
  readonly host: Host
  readonly spreadsheet: Spreadsheet
  readonly finder: Finder
  readonly store: StateStore
}

/** The sheet of a tab, added and remembered where there is none; it has its size and nothing else yet. */
export function openTab(
  { host, spreadsheet, finder, store }: Ground,
  tab: Tab,
  layout: Pick<Layout, 'locale' | 'position'>,
): { readonly sheet: Sheet; readonly known: TabState; readonly created: boolean } {
  const found = finder.sheetOf(tab)
  const sheet =
    found ?? insertSheet(spreadsheet, say(tab.name, layout.locale), layout.position, store)
  finder.met(tab, sheet)
  const known = remember(host, sheet, tab, store)
  if (!known.done) size(sheet, tab, !found || isLeftBlank(sheet, store))
  store.state.inserting = ''
  return { sheet, known, created: !found }
}

function tint(host: Host, sheet: Sheet, tab: Tab, { state }: StateStore): void {
  const known = state.tabs[tab.id]
  if (known) setTints(host, sheet, tab, known)
}

interface Given {
  readonly wanted: readonly string[]
  readonly used: number
}

/** Where the columns stand and which are to dress, on the rows below what people already wrote. */
function toDress(
  sheet: Sheet,
  tab: Tab,
  layout: Layout,
  { wanted, used }: Given,
  { state }: StateStore,
): Dressed {
  const known = state.tabs[tab.id]
  const header = known?.header ?? 1
  const places = placesOf(known?.columns ?? [])
  const added = new Map([...places].filter(([id]) => wanted.includes(id)))
  const from = Math.max(header, used) + 1
  const to = Math.min(Math.max(FIRST_ROWS, known?.dressed ?? 1), sheet.getMaxRows())
  return { tab, layout, places, added, header, from, to, isNew: known?.done !== true }
}

function remember(host: Host, sheet: Sheet, tab: Tab, store: StateStore): TabState {
  const id = sheet.getSheetId()
  const known = store.state.tabs[tab.id]
  if (known?.sheet === id) return known
  const fresh: TabState = {
    sheet: id,
    labels: '',
    notes: '',
    header: 1,
    columns: [],
    next: known?.next ?? 1,
    dressed: 1,
    tinted: '',
    done: false,
  }
  store.state.tabs[tab.id] = fresh
  store.save()
  if (sheet.createDeveloperMetadataFinder().withKey(TAB_KEY).find().length === 0) {
    sheet.addDeveloperMetadata(
      TAB_KEY,
      tab.id,
      host.SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
    )
  }
  return fresh
}

/**
 * Gives the sheet the columns its tab needs, and no more when it has just been added; rows come as it
 * fills. Nothing is taken away from any other sheet.
 */
function size(sheet: Sheet, tab: Tab, isOurs: boolean): void {
  const columns = Math.max(tab.columns.length, tab.kind === 'drawn' ? 6 : 1) + SPARE_COLUMNS
  const room = roomOf(sheet)
  const { rows, columns: width } = room
  widen(sheet, room, columns)
  if (width > columns && isOurs) {
    sheet.deleteColumns(columns + 1, width - columns)
    room.columns = columns
  }
  grow(sheet, room, FIRST_ROWS)
  if (rows > FIRST_ROWS && isOurs) sheet.deleteRows(FIRST_ROWS + 1, rows - FIRST_ROWS)
}

function finish({ state }: StateStore, tab: Tab): void {
  const known = state.tabs[tab.id]
  if (known) {
    known.dressed = Math.max(FIRST_ROWS, known.dressed)
    known.done = true
  }
}
