import { visibleText } from '../../workbook/reading/visibleText.ts'
import { boolean, civility, optIn } from './answers.ts'
import { cardToken, iban } from './banking.ts'
import { naf, siren, siret, vatFr } from './company.ts'
import { email } from './email.ts'
import { birthDate, date, datetime } from './moments.ts'
import { ip, url } from './network.ts'
import { phone } from './phone.ts'
import { country, language, postalCodeFr } from './places.ts'
import { amount, integer, nps, percent, rating } from './quantities.ts'
import type { FormatContext, Judgement, Rule } from './rule.ts'
import { addressLine, closedList, deviceId, geo, id, list, personName, text } from './words.ts'

/** The rule of each format of the catalogue. */
const RULES: Readonly<Record<string, Rule>> = {
  text,
  'person-name': personName,
  civility,
  email,
  phone,
  'postal-code-fr': postalCodeFr,
  'address-line': addressLine,
  'country-iso2': country,
  'lang-iso639': language,
  date,
  datetime,
  'birth-date': birthDate,
  integer,
  amount,
  percent,
  boolean,
  'opt-in': optIn,
  enum: closedList,
  list,
  id,
  siren,
  siret,
  'vat-fr': vatFr,
  naf,
  iban,
  url,
  geo,
  nps,
  rating,
  'device-id': deviceId,
  ip,
  'card-token': cardToken,
}

/** The formats that can be judged, in the order of the catalogue. */
export const FORMATS: ReadonlyMap<string, Rule> = new Map(Object.entries(RULES))

/**
 * Whether a value has the shape its format asks; `null` when it cannot be told: an unknown format, a
 * closed list nobody declared, the postal code of another country.
 */
export function valid(format: string, value: unknown, context: FormatContext): boolean | null {
  const judged = judgement(format, value, context)
  return judged === null ? null : judged !== false
}

/** The form in which a valid value is compared between sources; `null` when it is not valid. */
export function normalised(format: string, value: unknown, context: FormatContext): string | null {
  const judged = judgement(format, value, context)
  return judged === false ? null : judged
}

function judgement(format: string, value: unknown, context: FormatContext): Judgement {
  const written = visibleText(value)
  if (written === '') return false
  return FORMATS.get(format)?.(written, context) ?? null
}
