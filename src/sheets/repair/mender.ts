import type { Builder, Damage, Layout, Mender } from '../../app/ports.ts'
import { rowsList } from '../../workbook/rowsList.ts'
import type { Tab } from '../../workbook/tab.ts'
import { backup, lists } from '../../workbook/tabs/hidden.ts'
import { tabOf } from '../../workbook/workbook.ts'
import { drawnMark } from '../claim.ts'
import { resolve } from '../columns.ts'
import { dressHeader, dressRows } from '../dress.ts'
import type { Finder } from '../finder.ts'
import { TAB_KEY } from '../finder.ts'
import type { Helps } from '../helps.ts'
import { helps } from '../helps.ts'
import type { Host, Sheet, Spreadsheet } from '../host.ts'
import { firstRowAbove } from '../located.ts'
import { drawnNote, FIRST_ROWS } from '../looks.ts'
import { placesOf } from '../reader.ts'
import type { StateStore } from '../state.ts'
import { keepAside } from './aside.ts'
import type { Listed } from './brokenLists.ts'
import { brokenHelps } from './brokenLists.ts'
import { columnDamages, twinsOf } from './columnDamages.ts'
import { claimColumn, disown } from './columnMarks.ts'
import { copyDamages, disownCopy } from './copies.ts'
import { raiseHeader, rememberedColumns, restoreHeader } from './headerRow.ts'
import { type Look, lookAt } from './look.ts'

/** What mending speaks to. */
interface Bench {
  readonly host: Host
  readonly book: Spreadsheet
  readonly finder: Finder
  readonly store: StateStore
  readonly builder: Builder
}

/** Finds what is damaged in the sheets of one spreadsheet, and mends it one damage at a time. */
export function mender(bench: Bench): Mender {
  const { host, book, finder, store } = bench
  return {
    survey(tabs, layout) {
      const found = tabs.flatMap((tab) => {
        const sheet = finder.sheetOf(tab)
        if (sheet) return surveyed(bench, tab, sheet, layout)
        return store.state.tabs[tab.id] ? [{ ...bare('tab-deleted', tab), values: {} }] : []
      })
      return [...found, ...copyDamages(book, finder)]
    },
    mend(damage, layout, answer) {
      const tab = tabOf(damage.tab)
      const sheet = finder.sheetOf(tab)
      if (damage.code === 'tab-copy') disownCopy(book, finder, damage.key)
      else if (sheet) mended(bench, { tab, sheet, damage, layout, answer })
      store.save()
      host.SpreadsheetApp.flush()
    },
    keepAside: (texts, why, locale, now) =>
      keepAside(host, book, store, { texts, why, locale, now }),
  }
}

function bare(code: Damage['code'], { id }: Tab) {
  return { code, tab: id, key: `${code} ${id}` }
}

function surveyed(bench: Bench, tab: Tab, sheet: Sheet, layout: Layout): Damage[] {
  const { state } = bench.store
  // Added when first needed, it is not laid out as the others are.
  if (tab === backup) return []
  if (tab.columns.length === 0) {
    const [[note = ''] = []] = sheet.getRange(1, 1, 1, 1).getNotes()
    const isKnown = note.trim().endsWith(drawnMark(tab)) && hasMark(sheet)
    return isKnown ? [] : [{ ...bare('marks-lost', tab), values: {} }]
  }
  const look = lookAt(tab, sheet, state)
  if (look.isClosed) return closedDamages(look, bench)
  const found = columnDamages(look)
  const isMarked = hasMark(sheet) || found.some(({ code }) => code === 'marks-lost')
  const broken = brokenHelps(look, rowsOf(look, bench), helpsOf(bench, layout), listsOf(bench))
  const columns = broken.map(({ column }) => column).join(' ')
  return [
    ...found,
    ...(isMarked ? [] : [{ ...bare('marks-lost', tab), values: {} }]),
    ...(broken.length > 0
      ? [{ ...bare('lists-broken', tab), values: { n: broken.length, columns } }]
      : []),
  ]
}

function closedDamages(look: Look, { store }: Bench): Damage[] {
  const isBelow = look.issues.some(({ code }) => code === 'rows-above-header')
  if (isBelow) return [{ ...bare('header-below', look.tab), values: { line: look.header } }]
  const isKnown = rememberedColumns(look, store.state.tabs[look.tab.id]).length > 0
  return isKnown ? [{ ...bare('header-gone', look.tab), values: {} }] : []
}

function hasMark(sheet: Sheet): boolean {
  return sheet.createDeveloperMetadataFinder().withKey(TAB_KEY).find().length > 0
}

/** The rows that should bear helps, from the first below the header. */
function rowsOf({ tab, sheet, values, header }: Look, { store }: Bench): number {
  const dressed = Math.min(store.state.tabs[tab.id]?.dressed ?? 1, sheet.getMaxRows())
  return Math.max(values.length, dressed) - header
}

