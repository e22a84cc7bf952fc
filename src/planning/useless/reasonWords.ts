import { type Locale, say, sayNumber, sayShare, type Text, type Values } from '../../base/text.ts'
import { monthsOf } from '../../scoring/retention.ts'
import type { ExitNames } from './exitNames.ts'
import type { Candidate } from './minimisation.ts'
import type { UselessReason } from './uselessReasons.ts'

/** One reason in words, with the figure it rests on and where that comes from. */
export function reasonWords(
  reason: UselessReason,
  one: Candidate,
  names: ExitNames,
  locale: Locale,
): string {
  return say(reasonText(reason, one), locale, valuesOf(one, names, locale))
}

/** Which words a reason takes: what was seen decides. */
function reasonText(reason: UselessReason, one: Candidate): Text {
  const { links, actuality } = one.figures
  switch (reason) {
    case 'retention-exceeded':
      return OVERDUE[one.kept?.bySource ? 'load' : isMeasured(one) ? 'measure' : 'band']
    case 'no-legal-basis':
      return one.activities.length > 0 ? NO_BASIS : NO_PURPOSE
    case 'no-scenario':
      if (links.confirmed.length > 0) return actuality === null ? NO_SCENARIO : NO_SCENARIO_ALIVE
      return links.suggested.length > 0 ? UNCONFIRMED : UNLINKED
    case 'no-use':
      return one.row.values['current-use'] === null ? USE_BLANK : REASONS[reason]
    default:
      return REASONS[reason]
  }
}

function isMeasured({ kept }: Candidate): boolean {
  return kept !== null && kept.ages.from === kept.ages.to
}

function valuesOf(one: Candidate, names: ExitNames, locale: Locale): Values {
  const { kept, figures } = one
  const share = (rate: number | null) => sayShare(rate ?? 0, locale)
  return {
    months: sayNumber(kept?.months ?? 0, locale, 0),
    activity: names.activity(kept?.activity ?? one.activities[0]?.key ?? ''),
    age: sayNumber(monthsOf(kept?.ages.from ?? 0), locale, 0),
    level: String(one.sensitivity ?? 0),
    master: names.source(one.master ?? ''),
    completeness: share(figures.completeness),
    validity: share(figures.validity),
    actuality: share(figures.actuality),
  }
}

const OVERDUE: Readonly<Record<'band' | 'measure' | 'load', Text>> = {
  band: {
    fr: 'conservée trop longtemps : {months} mois déclarés pour « {activity} », la plupart des valeurs ont au moins {age} mois',
    en: 'kept too long: {months} months declared for “{activity}”, most values are at least {age} months old',
  },
  measure: {
    fr: 'conservée trop longtemps : {months} mois déclarés pour « {activity} », la moitié des valeurs ont {age} mois ou plus',
    en: 'kept too long: {months} months declared for “{activity}”, half of the values are {age} months old or more',
  },
  load: {
    fr: "conservée trop longtemps : {months} mois déclarés pour « {activity} », sa source n'a rien reçu depuis {age} mois",
    en: 'kept too long: {months} months declared for “{activity}”, its source has received nothing for {age} months',
  },
}
const NO_PURPOSE: Text = {
  fr: 'aucune finalité rattachée, ni à elle ni à sa source',
  en: 'no purpose linked, neither to it nor to its source',
}
const NO_BASIS: Text = {
  fr: 'base légale à définir pour « {activity} »',
  en: 'legal basis to be defined for “{activity}”',
}
const NO_SCENARIO: Text = {
  fr: 'aucun scénario actif ne la demande',
  en: 'no active scenario asks for it',
}
const NO_SCENARIO_ALIVE: Text = {
  fr: 'aucun scénario actif ne la demande (actualité : {actuality})',
  en: 'no active scenario asks for it (currency: {actuality})',
}
const UNLINKED: Text = {
  fr: "aucun scénario ne peut la demander : elle n'est rattachée à aucune donnée du catalogue",
  en: 'no scenario can ask for it: it is linked to no catalogue datum',
}
const UNCONFIRMED: Text = {
  fr: 'aucun scénario ne la demande tant que sa correspondance reste à confirmer',
  en: 'no scenario asks for it as long as its match is to be confirmed',
}
const USE_BLANK: Text = {
  fr: 'aucun usage indiqué : « Usages actuels » est vide, la ligne est décrite par ailleurs',
  en: 'no use stated: “Current uses” is blank, the row is described otherwise',
}
const REASONS: Readonly<
  Record<Exclude<UselessReason, 'retention-exceeded' | 'no-legal-basis' | 'no-scenario'>, Text>
> = {
  excessive: {
    fr: "sensible ({level} sur 3) sans qu'aucun scénario la demande",
    en: 'sensitive ({level} out of 3) while no scenario asks for it',
  },
  duplicate: {
    fr: 'doublon : la référence est « {master} »',
    en: 'duplicate: the reference is “{master}”',
  },
  'unusable-format': {
    fr: 'format inexploitable : {validity} de valeurs conformes',
    en: 'unusable format: {validity} of the values comply',
  },
  'near-empty': {
    fr: 'presque vide : {completeness} de valeurs',
    en: 'nearly empty: {completeness} of values',
  },
  'stale-unmaintained': {
    fr: 'périmée (actualité : {actuality}) et sans moyen de mise à jour indiqué',
    en: 'out of date (currency: {actuality}) and no means of update stated',
  },
  'no-use': {
    fr: 'aucun usage, selon « Usages actuels »',
    en: 'no use, says “Current uses”',
  },
}
