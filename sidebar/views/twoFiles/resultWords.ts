// What a comparison found, in sentences: the page shows them, and a person may copy them.

import type { Locale, Text, Values } from '../../../src/base/text.ts'
import { sayNumber, sayShare } from '../../../src/base/text.ts'
import type { Agreement, TwoFilesOutcome } from '../../../src/profiling/twoFiles/twoFiles.ts'

type Speak = (text: Text, values?: Values) => string

/** Who says it, and how both files are called. */
export interface Telling {
  readonly speak: Speak
  readonly locale: Locale
  readonly names: readonly [string, string]
}

const RECORDS: Text = { fr: '{n|# fiche|# fiches}', en: '{n|# record|# records}' }
const PARTS = {
  found: { fr: '{n} dans les deux ({share})', en: '{n} in both ({share})' },
  alone: { fr: '{n} ici seulement ({share})', en: '{n} here only ({share})' },
  keyless: { fr: '{n} sans clé valable ({share})', en: '{n} without a valid key ({share})' },
} as const satisfies Readonly<Record<string, Text>>

const SAME: Text = {
  fr: '{share} identiques : {equal} sur {n|# client comparé|# clients comparés}',
  en: '{share} the same: {equal} of {n|# customer compared|# customers compared}',
}
const UNCOMPARED: Text = {
  fr: "Rien à comparer : aucun client commun n'a de valeur des deux côtés",
  en: 'Nothing to compare: no customer in both has a value on both sides',
}
const ONLY: Text = {
  fr: '{n|# valeur|# valeurs} dans « {name} » seulement',
  en: '{n|# value|# values} in “{name}” only',
}
const NEITHER: Text = { fr: '{n} sans valeur nulle part', en: '{n} without a value in either' }
const CLOSED: Text = { fr: 'Colonne pas regardée', en: 'Column not looked into' }
const COMMON: Text = {
  fr: '{n|# client commun|# clients communs} à « {first} » et à « {second} »',
  en: '{n|# customer|# customers} in both “{first}” and “{second}”',
}

/** A share in words: what is not whole is never 100 %, what is not nothing never 0 %. */
export function partSaid(part: number, of: number, locale: Locale): string {
  const share = of === 0 ? 0 : part / of
  const space = locale === 'fr' ? '\u00a0' : ''
  if (share < 1 && share > 0.99) return `>\u00a099${space}%`
  if (share > 0 && share < 0.01) return `<\u00a01${space}%`
  return sayShare(share, locale)
}

/** Of the records of one file: those found in the other, those that are not, those without a key. */
export function recordParts({ records, keyed, found }: TwoFilesOutcome, side: 0 | 1) {
  return {
    found: found[side],
    alone: Math.max(0, keyed[side] - found[side]),
    keyless: records[side] - keyed[side],
  }
}

/** `12 000 fiches : 4 300 dans les deux (36 %), …` */
export function recordsTold(result: TwoFilesOutcome, side: 0 | 1, { speak, locale }: Telling) {
  const of = result.records[side]
  const parts = recordParts(result, side)
  const told = (['found', 'alone', 'keyless'] as const).map((part) =>
    speak(PARTS[part], {
      n: sayNumber(parts[part], locale),
      share: partSaid(parts[part], of, locale),
    }),
  )
  return `${speak(RECORDS, { n: of })}${locale === 'fr' ? '\u00a0' : ''}: ${told.join(', ')}.`
}

/** Of the customers compared one by one: the same, different, in one file only, in neither. */
export function pairParts({ common, unclear }: TwoFilesOutcome, found: Agreement) {
  const { compared, equal, onlyFirst, onlySecond } = found
  const neither = Math.max(0, common - unclear - compared - onlyFirst - onlySecond)
  return { equal, different: compared - equal, onlyFirst, onlySecond, neither }
}

/** What both files say of a column, in a sentence. */
export function pairTold(
  result: TwoFilesOutcome,
  found: Agreement | null,
  { speak, locale, names }: Telling,
): string {
  if (found === null) return `${speak(CLOSED)}.`
  const { compared, equal } = found
  const { onlyFirst, onlySecond, neither } = pairParts(result, found)
  const head =
    compared === 0
      ? speak(UNCOMPARED)
      : speak(SAME, {
          share: partSaid(equal, compared, locale),
          equal: sayNumber(equal, locale),
          n: compared,
        })
  const others = [
    ...(onlyFirst > 0 ? [speak(ONLY, { n: onlyFirst, name: names[0] })] : []),
    ...(onlySecond > 0 ? [speak(ONLY, { n: onlySecond, name: names[1] })] : []),
    ...(neither > 0 ? [speak(NEITHER, { n: sayNumber(neither, locale) })] : []),
  ]
  return [head, ...others].join(' · ')
}

/** How many customers are in both. */
export const commonTold = ({ common }: TwoFilesOutcome, { speak, names }: Telling) =>
  speak(COMMON, { n: common, first: names[0], second: names[1] })
