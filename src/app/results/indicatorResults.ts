import type { Locale, Text } from '../../base/text.ts'
import { say, sayShare } from '../../base/text.ts'
import { kpis } from '../../catalogue/kpis.ts'
import { usableShare } from '../../planning/variables/usableShare.ts'
import { type Indicator, indicator } from '../../scoring/indicator.ts'
import { indicators } from '../../workbook/tabs/indicators.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { rowFigures } from './figures.ts'

type IndicatorRow = Inventory['rows']['indicators'][number]

/** The computed columns of Indicateurs: what can be shown with the data held, and whether it is worth its upkeep. */
export function indicatorResults(inventory: Inventory, judgement: Judgement): Edit {
  const figures = [...judgement.figures.values()]
  const { locale } = inventory.lexicon
  const content = ({ values }: IndicatorRow): Content => {
    const feasible = usableShare(values['data-needed'] ?? [], figures)
    const usual = kpis().get(values.kpi ?? '')?.maintenanceCost ?? null
    const cost = values.maintenance ?? usual
    const found = indicator(values.value, cost, feasible)
    const isUsual = values.maintenance === null && usual !== null
    return { feasible, ratio: found.ratio, keep: advice(found, feasible, isUsual, locale) }
  }
  return rowFigures(indicators, inventory.rows.indicators, content, inventory)
}

const ADVICE: Readonly<Record<'keep' | 'prepare' | 'drop', Text>> = {
  keep: {
    fr: 'Garder : vaut son entretien, données utilisables à {share}',
    en: 'Keep: worth its upkeep, data usable at {share}',
  },
  prepare: {
    fr: 'Préparer : vaut son entretien, données utilisables à {share} pour 80 % demandés',
    en: 'Prepare: worth its upkeep, data usable at {share} where 80% is asked',
  },
  drop: {
    fr: 'Écarter : coûte plus à entretenir que la décision ne vaut',
    en: 'Drop: costs more upkeep than its decision is worth',
  },
}
const UNMEASURED: Text = {
  fr: 'Préparer : vaut son entretien, données nécessaires à lister ou à mesurer',
  en: 'Prepare: worth its upkeep, the data it needs are to be listed or measured',
}
const USUAL: Text = {
  fr: "{advice} (coût d'entretien usuel du catalogue)",
  en: '{advice} (usual upkeep cost of the catalogue)',
}

/** The advice with its reason; none until its value is graded. */
function advice(
  found: Indicator,
  feasible: number | null,
  isUsual: boolean,
  locale: Locale,
): string | null {
  if (found.advice === null) return null
  const isUnmeasured = found.advice === 'prepare' && feasible === null
  const share = sayShare(feasible ?? 0, locale)
  const told = say(isUnmeasured ? UNMEASURED : ADVICE[found.advice], locale, { share })
  return isUsual ? say(USUAL, locale, { advice: told }) : told
}
