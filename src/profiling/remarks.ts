// What there is to say of a column beside its counts. A remark changes no count.

import type { Text } from '../base/text.ts'
import type { ColumnAsk } from './ask.ts'
import type { DaysFound } from './daysFound.ts'
import type { Standing, Trait } from './finding.ts'

/** A remark and how many records it bears on. It quotes no value. */
export interface Remark {
  readonly code: RemarkCode
  readonly count: number
}

export type RemarkCode = keyof typeof REMARKS

/** What remarks say, `n` records. */
export const REMARKS = {
  'lost-zero': {
    fr: '{n|# valeur a perdu son|# valeurs ont perdu leur} zéro initial : mettez la colonne au format texte',
    en: '{n|# value has lost its|# values have lost their} leading zero: set the column to text',
  },
  scientific: {
    fr: '{n|# numéro écrit|# numéros écrits} en notation scientifique : ils sont perdus, reprenez-les à la source',
    en: '{n|# number|# numbers} written in scientific notation: they are lost, take them from the source again',
  },
  'decimal-tail': {
    fr: '{n|# valeur suivie|# valeurs suivies} de « ,0 » : un outil en a fait des nombres',
    en: '{n|# value|# values} followed by “.0”: a tool made numbers of them',
  },
  formula: {
    fr: '{n|# valeur commence|# valeurs commencent} par « = »',
    en: '{n|# value starts|# values start} with “=”',
  },
  'serial-date': {
    fr: '{n|# date écrite|# dates écrites} comme un nombre de tableur',
    en: '{n|# date|# dates} written as a number of a spreadsheet',
  },
  'two-digit-year': {
    fr: '{n|# année|# années} sur deux chiffres',
    en: '{n|# year|# years} of two digits',
  },
  'mixed-orders': {
    fr: "{n|# date n'a|# dates n'ont} pas le même ordre de jour et de mois que les autres",
    en: '{n|# date does|# dates do} not have the order of day and month of the others',
  },
  'ambiguous-order': {
    fr: "{n|# date se lit|# dates se lisent} dans les deux ordres, jour ou mois d'abord",
    en: '{n|# date reads|# dates read} both ways, day or month first',
  },
  future: {
    fr: '{n|# date est|# dates sont} dans le futur',
    en: '{n|# date is|# dates are} in the future',
  },
  'one-day-too-often': {
    fr: '{n|# valeur porte|# valeurs portent} la même date : une date par défaut ?',
    en: '{n|# value bears|# values bear} the same date: a default date?',
  },
  'first-of-january': {
    fr: "{n|# valeur est un|# valeurs sont des} 1ᵉʳ janvier : l'année seule est-elle connue ?",
    en: '{n|# value is|# values are} a 1 January: is only the year known?',
  },
  'default-zero': {
    fr: '{n|# montant vaut|# montants valent} exactement zéro : un zéro par défaut ?',
    en: '{n|# amount is|# amounts are} exactly zero: a default zero?',
  },
  'under-15': {
    fr: '{n|# personne a|# personnes ont} moins de 15 ans : accord des parents nécessaire',
    en: '{n|# person is|# people are} under 15: consent of the parents needed',
  },
  minor: {
    fr: '{n|# personne a|# personnes ont} de 15 à 17 ans',
    en: '{n|# person is|# people are} 15 to 17 years old',
  },
  disposable: {
    fr: '{n|# adresse jetable|# adresses jetables}',
    en: '{n|# disposable address|# disposable addresses}',
  },
  imprecise: {
    fr: '{n|# valeur peu précise|# valeurs peu précises}',
    en: '{n|# imprecise value|# imprecise values}',
  },
  'mixed-encoding': {
    fr: '{n|# valeur mêle|# valeurs mêlent} deux encodages',
    en: '{n|# value mixes|# values mix} two encodings',
  },
  garbled: {
    fr: '{n|# valeur a|# valeurs ont} des accents abîmés (« Ã© » pour « é »)',
    en: '{n|# value has|# values have} damaged accents (“Ã©” for “é”)',
  },
  padded: {
    fr: "{n|# valeur entourée|# valeurs entourées} d'espaces",
    en: '{n|# value|# values} with spaces around',
  },
  'not-judged': {
    fr: "{n|# valeur n'a pu être jugée|# valeurs n'ont pu être jugées} sous ce format",
    en: '{n|# value|# values} could not be judged under this format',
  },
  constant: {
    fr: '{n|# fiche porte|# fiches portent} toutes la même valeur',
    en: '{n|# record bears|# records all bear} the same value',
  },
  unsure: {
    fr: "{n|# fiche écartée|# fiches écartées} faute de la valeur que la règle d'applicabilité compare",
    en: '{n|# record|# records} left out for want of the value the applicability rule compares',
  },
} as const satisfies Readonly<Record<string, Text>>

