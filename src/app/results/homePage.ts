import { sayDay } from '../../base/day.ts'
import { shownPercents } from '../../base/shownPercents.ts'
import type { Locale, Text } from '../../base/text.ts'
import { say, sayNumber, sayPercent, sayShare } from '../../base/text.ts'
import type { EmptyPlan } from '../../planning/plan/relationalPlan.ts'
import { LEAST_COVERAGE } from '../../scoring/qualityScore.ts'
import { homeTitle } from '../../workbook/tabs/home.ts'
import type { Drawing } from '../ports.ts'
import { bar } from './bar.ts'
import { toldDecisions } from './decisionResults.ts'
import { sinceLast } from './homeChanges.ts'
import { waitingDecisions } from './homeDecisions.ts'
import { diagnosis } from './homeDiagnosis.ts'
import type { Line } from './homeProgress.ts'
import { blockTitle, progress, toConfirm, toDo } from './homeProgress.ts'
import { reach } from './homeReach.ts'
import type { KeyFigures } from './keyFigures.ts'
import type { Run } from './run.ts'

/** Width and height of the frame; below it people write what they want. */
const COLUMNS = 6
const ROWS = 104

/** Accueil: what is left to do and for whom, where the project stands, what to do next, what changed. */
export function homePage(facts: Run): Drawing {
  const { locale } = facts.inventory.lexicon
  const lines: Line[] = [
    ...heading(facts, locale),
    [],
    ...toDo(facts.cells, locale),
    ...toConfirm(facts.judgement.figures.values(), locale),
    [],
    ...headline(facts, locale),
    [],
    ...nextActions(facts, locale),
    [],
    ...waitingDecisions(facts, toldDecisions(facts)),
    [],
    ...sinceLast(facts),
    [],
    ...objectives(facts, locale),
    [],
    ...reach(facts),
    [],
    ...progress(facts.cells, locale),
    [],
    ...diagnosis(facts),
    ...legend(locale),
  ].slice(0, ROWS - 1)
  const framed = [...lines, ...Array.from({ length: ROWS - 1 - lines.length }, (): Line => [])]
  const cells = [...framed, [say(YOURS, locale)]].map((line) => padded(line))
  const titles = cells.flatMap(([first], index) => (first === '' ? [] : [index + 1]))
  return { tab: 'home', isShared: true, titles, cells }
}

function padded(line: Line): string[] {
  return Array.from({ length: COLUMNS }, (_, column) => line[column] ?? '')
}

/** The second line of the page. */
export const COMPUTED: Text = {
  fr: 'Calculé le {day}. Relancez « Recalculer tout » après vos saisies.',
  en: 'Computed on {day}. Run “Recompute all” again after filling in.',
}
const YOURS: Text = {
  fr: "— Vos notes sous cette ligne : l'outil n'y écrit jamais —",
  en: '— Your notes below this line: the tool never writes there —',
}

function heading({ inventory, now }: Run, locale: Locale): Line[] {
  const name = inventory.settings.projectName
  const title = name === '' ? say(homeTitle, locale) : `${say(homeTitle, locale)} · ${name}`
  return [[title], [say(COMPUTED, locale, { day: sayDay(now, locale) })]]
}

const BANDS: readonly Text[] = [
  { fr: 'Part réalisable prouvée', en: 'Proven achievable share' },
  { fr: 'Supposée, à mesurer', en: 'Assumed, to measure' },
  { fr: 'Manquante', en: 'Missing' },
]
/** What the points nobody holds are for want of. */
const UNALLOCATED: Readonly<Record<EmptyPlan, Text>> = {
  'no-plan': { fr: 'Objectifs sans scénario', en: 'Objectives without scenario' },
  'no-objectives': { fr: 'Plan sans objectif', en: 'Plan without objective' },
  'no-objective-weight': { fr: 'Objectifs sans poids', en: 'Objectives without weight' },
}
const QUALITY: Text = { fr: 'Qualité moyenne', en: 'Average quality' }
const ON_WEIGHT: Text = { fr: 'sur {share} du poids', en: 'on {share} of the weight' }
const LATE: Text = { fr: 'Sources en retard', en: 'Late sources' }
const P1: Text = { fr: 'Données manquantes P1', en: 'P1 missing data' }
const UNKNOWN: Text = { fr: 'inconnue', en: 'unknown' }

