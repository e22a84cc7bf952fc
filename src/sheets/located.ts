import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'
import { placeIssues, resolve } from './columns.ts'
import { claims, foldedLabels, idLines } from './finder.ts'
import type { Sheet, SheetValue } from './host.ts'
import type { State, TabState } from './state.ts'
import { fingerprint } from './state.ts'

/** Where the header and the declared columns of a tab stand. */
export interface Located {
  readonly header: number
  readonly columns: readonly string[]
  readonly issues: readonly Issue[]
}

/** How far down a header is looked for when it is no longer on top. */
const HEADER_REACH = 10

/**
 * Tells where the columns of a tab are. When labels and notes of the header are those last resolved,
 * that costs nothing; otherwise the metadata of the columns are read, and what was found is remembered.
 */
export function located(
  tab: Tab,
  sheet: Sheet,
  values: readonly (readonly SheetValue[])[],
  notes: readonly (readonly string[])[],
  state: State,
): Located {
  const known = state.tabs[tab.id]
  const header = known?.header ?? 1
  const labels = values[header - 1] ?? []
  if (known && isUnchanged(known, labels, notes[header - 1] ?? [])) {
    return {
      header,
      columns: known.columns,
      issues: placeIssues(tab, labels.map(String), known.columns),
    }
  }
  return resolved(tab, sheet, values, notes, state)
}

function isUnchanged(
  known: TabState,
  labels: readonly SheetValue[],
  notes: readonly string[],
): boolean {
  const marks = idLines(notes)
  return (
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

function resolved(
  tab: Tab,
  sheet: Sheet,
  values: readonly (readonly SheetValue[])[],
  notes: readonly (readonly string[])[],
  state: State,
): Located {
  const header = headerLine(values, notes)
  const labels = values[header - 1] ?? []
  const noted = notes[header - 1] ?? []
  const { columns, issues } = resolve(tab, claims(sheet, labels, noted))
  state.tabs[tab.id] = {
    sheet: sheet.getSheetId(),
    labels: fingerprint(foldedLabels(labels)),
    notes: fingerprint(idLines(noted)),
    header,
    columns: [...columns],
    next: state.tabs[tab.id]?.next ?? 1,
    dressed: state.tabs[tab.id]?.dressed ?? 1,
    tinted: state.tabs[tab.id]?.tinted ?? '',
    done: state.tabs[tab.id]?.done ?? false,
  }
  return { header, columns, issues: [...issues, ...placeIssues(tab, labels.map(String), columns)] }
}

/** The first of the top lines whose notes bear our id lines; the first line when none does. */
function headerLine(
  values: readonly (readonly SheetValue[])[],
  notes: readonly (readonly string[])[],
): number {
  const reach = Math.min(HEADER_REACH, values.length)
  for (let line = 1; line <= reach; line++) {
    if (idLines(notes[line - 1] ?? []).some((mark) => mark !== '')) return line
  }
  return 1
}
