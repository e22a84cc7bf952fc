import type { Rule } from './rule.ts'
import { when } from './rule.ts'

/**
 * A phone number, as E.164 (`+` and 8 to 15 digits): `06 12 34 56 78` → `+33612345678`.
 * A national number is French unless the country is known to be another one; then it is not judged.
 */
export const phone: Rule = (value, { country }) => {
  const digits = dialled(value)
  if (digits.startsWith('+')) return when(/^\+[1-9]\d{7,14}$/.test(digits), digits)
  if (country !== null && country !== 'FR') return /^\d{4,15}$/.test(digits) ? null : false
  return when(/^0[1-9]\d{8}$/.test(digits), `+33${digits.slice(1)}`)
}

/** Rid of separators, of the `00` prefix, and of the trunk zero people leave after +33. */
export function dialled(value: string): string {
  return value
    .replace(/[\s.()/‐-―-]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+330/, '+33')
}
