import { type Locale, say, type Text } from '../../base/text.ts'
import { computedScore, connectedTool } from '../collection/projectMechanics.ts'
import type { NeedStatus } from '../plan/plan.ts'
import { isDirect } from '../waves/action.ts'
import { type Background, quoted } from './background.ts'
import { chosenMechanic } from './chosenMechanic.ts'
import type { MissingDatum } from './missingDatum.ts'

/**
 * What to do first about a missing datum, in the words of a sentence: look at what is held, then
 * connect, then ask. A datum that waits for the DPO waits for the opinion first.
 */
export function firstAction(one: MissingDatum, about: Background, locale: Locale): string[] {
  const opinion = one.class === 'dpo' ? [say(OPINION, locale)] : []
  const looked = look(one, about, locale)
  const mechanic = chosenMechanic(one)
  if (looked === null) return [...opinion, means(one, mechanic ?? '', about, locale)]
  if (mechanic === null) return [...opinion, looked]
  const then = bettering('incomplete', mechanic, about, locale)
  return [...opinion, say(THEN, locale, { looked, then })]
}

/** What must be looked at before any mechanic helps; null when nothing must. */
function look(one: MissingDatum, about: Background, locale: Locale): string | null {
  if (one.lack === 'access') return say(ACCESS, locale)
  if (one.lack === 'confirm') return say(CONFIRM, locale)
  if (one.lack !== 'check') return null
  if (one.status === 'consent-needed') return say(MEASURE_CONSENT, locale)
  const { counted } = about.holding(one.datum)
  if (one.status !== 'other-population' || !counted) return say(MEASURE, locale)
  return say(COUNT, locale, {
    on: quoted(about.names.population(counted.on), locale),
    target: quoted(about.names.population(counted.target), locale),
  })
}

/** How to obtain what nobody holds, or to better what is held. */
function means(one: MissingDatum, action: string, about: Background, locale: Locale): string {
  if (one.lack === 'short') return bettering(one.status, action, about, locale)
  const how = quoted(actionName(action, about), locale)
  const connected = connectedTool(action)
  if (connected !== null)
    return say(about.isOwned(connected) ? CONNECT : CONNECT_SUCH, locale, { how })
  if (one.status === 'consent-needed') {
    return say(isAskedAlone(action) ? CONSENT : CONSENT_BY, locale, { how })
  }
  if (computedScore(action) !== null) return say(COMPUTE, locale)
  const [tool] = about.holding(one.datum).tools
  if (tool === undefined) return say(isAskedAlone(action) ? ASK : OBTAIN, locale, { how })
  const from = quoted(about.names.tool(tool), locale)
  return isAskedAlone(action)
    ? say(CONNECT, locale, { how: from })
    : say(SEEK, locale, { from, how })
}

/** How to complete, correct or refresh what is held. */
function bettering(status: NeedStatus, action: string, about: Background, locale: Locale): string {
  if (isAskedAlone(action)) return say(COMPLETE_DIRECTLY, locale)
  if (computedScore(action) !== null) return say(COMPUTE_AGAIN, locale)
  const how = quoted(actionName(action, about), locale)
  const connected = connectedTool(action)
  if (connected === null) return say(repair(status), locale, { how })
  return say(about.isOwned(connected) ? COMPLETE_FROM : COMPLETE_SUCH, locale, { how })
}

/** The name of what is done: the tool to connect, or the mechanic. */
function actionName(action: string, { names }: Background): Text {
  const tool = connectedTool(action)
  if (tool !== null) return names.tool(tool)
  const score = computedScore(action)
  return score === null ? names.mechanic(action) : names.datum(score)
}

function repair(status: NeedStatus): Text {
  if (status === 'invalid') return CORRECT
  return status === 'stale' ? REFRESH : COMPLETE
}

function isAskedAlone(action: string): boolean {
  return action === '' || isDirect(action)
}

const OPINION: Text = {
  fr: 'avis du DPO à recueillir avant toute collecte',
  en: "the DPO's opinion is needed before collecting anything",
}
const ACCESS: Text = {
  fr: 'accès à ouvrir à ceux qui en ont besoin',
  en: 'open the access to those who need it',
}
const CONFIRM: Text = {
  fr: "correspondance à confirmer d'abord",
  en: 'confirm the match first',
}
const MEASURE: Text = { fr: "à mesurer d'abord", en: 'measure it first' }
const MEASURE_CONSENT: Text = {
  fr: "consentement à mesurer d'abord",
  en: 'measure the consent first',
}
const COUNT: Text = {
  fr: 'mesurée sur {on}, à compter sur {target}',
  en: 'measured on {on}, to be counted on {target}',
}
const THEN: Text = { fr: '{looked}, puis {then}', en: '{looked}, then {then}' }
const CONNECT: Text = {
  fr: 'à connecter depuis {how} avant de la demander',
  en: 'connect it from {how} before asking for it',
}
const CONNECT_SUCH: Text = {
  fr: 'à connecter depuis un outil comme {how}, si vous en avez un',
  en: 'connect it from a tool such as {how}, if you have one',
}
const SEEK: Text = {
  fr: 'à chercher dans {from}, sinon à obtenir par {how}',
  en: 'look for it in {from}, else obtain it with {how}',
}
const CONSENT_BY: Text = {
  fr: 'consentement à recueillir par {how}',
  en: 'collect the consent with {how}',
}
const CONSENT: Text = { fr: 'consentement à recueillir', en: 'collect the consent' }
const COMPUTE: Text = {
  fr: 'à calculer à partir des données tenues',
  en: 'compute it from the data held',
}
const OBTAIN: Text = { fr: 'à obtenir par {how}', en: 'obtain it with {how}' }
const ASK: Text = {
  fr: "à demander directement, faute de mécanique qui l'apporte",
  en: 'ask for it directly, as no mechanic brings it',
}
const COMPLETE: Text = { fr: 'à compléter par {how}', en: 'complete it with {how}' }
const COMPLETE_DIRECTLY: Text = {
  fr: "à compléter directement, faute de mécanique qui l'apporte",
  en: 'complete it directly, as no mechanic brings it',
}
const COMPLETE_FROM: Text = { fr: 'à compléter depuis {how}', en: 'complete it from {how}' }
const COMPLETE_SUCH: Text = {
  fr: 'à compléter depuis un outil comme {how}, si vous en avez un',
  en: 'complete it from a tool such as {how}, if you have one',
}
const COMPUTE_AGAIN: Text = { fr: 'à recalculer', en: 'compute it again' }
const CORRECT: Text = { fr: 'à corriger par {how}', en: 'correct it with {how}' }
const REFRESH: Text = { fr: 'à rafraîchir par {how}', en: 'refresh it with {how}' }
