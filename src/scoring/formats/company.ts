import { passesLuhn } from './luhn.ts'
import type { Rule } from './rule.ts'
import { packed, when } from './rule.ts'

/** La Poste: its establishments have their own check. */
const LA_POSTE = '356000000'

/** A French company: 9 digits passing Luhn. */
export const siren: Rule = (value) => {
  const digits = packed(value)
  return when(isSiren(digits), digits)
}

/**
 * A French establishment: 14 digits, its SIREN and the whole both passing Luhn. Those of La Poste pass
 * Luhn or have a digit sum that is a multiple of 5.
 */
export const siret: Rule = (value) => {
  const digits = packed(value)
  if (!/^\d{14}$/.test(digits) || !isSiren(digits.slice(0, 9))) return false
  const ofLaPoste = digits.startsWith(LA_POSTE) && digitSum(digits) % 5 === 0
  return when(passesLuhn(digits) || ofLaPoste, digits)
}

/**
 * A French VAT number: `FR`, the key `(12 + 3 × (SIREN mod 97)) mod 97` on two digits, the SIREN.
 * Where the country is known to be another one, its prefix and 2 to 13 characters are enough.
 */
export const vatFr: Rule = (value, { country }) => {
  const number = packed(value).toUpperCase()
  const [, key, company] = /^FR(\d{2})(\d{9})$/.exec(number) ?? []
  if (company !== undefined)
    return when(isSiren(company) && Number(key) === vatKey(company), number)
  const foreign = country !== null && country !== 'FR'
  return when(foreign && /^(?!FR)[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(number), number)
}

/** An activity of the French nomenclature: `56.10A`. */
export const naf: Rule = (value) => {
  const [, division, group] = /^(\d{2})\.?(\d{2}[A-Z])$/.exec(packed(value).toUpperCase()) ?? []
  return when(group !== undefined, `${division}.${group}`)
}

const isSiren = (digits: string) => /^(?!0{9})\d{9}$/.test(digits) && passesLuhn(digits)
const vatKey = (company: string) => (12 + 3 * (Number(company) % 97)) % 97
const digitSum = (digits: string) => [...digits].reduce((sum, digit) => sum + Number(digit), 0)
