import { terms } from '../../catalogue/lists.ts'
import type { ContactAudience } from '../../catalogue/packs.ts'
import { defaultReach } from '../../scoring/reach.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { objectives } from '../../workbook/tabs/objectives.ts'
import type { programmes } from '../../workbook/tabs/programmes.ts'
import type { scenarios } from '../../workbook/tabs/scenarios.ts'
import { WHOLE_BASE } from '../needs/answers.ts'
import { contactBase } from '../reach/contactBase.ts'
import type { VariableFigures } from '../variables/variableFigures.ts'
import type { Objective, Programme, Scenario } from './plan.ts'

/** The rows the relational plan is read from. */
export interface PlanRows {
  readonly objectives: readonly RowOf<typeof objectives>[]
  readonly programmes: readonly RowOf<typeof programmes>[]
  readonly scenarios: readonly RowOf<typeof scenarios>[]
}

/** The plan without its needs. */
export interface PlanFrame {
  readonly objectives: readonly Objective[]
  readonly programmes: readonly Programme[]
  readonly scenarios: readonly Scenario[]
  readonly issues: readonly Issue[]
}

/** A programme or a scenario nobody ranked counts as important, a gain nobody judged as comparable. */
const UNRANKED = 'should'
const UNJUDGED = 'medium'

/** What a plan without any active scenario may lack. */
export type EmptyPlan = 'no-plan' | 'no-objectives' | 'no-objective-weight'

/** What a person leaves out of the plan on purpose. */
const DROPPED = 'wont'

/**
 * Reads objectives, programmes and scenarios into a plan. An objective without weight, a programme
 * without objective and a scenario without programme count for 0, and are reported.
 */
export function relationalPlan(
  rows: PlanRows,
  figures: readonly VariableFigures[],
  audience: ContactAudience,
): PlanFrame {
  const worth = (list: string) => new Map(terms(list).map(({ id, numeric }) => [id, numeric ?? 0]))
  const priorities = worth('moscow')
  const confidences = worth('confidence')
  return {
    objectives: rows.objectives.map(({ key, values }) => ({ id: key, weight: values.weight ?? 0 })),
    programmes: rows.programmes.map(({ key, values }) => ({
      id: key,
      priority: priorities.get(values.priority ?? UNRANKED) ?? 0,
      objectives: values.objectives ?? [],
    })),
    scenarios: rows.scenarios.map((row) => ({
      id: row.key,
      programme: row.values.programme ?? '',
      priority: priorities.get(row.values.priority ?? UNRANKED) ?? 0,
      confidence: confidences.get(row.values.confidence ?? UNJUDGED) ?? 0,
      reach: row.values.reach ?? reachOf(row, figures, audience),
    })),
    issues: leftOut(rows),
  }
}

/** Scenarios of a programme that ask for no datum, and leave the plan for it. */
export function needless(
  { scenarios }: Pick<PlanRows, 'scenarios'>,
  needs: readonly { readonly scenario: string }[],
): Issue[] {
  const asking = new Set(needs.map(({ scenario }) => scenario))
  return scenarios
    .filter(({ key, values }) => values.programme !== null && !asking.has(key))
    .filter(({ values }) => values.priority !== DROPPED)
    .map(({ line }) => ({ tab: 'scenarios', row: line, column: null, code: 'no-need' }))
}

/** Why no scenario has a point to hold, for a plan where none has: the first cause met. */
export function emptyPlan({ objectives, scenarios }: PlanRows): Issue & { code: EmptyPlan } {
  const whole = (tab: string, code: EmptyPlan) => ({ tab, row: null, column: null, code })
  if (scenarios.length === 0) return whole('scenarios', 'no-plan')
  if (objectives.length === 0) return whole('objectives', 'no-objectives')
  const isWeighed = objectives.some(({ values }) => (values.weight ?? 0) > 0)
  return isWeighed ? whole('scenarios', 'no-plan') : whole('objectives', 'no-objective-weight')
}

/** What leaves the plan for want of a link or of a weight; a cell nobody can read is told elsewhere. */
function leftOut({ objectives, programmes, scenarios }: PlanRows): Issue[] {
  return [
    ...objectives
      .filter(({ values }) => values.weight === null)
      .map(({ line }) => issue('objectives', line, 'weight', 'no-weight')),
    ...programmes
      .filter(({ states, values }) => states.objectives !== 'invalid' && !values.objectives?.length)
      .filter(({ values }) => values.priority !== DROPPED)
      .map(({ line }) => issue('programmes', line, 'objectives', 'no-objective')),
    ...scenarios
      .filter(({ states, values }) => states.programme !== 'invalid' && values.programme === null)
      .filter(({ values }) => values.priority !== DROPPED)
      .map(({ line }) => issue('scenarios', line, 'programme', 'no-programme')),
  ]
}

function issue(tab: string, row: number, column: string, code: Issue['code']): Issue {
  return { tab, row, column, code }
}

/** Whom a scenario targets: the whole base when it does not say. */
export function targetOf({ values }: RowOf<typeof scenarios>): string {
  return values['target-population'] ?? WHOLE_BASE
}

/** The best known contact base of its channels; the whole target when it sends nothing. */
function reachOf(
  row: RowOf<typeof scenarios>,
  figures: readonly VariableFigures[],
  audience: ContactAudience,
): number {
  const { channels, 'contact-regime': regime } = row.values
  if (regime === null) return 1
  const bases = (channels ?? []).map((channel) =>
    contactBase({ channel, audience, regime, target: targetOf(row) }, figures),
  )
  return defaultReach(bases.map(({ share }) => share))
}