function listsOf({ finder, store }: Bench): Listed {
  return {
    sheet: finder.sheetOf(lists)?.getSheetId() ?? null,
    placeOf({ kind: { rule } }) {
      if (rule === null || rule.type === 'date') return null
      const place = store.state.lists.indexOf(rule.type === 'list' ? rule.list : rowsList(rule.tab))
      return place < 0 ? null : place + 1
    },
  }
}

function helpsOf({ host, finder, store }: Bench, layout: Layout): Helps {
  return helps(host, finder.sheetOf(lists), store.state, layout.lists)
}

/** A damage to mend where it stands. */
interface Work {
  readonly tab: Tab
  readonly sheet: Sheet
  readonly damage: Damage
  readonly layout: Layout
  readonly answer: string | null
}

function mended(bench: Bench, work: Work): void {
  const { tab, sheet, damage } = work
  const known = bench.store.state.tabs[tab.id]
  if (tab.columns.length === 0)
    sheet.getRange(1, 1, 1, 1).setNotes([[drawnNote(tab, work.layout.locale)]])
  else menders[damage.code]?.(bench, lookAt(tab, sheet, bench.store.state), work)
  if (!hasMark(sheet)) {
    const { DOCUMENT } = bench.host.SpreadsheetApp.DeveloperMetadataVisibility
    sheet.addDeveloperMetadata(TAB_KEY, tab.id, DOCUMENT)
  }
  // Marks changed: what is remembered of the header is found anew.
  if (known) known.labels = ''
}

type Mending = (bench: Bench, look: Look, work: Work) => void

const menders: Readonly<Partial<Record<Damage['code'], Mending>>> = {
  'header-gone'(bench, look, { tab, layout }) {
    const columns = rememberedColumns(look, bench.store.state.tabs[tab.id])
    if (!look.isClosed || columns.length === 0) return
    restoreHeader(bench.host, look, columns, layout)
    const places = placesOf(columns.map((column) => column?.id ?? ''))
    redress(bench, look, places, layout)
  },
  'header-below'(bench, look, { layout }) {
    const { columns } = resolve(look.tab, look.claims)
    const first = firstRowAbove(look.tab, look.values, look.header, columns)
    if (!look.isClosed || first === null) return
    raiseHeader(look, first)
    redress(bench, { ...look, header: first }, placesOf(columns), layout)
  },
  'column-unknown'(bench, look, { damage, layout, answer }) {
    const index = indexOf(damage)
    if (!columnDamages(look).some(({ key }) => key === damage.key)) return
    const column = look.missing.find(({ id }) => id === answer)
    if (column) claimColumn(bench.host, look, index, column, layout)
    else if (answer === '') disown(bench.host, look, index, layout)
  },
  'columns-gone'(bench, look, { tab, sheet, layout }) {
    const { columnsAdded } = bench.builder.lay(tab, { ...layout, isAgreed: true })
    const known = bench.store.state.tabs[tab.id]
    const places = placesOf(known?.columns ?? [])
    const added = new Map([...places].filter(([id]) => columnsAdded.includes(id)))
    // The cells of a column just added are blank: they take its looks in every row.
    const rows = {
      tab,
      places: added,
      from: look.header + 1,
      to: rowsOf(look, bench) + look.header,
      locale: layout.locale,
    }
    dressRows(sheet, rows, helpsOf(bench, layout))
  },
  'column-twin'(bench, look, { damage, layout }) {
    const index = indexOf(damage)
    if (twinsOf(look).some((twin) => twin.index === index)) disown(bench.host, look, index, layout)
  },
  'marks-lost'(bench, look, { layout }) {
    look.columns.forEach((id, index) => {
      const column = look.tab.columns.find((one) => one.id === id)
      if (column) claimColumn(bench.host, look, index, column, layout)
    })
  },
  'lists-broken'(bench, look, { sheet, layout }) {
    const rows = rowsOf(look, bench)
    for (const { index, rules } of brokenHelps(look, rows, helpsOf(bench, layout), listsOf(bench)))
      sheet.getRange(look.header + 1, index + 1, rows, 1).setDataValidations(rules)
  },
}

/** The place a damage of one column tells, as its letter. */
function indexOf({ values }: Damage): number {
  const letters = String(values.letter ?? '')
  return [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1
}

function redress(
  { host, store }: Bench,
  { tab, sheet, header, isClosed }: Look,
  places: ReadonlyMap<string, number>,
  layout: Layout,
): void {
  const known = store.state.tabs[tab.id]
  const to = Math.max(FIRST_ROWS, known?.dressed ?? 1)
  const line = isClosed && header < 1 ? 1 : header
  const at = { tab, layout, places, added: places, header: line, from: line + 1, isNew: false }
  dressHeader(host, sheet, { ...at, to: Math.min(to, sheet.getMaxRows()) })
  if (known) known.tinted = ''
}
