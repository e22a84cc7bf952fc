import { listed } from '../../base/listed.ts'
import type { Text } from '../../base/text.ts'
import { say, sayPercent } from '../../base/text.ts'
import { data } from '../../catalogue/data.ts'
import { sourceData } from '../../catalogue/sources.ts'
import type { Background, Holding } from '../../planning/missing/background.ts'
import { UNHELD } from '../../planning/missing/background.ts'
import { explanation } from '../../planning/missing/explanation.ts'
import type { MissingDatum } from '../../planning/missing/missingDatum.ts'
import { share } from '../../planning/missing/share.ts'
import { shownRanking } from '../../planning/missing/shownRanking.ts'
import { type AnsweredNeed, WHOLE_BASE } from '../../planning/needs/answers.ts'
import { targetOf } from '../../planning/plan/relationalPlan.ts'
import { cellText } from '../../workbook/cell.ts'
import type { Issue } from '../../workbook/issue.ts'
import { missing } from '../../workbook/tabs/missing.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { derivedRows } from './derivedRows.ts'
import { isOwned, mechanicText, toolText } from './mechanicName.ts'
import { suggestionWords } from './suggestionWords.ts'

type MissingRow = Inventory['rows']['missing'][number]

/** A missing datum with its sentence. */
export interface Explained extends MissingDatum {
  readonly explanation: string
}

/** The ranked data, their waves gathered as screens show them, each with its sentence. */
export function explained(inventory: Inventory, judgement: Judgement): Explained[] {
  const shown = shownRanking(judgement.ranking)
  const about = background(inventory, judgement)
  const { locale } = inventory.lexicon
  return shown.missing.map((one) => ({
    ...one,
    explanation: explanation(one, shown, about, locale),
  }))
}

/**
 * Données manquantes: figures are updated where each datum stands, new data are added below, a datum
 * that is no longer missing stays as long as it bears anything a person wrote; then rows are put in
 * order of rank.
 */
export function missingResults(
  inventory: Inventory,
  judgement: Judgement,
  ranked: readonly Explained[],
): Edit {
  const suggested = suggestionWords(inventory, judgement)
  const content = (one: Explained) => contentOf(one, suggested(one), inventory, judgement)
  const wanted = new Map(ranked.map((one) => [one.datum, content(one)]))
  const { rows } = inventory
  const left = (row: MissingRow) => settled(row, inventory, judgement)
  // Without a sentence a row was never computed: somebody wrote it, and it stays.
  const isOwn = ({ values }: MissingRow) => values.datum !== null && values.explanation === null
  return derivedRows(
    missing,
    {
      rows: rows.missing,
      about: ({ values }) => values.datum,
      wanted,
      left,
      isOwn,
      sortBy: 'rank',
    },
    inventory,
  )
}

function contentOf(
  one: Explained,
  suggested: string,
  inventory: Inventory,
  judgement: Judgement,
): Content {
  const { lexicon, rows } = inventory
  const { locale } = lexicon
  const needs = judgement.answers.filter(({ datum }) => datum === one.datum)
  // The need the status speaks of: that of the scenario that loses most.
  const best = needs.find(({ scenario }) => scenario === one.why[0]?.scenario) ?? needs[0]
  const names = new Map(rows.scenarios.map(({ key, values }) => [key, values.label ?? key]))
  return {
    rank: one.rank,
    datum: one.datum,
    class: one.class.toLowerCase(),
    points: one.points / 100,
    explanation: one.explanation,
    unlocks: one.alone.length,
    'scenarios-list': listed(
      one.why.map(
        (part) =>
          `${names.get(part.scenario) ?? part.scenario} (${atLeastOne(part.points / 100, locale)})`,
      ),
      locale,
    ),
    gdpr: one.sensitivityFactor,
    index: one.index === null ? null : Math.round(one.index * 10) / 10,
    'best-variable': best?.variable?.id ?? null,
    gap: gap(one, best?.min ?? null, best?.satisfaction.proven ?? 0, locale),
    moment: listed(
      (data().get(one.datum)?.moments ?? []).map((moment) =>
        lexicon.word('collection_moment', moment),
      ),
      locale,
    ),
    status: one.status,
    blocks: one.blocks.length + one.slows.length,
    effort: Math.round(one.effort * 100) / 100,
    'suggested-mechanics': suggested,
    wave: one.wave,
    proof: one.lack === 'check' || one.lack === 'confirm' ? 'assumed' : 'missing',
  }
}

const UNKNOWN_GAP: Text = {
  fr: 'inconnu : {min} demandés, rien de mesuré',
  en: 'unknown: {min} required, nothing measured',
}
const GAP: Text = {
  fr: '{met} du besoin couvert, {min} demandés',
  en: '{met} of the need met, {min} required',
}

