import { toTheMinute } from '../../base/day.ts'
import { terms } from '../../catalogue/lists.ts'
import type { Cell, Written } from '../../workbook/cell.ts'
import { cellText, isMoment } from '../../workbook/cell.ts'
import type { RowOf } from '../../workbook/tab.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { Refusal } from '../failure.ts'
import { lexicon } from '../lexicon.ts'
import { listColumns } from '../listColumns.ts'
import type { Edit, Grid, Ports } from '../ports.ts'
import { tabRows } from '../rows.ts'
import { settings } from '../settings.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'
import { writtenCell } from '../written.ts'

/** What a person decides of one proposal. */
export interface MatchDecision {
  readonly variable: string
  readonly datum: string
  readonly decision: 'confirmed' | 'rejected' | 'composite' | 'out-of-scope'
}

/** Proposals a person confirms in one go: those made by the very words of the label. */
export type SureLevel = 'exact' | 'fingerprint'

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

type MatchRow = RowOf<typeof matches>

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

/** Ambiguous labels score below the words they are made of: they are never sure. */
function sureLevel(method: string | null, score: number): SureLevel | null {
  if (score < SURE) return null
  if (method === 'fuzzy' || method === 'manual') return null
  return score > SURE && method !== 'fingerprint' ? 'exact' : 'fingerprint'
}

const SURE = 0.95
const COLUMNS = ['decision', 'decided-by', 'decided-at']

function decide(
  ports: Ports,
  choose: (row: MatchRow) => MatchDecision['decision'] | null,
): DecisionSummary {
  const reading = ports.book.read([settingsTab, variables, matches], ['matches'])
  const locale = settings(reading.grids.get('settings')).locale ?? ports.locale
  const words = lexicon(reading.grids, locale)
  const grid = reading.grids.get('matches')
  if (!grid) throw new Refusal('no-workbook')
  const now = toTheMinute(ports.book.serial(ports.now))
  const person = ports.memory.recall('person') ?? ''
  const found = tabRows(matches, grid, words)
  const rows = found.rows
    .filter((row) => isOpen(row, grid))
    .flatMap((row) => {
      const decision = choose(row)
      if (decision === null) return []
      const content = { decision, 'decided-by': person, 'decided-at': now }
      const expected = COLUMNS.map((id) => held(grid, row.line, id))
      // A name or a date somebody noted beside an open proposal stays.
      const cells = COLUMNS.map((id, index) => {
        const isNoted = id !== 'decision' && (expected[index] ?? '') !== ''
        return isNoted ? (expected[index] ?? '') : writtenCell(matches, id, content, words)
      })
      return [{ line: row.line, cells, expected }]
    })
  const edit: Edit = { tab: 'matches', columns: COLUMNS, rows, ids: [], added: [] }
  const written = ports.book.write({ edits: [edit], drawings: [], lists: listColumns(words) })
  const refused = written.filter(
    ({ code }) => code === 'changed-meanwhile' || code === 'not-written',
  )
  const decided = refused.some(({ code }) => code === 'not-written')
    ? 0
    : rows.length - refused.length
  return { decided, issues: toldIssues([...reading.issues, ...found.issues, ...written], locale) }
}

/**
 * Whether nobody answered yet. A cell that says anything else, even a word of no list or a formula, is
 * somebody's answer: it is left to them.
 */
function isOpen({ line, values, states }: MatchRow, grid: Grid): boolean {
  if (COLUMNS.some((id) => grid.isFormula(line, grid.places.get(id) ?? -1))) return false
  return states.decision === 'blank' || values.decision === 'proposed'
}

/** What a cell held when it was read, as it would be written. */
function held(grid: Grid, line: number, id: string): Written {
  const cell: Cell = grid.cells[line - 1]?.[grid.places.get(id) ?? -1] ?? ''
  if (isMoment(cell)) return cell.serial
  return typeof cell === 'boolean' ? cellText(cell) : cell
}
