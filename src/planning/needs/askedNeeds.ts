import { derivedNeeds } from '../../catalogue/derivedNeeds.ts'
import type { ContactAudience } from '../../catalogue/packs.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { needs } from '../../workbook/tabs/needs.ts'
import type { scenarios } from '../../workbook/tabs/scenarios.ts'
import type { Need } from '../plan/plan.ts'

type ScenarioRow = RowOf<typeof scenarios>
type NeedRow = RowOf<typeof needs>

/** A need of a scenario, and the row of Besoins that holds it, if any does yet. */
export interface AskedNeed extends Need {
  readonly row: NeedRow | null
  /** The contact regime a consent or an objection follows from. */
  readonly derivedFrom: string | null
}

/** The share of its target, 0–1, a need asks for when nobody set a minimum. House choice. */
const DEFAULT_MIN = 0.8

/** The needs asked for, and the rows once derived from a contact regime and no longer so. */
interface Sorted {
  readonly asked: readonly AskedNeed[]
  readonly outdated: readonly NeedRow[]
}

/**
 * The needs of every scenario: those typed, and the consents that follow from how the scenario reaches
 * people. A derived need keeps the figures a person corrected on its row; a row once derived and no
 * longer so asks for nothing.
 */
export function askedNeeds(
  scenarioRows: readonly ScenarioRow[],
  needRows: readonly NeedRow[],
  audience: ContactAudience,
): Sorted {
  const named = needRows.filter(({ values }) => values.datum !== null)
  const each = scenarioRows.map((scenario) =>
    needsOf(
      scenario,
      named.filter(({ values }) => values.scenario === scenario.key),
      audience,
    ),
  )
  return {
    asked: each.flatMap(({ asked }) => asked),
    outdated: each.flatMap(({ outdated }) => outdated),
  }
}

function needsOf(
  { key, values }: ScenarioRow,
  rows: readonly NeedRow[],
  audience: ContactAudience,
): Sorted {
  const regime = values['contact-regime']
  const typed = rows.filter((row) => !isDerived(row)).map(typedNeed)
  const kept = rows.filter(isDerived)
  const derived = derivedNeeds(typed, { channels: values.channels ?? [], regime, audience }).map(
    (need): AskedNeed => {
      const place = `${need.datum}|${need.group ?? ''}|${need.branch ?? ''}`
      const row = kept.find((one) => placeOf(one) === place) ?? null
      const figures = row ? corrected(row, need) : {}
      return { ...need, ...figures, scenario: key, row, derivedFrom: regime }
    },
  )
  const outdated = kept.filter((row) => !derived.some((need) => need.row === row))
  return { asked: [...typed, ...derived], outdated }
}

function isDerived({ values }: NeedRow): boolean {
  return values['derived-from'] !== null
}

function typedNeed(row: NeedRow): AskedNeed {
  const { values } = row
  return {
    scenario: values.scenario ?? '',
    datum: values.datum ?? '',
    mandatory: values.need !== 'optional',
    role: values.role ?? '',
    min: values['min-completeness'] ?? DEFAULT_MIN,
    maxLatency: values['max-latency'],
    ...alternative(values.alternative),
    row,
    derivedFrom: null,
  }
}

/** What a person typed on a derived row prevails over the rule it came from. */
function corrected({ values }: NeedRow, need: Omit<Need, 'scenario'>) {
  return {
    mandatory: values.need === null ? need.mandatory : values.need === 'mandatory',
    min: values['min-completeness'] ?? need.min,
    maxLatency: values['max-latency'] ?? need.maxLatency,
  }
}

/** `a.2` is branch 2 of group a; `a` alone is a branch of its own. */
export function alternative(text: string | null): Pick<Need, 'group' | 'branch'> {
  if (text === null || text === '') return { group: null, branch: null }
  const [group = '', branch = '1'] = text.split('.')
  return { group: group.trim(), branch: branch.trim() }
}

function placeOf({ values }: NeedRow): string {
  const { group, branch } = alternative(values.alternative)
  return `${values.datum ?? ''}|${group ?? ''}|${branch ?? ''}`
}
