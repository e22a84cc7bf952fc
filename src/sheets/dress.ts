import type { Layout } from '../app/ports.ts'
import type { Locale } from '../base/text.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import { formatIn } from '../workbook/kind.ts'
import type { Tab } from '../workbook/tab.ts'
import { runs } from './blocks.ts'
import type { Helps } from './helps.ts'
import type { Host, Protection, Sheet } from './host.ts'
import { CELL_COLORS, DRAWN_LOOKS, sentencesOf, TAB_COLORS } from './looks.ts'

/** Rows to dress: which columns of which tab, and from which line to which. */
export interface DressedRows {
  readonly tab: Tab
  readonly places: ReadonlyMap<string, number>
  /** First line to dress: below what people already wrote, whose looks are theirs. */
  readonly from: number
  /** Last line to dress. */
  readonly to: number
  /** The language figures are shown in. */
  readonly locale: Locale
}

/** A tab to dress: where all its columns are, and those that are new. */
export interface Dressed extends Omit<DressedRows, 'places' | 'locale'> {
  readonly layout: Layout
  /** Every column of the tab that was found: tints look at columns that were there already. */
  readonly places: ReadonlyMap<string, number>
  readonly added: ReadonlyMap<string, number>
  readonly header: number
  /** A tab only completed keeps the frozen lines, the colour and the visibility people gave it. */
  readonly isNew: boolean
}

/** What describes our protections. */
export const OURS = 'CRM'

/** Gives a tab its looks: widths, formats, lists, colours, folded columns, filter, protection. */
export function dress(host: Host, sheet: Sheet, dressed: Dressed, helps: Helps): void {
  const { tab, layout, places, added, header, from, to, isNew } = dressed
  const placed = standing(tab, added)
  dressRows(sheet, { tab, places: added, from, to, locale: layout.locale }, helps)
  for (const same of widths(placed)) sheet.setColumnWidths(same.first, same.count, same.width)
  widen(sheet, tab)
  fold(sheet, placed, isNew)
  if (placed.length > 0 && !sheet.getFilter()) filter(sheet, header, to)
  protect(host, sheet, dressed)
  if (!isNew) return
  freeze(sheet, tab, places, header)
  sheet.setTabColor(TAB_COLORS[tab.role])
  if (layout.hidden) sheet.hideSheet()
}

/** What goes with a header row when it is deleted: the filter, the warning, the lines that stay in sight. */
export function dressHeader(host: Host, sheet: Sheet, dressed: Dressed): void {
  if (!sheet.getFilter()) filter(sheet, dressed.header, dressed.to)
  protect(host, sheet, dressed)
  freeze(sheet, dressed.tab, dressed.places, dressed.header)
}

interface Standing {
  readonly column: PlacedColumn
  readonly index: number
}

function standing(tab: Tab, places: ReadonlyMap<string, number>): Standing[] {
  return tab.columns
    .flatMap((column) => {
      const index = places.get(column.id)
      return index === undefined ? [] : [{ column, index }]
    })
    .sort((a, b) => a.index - b.index)
}

/** Gives blank rows their formats, lists, colours and wrapping, in as few rectangles as the columns allow. */
export function dressRows(
  sheet: Sheet,
  { tab, places, from, to, locale }: DressedRows,
  helps: Helps,
): void {
  const count = to - from + 1
  if (count < 1) return
  for (const run of runs(standing(tab, places), ({ index }) => index)) {
    const range = sheet.getRange(from, (run[0]?.index ?? 0) + 1, count, run.length)
    const grid = <T>(cell: (column: PlacedColumn) => T): T[][] => {
      const row = run.map(({ column }) => cell(column))
      return Array.from({ length: count }, () => row)
    }
    range.setNumberFormats(grid(({ kind }) => formatIn(kind, locale)))
    range.setDataValidations(grid((column) => helps.of(column)))
    range.setBackgrounds(grid(({ by }) => CELL_COLORS[by]))
    // Nothing in sight is cut: texts go to the line, and short cells are read from the first one.
    range.setWraps(grid(goesToTheLine)).setVerticalAlignment('top')
  }
}

