import { fingerprint } from '../base/fingerprint.ts'
import type { Locale } from '../base/text.ts'
import { say } from '../base/text.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'
import type { Claim } from './claim.ts'
import { COLUMN_KEY, claims, columnMarks, foldedLabels, idLines } from './finder.ts'
import type { Host, Sheet } from './host.ts'
import { located } from './located.ts'
import { columnLetter, drawnNote, HEADER_COLORS, headerNote } from './looks.ts'
import { enlarged } from './room.ts'
import type { StateStore } from './state.ts'
import { writeBlock } from './text.ts'

/** What completing a header did. */
export interface Completed {
  readonly added: readonly string[]
  /** Lines that held something, the header included. */
  readonly used: number
  readonly issues: readonly Issue[]
  /** Whether its header cannot be found: then nothing of the tab is touched. */
  readonly isClosed?: boolean
}

/** A header to complete, and what it is written with. */
interface Header {
  readonly host: Host
  readonly sheet: Sheet
  readonly tab: Tab
  readonly locale: Locale
  readonly line: number
}

/**
 * Adds the headers a tab lacks, at the right of what is there. Beside an unknown column that holds
 * something nothing is added, unless a person told: it may be ours under another face.
 */
export function addColumns(
  host: Host,
  sheet: Sheet,
  tab: Tab,
  locale: Locale,
  { state }: StateStore,
  isAgreed = false,
): Completed {
  if (tab.columns.length === 0) {
    sheet.getRange(1, 1, 1, 1).setNotes([[drawnNote(tab, locale)]])
    return { added: [], used: 0, issues: [] }
  }
  const range = sheet.getDataRange()
  const values = range.getValues()
  const found = located(tab, sheet, values, range.getNotes(), state)
  const { columns, header: line, issues } = found
  const missing = tab.columns.filter(({ id }) => !columns.includes(id))
  const used = values.length
  const isDoubtful = issues.some(({ code }) => code === 'column-doubtful')
  const isLeft = missing.length > 0 && !isAgreed && (isDoubtful || hasStrangers(columns, values))
  if (found.isClosed || isLeft) return { added: [], used, issues, isClosed: found.isClosed }
  const header: Header = { host, sheet, tab, locale, line }
  const first = lastUsed(columns, values) + 1
  const ours = columns.slice(0, first - 1)
  if (missing.length > 0) writeHeader(header, missing, first)
  relabel(header, ours, values[line - 1] ?? [])
  const all = [...ours, ...missing.map(({ id }) => id)]
  // Where no column was found, none bears a mark yet.
  mark(header, all, columns.some(Boolean) ? claims(all, [], columnMarks(sheet)) : [])
  const known = state.tabs[tab.id]
  if (known) Object.assign(known, { columns: all, ...prints(sheet, all.length, line) })
  const left = issues.filter(({ code }) => code !== 'column-missing')
  return { added: missing.map(({ id }) => id), used, issues: left }
}

/** Whether a column that is not ours holds anything. */
function hasStrangers(
  columns: readonly string[],
  values: readonly (readonly unknown[])[],
): boolean {
  return values.some((row) => row.some((cell, index) => !columns[index] && cell !== ''))
}

function lastUsed(columns: readonly string[], values: readonly (readonly unknown[])[]): number {
  const width = values.every((row) => row.every((cell) => cell === ''))
    ? 0
    : (values[0]?.length ?? 0)
  const ours = columns.reduce((last, id, index) => (id ? index + 1 : last), 0)
  return Math.max(width, ours)
}

/** Labels come last: a header stopped half way is blank, and written again. */
function writeHeader(header: Header, columns: readonly PlacedColumn[], first: number): void {
  const { sheet, tab, locale, line } = header
  const width = sheet.getMaxColumns()
  const more = first + columns.length - 1 - width
  if (more > 0) enlarged(more * sheet.getMaxRows(), () => sheet.insertColumnsAfter(width, more))
  const range = sheet.getRange(line, first, 1, columns.length)
  range.setFontWeight('bold').setWrap(true).setVerticalAlignment('middle')
  range.setBackgrounds([columns.map(({ by }) => HEADER_COLORS[by])])
  // Notes make a header known: one stopped before them is written again whole, one stopped after lacks its labels.
  range.setNotes([columns.map((column) => headerNote(tab, column, locale))])
  writeLabels(header, columns, first)
}

/** Puts back the headers that were left blank; a header a person changed is never touched. */
function relabel(header: Header, columns: readonly string[], labels: readonly unknown[]): void {
  columns.forEach((id, index) => {
    const column = header.tab.columns.find((one) => one.id === id)
    if (!column || String(labels[index] ?? '') !== '') return
    writeLabels(header, [column], index + 1)
  })
}

function writeLabels(
  { host, sheet, locale, line }: Header,
  columns: readonly PlacedColumn[],
  first: number,
): void {
  const range = sheet.getRange(line, first, 1, columns.length)
  const formats = [columns.map(() => '@')]
  const labels = [columns.map((column) => say(column.name, locale))]
  writeBlock(host, range, formats, labels, (_, at) => sheet.getRange(line, first + at, 1, 1))
}

/** Marks with metadata, which follow it wherever it goes, each column that is not marked yet. */
function mark(
  { host, sheet, tab }: Header,
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
