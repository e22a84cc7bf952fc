import { clauses } from '../../base/listed.ts'
import type { Locale, Text } from '../../base/text.ts'
import { say, sayShare } from '../../base/text.ts'
import { WHOLE_BASE } from '../../planning/needs/answers.ts'
import { type ChannelBase, channelBases } from '../../planning/reach/channelBases.ts'
import type { ContactLack } from '../../planning/reach/contactBase.ts'
import type { Contact } from '../../scoring/reach.ts'
import { bar } from './bar.ts'
import { blockTitle, type Line } from './homeProgress.ts'
import type { Run } from './run.ts'

const LACKS: Readonly<Record<ContactLack, Text>> = {
  unheld: {
    fr: "aucune donnée de l'inventaire ne le permet",
    en: 'no datum of the inventory allows it',
  },
  unconfirmed: {
    fr: 'une variable porterait la coordonnée : correspondance à confirmer',
    en: 'a variable may hold the contact: match to be confirmed',
  },
  uncounted: {
    fr: "coordonnée tenue, mais comptée nulle part sur l'ensemble de la base",
    en: 'contact held, but counted nowhere on the whole base',
  },
}
const AT_MOST: Text = { fr: 'au plus {share}, à mesurer', en: 'at most {share}, to measure' }
/** Counted on other records than the whole base: how many they are is said. */
const PEOPLE_OF: Text = {
  fr: 'soit {n} des {all|# fiche comptée|# fiches comptées}',
  en: 'that is {n} of the {all|# record counted|# records counted}',
}
const PEOPLE: Text = { fr: 'soit {n|# personne|# personnes}', en: 'that is {n|# person|# people}' }
const WHERE: Text = { fr: 'compté dans « {source} »', en: 'counted in “{source}”' }
const WHERE_ON: Text = {
  fr: 'compté dans « {source} », sur « {population} »',
  en: 'counted in “{source}”, on “{population}”',
}

/** A factor of the product: when it is known, and when it is not. */
interface Factor {
  readonly known: Text
  readonly unknown: Text
}

const HOLDERS: Factor = {
  known: { fr: '{share} ont la coordonnée', en: '{share} have the contact' },
  unknown: { fr: 'coordonnée non comptée', en: 'contact not counted' },
}
const VALID: Factor = {
  known: { fr: '{share} valides', en: '{share} valid' },
  unknown: { fr: 'validité inconnue', en: 'validity unknown' },
}
const CHOICE: Factor = {
  known: { fr: 'choix connu pour {share}', en: 'choice known for {share}' },
  unknown: { fr: 'choix non compté', en: 'choice not counted' },
}
const YES: Factor = {
  known: { fr: '{share} de oui', en: '{share} said yes' },
  unknown: { fr: 'part de oui inconnue', en: 'share of yes unknown' },
}
const OBJECTED: Factor = {
  known: { fr: '{share} opposés', en: '{share} objecting' },
  unknown: { fr: 'oppositions inconnues', en: 'objections unknown' },
}

/** Lines of the reachable base, channel by channel: how many people, and what the figure is made of. */
export function reach({ inventory, judgement }: Run): Line[] {
  const { lexicon, settings, rows } = inventory
  const { locale } = lexicon
  const names = new Map(rows.sources.map(({ key, values }) => [key, values.name ?? key]))
  const sourceName = (id: string) => names.get(id) ?? id
  const population = (id: string) => lexicon.word('populations', id)
  const size = settings.populations.get(WHOLE_BASE) ?? null
  const bases = channelBases(settings.contactAudience, [...judgement.figures.values()])
  return [
    [blockTitle('reachable', locale)],
    ...bases.map((base): Line => {
      const name = lexicon.word('channel', base.channel)
      return [
        '',
        name,
        figure(base, locale),
        parts(base, size, { source: sourceName, population }, locale),
      ]
    }),
  ]
}

function figure({ share, atMost }: ChannelBase, locale: Locale): string {
  if (share !== null || atMost === null) return bar(share, locale)
  return say(AT_MOST, locale, { share: sayShare(atMost, locale) })
}

function parts(base: ChannelBase, size: number | null, names: Names, locale: Locale): string {
  const { contact, source, population } = base
  if (!contact) return say(LACKS[base.lack ?? 'unheld'], locale)
  const isElsewhere = population !== null && population !== WHOLE_BASE
  const shown = {
    source: names.source(source ?? ''),
    population: names.population(population ?? ''),
  }
  const where = source === null ? [] : [say(isElsewhere ? WHERE_ON : WHERE, locale, shown)]
  return clauses([...people(base, size, locale), ...factors(contact, locale), ...where], locale)
}

/** How sources and populations are called. */
interface Names {
  readonly source: (id: string) => string
  readonly population: (id: string) => string
}

/** How many people that is, of those the contact was counted on: no file reaches more than it holds. */
function people({ share, counted }: ChannelBase, size: number | null, locale: Locale): string[] {
  const all = counted ?? size
  if (share === null || all === null) return []
  const n = Math.round(share * all)
  return [all === size ? say(PEOPLE, locale, { n }) : say(PEOPLE_OF, locale, { n, all })]
}

/** Each factor of the product, an unknown one told as such. */
function factors(contact: Contact, locale: Locale): string[] {
  const told = ({ known, unknown }: Factor, share: number | null) =>
    share === null ? say(unknown, locale) : say(known, locale, { share: sayShare(share, locale) })
  const { needsConsent, needsNoObjection } = contact
  return [
    told(HOLDERS, contact.holders),
    told(VALID, contact.validity),
    ...(needsConsent ? [told(CHOICE, contact.known), told(YES, contact.yes)] : []),
    ...(needsNoObjection ? [told(OBJECTED, contact.objected)] : []),
  ]
}
