/** What applying a pack means: which needs of its scenarios are copied, for which audience. */

import { sameBranch, simplified } from './branches.ts'
import { data } from './data.ts'
import { derivedNeeds } from './derivedNeeds.ts'
import type { ContactAudience, Pack } from './packs.ts'
import { type Requirement, requirements } from './requirements.ts'
import { type CatalogueScenario, scenarios } from './scenarios.ts'

/** A scenario as a project of that audience copies it. */
export interface PackScenario {
  readonly scenario: CatalogueScenario
  readonly population: string | null
  readonly regime: string | null
  /** What it needs, consents and objection list included. */
  readonly needs: readonly Requirement[]
}

/** The scenarios of a pack, each with its target, its regime and all its needs. */
export function packContent(pack: Pack, audience = pack.contactAudience): readonly PackScenario[] {
  const needs = packNeeds(pack, audience)
  return scenariosOf(pack).map((scenario) => {
    const typed = needs.filter((need) => need.scenario === scenario.id)
    const regime = regimeOf(scenario, audience)
    const derived = derivedNeeds(typed, { channels: scenario.channels, regime, audience })
    return {
      scenario,
      population: populationOf(scenario, audience),
      regime,
      needs: [...typed, ...derived.map((need) => ({ ...need, scenario: scenario.id }))],
    }
  })
}

/**
 * The needs a pack types in, consents not yet derived.
 *
 * In a business project, a datum for consumers is replaced by its equivalent, or leaves. A branch that
 * rests on a datum outside the pack is not copied, nor is an optional need; a mandatory one always is.
 */
export function packNeeds(pack: Pack, audience = pack.contactAudience): readonly Requirement[] {
  return scenariosOf(pack).flatMap(({ id }) => {
    const own = requirements().filter((need) => need.scenario === id)
    const copied = own.filter((need) => isCopied(need, own, pack, audience))
    return simplified(
      copied.map((need) => ({ ...need, datum: datumFor(need.datum, audience) ?? need.datum })),
    )
  })
}

/** The population a scenario speaks to, for that audience; `null` stands for the whole base. */
export function populationOf(
  scenario: CatalogueScenario,
  audience: ContactAudience,
): string | null {
  const { population, populationB2b, populationDonor } = scenario
  return (
    { b2c: null, b2b: populationB2b, 'nonprofit-donor': populationDonor }[audience] ?? population
  )
}

/** The contact regime of a scenario, for that audience; `null` when it sends nothing. */
export function regimeOf(scenario: CatalogueScenario, audience: ContactAudience): string | null {
  const { regime, regimeB2b, regimeDonor } = scenario
  return { b2c: null, b2b: regimeB2b, 'nonprofit-donor': regimeDonor }[audience] ?? regime
}

function scenariosOf(pack: Pack): readonly CatalogueScenario[] {
  return pack.scenarios.flatMap((id) => scenarios().get(id) ?? [])
}

/** The datum that audience can have in place of this one, or `null` when there is none. */
function datumFor(id: string, audience: ContactAudience): string | null {
  const datum = data().get(id)
  return audience === 'b2b' && datum?.appliesTo === 'b2c' ? datum.b2bEquivalent : id
}

function isCopied(
  need: Requirement,
  own: readonly Requirement[],
  pack: Pack,
  audience: ContactAudience,
): boolean {
  const isInPack = ({ datum }: Requirement) =>
    pack.data.includes(datumFor(datum, audience) ?? 'nothing stands for it')
  if (need.group !== null) return own.filter((other) => sameBranch(other, need)).every(isInPack)
  return isInPack(need) || (need.mandatory && datumFor(need.datum, audience) !== null)
}
