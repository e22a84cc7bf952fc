import { type Locale, say, type Text } from '../../base/text.ts'
import { isUnsure } from '../waves/action.ts'
import type { ShownWave } from '../waves/shownWaves.ts'
import { type Background, listed, quoted } from './background.ts'
import type { MissingDatum } from './missingDatum.ts'
import { HARDLY_BELOW, share } from './share.ts'
import type { ShownRanking } from './shownRanking.ts'

/** Its turn: the wave that brings it, with what, and what the wave is worth. */
export function turn(
  one: MissingDatum,
  { waves, missing }: ShownRanking,
  about: Background,
  locale: Locale,
): string {
  const wave = waves.find(({ number }) => number === one.wave)
  if (!wave) return untaken(one, waves, locale)
  const told = {
    wave: wave.number,
    measured: wave.onlyMeasured.includes(one.datum) ? say(MEASURED_ONLY, locale) : '',
    gain: gain(wave, locale),
  }
  if (wave.gathered) return say(LEFT, locale, { ...told, n: wave.data.length })
  const ranked = missing.map(({ datum }) => datum).filter((datum) => wave.data.includes(datum))
  const company = [...new Set([...ranked, ...wave.data])].filter((datum) => datum !== one.datum)
  return say(company.length > 0 ? TOGETHER : ALONE, locale, {
    ...told,
    company: companyOf(company, about, locale),
    why: surplus(wave, missing, locale),
  })
}

/** Why no wave brings it: another datum takes its place first, or nothing can come of it. */
function untaken(
  { sparedBy, blocks, slows, unproven }: MissingDatum,
  waves: ShownRanking['waves'],
  locale: Locale,
): string {
  if (sparedBy === null) {
    return say(STUCK, locale, { n: blocks.length + slows.length + unproven.length })
  }
  const isLast = waves.some(({ number, gathered }) => gathered && number === sparedBy)
  return say(isLast ? SPARED_LATE : SPARED, locale, { wave: sparedBy })
}

/** What a wave gains: at most so much when it rests on a look, which may find less than hoped. */
function gain({ gain, actions }: ShownWave, locale: Locale): string {
  const isBound = gain >= HARDLY_BELOW && actions.some(isUnsure)
  return say(isBound ? UP_TO : GAIN, locale, { share: share(gain, locale) })
}

/**
 * A wave can bring more than its data lose today: a datum of its own stands in for another, or earlier
 * waves have opened the way. That is said, or the two figures would seem to contradict each other.
 */
function surplus(wave: ShownWave, missing: ShownRanking['missing'], locale: Locale): string {
  const lost = missing.filter(({ datum }) => wave.data.includes(datum))
  const points = lost.reduce((sum, one) => sum + one.points, 0)
  if (wave.gain <= points + NOTICED) return ''
  return say(wave.number === 1 ? INSTEAD : AFTER, locale)
}

/** Points below which a difference does not show. */
const NOTICED = 0.5

/** Data named beside the one explained; the others are counted. */
const NAMED = 2

function companyOf(data: readonly string[], about: Background, locale: Locale): string {
  const named = data.length <= NAMED + 1 ? data : data.slice(0, NAMED)
  const names = named.map((datum) => quoted(about.names.datum(datum), locale))
  const more = data.length - named.length
  return listed(more > 0 ? [...names, say(MORE, locale, { more })] : names, locale)
}

const TOGETHER: Text = {
  fr: 'Vague {wave}{measured}, avec {company} : ensemble, {gain}{why}',
  en: 'Wave {wave}{measured}, with {company}: together, {gain}{why}',
}
const ALONE: Text = {
  fr: 'Vague {wave}{measured} : {gain}{why}',
  en: 'Wave {wave}{measured}: {gain}{why}',
}
const LEFT: Text = {
  fr: 'Vague {wave} ou après{measured} : {gain}, pour {n|la donnée qui reste|les # données qui restent}',
  en: 'Wave {wave} or later{measured}: {gain}, for {n|the one item of data left|all # data left}',
}
const GAIN: Text = { fr: 'gain de {share} du plan', en: 'a gain of {share} of the plan' }
const UP_TO: Text = {
  fr: 'gain de {share} du plan au plus',
  en: 'a gain of up to {share} of the plan',
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
const SPARED_LATE: Text = {
  fr: 'Inutile si la vague {wave} et les suivantes passent : une autre donnée en tient lieu',
  en: 'Not needed once wave {wave} and those after it are done: other data take its place',
}
const STUCK: Text = {
  fr: "Sans effet tant qu'une donnée à écarter bloque {n|ce scénario|ces scénarios}",
  en: 'Of no effect while a datum set aside blocks {n|this scenario|these scenarios}',
}
