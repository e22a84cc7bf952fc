// Proposals of Correspondances that nobody answered yet.
import type { RowOf } from '../workbook/tab.ts'
import { matches } from '../workbook/tabs/matches.ts'
import type { Grid } from './ports.ts'

export type MatchRow = RowOf<typeof matches>

/** Proposals a person confirms in one go: those made by the very words of the label. */
export type SureLevel = 'exact' | 'fingerprint'

/** Ambiguous labels score below the words they are made of: they are never sure. */
export function sureLevel(method: string | null, score: number): SureLevel | null {
  if (score < SURE) return null
  if (method === 'fuzzy' || method === 'manual') return null
  return score > SURE && method !== 'fingerprint' ? 'exact' : 'fingerprint'
}

const SURE = 0.95

/** The cells of a decision: what it is, whose, and when. */
export const DECISION_COLUMNS = ['decision', 'decided-by', 'decided-at']

/** Without the columns that say what is linked, or what was decided, nothing is: the reading tells which is missing. */
export function isDecidable({ places }: Grid): boolean {
  return [...matches.key, 'decision'].every((id) => places.has(id))
}

/**
 * Whether nobody answered yet. A cell that says anything else, even a word of no list or a formula, is
 * somebody's answer: it is left to them.
 */
export function isOpen({ line, values, states }: MatchRow, grid: Grid): boolean {
  if (DECISION_COLUMNS.some((id) => grid.isFormula(line, grid.places.get(id) ?? -1))) return false
  return states.decision === 'blank' || values.decision === 'proposed'
}
