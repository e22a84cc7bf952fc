// Real card numbers must not be read: a check stops where it meets one.

import { siret } from '../scoring/formats/company.ts'
import { passesLuhn } from '../scoring/formats/luhn.ts'
import type { FormatContext } from '../scoring/formats/rule.ts'

/** How the numbers of payment cards begin, by length (ISO/IEC 7812, the ranges the networks publish). */
const CARDS: Readonly<Record<number, RegExp>> = {
  13: /^4/,
  14: /^(30[0-5]|3095|36|38|39)/,
  15: /^3[47]/,
  16: /^(4|5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720)|6(011|4[4-9]|5|2)|35(2[89]|[3-8])|50|5[6-8])/,
  17: /^(62|50|5[6-8])/,
  18: /^(62|50|5[6-8])/,
  19: /^(4|62|6011|64[4-9]|65|35(2[89]|[3-8])|50|5[6-8])/,
}

/** Lengths that may be looked for inside a text: the others are too often something else. */
const WITHIN = /(?:^|[^\d.,-])(\d(?:[ -]?\d){14,15})(?![\d])/g

/** Formats whose values are long numbers of another nature. */
const NUMBERED = new Set([
  'email',
  'siret',
  'siren',
  'iban',
  'phone',
  'datetime',
  'date',
  'amount',
  'geo',
])

/** Whether a card number may stand in a column of this format. */
export const mayHoldCards = (format: string | null) => !NUMBERED.has(format ?? '')

/**
 * Whether a text is the number of a payment card, or holds one: its length, how it begins, Luhn's check.
 * A SIRET, and a product code that checks as one (EAN-13), are not cards.
 */
export function holdsCard(text: string, context: FormatContext): boolean {
  if (!/\d/.test(text)) return false
  const bare = text.replace(/[ \u00a0\u202f-]/g, '')
  if (/^\d{13,19}$/.test(bare)) return isCard(bare, context)
  const within = text.match(WITHIN) ?? []
  return within.some((found) => isCard(found.replace(/\D/g, ''), context))
}

function isCard(digits: string, context: FormatContext): boolean {
  if (!CARDS[digits.length]?.test(digits) || !passesLuhn(digits)) return false
  if (digits.length === 13) return !isProductCode(digits)
  return digits.length !== 14 || siret(digits, context) === false
}

/** Thirteen digits whose last one makes the sum a multiple of ten, every second one counted three times. */
function isProductCode(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < 13; at++) sum += Number(digits[at]) * (at % 2 === 0 ? 1 : 3)
  return sum % 10 === 0
}

/** Digits below which no text holds a card. */
const FEWEST = 13

/** Whether a text may hold a card, told from its bytes: most have too few digits. */
export function hasManyDigits(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < FEWEST) return false
  let digits = 0
  for (let at = from; at < to; at++) {
    if (((bytes[at] as number) - 48) >>> 0 < 10) digits += 1
  }
  return digits >= FEWEST
}
