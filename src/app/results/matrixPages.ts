import type { Text } from '../../base/text.ts'
import { say, sayNumber, sayPercent, sayShare } from '../../base/text.ts'
import { data } from '../../catalogue/data.ts'
import type { Held } from '../../planning/steering/scenarioMatrix.ts'
import { scenarioMatrix } from '../../planning/steering/scenarioMatrix.ts'
import type { Tab } from '../../workbook/tab.ts'
import { matrixScenarios } from '../../workbook/tabs/matrixScenarios.ts'
import { matrixSources } from '../../workbook/tabs/matrixSources.ts'
import type { Drawing } from '../ports.ts'
import { heldData } from './heldData.ts'
import type { Run } from './run.ts'

/** The mark of a cell says what it stands for by its shape alone. */
const MARKS: Readonly<Record<Held, string>> = {
  available: '●',
  partial: '◐',
  'to-measure': '○',
  missing: '✕',
}

const SCENARIO_LEGEND: Text = {
  fr: '●\u00a0disponible · ◐\u00a0partielle · ○\u00a0à\u00a0mesurer · ✕\u00a0manquante · vide : non demandée',
  en: '●\u00a0available · ◐\u00a0partial · ○\u00a0to\u00a0measure · ✕\u00a0missing · blank: not asked for',
}

/** Scénarios × données: one line an active scenario, the heaviest first, one column a datum asked for. */
export function scenarioPage({ inventory, judgement }: Run): Drawing {
  const { rows, lexicon } = inventory
  const { locale } = lexicon
  const names = new Map(rows.scenarios.map(({ key, values }) => [key, values.label ?? key]))
  const active = [...judgement.ranking.scenarios].sort((a, b) => b.points - a.points)
  const ids = new Set(active.map(({ id }) => id))
  const matrix = scenarioMatrix(judgement.answers.filter(({ scenario }) => ids.has(scenario)))
  const lines = active.map((one) => [
    names.get(one.id) ?? one.id,
    sayShare(one.proven.whole, locale),
    sayPercent(one.points, locale),
    ...matrix.data.map((datum) => {
      const held = matrix.held(one.id, datum)
      return held ? MARKS[held] : ''
    }),
  ])
  const family = (datum: string) => lexicon.word('data_family', data().get(datum)?.family ?? '')
  const head = {
    legend: say(SCENARIO_LEGEND, locale),
    groups: matrix.data.map(family),
    columns: matrix.data.map((datum) => lexicon.word('data', datum)),
  }
  return page(matrixScenarios, head, lines, locale)
}

const SOURCE_LEGEND: Text = {
  fr: '★\u00a0source de référence · ●\u00a0détenue · vide : non détenue',
  en: '★\u00a0reference source · ●\u00a0held · blank: not held',
}

/** Données × sources: one line a datum linked to a variable, one column a source that holds any. */
export function sourcePage({ inventory, judgement }: Run): Drawing {
  const { rows, lexicon } = inventory
  const { locale } = lexicon
  const held = heldData(inventory, judgement)
  const name = (source: string) => lexicon.reference('sources', source)
  const holding = new Set(held.flatMap(({ sources, reference }) => [...sources, reference]))
  const shown = rows.sources.filter(({ key }) => holding.has(key))
  const lines = held.map(({ datum, sources, reference }) => [
    lexicon.word('data', datum),
    reference ? name(reference) : '',
    sayNumber(sources.length, locale),
    ...shown.map(({ key }) => (key === reference ? '★' : sources.includes(key) ? '●' : '')),
  ])
  const head = {
    legend: say(SOURCE_LEGEND, locale),
    groups: shown.map(({ values }) => lexicon.word('source_role', values.role ?? '')),
    columns: shown.map(({ key }) => name(key)),
  }
  return page(matrixSources, head, lines, locale)
}

/** What stands above a matrix. */
interface Head {
  readonly legend: string
  /** What gathers the columns after the declared ones; told once for those that follow one another. */
  readonly groups: readonly string[]
  readonly columns: readonly string[]
}

/** A title, what the marks mean, the header on two lines, then the lines. */
function page(
  tab: Tab,
  head: Head,
  lines: readonly (readonly string[])[],
  locale: 'fr' | 'en',
): Drawing {
  const own = tab.drawn.map(({ name }) => say(name, locale))
  const groups = head.groups.map((group, index) => (group === head.groups[index - 1] ? '' : group))
  const top = [
    [say(tab.name, locale)],
    [head.legend],
    [...own.map(() => ''), ...groups],
    [...own, ...head.columns],
  ]
  const width = own.length + head.columns.length
  const cells = [...top, ...lines].map((line) =>
    Array.from({ length: width }, (_, column) => line[column] ?? ''),
  )
  return { tab: tab.id, isShared: false, titles: [1], heads: [3, 4], cells }
}
