import { fold } from '../base/fold.ts'
import type { PlacedColumn } from '../workbook/column.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'
import { isHeaded } from './headed.ts'

/** The last line of a header note: it says which column this is, whatever its header became. */
export function idLine(tab: Tab, column: PlacedColumn): string {
  return `[${tab.id}.${column.id}]`
}

/** The note of the first cell of a tab drawn whole. */
export function drawnMark(tab: Tab): string {
  return `[${tab.id}]`
}

/** What one column of a sheet says of itself. */
export interface Claim {
  /** Header as it stands. */
  readonly label: string
  /** Header note. */
  readonly note: string
  /** Column id its metadata names, if any. */
  readonly metadata: string | null
}

/** Which column of the sheet holds which declared column. */
export interface Resolution {
  /** Column ids from left to right, empty where a column is not ours. */
  readonly columns: readonly string[]
  readonly issues: readonly Issue[]
}

/**
 * Decides which columns are ours. Metadata decides and a label only confirms; without metadata, a label
 * counts when nobody else claims it and the header note still ends with the id line. Anything else is
 * not ours. Of two claims for one column, the one with metadata wins and the other is reported.
 *
 * A file that came back from elsewhere lost all its metadata at once: there the only note of a column
 * speaks for it whatever its label; and where the notes are lost too, the only label does, on a line
 * that is the tab's.
 */
export function resolve(tab: Tab, claims: readonly Claim[]): Resolution {
  const evidence = evidenceOf(tab, claims)
  const columns = claims.map(() => '')
  const issues: Issue[] = []
  for (const column of tab.columns) {
    const marked = indexes(claims, ({ metadata }) => metadata === column.id)
    const labelled = indexes(claims, (claim) => !claim.metadata && says(tab, column, claim))
    const winner = best(column, claims, marked) ?? told(tab, column, claims, labelled, evidence)
    if (winner !== undefined) columns[winner] = column.id
    const others = [...marked, ...labelled].filter((index) => index !== winner)
    if (winner !== undefined && others.length > 0)
      issues.push(report(tab, column, 'column-duplicate'))
  }
  return { columns, issues }
}

/** What is worth saying of where the columns were found: those missing, and those renamed. */
export function placeIssues(
  tab: Tab,
  labels: readonly string[],
  columns: readonly string[],
): Issue[] {
  return tab.columns.flatMap((column) => {
    const index = columns.indexOf(column.id)
    if (index < 0) return [report(tab, column, 'column-missing')]
    const found = labels[index] ?? ''
    return bears(column, found) ? [] : [report(tab, column, 'column-renamed', found)]
  })
}

function report(tab: Tab, column: PlacedColumn, code: Issue['code'], found = ''): Issue {
  return { tab: tab.id, row: 1, column: column.id, code, values: { found } }
}

/** Among several columns bearing the same metadata, the one whose label confirms it, else the first. */
function best(
  column: PlacedColumn,
  claims: readonly Claim[],
  marked: readonly number[],
): number | undefined {
  return marked.find((index) => bears(column, claims[index]?.label ?? '')) ?? marked[0]
}

/** What is enough, on this header, to take a column that has no metadata. */
type Evidence = 'note and label' | 'note' | 'label'

function evidenceOf(tab: Tab, claims: readonly Claim[]): Evidence {
  if (claims.some(({ metadata }) => metadata !== null)) return 'note and label'
  const isAnyNoted = tab.columns.some((column) => claims.some((one) => isNoted(tab, column, one)))
  if (isAnyNoted) return 'note'
  const labels = claims.map(({ label }) => label)
  return isHeaded(tab, labels) ? 'label' : 'note and label'
}

function told(
  tab: Tab,
  column: PlacedColumn,
  claims: readonly Claim[],
  labelled: readonly number[],
  evidence: Evidence,
): number | undefined {
  const borne = labelled.filter((index) => bears(column, claims[index]?.label ?? ''))
  if (evidence === 'label') return only(borne)
  const noted = labelled.filter((index) => {
    const claim = claims[index]
    return claim && isNoted(tab, column, claim)
  })
  const both = only(noted.filter((index) => borne.includes(index)))
  return both ?? (evidence === 'note' ? only(noted) : undefined)
}

function only(indexes: readonly number[]): number | undefined {
  return indexes.length === 1 ? indexes[0] : undefined
}

function says(tab: Tab, column: PlacedColumn, claim: Claim): boolean {
  return bears(column, claim.label) || isNoted(tab, column, claim)
}

function isNoted(tab: Tab, column: PlacedColumn, { note }: Claim): boolean {
  return note.trim().endsWith(idLine(tab, column))
}

/** Whether a header is one this column has, or had, in any language. */
function bears({ name, former = [] }: PlacedColumn, label: string): boolean {
  const written = fold(label)
  return [name.fr, name.en, ...former].some((known) => fold(known) === written)
}

function indexes<T>(all: readonly T[], keep: (one: T) => boolean): number[] {
  return all.flatMap((one, index) => (keep(one) ? [index] : []))
}
