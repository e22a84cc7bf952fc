import { derivedNeeds } from '../catalogue/derivedNeeds.ts'
import type { ContactAudience } from '../catalogue/packs.ts'
import type { RowOf } from '../workbook/tab.ts'
import type { needs } from '../workbook/tabs/needs.ts'
import type { scenarios } from '../workbook/tabs/scenarios.ts'
import type { Need } from './plan.ts'

/** A need of a scenario, and the row of Besoins that holds it, if any does yet. */
export interface AskedNeed extends Need {
  readonly row: RowOf<typeof needs> | null
  /** The contact regime a consent or an objection follows from. */
  readonly derivedFrom: string | null
}

/** The share of its target, 0–1, a need asks for when nobody set a minimum. House choice. */
const DEFAULT_MIN = 0.8

/**
 * The needs of every scenario: those typed, and the consents that follow from how the scenario reaches
 * people. A derived need keeps the figures a person corrected on its row; a row once derived and no
 * longer so asks for nothing.
 */
export function askedNeeds(
  scenarioRows: readonly RowOf<typeof scenarios>[],
  needRows: readonly RowOf<typeof needs>[],
  audience: ContactAudience,
): {
  readonly asked: readonly AskedNeed[]
  readonly outdated: readonly RowOf<typeof needs>[]
} {
  const asked: AskedNeed[] = []
  const outdated: RowOf<typeof needs>[] = []
  for (const scenario of scenarioRows) {
    const rows = needRows.filter(
      ({ values }) => values.scenario === scenario.key && values.datum !== null,
    )
    const typed = rows
      .filter(({ values }) => values['derived-from'] === null)
      .map((row) => typedNeed(row))
    const given = {
      channels: scenario.values.channels ?? [],
      regime: scenario.values['contact-regime'],
      audience,
    }
    const kept = rows.filter(({ values }) => values['derived-from'] !== null)
    const derived = derivedNeeds(typed, given).map((need) => {
      const row = kept.find(
        (one) => placeOf(one) === `${need.datum}|${need.group ?? ''}|${need.branch ?? ''}`,
      )
      return {
        ...need,
        ...(row ? corrected(row, need) : {}),
        scenario: scenario.key,
        row: row ?? null,
        derivedFrom: given.regime,
      }
    })
    asked.push(...typed, ...derived)
    outdated.push(...kept.filter((row) => !derived.some((need) => need.row === row)))
  }
  return { asked, outdated }
}

function typedNeed(row: RowOf<typeof needs>): AskedNeed {
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
function corrected({ values }: RowOf<typeof needs>, need: Omit<Need, 'scenario'>) {
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

function placeOf({ values }: RowOf<typeof needs>): string {
  const { group, branch } = alternative(values.alternative)
  return `${values.datum ?? ''}|${group ?? ''}|${branch ?? ''}`
}
