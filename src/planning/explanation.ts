import { type Locale, say, sayNumber, sayPercent, type Text } from '../base/text.ts'
import { type Background, listed, quoted } from './background.ts'
import { chosenMechanic, firstAction } from './firstAction.ts'
import { held } from './held.ts'
import type { Ranking } from './missing.ts'
import type { MissingDatum } from './missingDatum.ts'
import type { Wave } from './waves.ts'

/** What a sentence reads of the ranking: the waves, and the data in the order of their ranks. */
type Told = Pick<Ranking, 'waves' | 'missing'>

/** Data named beside the one explained; the others are counted. */
const NAMED = 2

/**
 * Why a datum has its rank, in one or two sentences a client understands, each number that of the
 * plan: its share, the scenarios it holds back, its effort, what to do first, and with what it comes.
 *
 * @example 13 % du plan : freine 11 scénarios, dont 2 bloqués ; effort 2 ; à connecter depuis « Caisse » avant de la demander.
 */
export function explanation(
  one: MissingDatum,
  ranking: Told,
  about: Background,
  locale: Locale,
): string {
  const opening = say(one.class === 'set-aside' ? ASIDE : SHARE, locale, {
    share: share(one.points, locale),
    held: held(one, locale),
  })
  if (one.class === 'set-aside') return sentence([opening])
  const mechanic = chosenMechanic(one)
  const cheapest = mechanic === null || one.actions.includes(mechanic)
  const effort = say(cheapest ? EFFORT : EFFORT_ALONE, locale, {
    effort: sayNumber(one.effort, locale, 1),
  })
  const first = [
    opening,
    effort,
    ...firstAction(one, about, locale),
    ...elsewhere(one, about, locale),
  ]
  return sentence([joined(first, locale), turn(one, ranking, about, locale)])
}

/** A share of the plan in whole percents; never 0 for what does count. */
function share(points: number, locale: Locale): string {
  if (points < 0.5) return say(HARDLY, locale)
  return sayPercent(points, locale)
}

function elsewhere({ datum }: MissingDatum, about: Background, locale: Locale): string[] {
  const { others } = about.holding(datum)
  return others > 0 ? [say(ALSO, locale, { others })] : []
}

/** Its turn: the wave that brings it, with what, and what the wave is worth. */
function turn(
  one: MissingDatum,
  { waves, missing }: Told,
  about: Background,
  locale: Locale,
): string {
  const wave = waves.find(({ number }) => number === one.wave)
  if (!wave) {
    const n = one.blocks.length + one.slows.length + one.unproven.length
    return one.sparedBy === null
      ? say(STUCK, locale, { n })
      : say(SPARED, locale, { wave: one.sparedBy })
  }
  const ranked = missing.map(({ datum }) => datum).filter((datum) => wave.data.includes(datum))
  const company = [...new Set([...ranked, ...wave.data])].filter((datum) => datum !== one.datum)
  return say(company.length > 0 ? TOGETHER : ALONE, locale, {
    wave: wave.number,
    measured: wave.onlyMeasured.includes(one.datum) ? say(MEASURED_ONLY, locale) : '',
    company: companyOf(company, about, locale),
    gain: share(wave.gain, locale),
    why: surplus(wave, missing, locale),
  })
}

/**
 * A wave can bring more than its data lose today: a datum of its own stands in for another, or earlier
 * waves have opened the way. That is said, or the two figures would seem to contradict each other.
 */
function surplus(wave: Wave, missing: Told['missing'], locale: Locale): string {
  const lost = missing.filter(({ datum }) => wave.data.includes(datum))
  const points = lost.reduce((sum, one) => sum + one.points, 0)
  if (wave.gain <= points + NOTICED) return ''
  return say(wave.number === 1 ? INSTEAD : AFTER, locale)
}

/** Points below which a difference does not show. */
const NOTICED = 0.5

function companyOf(data: readonly string[], about: Background, locale: Locale): string {
  const named = data.length <= NAMED + 1 ? data : data.slice(0, NAMED)
  const names = named.map((datum) => quoted(about.names.datum(datum), locale))
  const more = data.length - named.length
  return listed(more > 0 ? [...names, say(MORE, locale, { more })] : names, locale)
}

function joined(parts: readonly string[], locale: Locale): string {
  return parts.join(locale === 'fr' ? '\u00a0; ' : '; ')
}

function sentence(parts: readonly string[]): string {
  return `${parts.join('. ')}.`
}

const SHARE: Text = { fr: '{share} du plan : {held}', en: '{share} of the plan: {held}' }
const ASIDE: Text = {
  fr: 'À écarter, au prix de {share} du plan : {held}',
  en: 'Set aside, at the cost of {share} of the plan: {held}',
}
const HARDLY: Text = { fr: 'moins de 1 %', en: 'less than 1%' }
const EFFORT: Text = { fr: 'effort {effort}', en: 'effort {effort}' }
const EFFORT_ALONE: Text = {
  fr: 'effort {effort} à elle seule',
  en: 'effort {effort} on its own',
}

const ALSO: Text = {
  fr: 'aussi présente dans {others|# autre source|# autres sources}, couverture cumulée inconnue',
  en: 'also held in {others|# other source|# other sources}, combined coverage unknown',
}

const TOGETHER: Text = {
  fr: 'Vague {wave}{measured}, avec {company} : ensemble, gain de {gain} du plan{why}',
  en: 'Wave {wave}{measured}, with {company}: together, a gain of {gain} of the plan{why}',
}
const ALONE: Text = {
  fr: 'Vague {wave}{measured} : gain de {gain} du plan{why}',
  en: 'Wave {wave}{measured}: a gain of {gain} of the plan{why}',
}
const INSTEAD: Text = {
  fr: ", en tenant lieu d'une autre donnée",
  en: ', standing in for another datum',
}
const AFTER: Text = {
  fr: ', une fois les vagues précédentes faites',
  en: ', once the earlier waves are done',
}
const MEASURED_ONLY: Text = { fr: ', à mesurer seulement', en: ', to be measured only' }
const MORE: Text = {
  fr: '{more|# autre donnée|# autres données}',
  en: '{more|# other item of data|# other data}',
}
const SPARED: Text = {
  fr: 'Inutile si la vague {wave} passe : une autre donnée en tient lieu',
  en: 'Not needed once wave {wave} is done: other data take its place',
}
const STUCK: Text = {
  fr: "Sans effet tant qu'une donnée à écarter bloque {n|ce scénario|ces scénarios}",
  en: 'Of no effect while a datum set aside blocks {n|this scenario|these scenarios}',
}
