import { type Locale, say, type Text } from '../../base/text.ts'
import type { ExitNames } from './exitNames.ts'
import { MENDABLE } from './exitProposal.ts'
import type { Candidate } from './minimisation.ts'
import type { Caution } from './protection.ts'

/** What is proposed first, and what must be put right before. */
export function proposalWords(one: Candidate, names: ExitNames, locale: Locale): string {
  const { proposal } = one
  const mends = MENDABLE.filter((reason) => one.reasons.includes(reason)).map((reason) =>
    say(MENDS[reason], locale),
  )
  if (one.awaitsOpinion) mends.unshift(say(OPINION, locale))
  if (proposal === 'exploit') {
    const list = enumerated(mends, locale)
    return say(mends.length > 0 ? EXPLOIT_ONCE : EXPLOIT, locale, { mends: list })
  }
  if (proposal === 'verify') return say(VERIFY[one.caution ?? 'weak-key'], locale)
  return say(PROPOSALS[proposal], locale, { master: names.source(one.master ?? '') })
}

const AND: Text = { fr: '{first} et {last}', en: '{first} and {last}' }

/** What must be put right, one after the other, the last told as such. */
function enumerated(mends: readonly string[], locale: Locale): string {
  const last = mends[mends.length - 1] ?? ''
  const first = mends.slice(0, -1).join(', ')
  return first === '' ? last : say(AND, locale, { first, last })
}

const PROPOSALS: Readonly<Record<'examine' | 'use-master' | 'stop', Text>> = {
  examine: {
    fr: "À examiner : un motif seul ne suffit pas à s'en séparer",
    en: 'To review: one reason alone is not enough to part with it',
  },
  'use-master': {
    fr: 'Proposition : employer celle de « {master} » et arrêter cette copie',
    en: 'Suggestion: use that of “{master}” and stop this copy',
  },
  stop: {
    fr: "Proposition : arrêter la collecte, puis anonymiser ou supprimer, après l'avis du DPO et la décision du responsable de traitement",
    en: 'Suggestion: stop collecting it, then anonymise or delete it, after the DPO opinion and the controller decision',
  },
}
const EXPLOIT: Text = {
  fr: "Proposition : l'exploiter d'abord, des scénarios pourraient l'employer",
  en: 'Suggestion: use it first, scenarios could use it',
}
const EXPLOIT_ONCE: Text = {
  fr: "Proposition : l'exploiter d'abord, à condition {mends}",
  en: 'Suggestion: use it first, after {mends}',
}
const VERIFY: Readonly<Record<Caution, Text>> = {
  'weak-key': {
    fr: 'Proposition : vérifier si elle sert à reconnaître les clients avant tout arrêt',
    en: 'Suggestion: check whether it is used to recognise customers before stopping anything',
  },
  unconfirmed: {
    fr: "Proposition : confirmer ou refuser d'abord sa correspondance",
    en: 'Suggestion: confirm or reject its match first',
  },
  'in-use': {
    fr: 'Proposition : vérifier que son usage actuel la justifie avant tout arrêt',
    en: 'Suggestion: check that its current use justifies it before stopping anything',
  },
  'use-unsaid': {
    fr: "Proposition : demander d'abord qui s'en sert aujourd'hui, personne ne l'a dit",
    en: 'Suggestion: ask first who uses it today, nobody has said',
  },
  'usual-obligation': {
    fr: 'Proposition : vérifier si une obligation légale impose de la garder avant tout arrêt',
    en: 'Suggestion: check whether a legal obligation imposes keeping it before stopping anything',
  },
}
const OPINION: Text = { fr: "de recueillir l'avis du DPO", en: 'obtaining the DPO opinion' }
const MENDS: Readonly<Record<(typeof MENDABLE)[number], Text>> = {
  'retention-exceeded': {
    fr: 'de purger les valeurs trop anciennes',
    en: 'purging the values that are too old',
  },
  'no-legal-basis': {
    fr: 'de la rattacher à une finalité et à sa base légale',
    en: 'linking it to a purpose and its legal basis',
  },
  'unusable-format': { fr: 'de corriger son format', en: 'fixing its format' },
  'near-empty': { fr: 'de la compléter', en: 'filling it in' },
  'stale-unmaintained': { fr: 'de la tenir à jour', en: 'bringing it up to date' },
}
