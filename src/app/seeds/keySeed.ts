import { data } from '../../catalogue/data.ts'
import { sourceData } from '../../catalogue/sources.ts'
import { repository } from '../../workbook/tabs/repository.ts'
import { tabRows } from '../rows.ts'
import { appliesTo } from './appliesTo.ts'
import type { Seed, Soil } from './seed.ts'

/**
 * The recognition keys a single view of customers is built on, when the aim calls for it: those the
 * usual sources of the sector hold, the strong ones first. Trust and arbitration are for people to say.
 */
export const keySeed: Seed = {
  id: 'repository',
  reads: [repository],
  sprouts: (soil) => {
    const rows = tabRows(repository, soil.grids.get('repository'), soil.lexicon).rows
    const present = new Set(rows.map(({ values }) => values.datum))
    const keys = [...keysOf('strong', soil), ...keysOf('weak', soil)]
    return [{ tab: repository, rows: keys.filter(({ datum }) => !present.has(datum)) }]
  },
}

function keysOf(strength: 'strong' | 'weak', { pack, choices }: Soil) {
  const held = pack && new Set(pack.sources.flatMap((id) => sourceData().get(id) ?? []))
  return [...data().values()]
    .filter(({ keyStrength }) => keyStrength === strength)
    .filter(({ id }) => appliesTo(choices.audience, id) && (!held || held.has(id)))
    .map(({ id }) => ({ datum: id, role: `${strength}-key` }))
}
