import { visibleText } from '../../workbook/reading/visibleText.ts'
import { isCardNumber } from './banking.ts'
import { normalised } from './formats.ts'
import { ageOn, daysMeant } from './moments.ts'
import { dialled } from './phone.ts'
import type { FormatContext } from './rule.ts'
import { packed } from './rule.ts'

/** Something worth saying of a value, whether valid or not. It changes no rate. */
export type FormatRemark =
  /** The sheet took the first zero away; `suggestion` puts it back. Never repaired silently. */
  | { readonly code: 'lost-zero'; readonly suggestion: string }
  /** `03/04/2026` in an English file. */
  | { readonly code: 'ambiguous-day' }
  /** Under 15: the consent of a parent is needed. */
  | { readonly code: 'under-15' }
  | { readonly code: 'minor' }
  /** A real card number: the reading of the sample must stop. */
  | { readonly code: 'card-number' }

const LOST_ZERO: Readonly<Record<string, number>> = {
  'postal-code-fr': 5,
  siren: 9,
  siret: 14,
  phone: 10,
}

/** What there is to say of a value under its format; `null` most of the time. */
export function formatRemark(
  format: string,
  value: unknown,
  context: FormatContext,
): FormatRemark | null {
  const text = visibleText(value)
  if (format === 'card-token') return isCardNumber(text) ? { code: 'card-number' } : null
  if (format === 'birth-date') return ageRemark(text, context) ?? dayRemark(text, context)
  if (format === 'date' || format === 'datetime') return dayRemark(text, context)
  return lostZero(format, text, context)
}

/** A number one digit short that is valid once it has its first zero again. */
function lostZero(format: string, text: string, context: FormatContext): FormatRemark | null {
  const length = LOST_ZERO[format]
  const digits = format === 'phone' ? dialled(text) : packed(text)
  if (length === undefined || !/^\d+$/.test(digits) || digits.length !== length - 1) return null
  const suggestion = `0${digits}`
  return normalised(format, suggestion, context) !== null ? { code: 'lost-zero', suggestion } : null
}

function ageRemark(text: string, context: FormatContext): FormatRemark | null {
  const born = normalised('birth-date', text, context)
  if (born === null) return null
  const age = ageOn(context.today, born)
  if (age < 15) return { code: 'under-15' }
  return age < 18 ? { code: 'minor' } : null
}

function dayRemark(text: string, { locale }: FormatContext): FormatRemark | null {
  return daysMeant(text.split(/[T ]/)[0] ?? '', locale).length > 1
    ? { code: 'ambiguous-day' }
    : null
}
