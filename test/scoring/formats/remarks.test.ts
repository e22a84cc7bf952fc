import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { isCardNumber } from '../../../src/scoring/formats/banking.ts'
import type { FillerPattern } from '../../../src/scoring/formats/placeholder.ts'
import { fillerTest } from '../../../src/scoring/formats/placeholder.ts'
import { formatRemark } from '../../../src/scoring/formats/remark.ts'
import { FRENCH } from './context.ts'

describe('remarks', () => {
  test.each([
    ['postal-code-fr', '1000', { code: 'lost-zero', suggestion: '01000' }],
    ['postal-code-fr', 1000, { code: 'lost-zero', suggestion: '01000' }],
    ['phone', '6 12 34 56 78', { code: 'lost-zero', suggestion: '0612345678' }],
    ['siren', '05520176', { code: 'lost-zero', suggestion: '005520176' }],
    ['siren', '5520176', null],
    ['siren', '55201761', null],
    ['siret', '7328293200007', null],
    ['siret', '0552017600008', { code: 'lost-zero', suggestion: '00552017600008' }],
    ['postal-code-fr', '75011', null],
    ['text', '1000', null],
    ['birth-date', '2015-01-01', { code: 'under-15' }],
    ['birth-date', '2011-11-22', { code: 'under-15' }],
    ['birth-date', '2011-11-21', { code: 'minor' }],
    ['birth-date', '2008-11-22', { code: 'minor' }],
    ['birth-date', '2008-11-21', null],
    ['birth-date', '2030-01-01', null],
    ['card-token', '4970 1000 0000 0154', { code: 'card-number' }],
    ['card-token', 'tok_8fJ2k3', null],
  ])('%s: %j', (format, value, expected) => {
    expect(formatRemark(format, value, FRENCH)).toEqual(expected)
  })

  test.each([
    ['03/04/2026', { code: 'ambiguous-day' }],
    ['03/04/2026 10:00', { code: 'ambiguous-day' }],
    ['03/03/2026', null],
    ['21/11/2026', null],
    ['2026-03-04', null],
  ])('in an English file, %j', (text, expected) => {
    expect(formatRemark('datetime', text, { ...FRENCH, locale: 'en' })).toEqual(expected)
  })

  test.each([
    ['4970100000000154', true],
    ['4970-1000-0000-0154', true],
    ['4970100000000155', false],
    ['0000000000000', false],
    ['123', false],
  ])('%j is a card number: %j', (text, expected) => {
    expect(isCardNumber(text)).toBe(expected)
  })
})

describe('fillers', () => {
  const rows: Record<'applies_to_format' | 'kind' | 'pattern' | 'reason', string>[] = parse(
    readFileSync(new URL('../../../src/catalogue/placeholders.csv', import.meta.url)),
    { columns: true },
  )
  const fillerOf = fillerTest(
    rows.map(
      ({ applies_to_format, kind, pattern, reason }): FillerPattern => ({
        format: applies_to_format,
        kind: kind as FillerPattern['kind'],
        pattern,
        effect: /flagged/.test(reason) ? 'suspect' : 'filler',
      }),
    ),
  )

  test.each([
    ['text', 'N/A', 'filler'],
    ['text', '\u00a0Non renseigné ', 'filler'],
    ['text', '#N/A', 'filler'],
    ['text', '0', 'filler'],
    ['text', 'aaaa', 'filler'],
    ['text', '...', 'filler'],
    ['text', 'Abonnement', null],
    ['integer', '0', null],
    ['amount', '1111', null],
    ['boolean', '0', null],
    ['integer', 'N/A', 'filler'],
    ['country-iso2', 'NA', null],
    ['country-iso2', 'n/a', 'filler'],
    ['enum', 'Aucun', null],
    ['enum', 'nc', 'filler'],
    ['person-name', 'Comptoir', 'filler'],
    ['person-name', 'Mme', 'filler'],
    ['email', 'test@test.com', 'filler'],
    ['email', 'marie@yopmail.com', 'suspect'],
    ['phone', '06 00 00 00 00', 'filler'],
    ['phone', '+33 6.12.34.56.78', 'filler'],
    ['phone', '06 71 23 98 45', null],
    ['postal-code-fr', '75000', 'suspect'],
    ['postal-code-fr', '75011', null],
    ['date', '01/01/1900', 'filler'],
    ['birth-date', '1900-01-01', 'filler'],
    ['siret', '12345678901234', 'filler'],
    ['ip', '1.1.1.1', null],
  ])('%s: %j is %j', (format, text, expected) => {
    expect(fillerOf(format, text, FRENCH)).toBe(expected)
  })
})
