import type { Tab } from '../../workbook/tab.ts'
import { needs } from '../../workbook/tabs/needs.ts'
import { objectives } from '../../workbook/tabs/objectives.ts'
import { programmes } from '../../workbook/tabs/programmes.ts'
import { scenarios } from '../../workbook/tabs/scenarios.ts'
import { numbering } from '../numbered.ts'
import type { Grid } from '../ports.ts'
import { tabRows } from '../rows.ts'
import type { Content } from '../written.ts'
import { known } from './known.ts'
import { needKey } from './lackingNeeds.ts'
import type { PackRow } from './packRows.ts'
import { needRows, objectiveRows, programmeRows, scenarioRows } from './packRows.ts'
import type { Seed, Soil } from './seed.ts'

export const objectiveSeed: Seed = {
  id: 'objectives',
  reads: [objectives],
  sprouts: (soil) => {
    const { pack, lexicon } = soil
    return pack
      ? [{ tab: objectives, rows: fresh(soil, objectives, objectiveRows(pack, lexicon)) }]
      : []
  },
}

export const programmeSeed: Seed = {
  id: 'programmes',
  reads: [objectives, programmes],
  sprouts: (soil) => {
    const { pack, lexicon } = soil
    if (!pack) return []
    const found = programmeRows(pack, lexicon, known(soil.grids, lexicon))
    return [{ tab: programmes, rows: fresh(soil, programmes, found) }]
  },
}

export const scenarioSeed: Seed = {
  id: 'scenarios',
  reads: [programmes, scenarios],
  sprouts: (soil) => {
    const { pack, lexicon } = soil
    if (!pack) return []
    const found = scenarioRows(pack, lexicon, known(soil.grids, lexicon))
    return [{ tab: scenarios, rows: fresh(soil, scenarios, found) }]
  },
}

export const needSeed: Seed = {
  id: 'needs',
  reads: [scenarios, needs],
  sprouts: ({ grids, lexicon, pack }) => {
    if (!pack) return []
    const rows = tabRows(scenarios, grids.get('scenarios'), lexicon).rows
    const byModel = new Map(rows.map(({ key, values }) => [values['catalogue-scenario'], key]))
    const present = new Set(tabRows(needs, grids.get('needs'), lexicon).rows.map(({ key }) => key))
    const found = needRows(pack, (id) => byModel.get(id) ?? null)
    return [{ tab: needs, rows: found.filter((content) => !present.has(needKey(content))) }]
  },
}

/** The rows nothing stands for yet, each with the next number. */
export function fresh(soil: Soil, tab: Tab, rows: readonly PackRow[]): Content[] {
  const grid: Grid | undefined = soil.grids.get(tab.id)
  if (!grid) return []
  const of = known(soil.grids, soil.lexicon)
  const number = numbering(tab, grid)
  return rows
    .filter(({ id }) => of(tab.id, id) === null)
    .map(({ content }) => ({ ...content, id: number() }))
}
