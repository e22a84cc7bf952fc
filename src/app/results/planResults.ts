import { listed } from '../../base/listed.ts'
import type { Text } from '../../base/text.ts'
import { say, sayPercent, sayShare } from '../../base/text.ts'
import { byId } from '../../planning/order.ts'
import type { JudgedScenario } from '../../planning/plan/judgedScenarios.ts'
import type { Row, Tab } from '../../workbook/tab.ts'
import { objectives } from '../../workbook/tabs/objectives.ts'
import { programmes } from '../../workbook/tabs/programmes.ts'
import { scenarios } from '../../workbook/tabs/scenarios.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { rowFigures } from './figures.ts'

/** The computed columns of Objectifs, Programmes and Scénarios. */
export function planResults(inventory: Inventory, judgement: Judgement): Edit[] {
  const { rows } = inventory
  const judged = new Map(judgement.ranking.scenarios.map((scenario) => [scenario.id, scenario]))
  const edit = (tab: Tab, own: readonly Row[], content: (key: string) => Content) =>
    rowFigures(tab, own, ({ key }) => content(key), inventory)
  return [
    edit(objectives, rows.objectives, (key) => objectiveContent(key, judgement)),
    edit(programmes, rows.programmes, (key) => programmeContent(key, inventory, judged)),
    edit(scenarios, rows.scenarios, (key) => ({
      ...scenarioContent(judged.get(key), inventory, judgement),
      path: path(key, inventory, judgement),
    })),
  ]
}

function objectiveContent(key: string, { ranking }: Judgement): Content {
  const bands = ranking.byObjective.get(key)
  const points = bands?.points ?? 0
  return {
    'scenarios-count': bands?.scenarios.size ?? 0,
    coverage: bands && points > 0 ? bands.proven / points : null,
  }
}

/** A programme runs as far as its scenarios do, each by its points. */
function programmeContent(
  key: string,
  { rows }: Inventory,
  judged: ReadonlyMap<string, JudgedScenario>,
): Content {
  const own = rows.scenarios.flatMap((row) =>
    row.values.programme === key ? (judged.get(row.key) ?? []) : [],
  )
  const points = own.reduce((sum, one) => sum + one.points, 0)
  const proven = own.reduce((sum, one) => sum + one.points * one.proven.whole, 0)
  return { points: points / 100, readiness: points > 0 ? proven / points : null }
}

/** A scenario that was not judged holds no point. */
function scenarioContent(
  one: JudgedScenario | undefined,
  inventory: Inventory,
  judgement: Judgement,
): Content {
  return {
    points: (one?.points ?? 0) / 100,
    readiness: one?.proven.whole ?? null,
    status: one?.status ?? null,
    blockers: one ? blockers(one, judgement, inventory) : null,
  }
}

const LACKS: Text = { fr: '{datum} ({met})', en: '{datum} ({met})' }
const TO_CHECK: Text = { fr: 'à vérifier', en: 'to check' }

/** The mandatory data a scenario lacks, the worst first, each with how far it is met, if anybody knows. */
function blockers(one: JudgedScenario, { answers }: Judgement, { lexicon }: Inventory): string {
  const { locale } = lexicon
  const lacking = answers.filter(
    ({ scenario, datum }) => scenario === one.id && one.lacking.includes(datum),
  )
  const told = [...lacking]
    .sort((a, b) => a.satisfaction.proven - b.satisfaction.proven || byId(a.datum, b.datum))
    .map(({ datum, satisfaction: { proven, assumed } }) => {
      const isOpen = proven === 0 && assumed > 0
      const met = isOpen ? say(TO_CHECK, locale) : sayShare(proven, locale)
      return say(LACKS, locale, { datum: lexicon.word('data', datum), met })
    })
  return listed([...new Set(told)], locale)
}

const PATH: Text = {
  fr: '{objective} → {programme} → {points} du plan',
  en: '{objective} → {programme} → {points} of the plan',
}

/** Where the points of a scenario come from. */
function path(key: string, { rows, lexicon }: Inventory, { ranking }: Judgement): string {
  const { locale } = lexicon
  const names = new Map(
    [...rows.objectives, ...rows.programmes].map((row) => [row.key, row.values.label ?? row.key]),
  )
  const told = ranking.shares
    .filter((share) => share.scenario === key)
    .sort((a, b) => b.points - a.points)
    .map(({ objective, programme, points }) =>
      say(PATH, locale, {
        objective: names.get(objective) ?? objective,
        programme: names.get(programme) ?? programme,
        points: sayPercent(points, locale),
      }),
    )
  return listed(told, locale)
}
