import type { Pack } from '../packs.ts'
import type { Requirement } from '../requirements.ts'
import type { Tables } from '../tables.ts'

/** A pack holds together: weights, audience, sector, and everything its scenarios cannot do without. */
export function packProblems(tables: Tables): readonly string[] {
  return [...tables.packs.values()].flatMap((pack) =>
    [
      ...weights(pack, tables),
      ...held(pack, tables),
      ...scenarios(pack, tables),
      ...programmes(pack, tables),
      ...sectors(pack, tables),
      ...lacking(pack, tables),
    ].map((problem) => `pack ${pack.id}: ${problem}`),
  )
}

function weights({ objectives, programmes }: Pack, { lists }: Tables): readonly string[] {
  const sum = objectives.reduce((total, { weight }) => total + weight, 0)
  const priorities = (lists.get('moscow') ?? []).map((term) => term.numeric)
  return [
    ...(sum === 100 ? [] : [`the weights of its objectives sum to ${sum}, not 100`]),
    ...programmes
      .filter(({ weight }) => !priorities.includes(weight))
      .map(({ id, weight }) => `the priority of ${id} is ${weight}, no value of moscow`),
  ]
}

/** Somebody in the pack must hold each of its data. */
function held(pack: Pack, { sourceData }: Tables): readonly string[] {
  const data = new Set(pack.sources.flatMap((source) => sourceData.get(source) ?? []))
  return pack.data.filter((datum) => !data.has(datum)).map((datum) => `no source holds ${datum}`)
}

function scenarios(pack: Pack, tables: Tables): readonly string[] {
  const own = pack.scenarios.flatMap((id) => tables.scenarios.get(id) ?? [])
  const hasProgramme = (id: string) => pack.programmes.some((programme) => programme.id === id)
  return [
    ...own
      .filter(({ appliesTo }) => appliesTo !== 'all' && appliesTo !== pack.audience)
      .map(({ id, appliesTo }) => `${id} is for ${appliesTo}`),
    ...own
      .filter(({ programme }) => !hasProgramme(programme))
      .map(({ id, programme }) => `${id} belongs to ${programme}, which is not in the pack`),
  ]
}

function programmes(pack: Pack, tables: Tables): readonly string[] {
  const serves = (id: string) =>
    tables.programmes
      .get(id)
      ?.objectives.some((goal) => pack.objectives.some((own) => own.id === goal))
  const isUsed = (id: string) =>
    pack.scenarios.some((scenario) => tables.scenarios.get(scenario)?.programme === id)
  return [
    ...pack.programmes
      .filter(({ id }) => !serves(id))
      .map(({ id }) => `${id} serves none of its objectives`),
    ...pack.programmes.filter(({ id }) => !isUsed(id)).map(({ id }) => `${id} has no scenario`),
  ]
}

function sectors(pack: Pack, { scenarios, sources, mechanics }: Tables): readonly string[] {
  const items = [
    ...pack.scenarios.map((id) => scenarios.get(id)),
    ...pack.sources.map((id) => sources.get(id)),
    ...pack.mechanics.map((id) => mechanics.get(id)),
  ]
  return items.flatMap((item) =>
    item && !item.sectors.includes(pack.sector)
      ? [`${item.id} is not for the sector ${pack.sector}`]
      : [],
  )
}

/** A scenario of the pack must keep its mandatory data, and one branch of each group. */
function lacking(pack: Pack, tables: Tables): readonly string[] {
  return pack.scenarios.flatMap((scenario) => {
    const needs = tables.requirements.filter((need) => need.scenario === scenario)
    const alone = needs.filter((need) => need.group === null && need.mandatory)
    const groups = [...new Set(needs.flatMap((need) => need.group ?? []))]
    return [
      ...alone
        .filter((need) => !isHeld(need, pack, tables))
        .map(({ datum }) => `${scenario} lacks ${datum}`),
      ...groups
        .filter(
          (group) =>
            !keepsBranch(
              needs.filter((need) => need.group === group),
              pack,
              tables,
            ),
        )
        .map((group) => `${scenario} has no branch left in group ${group}`),
    ]
  })
}

function keepsBranch(group: readonly Requirement[], pack: Pack, tables: Tables): boolean {
  return group.some(({ branch }) =>
    group.filter((need) => need.branch === branch).every((need) => isHeld(need, pack, tables)),
  )
}

function isHeld({ datum }: Requirement, pack: Pack, { data }: Tables): boolean {
  const replaced = pack.audience === 'b2b' && data.get(datum)?.appliesTo === 'b2c'
  return pack.data.includes(replaced ? (data.get(datum)?.b2bEquivalent ?? '') : datum)
}
