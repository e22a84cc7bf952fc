/** What applying a pack means: which needs of its scenarios are copied, for which audience. */

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

/** Drops what the replacements repeated, and the group of a branch left alone: it is no alternative. */
function simplified(needs: readonly Requirement[]): readonly Requirement[] {
  const first = needs.filter(
    (need) => need.group === null || !earlierBranches(need, needs).includes(contents(need, needs)),
  )
  const alone = (need: Requirement) =>
    first.every((other) => other.group !== need.group || other.branch === need.branch)
  return first
    .map((need) => (alone(need) ? { ...need, group: null, branch: null } : need))
    .filter((need, at, all) => all.findIndex((other) => samePlace(other, need)) === at)
}

/** What the branches declared before this one hold, in its group. */
function earlierBranches(need: Requirement, needs: readonly Requirement[]): readonly string[] {
  const start = needs.findIndex((other) => sameBranch(other, need))
  return needs
    .slice(0, start)
    .filter((other) => other.group === need.group)
    .map((other) => contents(other, needs))
}

function contents(need: Requirement, needs: readonly Requirement[]): string {
  const members = needs.filter((other) => sameBranch(other, need)).map(({ datum }) => datum)
  return [...new Set(members)].sort().join(' ')
}

function sameBranch(one: Requirement, other: Requirement): boolean {
  return one.group === other.group && one.branch === other.branch
}

function samePlace(one: Requirement, other: Requirement): boolean {
  return one.datum === other.datum && sameBranch(one, other)
}
