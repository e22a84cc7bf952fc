import { data } from '../../catalogue/data.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { purposes } from '../../workbook/tabs/purposes.ts'
import type { variables } from '../../workbook/tabs/variables.ts'
import type { Clearance } from '../plan/plan.ts'
import type { VariableLinks } from '../variables/links.ts'
import { type ControllerDecision, clearance, type Opinion } from './clearance.ts'

/** From the most permissive to the strictest. */
const STRICTER: readonly Clearance[] = ['open', 'pending', 'set-aside']

/**
 * Whether each datum may be used, from the purposes of the variables linked to it. Held for several
 * purposes, it follows the strictest: a refusal stands wherever its row is. House rule.
 */
export function dataClearances(
  variableRows: readonly RowOf<typeof variables>[],
  purposeRows: readonly RowOf<typeof purposes>[],
  linked: ReadonlyMap<string, VariableLinks>,
): (datum: string) => Clearance {
  const byId = new Map(purposeRows.map((row) => [row.key, row]))
  const purposesOf = new Map<string, Set<string>>()
  for (const { key, values } of variableRows) {
    if (values.purpose === null) continue
    for (const datum of linked.get(key)?.confirmed ?? [])
      purposesOf.set(datum, (purposesOf.get(datum) ?? new Set()).add(values.purpose))
  }
  return (datum) => {
    const special = (data().get(datum)?.sensitivity ?? 0) >= 3
    const held = [...(purposesOf.get(datum) ?? [NO_PURPOSE])]
    const ranks = held.map((id) => STRICTER.indexOf(judged(special, byId.get(id))))
    return STRICTER[Math.max(...ranks)] ?? 'open'
  }
}

/** Borne by no row: nobody judged it. */
const NO_PURPOSE = ''

function judged(special: boolean, purpose: RowOf<typeof purposes> | undefined): Clearance {
  const { 'dpo-decision': opinion = null, 'controller-decision': decision = null } =
    purpose?.values ?? {}
  const advised = opinion === 'not-reviewed' ? null : opinion
  return clearance(special, advised as Opinion | null, decision as ControllerDecision | null)
}