/** A folded column only for its sentences: a row must not be as high as what nobody sees. */
function goesToTheLine({ run, kind }: PlacedColumn): boolean {
  return run !== 2 || kind.wraps === true
}

function widths(placed: readonly Standing[]): { first: number; count: number; width: number }[] {
  const spans: { first: number; count: number; width: number }[] = []
  for (const { column, index } of placed) {
    const last = spans[spans.length - 1]
    if (last && last.width === column.kind.width && last.first + last.count === index + 1)
      last.count += 1
    else spans.push({ first: index + 1, count: 1, width: column.kind.width })
  }
  return spans
}

/** A drawn tab has widths of its own, and lines that wrap. */
function widen(sheet: Sheet, tab: Tab): void {
  const { widths = [], others } = DRAWN_LOOKS[tab.id] ?? {}
  if (widths.length === 0) return
  const columns = sheet.getMaxColumns()
  widths.forEach((width, index) => {
    sheet.setColumnWidths(index + 1, 1, width)
  })
  const left = columns - widths.length
  if (others && left > 0) sheet.setColumnWidths(widths.length + 1, left, others)
  // Only the column of sentences goes to the line: titles run over their neighbours.
  sheet.getRange(1, 1, sheet.getMaxRows(), columns).setVerticalAlignment('top')
  sheet.getRange(1, sentencesOf(tab.id), sheet.getMaxRows(), 1).setWrap(true)
}

/** The header stays in sight, and the columns up to the name. */
function freeze(sheet: Sheet, tab: Tab, places: ReadonlyMap<string, number>, header: number): void {
  const frozen = DRAWN_LOOKS[tab.id]?.frozen
  if (tab.columns.length === 0) {
    if (frozen) sheet.setFrozenRows(frozen.rows)
    if (frozen) sheet.setFrozenColumns(frozen.columns)
    return
  }
  sheet.setFrozenRows(header)
  const name = tab.columns.find(({ id }) => id !== 'id')
  sheet.setFrozenColumns((places.get(name?.id ?? '') ?? 0) + 1)
}

/** The middle run is one folded group: few columns at first. A group left open by a run that died is folded. */
function fold(sheet: Sheet, placed: readonly Standing[], isNew: boolean): void {
  const middle = runs(
    placed.filter(({ column }) => column.run === 2),
    ({ index }) => index,
  )
  for (const run of middle) {
    const first = (run[0]?.index ?? 0) + 1
    const isGrouped = sheet.getColumnGroupDepth(first) > 0
    const range = sheet.getRange(1, first, 1, run.length)
    if (!isGrouped) range.shiftColumnGroupDepth(1).collapseGroups()
    else if (isNew) range.collapseGroups()
  }
}

/** One filter over the whole width, spare columns included, so that a sort leaves nobody behind. */
function filter(sheet: Sheet, header: number, rows: number): void {
  sheet.getRange(header, 1, rows - header + 1, sheet.getMaxColumns()).createFilter()
}

/**
 * A warning, never a refusal, and only where it does not nag a sort: headers and drawn tabs. One that a
 * run left half made, when it died, would keep people out: it is finished.
 */
function protect(host: Host, sheet: Sheet, { tab, header, to, isNew }: Dressed): void {
  const known = sheet.getProtections(host.SpreadsheetApp.ProtectionType.RANGE)
  if (known.some((one) => one.getDescription() === OURS)) return
  const lines = tab.columns.length > 0 ? header : to
  const range = sheet.getRange(1, 1, lines, sheet.getMaxColumns())
  const isHalfMade = (one: Protection) =>
    one.getDescription() === '' && one.getRange().getA1Notation() === range.getA1Notation()
  const half = isNew ? known.find(isHalfMade) : undefined
  const protection = half ?? range.protect()
  protection.setWarningOnly(true).setDescription(OURS)
}
