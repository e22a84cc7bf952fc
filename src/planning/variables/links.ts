import { grouped } from '../../base/grouped.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { matches } from '../../workbook/tabs/matches.ts'
import type { variables } from '../../workbook/tabs/variables.ts'

/** The catalogue data one variable holds, or may hold. */
export interface VariableLinks {
  /** Linked by a person: typed on the variable, or confirmed among the proposals. */
  readonly confirmed: readonly string[]
  /** Proposed and waiting for an answer. */
  readonly suggested: readonly string[]
}

/** What a row of Correspondances says of one variable and one datum, written already or about to be. */
export type MatchValues = Pick<
  RowOf<typeof matches>['values'],
  'variable' | 'datum' | 'decision' | 'method' | 'score' | 'decided-by'
>

interface MatchLink {
  readonly values: MatchValues
}

const LINKING: readonly string[] = ['confirmed', 'composite']
const REFUSING: readonly string[] = ['rejected', 'out-of-scope']

/** A likeness below this is shown, and counts for nothing until somebody confirms it. */
const LIKELY = 0.75

/**
 * The links of every variable. Nothing is linked silently: a proposal is only a suggestion until a
 * person confirms it, and a refusal is remembered.
 */
export function links(
  variableRows: readonly RowOf<typeof variables>[],
  matchRows: readonly MatchLink[],
): ReadonlyMap<string, VariableLinks> {
  const byVariable = grouped(matchRows, ({ values }) => values.variable ?? '')
  return new Map(
    variableRows.map(({ key, values }) => [
      key,
      linked(values.canonical ?? [], byVariable.get(key) ?? []),
    ]),
  )
}

/**
 * Whether a row copied from what a person typed on the variable has lost its origin: the person cleared
 * or changed that cell since. A row somebody signed stands by itself.
 */
export function isWithdrawn({ values }: MatchLink, typed: readonly string[] | null): boolean {
  const isCopy = values.method === 'manual' && values['decided-by'] === null
  const isLinking = LINKING.includes(values.decision ?? '')
  return isCopy && isLinking && values.datum !== null && !typed?.includes(values.datum)
}

function linked(typed: readonly string[], all: readonly MatchLink[]): VariableLinks {
  const rows = all.filter((row) => !isWithdrawn(row, typed))
  const dataWith = (decisions: readonly string[]) =>
    rows.flatMap(({ values }) =>
      values.datum !== null && decisions.includes(values.decision ?? '') ? [values.datum] : [],
    )
  const refused = new Set(dataWith(REFUSING))
  const confirmed = [...new Set([...typed, ...dataWith(LINKING)])]
  const suggested = likely(rows).filter((id) => !refused.has(id) && !confirmed.includes(id))
  return { confirmed, suggested: confirmed.length > 0 ? [] : [...new Set(suggested)] }
}

/** Proposals worth counting: by their words, or the best likeness when it is a strong one. */
function likely(rows: readonly MatchLink[]): string[] {
  const open = rows.filter(
    ({ values }) => values.decision === 'proposed' || values.decision === null,
  )
  const worded = open.filter(({ values }) => values.method !== 'fuzzy')
  const [best] = open
    .filter(({ values }) => (values.score ?? 0) >= LIKELY)
    .sort((a, b) => (b.values.score ?? 0) - (a.values.score ?? 0))
  const kept = worded.length > 0 ? worded : best ? [best] : []
  return kept.flatMap(({ values }) => values.datum ?? [])
}
