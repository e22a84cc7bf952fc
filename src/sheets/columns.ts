import type { PlacedColumn } from '../workbook/column.ts'
import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'
import type { Claim } from './claim.ts'
import { bears, headerIssue, isNoted } from './claim.ts'
import { isHeaded } from './headed.ts'
import { moves } from './moves.ts'

/** Which column of the sheet holds which declared column. */
export interface Resolution {
  /** Column ids from left to right, empty where a column is not ours. */
  readonly columns: readonly string[]
  readonly issues: readonly Issue[]
}

/**
 * Decides which columns are ours. Metadata decides and a label only confirms; without metadata, a label
 * counts when nobody else claims it and the header note still ends with the id line. Anything else is
 * not ours. Of two claims for one column, the one with metadata wins and the other is reported. Cells
 * moved under metadata that stayed are judged by {@link moves}.
 *
 * A file that came back from elsewhere lost all its metadata at once: there the only note of a column
 * speaks for it whatever its label; and where the notes are lost too, the only label does, on a line
 * that is the tab's.
 */
export function resolve(tab: Tab, claims: readonly Claim[]): Resolution {
  const evidence = evidenceOf(tab, claims)
  const { owners, issues: moved } = moves(tab, claims)
  const columns = claims.map(() => '')
  const issues = [...moved]
  for (const column of tab.columns) {
    const marked = indexes(owners, (owner) => owner === column.id)
    const labelled = indexes(claims, (claim) => !claim.metadata && says(tab, column, claim))
    const winner = best(column, claims, marked) ?? told(tab, column, claims, labelled, evidence)
    if (winner !== undefined) columns[winner] = column.id
    const others = [...marked, ...labelled].filter((index) => index !== winner)
    if (winner !== undefined && others.length > 0)
      issues.push(headerIssue(tab, column, 'column-duplicate'))
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
    if (index < 0) return [headerIssue(tab, column, 'column-missing')]
    const found = labels[index] ?? ''
    return bears(column, found) ? [] : [headerIssue(tab, column, 'column-renamed', found)]
  })
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
  const isAnyNoted = tab.columns.some((column) =>
    claims.some(({ note }) => isNoted(tab, column, note)),
  )
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
    return claim && isNoted(tab, column, claim.note)
  })
  const both = only(noted.filter((index) => borne.includes(index)))
  return both ?? (evidence === 'note' ? only(noted) : undefined)
}

function only(indexes: readonly number[]): number | undefined {
  return indexes.length === 1 ? indexes[0] : undefined
}

function says(tab: Tab, column: PlacedColumn, { label, note }: Claim): boolean {
  return bears(column, label) || isNoted(tab, column, note)
}

function indexes<T>(all: readonly T[], keep: (one: T) => boolean): number[] {
  return all.flatMap((one, index) => (keep(one) ? [index] : []))
}
