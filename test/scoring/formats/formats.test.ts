import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMATS, normalised, valid } from '../../../src/scoring/formats/formats.ts'
import { vectors } from '../../support/vectors.ts'
import { FRENCH } from './context.ts'

const formats: Record<'id' | 'valid_examples' | 'invalid_examples', string>[] = parse(
  readFileSync(new URL('../../../src/catalogue/formats.csv', import.meta.url)),
  { columns: true },
)

/** `a|b (a remark)` → a and b; `(empty)` → a blank. */
const examples = (cell: string) => cell.split('|').map((each) => each.replace(/ ?\([^)]*\)$/, ''))

test('every format of the catalogue has a rule, and no other', () => {
  expect([...FORMATS.keys()]).toEqual(formats.map(({ id }) => id))
})

describe('the examples of the catalogue', () => {
  const cases = formats.flatMap(({ id, valid_examples, invalid_examples }) => [
    ...examples(valid_examples).map((text) => [id, text, true] as const),
    ...examples(invalid_examples).map((text) => [id, text, false] as const),
  ])

  test.each(cases)('%s: %j is %j', (format, text, expected) => {
    expect(valid(format, text, FRENCH)).toBe(expected)
  })
})

describe.each([
  ['siren', 'siren'],
  ['siret', 'siret'],
  ['vat_fr', 'vat-fr'],
  ['iban', 'iban'],
  ['postal_code_fr', 'postal-code-fr'],
  ['email', 'email'],
])('%s', (name, format) => {
  test.each(vectors<[string, boolean][]>(name))('%j is %j', (text, expected) => {
    expect(valid(format, text, FRENCH)).toBe(expected)
  })
})

test.each(vectors<[string, string | null][]>('phone'))(
  'phone %j is dialled %j',
  (text, dialled) => {
    expect(normalised('phone', text, FRENCH)).toBe(dialled)
  },
)

test.each([
  ['civility', 'Madame', 'MME'],
  ['civility', 'Mr.', 'M'],
  ['email', '<MAILTO:Marie@Exemple.FR>', 'marie@exemple.fr'],
  ['email', 'hélène@exemple.fr', 'hélène@exemple.fr'],
  ['phone', '+33 (0)6\u00a012\u202f34 56 78', '+33612345678'],
  ['postal-code-fr', ' 75 011 ', '75011'],
  ['country-iso2', 'BELGIUM', 'BE'],
  ['country-iso2', 'etats unis', 'US'],
  ['country-iso2', 'Côte d’Ivoire', 'CI'],
  ['country-iso2', 'na', 'NA'],
  ['country-iso2', 'UK', 'GB'],
  ['lang-iso639', 'Anglais', 'en'],
  ['date', '2026-11-21', '2026-11-21'],
  ['date', '21/11/2026', '2026-11-21'],
  ['date', '1.2.2026', '2026-02-01'],
  ['datetime', '21/11/2026 10:05', '2026-11-21T10:05:00'],
  ['integer', '1\u202f250', '1250'],
  ['amount', '1 250,50 €', '1250.5'],
  ['percent', '62,5 %', '0.625'],
  ['percent', '1', '1'],
  ['boolean', 'VRAI', 'true'],
  ['opt-in', 'Opt-out', 'withdrawn'],
  ['opt-in', 'Abonné', 'yes'],
  ['enum', 'PARTICULIER', 'person'],
  ['list', 'A | B;C', 'A;B;C'],
  ['id', 'cl-00123', 'CL-00123'],
  ['siret', '732 829 320 00074', '73282932000074'],
  ['vat-fr', 'fr 44 732829320', 'FR44732829320'],
  ['naf', '6202a', '62.02A'],
  ['url', 'Exemple.FR/Page', 'https://exemple.fr/Page'],
  ['geo', '48.8566 2.3522', '48.8566,2.3522'],
  ['ip', '2001:DB8::1', '2001:db8::1'],
  ['address-line', '12  rue de l’Été', "12 RUE DE L'ETE"],
])('%s: %j is compared as %j', (format, text, expected) => {
  expect(normalised(format, text, FRENCH)).toBe(expected)
})

test.each([
  ['email', `${'a'.repeat(65)}@exemple.fr`],
  ['email', 'a@-exemple.fr'],
  ['email', 'a b@exemple.fr'],
  ['email', 'a@exemple..fr'],
  ['date', '2026-02-30'],
  ['date', '11/21/2026'],
  ['date', '1899-12-31'],
  ['date', '2101-01-01'],
  ['datetime', '2026-11-21T25:00:00Z'],
  ['amount', '12,505 1'],
  ['amount', '-12'],
  ['ip', '::1::2'],
  ['ip', '1:2:3'],
  ['ip', '01.2.3.4'],
  ['url', 'ftp://exemple.fr'],
  ['url', 'jean@exemple.fr'],
  ['geo', '91, 0'],
  ['card-token', '4970 1000 0000 0154'],
  ['iban', 'FR00'],
  ['siret', '00000000000000'],
])('%s: %j is invalid', (format, text) => {
  expect(valid(format, text, FRENCH)).toBe(false)
  expect(normalised(format, text, FRENCH)).toBeNull()
})

describe('what depends on the record or on the file', () => {
  test.each([
    ['a Belgian postal code', 'postal-code-fr', '1000', { country: 'BE' }, null],
    ['a Belgian national number', 'phone', '0470 12 34 56', { country: 'BE' }, null],
    ['a German VAT number', 'vat-fr', 'DE123456789', { country: 'DE' }, true],
    ['a month first, in English', 'date', '11/21/2026', { locale: 'en' }, true],
    ['a future order', 'date', '2027-01-01', { past: true }, false],
    ['an order of today', 'date', '2026-11-21', { past: true }, true],
    ['a refund', 'amount', '-12,50', { refunds: true }, true],
    ['a rating out of ten', 'rating', '9', { bounds: { min: 0, max: 10 } }, true],
    ['a list nobody declared', 'enum', 'Particulier', { values: null }, null],
  ] as const)('%s', (_name, format, text, given, expected) => {
    expect(valid(format, text, { ...FRENCH, ...given })).toBe(expected)
  })

  test('an unknown format judges nothing', () => {
    expect(valid('poem', 'Mignonne', FRENCH)).toBeNull()
    expect(valid('constructor', 'x', FRENCH)).toBeNull()
  })
})

describe('whatever the text', () => {
  const ids = [...FORMATS.keys()]

  test('a judgement is given, and the normalised form of a valid value is valid', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.string({ unit: 'grapheme' }), (format, text) => {
        const normal = normalised(format, text, FRENCH)
        if (normal !== null) expect(valid(format, text, FRENCH)).toBe(true)
      }),
      { seed: 42, numRuns: 2000 },
    )
  })

  test('no real card number is taken for a token', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^4\d{14}$/), (start) => {
        const numbers = Array.from({ length: 10 }, (_, digit) => `${start}${digit}`)
        const refused = numbers.filter((number) => valid('card-token', number, FRENCH) === false)
        expect(refused).toHaveLength(1)
      }),
      { seed: 42, numRuns: 100 },
    )
  })

  test('changing one digit of a SIREN makes it invalid', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = [...'732829320']
        digits[place] = String((Number(digits[place]) + step) % 10)
        expect(valid('siren', digits.join(''), FRENCH)).toBe(false)
      }),
      { seed: 42, numRuns: 100 },
    )
  })
})
