import { clauses } from '../../base/listed.ts'
import { type Locale, say, sayNumber, type Text } from '../../base/text.ts'
import type { Background } from './background.ts'
import { chosenMechanic } from './chosenMechanic.ts'
import { firstAction } from './firstAction.ts'
import { held } from './held.ts'
import type { MissingDatum } from './missingDatum.ts'
import { share } from './share.ts'
import type { ShownRanking } from './shownRanking.ts'
import { turn } from './turn.ts'

/**
 * Why a datum has its rank, in one or two sentences a client understands, each number that of the
 * plan: its share, the scenarios it holds back, its effort, what to do first, and with what it comes.
 *
 * @example 13 % du plan : freine 11 scénarios, dont 2 bloqués ; effort 2 ; à connecter depuis « Caisse » avant de la demander.
 */
export function explanation(
  one: MissingDatum,
  ranking: ShownRanking,
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
  return sentence([clauses(first, locale), turn(one, ranking, about, locale)])
}

function elsewhere({ datum }: MissingDatum, about: Background, locale: Locale): string[] {
  const { others } = about.holding(datum)
  return others > 0 ? [say(ALSO, locale, { others })] : []
}

function sentence(parts: readonly string[]): string {
  return `${parts.join('. ')}.`
}

const SHARE: Text = { fr: '{share} du plan : {held}', en: '{share} of the plan: {held}' }
const ASIDE: Text = {
  fr: 'À écarter, au prix de {share} du plan : {held}',
  en: 'Set aside, at the cost of {share} of the plan: {held}',
}
const EFFORT: Text = { fr: 'effort {effort}', en: 'effort {effort}' }
const EFFORT_ALONE: Text = {
  fr: 'effort {effort} prise seule, par une autre voie',
  en: 'effort {effort} taken alone, by other means',
}

const ALSO: Text = {
  fr: 'aussi présente dans {others|# autre source|# autres sources}, couverture cumulée inconnue',
  en: 'also held in {others|# other source|# other sources}, combined coverage unknown',
}
