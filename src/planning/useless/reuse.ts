import { grouped } from '../../base/grouped.ts'
import type { Text } from '../../base/text.ts'
import type { ContactAudience } from '../../catalogue/packs.ts'
import { requirements } from '../../catalogue/requirements.ts'
import { type CatalogueScenario, scenarios as shipped } from '../../catalogue/scenarios.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { scenarios } from '../../workbook/tabs/scenarios.ts'
import { audienceDatum } from '../needs/audienceData.ts'

/** What a project is: whom it speaks to, and in which sector, when known. */
export interface ProjectKind {
  readonly audience: ContactAudience
  readonly sector: string | null
}

/** A scenario that could use a datum: a row of the project, or one the catalogue knows. */
export interface Reuse {
  readonly label: Text
  /** Whether it is in the project's own plan. */
  readonly isPlanned: boolean
}

/**
 * The scenarios that could use a datum: those of the project that ask for it, given up or not, then
 * those of the catalogue that fit its audience and its sector and that it does not hold yet.
 */
export function reuse(
  scenarioRows: readonly RowOf<typeof scenarios>[],
  asked: readonly { readonly scenario: string; readonly datum: string }[],
  project: ProjectKind,
): (datum: string) => readonly Reuse[] {
  const own = grouped(asked, ({ datum }) => datum)
  const labels = new Map(scenarioRows.map(({ key, values }) => [key, values.label ?? key]))
  const known = new Set(scenarioRows.flatMap(({ values }) => values['catalogue-scenario'] ?? []))
  const others = catalogueUses(project, known)
  return (datum) => {
    const ids = new Set((own.get(datum) ?? []).map(({ scenario }) => scenario))
    const planned = [...ids].map((id) => {
      const label = labels.get(id) ?? id
      return { label: { fr: label, en: label }, isPlanned: true }
    })
    const more = others.get(datum) ?? []
    return [...planned, ...more.map(({ label }) => ({ label, isPlanned: false }))]
  }
}

/** The scenarios of the catalogue by the data they ask for, those already known left out. */
function catalogueUses(
  { audience, sector }: ProjectKind,
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly CatalogueScenario[]> {
  const fits = ({ id, appliesTo, sectors }: CatalogueScenario) =>
    !known.has(id) &&
    appliesTo !== (audience === 'b2b' ? 'b2c' : 'b2b') &&
    (sector === null || sectors.includes(sector))
  const uses = new Map<string, Set<CatalogueScenario>>()
  for (const { scenario: id, datum } of requirements()) {
    const scenario = shipped().get(id)
    if (!scenario || !fits(scenario)) continue
    const meant = audienceDatum(datum, audience)
    uses.set(meant, (uses.get(meant) ?? new Set()).add(scenario))
  }
  return new Map([...uses].map(([datum, scenarios]) => [datum, [...scenarios]]))
}
