import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { packContent, packNeeds } from '../../catalogue/content.ts'
import { data } from '../../catalogue/data.ts'
import { terms } from '../../catalogue/lists.ts'
import { objectives } from '../../catalogue/objectives.ts'
import type { Pack } from '../../catalogue/packs.ts'
import { programmes } from '../../catalogue/programmes.ts'
import { sourceData, sources } from '../../catalogue/sources.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { needContent } from '../needContent.ts'
import type { Content } from '../written.ts'
import type { Known } from './known.ts'

/** A row a pack brings: what names it, and what it holds. */
export interface PackRow {
  /** Its id in the catalogue. */
  readonly id: string
  readonly label: Text
  readonly content: Content
}

export function objectiveRows(pack: Pack, lexicon: Lexicon): PackRow[] {
  return pack.objectives.flatMap(({ id, weight }) => {
    const objective = objectives().get(id)
    if (!objective) return []
    const { label, userGroup, mainKpi } = objective
    const content = {
      label: say(label, lexicon.locale),
      'user-group': userGroup,
      weight,
      kpi: mainKpi,
    }
    return [{ id, label, content }]
  })
}

/** Its objectives are those of the pack, the main one first. */
export function programmeRows(pack: Pack, lexicon: Lexicon, of: Known): PackRow[] {
  return pack.programmes.flatMap(({ id, weight }) => {
    const programme = programmes().get(id)
    if (!programme) return []
    const served = programme.objectives
      .filter((one) => pack.objectives.some((chosen) => chosen.id === one))
      .flatMap((one) => of('objectives', one) ?? [])
    const content = {
      label: say(programme.label, lexicon.locale),
      objectives: served,
      phase: programme.phase,
      priority: rankOf(weight),
    }
    return [{ id, label: programme.label, content }]
  })
}

export function scenarioRows(
  pack: Pack,
  lexicon: Lexicon,
  of: Known,
  audience = pack.contactAudience,
): PackRow[] {
  const { locale } = lexicon
  return packContent(pack, audience).map(({ scenario, population, regime }) => ({
    id: scenario.id,
    label: scenario.label,
    content: {
      label: say(scenario.label, locale),
      programme: of('programmes', scenario.programme),
      priority: scenario.priority,
      'catalogue-scenario': scenario.id,
      kind: 'scenario',
      target: say(scenario.target, locale),
      trigger: say(scenario.trigger, locale),
      channels: scenario.channels,
      content: say(scenario.content, locale),
      kpis: scenario.kpis,
      'contact-regime': regime,
      'target-population': population,
    },
  }))
}

/** The needs of the scenarios that were found; consents are not typed, they follow from the regime. */
export function needRows(
  pack: Pack,
  scenarioOf: (id: string) => string | null,
  audience = pack.contactAudience,
): Content[] {
  return packNeeds(pack, audience).flatMap((need) => {
    const scenario = scenarioOf(need.scenario)
    return scenario ? [needContent({ ...need, scenario })] : []
  })
}

export function sourceRows(pack: Pack, lexicon: Lexicon): PackRow[] {
  return pack.sources.flatMap((id) => {
    const source = sources().get(id)
    if (!source) return []
    const content = {
      name: say(source.label, lexicon.locale),
      role: source.role,
      'data-types': source.dataTypes,
      'tool-kind': source.toolKind,
      'volume-unit': say(source.volumeUnit, lexicon.locale),
      frequency: source.frequency === 'unknown' ? null : source.frequency,
      integrations: source.integrations,
      'catalogue-source': id,
      category: source.type,
      'feed-mode': source.feedMode,
      'match-keys': source.keys.filter((key) => terms('keys').some(({ id }) => id === key)),
    }
    return [{ id, label: source.label, content }]
  })
}

/** A usual variable of a source, and the datum it is expected to hold. */
export interface TypicalVariable {
  readonly label: Text
  readonly source: string
  readonly datum: string
}

/** The data each source usually holds, among those the pack speaks of. */
export function typicalVariables(
  pack: Pack,
  sourceOf: (id: string) => string | null,
): TypicalVariable[] {
  return pack.sources.flatMap((id) => {
    const source = sourceOf(id)
    const held = (sourceData().get(id) ?? []).filter((datum) => pack.data.includes(datum))
    return held.flatMap((datum) => {
      const label = data().get(datum)?.label
      return source && label ? [{ label, source, datum }] : []
    })
  })
}

/** The word for a weight: 1 must, 0.6 should, 0.3 could. */
function rankOf(weight: number): string | null {
  return terms('moscow').find(({ numeric }) => numeric === weight)?.id ?? null
}
