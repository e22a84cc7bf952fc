import type { Text } from '../../base/text.ts'
import { say, sayPercent } from '../../base/text.ts'
import { share } from '../../planning/missing/share.ts'
import { type OpenDecision, openDecisions } from '../../planning/steering/decisions.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { entryNamed } from '../../workbook/reading/vocabulary.ts'
import { decisions } from '../../workbook/tabs/decisions.ts'
import { tabOf } from '../../workbook/workbook.ts'
import type { Inventory } from '../inventory.ts'
import { numbering } from '../numbered.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { derivedRows } from './derivedRows.ts'
import { heldData } from './heldData.ts'
import type { Run } from './run.ts'
import { unsettled } from './uselessResults.ts'

type DecisionRow = Inventory['rows']['decisions'][number]

const USELESS = 'useless'

/** A decision to take, in words. */
export interface ToldDecision {
  readonly key: string
  readonly kind: OpenDecision['kind']
  readonly subject: string
  readonly about: string
  readonly recommendation: string
}

/** The decisions to take, in the language of the workbook, those that weigh most first in each kind. */
export function toldDecisions({ inventory, judgement, minimisation }: Run): ToldDecision[] {
  const { rows, settings, lexicon } = inventory
  const points = new Map(judgement.ranking.scenarios.map((one) => [one.id, one.points]))
  const lost = new Map(judgement.ranking.missing.map((one) => [one.datum, one.points]))
  const open = openDecisions({
    answers: judgement.answers,
    clearance: judgement.clearance,
    held: heldData(inventory, judgement),
    scenarios: rows.scenarios,
    ideas: rows.collection,
    useless: inventory.grids.has(USELESS) ? unsettled(inventory, minimisation).length : 0,
    audience: settings.contactAudience,
    pointsOf: (scenario) => points.get(scenario) ?? null,
    lostTo: (datum) => lost.get(datum) ?? 0,
  })
  return open.map((one) => told(one, inventory, lexicon))
}

/**
 * Décisions: one row a decision, where it stands. One that is settled keeps its row, and says so: the
 * tab is also the record of what was decided.
 */
export function decisionResults({ inventory }: Run, open: readonly ToldDecision[]): Edit | null {
  const { rows, lexicon, grids } = inventory
  const grid = grids.get('decisions')
  if (!grid) return null
  const wanted = new Map(open.map(({ key, ...content }): [string, Content] => [key, content]))
  return derivedRows(
    decisions,
    {
      rows: rows.decisions,
      about: (row) => decisionKey(row, lexicon),
      wanted,
      left: (row) => settled(row, lexicon),
      isOwn: () => true,
      number: numbering(decisions, grid),
    },
    inventory,
  )
}

const SETTLED: Text = {
  fr: 'Réglée : le classeur ne pose plus la question',
  en: 'Settled: the workbook no longer asks',
}

function settled({ values }: DecisionRow, { locale }: Lexicon): Content {
  const { subject, kind, about } = values
  return { subject, kind, about, recommendation: say(SETTLED, locale) }
}

/** What a row is about, whatever its language; null for a decision people wrote themselves. */
export function decisionKey({ values }: DecisionRow, lexicon: Lexicon): string | null {
  const { kind, about } = values
  if (kind === null || about === null) return null
  const [row] = /^[A-Z]{3}-\d+/.exec(about) ?? []
  const datum = entryNamed(lexicon.vocabulary('data'), about)
  const tab = Object.values(tabOf(USELESS).name).includes(about) ? USELESS : undefined
  const what = row ?? datum ?? tab
  return what === undefined ? null : `${kind}|${what}`
}