function headline({ key, judgement }: Run, locale: Locale): Line[] {
  const bands = [key.proven, key.assumed, key.missing, key.unallocated]
  const shown = shownPercents(bands)
  const quality = qualityText(key, locale)
  return [
    [blockTitle('headline', locale)],
    ...[...BANDS, UNALLOCATED[judgement.emptyPlan?.code ?? 'no-plan']].map(
      (name, index): Line => ['', say(name, locale), bar((shown[index] ?? 0) / 100, locale)],
    ),
    [
      '',
      say(QUALITY, locale),
      quality,
      say(ON_WEIGHT, locale, { share: sayShare(key.qualityCoverage, locale) }),
    ],
    ['', say(LATE, locale), String(key.lateSources)],
    ['', say(P1, locale), String(key.missingP1)],
  ]
}

const INDICATIVE: Text = { fr: '{score}, indicatif', en: '{score}, indicative' }

/** On less than half of the weight a score is only indicative, and says so. */
function qualityText({ quality, qualityCoverage }: KeyFigures, locale: Locale): string {
  if (quality === null) return say(UNKNOWN, locale)
  const score = sayNumber(quality, locale, 0)
  return qualityCoverage < LEAST_COVERAGE ? say(INDICATIVE, locale, { score }) : score
}

const OBJECTIVE: Text = {
  fr: 'prouvé {proven}, supposé {assumed} sur {points}',
  en: '{proven} proven, {assumed} assumed out of {points}',
}
const HOLE: Text = {
  fr: 'aucun scénario : un trou dans le plan',
  en: 'no scenario: a hole in the plan',
}

const NO_WEIGHT: Text = {
  fr: 'sans poids : ne compte pas dans le plan',
  en: 'no weight: does not count in the plan',
}
const OTHERS: Text = {
  fr: 'et {n|# autre|# autres}, dans Objectifs',
  en: 'and {n|# more|# more}, in Objectives',
}
const OBJECTIVES_SHOWN = 8

function objectives({ inventory, judgement }: Run, locale: Locale): Line[] {
  const lines = inventory.rows.objectives.map(({ key, values }): Line => {
    const bands = judgement.ranking.byObjective.get(key)
    const name = values.label ?? key
    if (!bands || bands.points === 0) {
      const why = (values.weight ?? 0) === 0 ? NO_WEIGHT : HOLE
      return ['', name, '', say(why, locale)]
    }
    const told = say(OBJECTIVE, locale, {
      proven: sayPercent(bands.proven, locale),
      assumed: sayPercent(bands.assumed, locale),
      points: sayPercent(bands.points, locale),
    })
    return ['', name, bar(bands.proven / bands.points, locale), told]
  })
  const left = lines.length - OBJECTIVES_SHOWN
  const others: Line[] = left > 0 ? [['', say(OTHERS, locale, { n: left })]] : []
  return [[blockTitle('plan-bands', locale)], ...lines.slice(0, OBJECTIVES_SHOWN), ...others]
}

const NEXT: Text = { fr: 'PROCHAINES ACTIONS', en: 'NEXT ACTIONS' }
const LACKED: Readonly<Record<EmptyPlan, Text>> = {
  'no-plan': {
    fr: 'Ajoutez des objectifs et des scénarios, ou un pack sectoriel',
    en: 'Add objectives and scenarios, or a sector pack',
  },
  'no-objectives': {
    fr: 'Ajoutez au moins un objectif avec son poids, et reliez-y les programmes',
    en: 'Add at least one objective with its weight, and link the programmes to it',
  },
  'no-objective-weight': {
    fr: 'Donnez un poids à au moins un objectif, dans Objectifs',
    en: 'Give at least one objective a weight, in Objectives',
  },
}

/** The first missing data, each with its sentence. */
function nextActions({ inventory, missing, judgement }: Run, locale: Locale): Line[] {
  const { word } = inventory.lexicon
  const { emptyPlan } = judgement
  if (emptyPlan) return [[say(NEXT, locale), say(LACKED[emptyPlan.code], locale)]]
  const first = missing.filter(({ rank }) => rank !== null).slice(0, 5)
  return [
    [say(NEXT, locale)],
    ...first.map(
      (one): Line => ['', `${one.rank}. ${word('data', one.datum)}`, one.class, one.explanation],
    ),
  ]
}

const LEGEND: readonly Text[] = [
  { fr: 'Légende', en: 'Legend' },
  {
    fr: 'En-têtes : jaune = client, bleu = consultant, violet = informatique, rose = DPO, gris = calculé',
    en: 'Headers: yellow = client, blue = consultant, purple = IT, pink = DPO, grey = computed',
  },
  {
    fr: 'Une case orangée est attendue ; « Je ne sais pas » est toujours une réponse',
    en: "An orange cell is expected; “I don't know” is always an answer",
  },
]

function legend(locale: Locale): Line[] {
  const [title, ...lines] = LEGEND
  return lines.map((line, index) => [
    index === 0 && title ? say(title, locale).toUpperCase() : '',
    say(line, locale),
  ])
}
