import { sayDay } from '../../base/day.ts'
import type { Locale, Text } from '../../base/text.ts'
import { say, sayShare } from '../../base/text.ts'
import { data } from '../../catalogue/data.ts'
import { type AnsweredNeed, WHOLE_BASE } from '../../planning/needs/answers.ts'
import type { NeedStatus } from '../../planning/plan/plan.ts'
import { targetOf } from '../../planning/plan/relationalPlan.ts'
import type { VariableFigures } from '../../planning/variables/variableFigures.ts'
import { needs } from '../../workbook/tabs/needs.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import { needContent } from '../needContent.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { computedColumns, figures } from './figures.ts'

const DERIVED: Text = { fr: 'Régime de contact : {regime}', en: 'Contact regime: {regime}' }
const OUTDATED: Text = {
  fr: 'Plus exigé : le régime de contact ou les canaux ont changé',
  en: 'No longer required: the contact regime or the channels changed',
}

/** The computed columns of Besoins, and the consents that follow from contact regimes. */
export function needResults(inventory: Inventory, judgement: Judgement): Edit {
  const { lexicon } = inventory
  const typed = judgement.answers.flatMap((need) =>
    need.row ? [{ row: need.row, content: contentOf(need, inventory) }] : [],
  )
  const outdated = judgement.outdated.map((row) => ({
    row,
    content: { 'derived-from': say(OUTDATED, lexicon.locale) },
  }))
  const added = judgement.answers
    .filter((need) => need.row === null)
    .map((need) => ({ ...needContent(need), ...contentOf(need, inventory) }))
  return figures(needs, computedColumns(needs), [...typed, ...outdated], lexicon, { added })
}

function contentOf(need: AnsweredNeed, inventory: Inventory): Content {
  const { lexicon } = inventory
  return {
    'best-variable': need.variable?.id ?? null,
    status: need.satisfaction.status,
    satisfaction: need.satisfaction.proven,
    explanation: needSentence(need, inventory),
    population: need.variable?.population ?? null,
    'derived-from': need.derivedFrom
      ? say(DERIVED, lexicon.locale, { regime: lexicon.word('contact_regime', need.derivedFrom) })
      : null,
  }
}

const SENTENCES: Readonly<Record<NeedStatus | 'uncounted', Text>> = {
  ok: { fr: '{usable} exploitables pour {min} demandés', en: '{usable} usable for {min} required' },
  incomplete: {
    fr: '{usable} exploitables pour {min} demandés',
    en: '{usable} usable for {min} required',
  },
  stale: {
    fr: '{usable} exploitables pour {min} demandés, mais pas assez récents',
    en: '{usable} usable for {min} required, but not recent enough',
  },
  invalid: {
    fr: 'remplie à {complete}, mais {valid} de valeurs valides seulement',
    en: '{complete} filled, but only {valid} of valid values',
  },
  'other-population': {
    fr: 'mesurée sur une autre population ({population}) : à compter sur {target}',
    en: 'measured on another population ({population}): to be counted on {target}',
  },
  unmeasured: { fr: 'présente, à mesurer ({unknown})', en: 'present, to be measured ({unknown})' },
  uncounted: {
    fr: 'présente, à compter sur {target}',
    en: 'present, to be counted on {target}',
  },
  'to-confirm': {
    fr: '« {variable} » semble convenir : correspondance à confirmer',
    en: '“{variable}” seems to fit: match to be confirmed',
  },
  absent: { fr: 'aucune variable ne la porte', en: 'no variable holds it' },
  'consent-needed': {
    fr: 'repose sur un consentement qui reste à recueillir ou à mesurer',
    en: 'rests on a consent still to be collected or measured',
  },
  forbidden: {
    fr: 'à écarter, ou avis du DPO attendu',
    en: 'to set aside, or DPO opinion awaited',
  },
  inaccessible: {
    fr: "présente, mais aucun groupe qui en a besoin n'y accède",
    en: 'present, but no group in need can reach it',
  },
}

const UNMEASURED_VALIDITY: Text = { fr: 'validité non mesurée', en: 'validity not measured' }
const UNKNOWN: Readonly<Record<'completeness' | 'age' | 'latency', Text>> = {
  completeness: { fr: 'complétude inconnue', en: 'completeness unknown' },
  age: { fr: 'ancienneté inconnue', en: 'age unknown' },
  latency: { fr: 'fréquence inconnue', en: 'frequency unknown' },
}

/** Why a need is met as it is, in a few words true to its figures. */
function needSentence(need: AnsweredNeed, inventory: Inventory): string {
  const { lexicon, rows } = inventory
  const { locale } = lexicon
  const { variable, satisfaction } = need
  const scenario = rows.scenarios.find(({ key }) => key === need.scenario)
  const share = (rate: number | null | undefined) =>
    rate === null || rate === undefined ? '?' : sayShare(rate, locale)
  const name = rows.variables.find(({ key }) => key === variable?.id)?.values.name ?? ''
  const told = say(SENTENCES[sentenceOf(need)], locale, {
    usable: share(variable?.usable ?? variable?.completeness),
    complete: share(variable?.completeness),
    valid: share(variable?.validity),
    min: share(need.min),
    variable: name,
    population: populationName(variable?.population ?? null, lexicon.word, locale),
    target: populationName(scenario ? targetOf(scenario) : WHOLE_BASE, lexicon.word, locale),
    unknown: say(UNKNOWN[unknownOf(need)], locale),
  })
  const figuresRest = ['ok', 'incomplete', 'stale'].includes(satisfaction.status)
  if (!variable || !figuresRest) return told
  const unchecked = variable.validity === null ? [say(UNMEASURED_VALIDITY, locale)] : []
  return `${told} (${[...unchecked, evidence(variable, locale)].join(', ')})`
}

const EVIDENCE: Readonly<Record<'check' | 'count' | 'declared', Text>> = {
  check: { fr: 'contrôle du {day}', en: 'check of {day}' },
  count: { fr: 'nombre de fiches renseignées', en: 'number of records filled' },
  declared: { fr: 'taux déclaré', en: 'declared rate' },
}

/** What the figures of a variable rest on, and its day when it has one. */
function evidence({ origin, checkedOn }: VariableFigures, locale: Locale): string {
  return say(EVIDENCE[origin ?? 'declared'], locale, { day: sayDay(checkedOn ?? 0, locale) })
}

/** A figure nobody counted yet was counted on no population at all. */
function sentenceOf({ satisfaction, variable }: AnsweredNeed): keyof typeof SENTENCES {
  const isUncounted = satisfaction.status === 'other-population' && variable?.completeness === null
  return isUncounted ? 'uncounted' : satisfaction.status
}

function populationName(
  id: string | null,
  word: (list: string, id: string) => string,
  locale: Locale,
): string {
  return id === null ? say({ fr: 'inconnue', en: 'unknown' }, locale) : word('populations', id)
}

function unknownOf({ variable, datum }: AnsweredNeed): keyof typeof UNKNOWN {
  if (!variable || variable.completeness === null) return 'completeness'
  const ages = data().get(datum)?.decayMode === 'decay'
  return ages && variable.ageDays === null ? 'age' : 'latency'
}
