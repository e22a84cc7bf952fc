import type { Locale } from '../base/text.ts'
import { say } from '../base/text.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'
import { type Claim, drawnMark } from './columns.ts'
import { COLUMN_KEY, claims, foldedLabels, idLines } from './finder.ts'
import type { Host, Sheet } from './host.ts'
import { located } from './located.ts'
import { columnLetter, HEADER_COLORS, headerNote } from './looks.ts'
import type { StateStore } from './state.ts'
import { fingerprint } from './state.ts'
import { writeBlock } from './text.ts'

/**
 * Adds the headers a tab lacks, at the right of what is there. Beside an unknown column that holds
 * something nothing is added: it may be ours under another face, and only a person can tell.
 */
export function addColumns(
  host: Host,
  sheet: Sheet,
  tab: Tab,
  locale: Locale,
  { state }: StateStore,
): {
  readonly added: readonly string[]
  /** Lines that held something, the header included. */
  readonly used: number
  readonly issues: readonly Issue[]
} {
  if (tab.columns.length === 0) {
    sheet.getRange(1, 1, 1, 1).setNotes([[drawnMark(tab)]])
    return { added: [], used: 0, issues: [] }
  }
  const range = sheet.getDataRange()
  const values = range.getValues()
  const notes = range.getNotes()
  const { columns, header, issues } = located(tab, sheet, values, notes, state)
  const missing = tab.columns.filter(({ id }) => !columns.includes(id))
  const strangers = values[0]?.some((_, i) => !columns[i] && values.some((row) => row[i] !== ''))
  const found = issues.filter(({ code }) => code !== 'column-missing')
  const used = values.length
  if (missing.length > 0 && strangers) return { added: [], used, issues }
  const first = lastUsed(columns, values) + 1
  if (missing.length > 0) writeHeader(host, sheet, tab, missing, header, first, locale)
  const all = [...columns.slice(0, first - 1), ...missing.map(({ id }) => id)]
  relabel(host, sheet, tab, all, values[header - 1] ?? [], first, header, locale)
  // Where no column was found, none bears a mark yet.
  const isBlank = !columns.some(Boolean)
  mark(host, sheet, tab, all, isBlank ? [] : claims(sheet, all, []))
  const known = state.tabs[tab.id]
  if (known) Object.assign(known, { columns: all, ...prints(sheet, all.length, header) })
  return { added: missing.map(({ id }) => id), used, issues: found }
}

function lastUsed(columns: readonly string[], values: readonly (readonly unknown[])[]): number {
  const width = values.every((row) => row.every((cell) => cell === ''))
    ? 0
    : (values[0]?.length ?? 0)
  const ours = columns.reduce((last, id, index) => (id ? index + 1 : last), 0)
  return Math.max(width, ours)
}

/** Labels come last: a header stopped half way is blank, and written again. */
function writeHeader(
  host: Host,
  sheet: Sheet,
  tab: Tab,
  columns: readonly PlacedColumn[],
  header: number,
  first: number,
  locale: Locale,
): void {
  const width = sheet.getMaxColumns()
  const last = first + columns.length - 1
  if (last > width) sheet.insertColumnsAfter(width, last - width)
  const range = sheet.getRange(header, first, 1, columns.length)
  range.setNotes([columns.map((column) => headerNote(tab, column, locale))])
  range.setFontWeight('bold').setWrap(true).setVerticalAlignment('middle')
  range.setBackgrounds([columns.map(({ by }) => HEADER_COLORS[by])])
  writeLabels(host, sheet, header, first, columns, locale)
}

/** Puts back the headers that were left blank; a header a person changed is never touched. */
function relabel(
  host: Host,
  sheet: Sheet,
  tab: Tab,
  columns: readonly string[],
  labels: readonly unknown[],
  first: number,
  header: number,
  locale: Locale,
): void {
  columns.slice(0, first - 1).forEach((id, index) => {
    const column = tab.columns.find((one) => one.id === id)
    if (!column || String(labels[index] ?? '') !== '') return
    writeLabels(host, sheet, header, index + 1, [column], locale)
  })
}

function writeLabels(
  host: Host,
  sheet: Sheet,
  header: number,
  first: number,
  columns: readonly PlacedColumn[],
  locale: Locale,
): void {
  const range = sheet.getRange(header, first, 1, columns.length)
  const formats = [columns.map(() => '@')]
  const labels = [columns.map((column) => say(column.name, locale))]
  writeBlock(host, range, formats, labels, (_, at) => sheet.getRange(header, first + at, 1, 1))
}

/** Marks with metadata, which follow it wherever it goes, each column that is not marked yet. */
function mark(
  host: Host,
  sheet: Sheet,
  tab: Tab,
  columns: readonly string[],
  marked: readonly Claim[],
): void {
  const { DOCUMENT } = host.SpreadsheetApp.DeveloperMetadataVisibility
  columns.forEach((id, index) => {
    if (!id || marked[index]?.metadata === id) return
    const letter = columnLetter(index + 1)
    sheet
      .getRange(`${letter}:${letter}`)
      .addDeveloperMetadata(COLUMN_KEY, `${tab.id}.${id}`, DOCUMENT)
  })
}

function prints(sheet: Sheet, width: number, header: number) {
  const range = sheet.getRange(header, 1, 1, width)
  const [labels = []] = range.getValues()
  const [notes = []] = range.getNotes()
  return { labels: fingerprint(foldedLabels(labels)), notes: fingerprint(idLines(notes)) }
}
