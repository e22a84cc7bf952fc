import { data } from '../../catalogue/data.ts'
import { sourceData } from '../../catalogue/sources.ts'
import { audienceDatum } from '../../planning/needs/audienceData.ts'
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
    const known = tabRows(repository, soil.grids.get('repository'), soil.lexicon).rows
    const present = new Set(known.map(({ values }) => values.datum))
    const strong = keysOf('strong', soil)
    // A secondary e-mail may stand for the professional one too: what is strong is not weak as well.
    const weak = keysOf('weak', soil).filter((id) => !strong.includes(id))
    const rows = [...seeded('strong-key', strong), ...seeded('weak-key', weak)]
    return [{ tab: repository, rows: rows.filter(({ datum }) => !present.has(datum)) }]
  },
}

function seeded(role: string, ids: readonly string[]) {
  return ids.map((datum) => ({ datum, role }))
}

function keysOf(strength: 'strong' | 'weak', { pack, choices }: Soil): string[] {
  const held = pack && new Set(pack.sources.flatMap((id) => sourceData().get(id) ?? []))
  const ids = [...data().values()]
    .filter(({ keyStrength }) => keyStrength === strength)
    .filter(({ id }) => appliesTo(choices.audience, id) && (!held || held.has(id)))
    .map(({ id }) => (choices.audience === 'b2b' ? audienceDatum(id, 'b2b') : id))
  // The e-mail of a contact is the professional one: one key, not two.
  return [...new Set(ids)]
}
