import type { Locale, Text } from '../../base/text.ts'
import { say, sayShare } from '../../base/text.ts'
import { accuracy } from '../../scoring/accuracy.ts'

const BETWEEN: Text = { fr: 'de {low} à {high}', en: '{low} to {high}' }
const INDICATIVE: Text = {
  fr: 'de {low} à {high}, indicatif ({n|# fiche contrôlée|# fiches contrôlées})',
  en: '{low} to {high}, indicative ({n|# record checked|# records checked})',
}

/**
 * The 95 % interval of an accuracy in words; blank when nothing, or nothing believable, was checked.
 *
 * @example 45 correct out of 50 → de 79 % à 96 %
 */
export function accuracyWords(
  correct: number | null,
  checked: number | null,
  locale: Locale,
): string {
  const found = accuracy(correct, checked)
  if (found === null) return ''
  const shown = { low: sayShare(found.low, locale), high: sayShare(found.high, locale) }
  return say(found.indicative ? INDICATIVE : BETWEEN, locale, { ...shown, n: checked ?? 0 })
}