/** What lost its leading zero, by format: said in the words of the column. */
const LOST_ZEROS: Readonly<Record<string, Text>> = {
  'postal-code-fr': {
    fr: '{n|# code postal a perdu son|# codes postaux ont perdu leur} zéro initial : mettez la colonne au format texte',
    en: '{n|# postal code has lost its|# postal codes have lost their} leading zero: set the column to text',
  },
  phone: {
    fr: '{n|# numéro de téléphone a perdu son|# numéros de téléphone ont perdu leur} zéro initial : mettez la colonne au format texte',
    en: '{n|# phone number has lost its|# phone numbers have lost their} leading zero: set the column to text',
  },
}

/** What a remark says of a column of a format. */
export function remarkText(code: RemarkCode, format: string | null): Text {
  const own = code === 'lost-zero' ? LOST_ZEROS[format ?? ''] : undefined
  return own ?? REMARKS[code]
}

/** What remarks are made of. */
export interface Told {
  readonly present: number
  readonly padded: number
  readonly unsure: number
  readonly days: DaysFound | null
  readonly byTrait: ReadonlyMap<Trait, number>
  readonly byStanding: ReadonlyMap<Standing, number>
}

/** Records below which a share means nothing. */
const ENOUGH = 20
/** The share of one day in a year, and how many times it is too many. */
const A_DAY = 0.0027
const TIMES = 3

/** The remarks on a column, those on most records first. */
export function remarksOf(told: Told, distinct: number | null, ask: ColumnAsk): Remark[] {
  const counts: Partial<Record<RemarkCode, number>> = {
    ...traitCounts(told, ask),
    ...dayCounts(told, ask),
    padded: told.padded,
    unsure: told.unsure,
    'not-judged': ask.format === null ? 0 : (told.byStanding.get('unjudged') ?? 0),
    constant: distinct === 1 && told.present >= ENOUGH ? told.present : 0,
  }
  const codes = Object.keys(REMARKS) as RemarkCode[]
  return codes
    .map((code) => ({ code, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
}

const SAME = [
  'lost-zero',
  'scientific',
  'decimal-tail',
  'formula',
  'serial-date',
  'two-digit-year',
  'under-15',
  'minor',
  'mixed-encoding',
  'garbled',
] as const

function traitCounts({ byTrait, present }: Told, { format }: ColumnAsk) {
  const counts: Partial<Record<RemarkCode, number>> = {}
  for (const trait of SAME) counts[trait] = byTrait.get(trait) ?? 0
  const zeros = byTrait.get('zero') ?? 0
  counts['default-zero'] = present >= ENOUGH && zeros > present / 2 ? zeros : 0
  counts[format === 'email' ? 'disposable' : 'imprecise'] = byTrait.get('suspect') ?? 0
  return counts
}

/** One day that holds more than one value in a hundred, and five times its share among the days met. */
function dayCounts({ days }: Told, { format, update }: ColumnAsk) {
  if (!days) return {}
  const { order, read, most, differentDays, januaryFirst, future } = days
  const isTooMany = most >= ENOUGH && most > read / 100 && most > (5 * read) / differentDays
  const isBirth = format === 'birth-date'
  const isYearOnly = isBirth && januaryFirst >= ENOUGH && januaryFirst > TIMES * A_DAY * read
  return {
    'one-day-too-often': isTooMany && differentDays > 1 ? most : 0,
    'first-of-january': isYearOnly ? januaryFirst : 0,
    'ambiguous-order': order === 'ambiguous' ? days.either : 0,
    'mixed-orders': order === 'mixed' ? days.fewer : 0,
    future: update || isBirth ? future : 0,
  }
}