const UNKNOWN_PRESENCE: Text = {
  fr: "inconnu : il suffit qu'elle soit tenue et reliée, rien ne le dit",
  en: 'unknown: it only has to be kept and linked, nothing tells',
}
const PRESENCE: Text = {
  fr: "{met} du besoin couvert, il suffit qu'elle soit tenue et reliée",
  en: '{met} of the need met, it only has to be kept and linked',
}

function gap(one: Explained, min: number | null, proven: number, locale: 'fr' | 'en'): string {
  if (min === null || one.lack === 'absent') return ''
  const isUnmeasured = one.lack === 'check' || one.lack === 'confirm'
  const isUnknown = isUnmeasured && proven === 0
  const shown = { met: sayPercent(proven * 100, locale), min: sayPercent(min * 100, locale) }
  if (min < PRESENT) return say(isUnknown ? UNKNOWN_PRESENCE : PRESENCE, locale, shown)
  return say(isUnknown ? UNKNOWN_GAP : GAP, locale, shown)
}

/** Under this minimum, that of objection lists, a need asks for presence: a rate would have no meaning. */
const PRESENT = 0.005

/** What counts is never told as zero. */
function atLeastOne(rate: number, locale: 'fr' | 'en'): string {
  return rate > 0 ? share(rate * 100, locale) : sayPercent(0, locale)
}

const RESOLVED: Text = {
  fr: "Résolue : la donnée n'est plus manquante",
  en: 'Solved: the datum is no longer missing',
}
const UNASKED: Text = {
  fr: 'Résolue : aucun scénario actif ne demande cette donnée',
  en: 'Solved: no active scenario asks for this datum',
}
const SPARED: Text = {
  fr: "Résolue : d'autres données tiennent lieu de celle-ci, qui ne retient plus le plan",
  en: 'Solved: other data stand in for this one, which no longer holds the plan back',
}

/** What a datum that holds nothing back is, in truth: met, asked by nobody, or replaced by others. */
function settled(row: MissingRow, { lexicon }: Inventory, { answers }: Judgement): Content {
  const { datum } = row.values
  const needs = answers.filter((need) => need.datum === datum)
  const short = needs.find(({ satisfaction }) => satisfaction.status !== 'ok')
  const told = needs.length === 0 ? UNASKED : short ? SPARED : RESOLVED
  const status = (short ?? needs[0])?.satisfaction.status ?? null
  return { datum, explanation: say(told, lexicon.locale), status }
}

/** Lines of Données manquantes whose name is no datum: nothing is written there, and that is told. */
export function ownLines({ rows, grids }: Inventory): Issue[] {
  const grid = grids.get('missing')
  const at = grid?.places.get('datum')
  return rows.missing.flatMap(({ line, values }): Issue[] => {
    const value = at === undefined ? '' : cellText(grid?.cells[line - 1]?.[at] ?? '')
    if (values.datum !== null || value === '') return []
    return [
      { tab: 'missing', row: line, column: 'datum', code: 'unknown-value', values: { value } },
    ]
  })
}

/** The names and the holdings the sentences speak of. */
function background(inventory: Inventory, { answers, figures }: Judgement): Background {
  const { rows } = inventory
  const targets = new Map(rows.scenarios.map((row) => [row.key, targetOf(row)]))
  const same = (id: string): Text => ({ fr: id, en: id })
  const holdings = new Map<string, Holding>()
  for (const need of answers) {
    const on = need.variable?.population ?? null
    const target = targets.get(need.scenario) ?? WHOLE_BASE
    const isCounted = need.population === 'other' && need.variable?.completeness !== null
    const counted = isCounted && on !== null ? { on, target } : null
    const known = holdings.get(need.datum)
    holdings.set(need.datum, {
      others: Math.max(known?.others ?? 0, otherSources(need, figures)),
      counted: known?.counted ?? counted,
      tools: known?.tools ?? toolsFor(need.datum, inventory),
    })
  }
  return {
    names: {
      datum: (id) => data().get(id)?.label ?? same(id),
      mechanic: (id) => mechanicText(id, inventory),
      tool: (id) => toolText(id, inventory) ?? same(id),
      population: (id) => same(inventory.lexicon.word('populations', id)),
    },
    isOwned: (tool) => isOwned(tool, inventory),
    holding: (datum) => holdings.get(datum) ?? UNHELD,
  }
}

/** The other sources that hold the datum: two variables of one source are one place. */
function otherSources(need: AnsweredNeed, all: Judgement['figures']): number {
  const sources = new Set(need.others.map((id) => all.get(id)?.source ?? null))
  sources.delete(need.variable?.source ?? null)
  return sources.size
}

/** Tools of the project that usually hold a datum. */
function toolsFor(datum: string, { rows }: Inventory): string[] {
  const owned = rows.sources.flatMap(({ values }) => values['catalogue-source'] ?? [])
  return owned.filter((id) => sourceData().get(id)?.includes(datum))
}
