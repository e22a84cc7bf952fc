import { fold } from '../../base/fold.ts'
import { packedRows } from '../../base/packedRows.ts'
import { packed as countries } from './countries.csv'
import { packed as languages } from './languages.csv'
import type { Rule } from './rule.ts'
import { packed, when } from './rule.ts'

/** A French postal code, overseas included. The codes of another country are not judged. */
export const postalCodeFr: Rule = (value, { country }) => {
  const code = packed(value)
  if (country !== null && country !== 'FR') return code === '' ? false : null
  return when(/^((0[1-9]|[1-8]\d|9[0-5])\d{3}|97[1-8]\d{2}|98[04678]\d{2})$/.test(code), code)
}

/** A country: its ISO 3166-1 alpha-2 code, or its French or English name. */
export const country: Rule = named(countries)

/** A language: its ISO 639-1 code, or its French or English name. */
export const language: Rule = named(languages)

/** Reads a table of codes and names on first use. */
function named(table: string): Rule {
  let codes: Map<string, string> | null = null
  return (value) => {
    codes = codes ?? codesByName(table)
    return codes.get(simple(value)) ?? false
  }
}

/** Codes come first: a name never hides one. */
function codesByName(table: string): Map<string, string> {
  const [, ...rows] = packedRows(table)
  const codes = new Map(rows.map(([code = '']) => [simple(code), code]))
  for (const [code = '', fr = '', en = '', also = ''] of rows) {
    for (const name of [fr, en, ...also.split(';')]) {
      if (name !== '' && !codes.has(simple(name))) codes.set(simple(name), code)
    }
  }
  return codes
}

/** `États-Unis` and `ETATS UNIS`, `St. Lucia` and `St Lucia` are one name. */
const simple = (name: string) =>
  fold(name)
    .replace(/&/g, 'and')
    .replace(/[.,'()-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
