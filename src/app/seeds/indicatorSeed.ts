import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { kpis } from '../../catalogue/kpis.ts'
import { objectives as models } from '../../catalogue/objectives.ts'
import { indicators } from '../../workbook/tabs/indicators.ts'
import { objectives } from '../../workbook/tabs/objectives.ts'
import { numbering } from '../numbered.ts'
import { tabRows } from '../rows.ts'
import type { Content } from '../written.ts'
import { known } from './known.ts'
import type { Seed, Soil } from './seed.ts'

const USE: Text = { fr: 'Suivre : {objective}', en: 'Follow: {objective}' }

type Planted = Pick<Soil, 'grids' | 'lexicon' | 'pack'>

/** The main indicator of each objective of the sector, when the aim calls for it. What it is worth is for people to say. */
export const indicatorSeed: Seed = {
  id: 'indicators',
  reads: [objectives, indicators],
  sprouts: (soil) => [{ tab: indicators, rows: absentIndicators(soil) }],
}

/** The indicators of the objectives of a pack that Indicateurs lacks. */
export function absentIndicators(soil: Planted): Content[] {
  const { grids, lexicon, pack } = soil
  const grid = grids.get('indicators')
  if (!pack || !grid) return []
  const rows = tabRows(indicators, grid, lexicon).rows
  const present = new Set(rows.map(({ values }) => values.kpi))
  const number = numbering(indicators, grid)
  return pack.objectives.flatMap(({ id }) => {
    const content = contentOf(id, soil)
    if (!content || present.has(content.kpi)) return []
    present.add(content.kpi)
    return [{ ...content, id: number() }]
  })
}

function contentOf(id: string, { grids, lexicon }: Planted) {
  const objective = models().get(id)
  const kpi = kpis().get(objective?.mainKpi ?? '')
  if (!objective || !kpi) return null
  const { locale } = lexicon
  return {
    'use-case': say(USE, locale, { objective: say(objective.label, locale) }),
    'user-group': objective.userGroup,
    kpi: kpi.id,
    objective: known(grids, lexicon)('objectives', id),
    formula: say(kpi.formula, locale),
    frequency: kpi.frequency,
  }
}
