import { passesLuhn } from './luhn.ts'
import type { Rule } from './rule.ts'
import { packed, when } from './rule.ts'

/** Characters of an IBAN by country, from the SWIFT registry. */
const IBAN_LENGTHS: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FO GL NL SD FK',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU XK MN',
  21: 'CH CR HR LI LV',
  22: 'BG BH DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM TL SO',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG DZ',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
}

/** An account number: the length of its country (15 to 34 when unlisted), and 1 modulo 97 (ISO 13616). */
export const iban: Rule = (value) => {
  const number = packed(value).toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(number)) return false
  const expected = Object.keys(IBAN_LENGTHS).find((length) =>
    IBAN_LENGTHS[Number(length)]?.includes(number.slice(0, 2)),
  )
  const long = expected === undefined || number.length === Number(expected)
  return when(long && remainder97(number.slice(4) + number.slice(0, 4)) === 1, number)
}

/** The token of a payment card: 8 to 128 characters, and never the number of a real card. */
export const cardToken: Rule = (value) =>
  when(/^\S{8,128}$/.test(packed(value)) && !isCardNumber(value), packed(value))

/**
 * Whether a text is a real card number: 13 to 19 digits passing Luhn, spaces and dashes aside. Such a
 * number must stop the reading of a sample. A SIRET passes too: ask only of columns not holding one.
 */
export function isCardNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '')
  return /^(?!0+$)\d{13,19}$/.test(digits) && passesLuhn(digits)
}

/** Remainder of the number in which A is 10, B is 11 and so on, taken digit after digit. */
function remainder97(characters: string): number {
  let remainder = 0
  for (const character of characters) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}