const SUBJECTS: Readonly<Record<OpenDecision['kind'], Text>> = {
  'dpo-opinion': {
    fr: 'Peut-on utiliser « {what} » ? Donnée particulière, sans avis du DPO',
    en: 'May “{what}” be used? A special datum, without an opinion of the DPO',
  },
  'contact-regime': {
    fr: 'Sur quel fondement contacter pour « {what} » par {channel} ?',
    en: 'On which basis may “{what}” contact people by {channel}?',
  },
  'reference-source': {
    fr: 'Quelle source fait foi pour « {what} » ?',
    en: 'Which source counts for “{what}”?',
  },
  'useless-data': {
    fr: 'Que deviennent {count|# variable à examiner|# variables à examiner} ?',
    en: 'What becomes of {count|# variable to review|# variables to review}?',
  },
  'collection-idea': {
    fr: "Que fait-on de l'idée « {what} » ?",
    en: 'What becomes of the idea “{what}”?',
  },
}

const SUGGESTIONS: Readonly<Record<OpenDecision['kind'], Text>> = {
  'dpo-opinion': {
    fr: "Demander l'avis du DPO, puis décider dans Traitements ; en jeu : {points} du plan",
    en: 'Ask the DPO, then decide in Purposes; at stake: {points} of the plan',
  },
  'contact-regime': {
    fr: 'Le régime choisi ne permet pas ce message : recueillir le consentement, ou changer de régime dans Scénarios ; en jeu : {points} du plan',
    en: 'The regime chosen does not allow this message: collect the consent, or change the regime in Scenarios; at stake: {points} of the plan',
  },
  'reference-source': {
    fr: 'Détenue par {sources} : en retenir une dans Cohérence, ou dans Variables',
    en: 'Held by {sources}: keep one in Consistency, or in Variables',
  },
  'useless-data': {
    fr: 'Décider ligne par ligne dans Données inutiles ; chacune y porte ses raisons et ce que le catalogue en ferait',
    en: 'Decide row by row in Useless data; each bears its reasons there, and what the catalogue would do with it',
  },
  'collection-idea': {
    fr: "La tester, la retenir ou l'écarter, dans Plan de collecte ; ses données retiennent {points} du plan",
    en: 'Test it, select it or reject it, in Collection plan; its data hold back {points} of the plan',
  },
}

function told(one: OpenDecision, { rows }: Inventory, lexicon: Lexicon): ToldDecision {
  const { locale } = lexicon
  const about = aboutOf(one, lexicon)
  const values = {
    what: about.name,
    count: one.kind === 'useless-data' ? one.count : 0,
    points: one.points > 0 ? share(one.points, locale) : sayPercent(0, locale),
    channel: one.kind === 'contact-regime' ? lexicon.word('channel', one.channel) : '',
    sources:
      one.kind === 'reference-source'
        ? one.sources.map((id) => lexicon.reference('sources', id)).join(', ')
        : '',
  }
  const names = new Map(rows.scenarios.map(({ key, values: { label } }) => [key, label ?? key]))
  const what = one.kind === 'contact-regime' ? (names.get(one.scenario) ?? about.name) : about.name
  return {
    key: `${one.kind}|${about.id}`,
    kind: one.kind,
    subject: say(SUBJECTS[one.kind], locale, { ...values, what }),
    about: about.text,
    recommendation: say(SUGGESTIONS[one.kind], locale, values),
  }
}

interface About {
  readonly id: string
  /** As the column says it. */
  readonly text: string
  /** As a sentence says it. */
  readonly name: string
}

function aboutOf(one: OpenDecision, lexicon: Lexicon): About {
  if (one.kind === 'contact-regime') return rowAbout('scenarios', one.scenario, lexicon)
  if (one.kind === 'useless-data') {
    const text = lexicon.tabName(USELESS)
    return { id: USELESS, text, name: text }
  }
  if (one.kind === 'collection-idea') return rowAbout('collection', one.idea, lexicon)
  const text = lexicon.word('data', one.datum)
  return { id: one.datum, text, name: text }
}

function rowAbout(tab: string, id: string, lexicon: Lexicon): About {
  const text = lexicon.reference(tab, id)
  return { id, text, name: text.replace(/^[^·]*· /, '') }
}
