import { toTheMinute } from '../../base/day.ts'
import { terms } from '../../catalogue/lists.ts'
import type { Written } from '../../workbook/cell.ts'
import type { Issue } from '../../workbook/issue.ts'
import { isUnwritten } from '../../workbook/issue.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { heldAsWritten } from '../cellInWords.ts'
import { lexicon } from '../lexicon.ts'
import { listColumns } from '../listColumns.ts'
import type { MatchRow, SureLevel } from '../openMatches.ts'
import { DECISION_COLUMNS, isDecidable, isOpen, sureLevel } from '../openMatches.ts'
import { projectSettings } from '../ownData.ts'
import type { Edit, EditRow, Grid, Ports } from '../ports.ts'
import { tabRows } from '../rows.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'
import { unread } from '../unread.ts'
import type { Content } from '../written.ts'
import { writtenCell } from '../written.ts'

/** What a person decides of one proposal. */
export interface MatchDecision {
  readonly variable: string
  readonly datum: string
  readonly decision: 'confirmed' | 'rejected' | 'composite' | 'out-of-scope'
}

export interface DecisionSummary {
  readonly decided: number
  readonly issues: readonly ToldIssue[]
}

/** What is wrong with the decisions a page asks for, if anything. */
export function wrongDecision(decisions: unknown): string | null {
  if (!Array.isArray(decisions)) return 'decisions'
  const isText = (value: unknown) => typeof value === 'string' && value !== ''
  for (const one of decisions) {
    const { variable, datum, decision } = (one ?? {}) as Partial<Record<string, unknown>>
    if (!isText(variable) || !isText(datum)) return 'variable, datum'
    if (!isDecision(decision)) return `decision ${String(decision)}`
  }
  return null
}

/** A word of the list, and one that decides something. */
function isDecision(decision: unknown): boolean {
  return decision !== 'proposed' && terms('match_decision').some(({ id }) => id === decision)
}

/** What is wrong with the levels a page asks for, if anything. */
export function wrongLevel(levels: unknown): string | null {
  if (!Array.isArray(levels)) return 'levels'
  const known: readonly unknown[] = ['exact', 'fingerprint'] satisfies SureLevel[]
  const wrong: unknown = levels.find((level) => !known.includes(level))
  return wrong === undefined ? null : `level ${String(wrong)}`
}

/** Decides some proposals, one by one. A proposal already decided otherwise is left to its decision. */
export function decideMatches(ports: Ports, decisions: readonly MatchDecision[]): DecisionSummary {
  const wanted = new Map(decisions.map((one) => [`${one.variable}|${one.datum}`, one.decision]))
  return decide(ports, ({ key }) => wanted.get(key) ?? null)
}

/** Confirms every open proposal of the levels a person chose. */
export function confirmSureMatches(ports: Ports, levels: readonly SureLevel[]): DecisionSummary {
  return decide(ports, ({ values }) => {
    const level = sureLevel(values.method, values.score ?? 0)
    return level !== null && levels.includes(level) ? 'confirmed' : null
  })
}

function decide(
  ports: Ports,
  choose: (row: MatchRow) => MatchDecision['decision'] | null,
): DecisionSummary {
  const reading = ports.book.read([settingsTab, variables, matches], ['matches'])
  const locale = projectSettings(reading.grids.get('settings')).locale ?? ports.locale
  const words = lexicon(reading.grids, locale)
  const grid = reading.grids.get('matches')
  if (!grid) throw unread(['matches'], reading.issues, ports.locale)
  const signed = {
    'decided-by': ports.person.name(),
    'decided-at': toTheMinute(ports.book.serial(ports.now)),
  }
  const found = tabRows(matches, grid, words)
  const rows = found.rows
    .filter((row) => isDecidable(grid) && isOpen(row, grid))
    .flatMap((row) => {
      const decision = choose(row)
      return decision === null ? [] : [decidedRow(row, grid, { decision, ...signed }, words)]
    })
  const edit: Edit = { tab: 'matches', columns: DECISION_COLUMNS, rows, ids: [], added: [] }
  const written = ports.book.write({
    ...{ edits: [edit], drawings: [], lists: listColumns(words), words },
  })
  const issues = toldIssues([...reading.issues, ...found.issues, ...written], locale)
  return { decided: rows.length - refusals(written, rows.length), issues }
}

/** The cells of a decision. A name or a date somebody noted beside an open proposal stays. */
function decidedRow({ line }: MatchRow, grid: Grid, content: Content, words: Lexicon): EditRow {
  const expected = DECISION_COLUMNS.map((id) => held(grid, line, id))
  const cells = DECISION_COLUMNS.map((id, index) => {
    const noted = id === 'decision' ? '' : (expected[index] ?? '')
    return noted === '' ? writtenCell(matches, id, content, words) : noted
  })
  return { line, cells, expected }
}

/** How many decisions were not written: all of them where the tab could not be, else those of changed rows. */
function refusals(written: readonly Issue[], all: number): number {
  if (written.some(({ tab, code }) => tab === 'matches' && isUnwritten(code))) return all
  return written.filter(({ code }) => code === 'changed-meanwhile').length
}

/** What a cell held when it was read, as it would be written. */
function held(grid: Grid, line: number, id: string): Written {
  return heldAsWritten(grid.cells[line - 1]?.[grid.places.get(id) ?? -1] ?? '')
}
