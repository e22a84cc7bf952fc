import { fingerprint } from '../base/fingerprint.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'
import { headerIssue } from './claim.ts'
import { placeIssues, resolve } from './columns.ts'
import { claims, columnMarks, foldedLabels, idLines, rename } from './finder.ts'
import { headerLine } from './headerLine.ts'
import type { Sheet, SheetValue } from './host.ts'
import type { Doubt, State, TabState } from './state.ts'

/** Where the header and the declared columns of a tab stand. */
export interface Located {
  readonly header: number
  readonly columns: readonly string[]
  readonly issues: readonly Issue[]
  /** Whether the header is lost, or below rows of its table: nothing is read there, nor written. */
  readonly isClosed: boolean
}

type Values = readonly (readonly SheetValue[])[]
type Notes = readonly (readonly string[])[]

/**
 * Tells where the columns of a tab are. When labels and notes of the header are those last resolved,
 * that costs nothing; otherwise the metadata of the columns are read, and what was found is remembered.
 */
export function located(
  tab: Tab,
  sheet: Sheet,
  values: Values,
  notes: Notes,
  state: State,
): Located {
  const known = state.tabs[tab.id]
  const header = known?.header ?? 1
  const labels = values[header - 1] ?? []
  if (!known || !isUnchanged(known, labels, notes[header - 1] ?? []))
    return resolved(tab, sheet, values, notes, state)
  const { columns, doubts = [] } = known
  if (isBelowRows(tab, values, header, columns)) return closed(tab, 'rows-above-header', header)
  return { header, columns, issues: issuesOf(tab, labels, columns, doubts), isClosed: false }
}

function isUnchanged(
  known: TabState,
  labels: readonly SheetValue[],
  notes: readonly string[],
): boolean {
  const marks = idLines(notes)
  return (
    known.doubts !== undefined &&
    !hasTwins(marks) &&
    known.labels === fingerprint(foldedLabels(labels)) &&
    known.notes === fingerprint(marks)
  )
}

/** A copied column bears the label and the note of its original: only metadata tell which is which. */
function hasTwins(marks: readonly string[]): boolean {
  const borne = marks.filter((mark) => mark !== '')
  return new Set(borne).size < borne.length
}

function resolved(tab: Tab, sheet: Sheet, values: Values, notes: Notes, state: State): Located {
  const marks = columnMarks(sheet)
  const known = state.tabs[tab.id]
  const count = marks.size > 0 ? marks.size : (known?.columns.filter(Boolean).length ?? 0)
  const header = lastHeader(known, values) ?? headerLine(tab, { values, notes }, count)
  if (header === null) return closed(tab, 'header-missing')
  const labels = values[header - 1] ?? []
  const noted = notes[header - 1] ?? []
  const { columns, issues } = resolve(tab, claims(labels, noted, marks))
  if (isBelowRows(tab, values, header, columns)) return closed(tab, 'rows-above-header', header)
  rename(tab, marks, columns)
  const doubts = issues.filter((issue) => !isPassing(issue)).map(doubtOf)
  state.tabs[tab.id] = {
    ...{ next: 1, dressed: 1, tinted: '', done: false, ...known },
    ...{ sheet: sheet.getSheetId(), header, columns: [...columns], doubts },
    labels: fingerprint(foldedLabels(labels)),
    notes: fingerprint(idLines(noted)),
  }
  const told = [...issues.filter(isPassing), ...issuesOf(tab, labels, columns, doubts)]
  return { header, columns, issues: told, isClosed: false }
}

/** Columns that changed places are marked anew at once: it is told at that run only. */
function isPassing({ code }: Issue): boolean {
  return code === 'columns-exchanged'
}

function doubtOf({ column, code, values }: Issue): Doubt {
  return [column ?? '', code, String(values?.found ?? '')]
}

/** The line of the header as it was last seen, when its labels are still those. */
function lastHeader(known: TabState | undefined, values: Values): number | null {
  const labels = foldedLabels(values[(known?.header ?? 0) - 1] ?? [])
  return known && labels.length > 0 && known.labels === fingerprint(labels) ? known.header : null
}

/** What is told of the columns at every run. Of a doubtful one, that it is missing goes without saying. */
function issuesOf(
  tab: Tab,
  labels: readonly SheetValue[],
  columns: readonly string[],
  doubts: readonly Doubt[],
): Issue[] {
  const doubted = doubts.flatMap(([id, code, found]) =>
    tab.columns
      .filter((column) => column.id === id)
      .map((column) => headerIssue(tab, column, code, found)),
  )
  const isDoubtful = ({ column }: Issue) =>
    doubts.some(([id, code]) => id === column && code === 'column-doubtful')
  const placed = placeIssues(tab, labels.map(String), columns)
  return [
    ...doubted,
    ...placed.filter((issue) => issue.code !== 'column-missing' || !isDoubtful(issue)),
  ]
}

function closed(tab: Tab, code: Issue['code'], line = 1): Located {
  const issue: Issue = {
    tab: tab.id,
    row: null,
    column: null,
    code,
    values: { line: String(line) },
  }
  return { header: line, columns: [], issues: [issue], isClosed: true }
}

/**
 * Whether rows of the table stand above its header, as a sort of the whole sheet leaves them. A title
 * somebody wrote there is no row: a row bears its number, or its key and as much again.
 */
function isBelowRows(
  tab: Tab,
  values: Values,
  header: number,
  columns: readonly string[],
): boolean {
  return firstRowAbove(tab, values, header, columns) !== null
}

/** The first line above the header that is a row of the table; null when none is. */
export function firstRowAbove(
  tab: Tab,
  values: Values,
  header: number,
  columns: readonly string[],
): number | null {
  const prefix = tab.columns
    .find(({ id }) => id === 'id')
    ?.kind.number?.(1)
    ?.replace(/\d+$/, '')
  const text = (row: readonly SheetValue[], id: string) => String(row[columns.indexOf(id)] ?? '')
  const at = values.slice(0, header - 1).findIndex((row) => {
    if (prefix) return text(row, 'id').startsWith(prefix)
    const filled = columns.filter((id, index) => id !== '' && (row[index] ?? '') !== '')
    return tab.key.every((id) => text(row, id) !== '') && filled.length >= tab.key.length + 2
  })
  return at < 0 ? null : at + 1
}
