import { fold } from '../base/fold.ts'
import type { Tab } from '../workbook/tab.ts'
import type { Claim } from './claim.ts'
import { drawnMark, idLine } from './claim.ts'
import { isHeaded } from './headed.ts'
import type { Metadata, Range, Sheet, SheetValue, Spreadsheet } from './host.ts'
import type { StateStore } from './state.ts'
import { strays } from './strays.ts'

export const TAB_KEY = 'crm-inventory.tab'
export const COLUMN_KEY = 'crm-inventory.column'

/** Finds the sheets of the tabs: by their recorded number, else by metadata, else by name. */
export interface Finder {
  sheetOf(tab: Tab): Sheet | null
  /** Remembers the sheet of a tab that was added. */
  met(tab: Tab, sheet: Sheet): void
  /** The tab whose sheet was met in this run and is there no more, if any. */
  gone(): Tab | null
}

/** The slow look-ups are made at most once a run, and only when a recorded number leads nowhere. */
export function finder(book: Spreadsheet, store: StateStore): Finder {
  let marked: ReadonlyMap<string, Sheet> | null = null
  const met = new Map<Tab, Sheet>()
  const byMetadata = () => {
    marked = marked ?? markedSheets(book)
    return marked
  }
  const find = (tab: Tab) => {
    const { state } = store
    const isForgotten = Object.keys(state.tabs).length === 0 && !state.strays
    // Once for all tabs: from the first one laid out again on, something is remembered.
    if (isForgotten) state.strays = strays(book, byMetadata())
    const recorded = state.tabs[tab.id]
    const number = recorded?.sheet ?? state.strays?.[tab.id]
    const found = number === undefined ? null : book.getSheetById(number)
    if (found) return found
    // Every tab laid out is recorded: one that is not was never there, unless all was forgotten.
    const wasNever = !recorded && Object.keys(state.tabs).length > 0
    return (wasNever ? null : byMetadata().get(tab.id)) ?? named(book, tab)
  }
  return {
    sheetOf(tab) {
      const found = find(tab)
      if (found) met.set(tab, found)
      return found
    },
    met: (tab, sheet) => met.set(tab, sheet),
    gone: () => [...met].find(([, sheet]) => isGone(book, sheet))?.[0] ?? null,
  }
}

/** Whether a sheet was deleted: then it may not even say its number. */
function isGone(book: Spreadsheet, sheet: Sheet): boolean {
  try {
    return book.getSheetById(sheet.getSheetId()) === null
  } catch {
    return true
  }
}

/** The sheets that bear our metadata; of two copies of one tab, the one further left. */
function markedSheets(book: Spreadsheet): ReadonlyMap<string, Sheet> {
  const sheets = new Map<string, Sheet>()
  for (const metadata of book.createDeveloperMetadataFinder().withKey(TAB_KEY).find()) {
    const id = metadata.getValue() ?? ''
    const sheet = metadata.getLocation().getSheet()
    if (sheet && !sheets.has(id)) sheets.set(id, sheet)
  }
  return sheets
}

/** The name Excel keeps for itself: a tab so named comes back from it under our other name. */
const RESERVED = 'History'

/**
 * A sheet is taken by name only when its first line says it is ours: a client may own a "Sources", and
 * ours then bears another name.
 */
function named(book: Spreadsheet, tab: Tab): Sheet | null {
  for (const name of [tab.name.fr, tab.name.en]) {
    const sheet = book.getSheetByName(name)
    if (sheet && isOurs(sheet, tab)) return sheet
    const other = sheet || name === RESERVED ? book.getSheetByName(`${name} (CRM)`) : null
    if (other && isOurs(other, tab)) return other
  }
  return null
}

/**
 * Whether a sheet that bears the name of a tab is ours: a header note says so or, when a file lost the
 * notes on its way, the first line does.
 */
function isOurs(sheet: Sheet, tab: Tab): boolean {
  const range = sheet.getRange(1, 1, 1, sheet.getMaxColumns())
  const [notes = []] = range.getNotes()
  const marks =
    tab.columns.length > 0 ? tab.columns.map((column) => idLine(tab, column)) : [drawnMark(tab)]
  if (notes.some((note) => marks.some((mark) => note.trim().endsWith(mark)))) return true
  const [labels = []] = range.getValues()
  return isHeaded(tab, labels)
}

/** The metadata of the columns of a sheet, by place from 0. */
export function columnMarks(sheet: Sheet): ReadonlyMap<number, Metadata> {
  const marks = new Map<number, Metadata>()
  for (const one of sheet.createDeveloperMetadataFinder().withKey(COLUMN_KEY).find()) {
    const column: Range | null = one.getLocation().getColumn()
    if (column) marks.set(column.getColumn() - 1, one)
  }
  return marks
}

/** Names the columns anew in their metadata, where these say otherwise. */
export function rename(
  tab: Tab,
  marks: ReadonlyMap<number, Metadata>,
  columns: readonly string[],
): void {
  for (const [index, metadata] of marks) {
    const id = columns[index] ?? ''
    if (id !== '' && idOf(metadata) !== id) metadata.setValue(`${tab.id}.${id}`)
  }
}

function idOf(mark: Metadata | undefined): string | null {
  const value = mark?.getValue() ?? ''
  return value === '' ? null : value.slice(value.indexOf('.') + 1)
}

/** What each column of a sheet says of itself: its header, its note and its metadata. */
export function claims(
  header: readonly SheetValue[],
  notes: readonly string[],
  marks: ReadonlyMap<number, Metadata>,
): Claim[] {
  const width = Math.max(header.length, notes.length)
  return Array.from({ length: width }, (_, index) => ({
    label: String(header[index] ?? ''),
    note: notes[index] ?? '',
    metadata: idOf(marks.get(index)),
  }))
}

/** The header of a sheet as the fingerprint sees it. */
export function foldedLabels(header: readonly SheetValue[]): string[] {
  const labels = header.map((cell) => fold(String(cell)))
  while (labels.length > 0 && labels[labels.length - 1] === '') labels.pop()
  return labels
}

/** The id lines of header notes, as the fingerprint sees them. */
export function idLines(notes: readonly string[]): string[] {
  const lines = notes.map((note) => /\[[\w-]+\.[\w-]+\]$/.exec(note.trim())?.[0] ?? '')
  while (lines.length > 0 && lines[lines.length - 1] === '') lines.pop()
  return lines
}
