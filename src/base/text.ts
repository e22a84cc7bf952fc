/** The two languages the product speaks. */
export type Locale = 'fr' | 'en'

/** What a person reads, beside the thing it names, in both languages. */
export interface Text {
  readonly fr: string
  readonly en: string
}

/** Values a sentence may name in braces. */
export type Values = Readonly<Record<string, string | number>>

/**
 * Gives a text in one language, its braces filled and its no-break spaces in place.
 *
 * `{name}` is replaced by a value; `{n|one|many}` chooses by number (French: 0 and 1 are singular;
 * English: only 1). A name without value stays as written, so that a slip shows in a test.
 *
 * @example say({ fr: '{n|# donnée|# données}', en: '…' }, 'fr', { n: 2 }) // 2 données
 */
export function say(text: Text, locale: Locale, values: Values = {}): string {
  const filled = text[locale].replace(
    /\{([\w-]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (whole, name, one, many) => {
      const value = values[name]
      if (value === undefined) return whole
      if (one === undefined) return typeof value === 'number' ? sayNumber(value, locale) : value
      const singular = locale === 'fr' ? Math.abs(Number(value)) < 2 : Number(value) === 1
      return (singular ? one : many).replace('#', sayNumber(Number(value), locale))
    },
  )
  return locale === 'fr' ? frenchSpaces(filled) : filled
}

/**
 * Writes a number as people read it: decimal comma and no-break thousands in French.
 * At most two decimals, none when whole. `1234.5` → `1 234,5` in French, `1,234.5` in English.
 */
export function sayNumber(value: number, locale: Locale, decimals = 2): string {
  const [whole = '0', part] = String(Number(Math.abs(value).toFixed(decimals))).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'fr' ? '\u202f' : ',')
  const sign = value < 0 && Number(whole + (part ?? '')) !== 0 ? '-' : ''
  return sign + grouped + (part ? (locale === 'fr' ? ',' : '.') + part : '')
}

/** Writes a share between 0 and 1 as a whole percentage: `0.134` → `13 %` (French), `13%` (English). */
export function sayShare(share: number, locale: Locale): string {
  return sayPercent(share * 100, locale)
}

/** Writes a percentage between 0 and 100, rounded to a whole number. */
export function sayPercent(percent: number, locale: Locale): string {
  return locale === 'fr'
    ? `${sayNumber(percent, locale, 0)}\u00a0%`
    : `${sayNumber(percent, locale, 0)}%`
}

/** Puts the no-break spaces French typography asks before `: ; ! ?` and inside « ». */
function frenchSpaces(text: string): string {
  return text
    .replace(/ ([:;!?»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) %/g, '$1\u00a0%')
}
