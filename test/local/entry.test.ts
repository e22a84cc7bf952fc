import { describe, expect, test } from 'vitest'
import { blankCell } from '../../local/store/cell.ts'
import { displayed, type EntryPlace, readEntry } from '../../local/store/entry.ts'

const place: EntryPlace = {
  locale: 'fr_FR',
  zone: 'Europe/Paris',
  now: Date.parse('2026-03-10T09:00:00Z'),
  textFormatProtectsFormula: true,
  apostropheConsumedInText: true,
}

const FIRST_OF_FEBRUARY = 46054
const SECOND_OF_JANUARY = 46024

describe('a text typed in an undressed cell', () => {
  test.each([
    ['fr_FR', '00123', 123],
    ['fr_FR', '3,5', 3.5],
    ['fr_FR', '1 234,5', 1234.5],
    ['fr_FR', '3.5', '3.5'],
    ['fr_FR', '1-2', FIRST_OF_FEBRUARY],
    ['fr_FR', '01/02/2026', FIRST_OF_FEBRUARY],
    ['en_US', '1-2', SECOND_OF_JANUARY],
    ['en_US', '01/02/2026', SECOND_OF_JANUARY],
    ['en_US', '3.5', 3.5],
    ['en_US', '1,234.5', 1234.5],
    ['fr_FR', '2026-02-01', FIRST_OF_FEBRUARY],
    ['fr_FR', '1 février 2026', FIRST_OF_FEBRUARY],
    ['fr_FR', 'TRUE', true],
    ['fr_FR', 'VRAI', true],
    ['en_US', 'VRAI', 'VRAI'],
    ['fr_FR', '10%', 0.1],
    ['fr_FR', '+15550101', 15550101],
    ['fr_FR', '+33 6 12 34 56 78', '#ERROR!'],
    ['fr_FR', '-abc', '#ERROR!'],
    ['fr_FR', '- abc', '- abc'],
    ['fr_FR', '-', '-'],
    ['fr_FR', '=1+1', '#ERROR!'],
    ['fr_FR', '=', '='],
    ['fr_FR', '@abc', '@abc'],
    ['fr_FR', "'00123", '00123'],
    ['fr_FR', "'=1+1", '=1+1'],
    ['fr_FR', '31/02/2026', '31/02/2026'],
    ['fr_FR', 'env. 60', 'env. 60'],
    ['fr_FR', '06 12 34 56 78', '06 12 34 56 78'],
    ['fr_FR', 'N/A', 'N/A'],
    ['fr_FR', '12345678901234', 12345678901234],
  ])('%s: %j is read as %j', (locale, text, value) => {
    expect(readEntry(text, undefined, { ...place, locale }).value).toBe(value)
  })
})

describe('a text written in a cell of text format', () => {
  const cell = { ...blankCell(), format: '@' }
  test.each([
    ['00123', true, true, '00123', null],
    ['1-2', true, true, '1-2', null],
    ['+33 6 12', false, false, '+33 6 12', null],
    ['=1', true, true, '=1', null],
    ['=1', false, true, '#ERROR!', '=1'],
    ["'a", true, true, 'a', null],
    ["'a", true, false, "'a", null],
    ["'=1", false, true, '=1', null],
    ["'=1", false, false, "'=1", null],
  ])(
    '%j, @ protects: %j, apostrophe consumed: %j → %j',
    (text, protects, consumed, value, formula) => {
      const entry = readEntry(text, cell, {
        ...place,
        textFormatProtectsFormula: protects,
        apostropheConsumedInText: consumed,
      })
      expect([entry.value, entry.formula]).toEqual([value, formula])
    },
  )
})

test('fifty thousand characters fit, one more is refused', () => {
  expect(readEntry('x'.repeat(50_000), undefined, place).value).toHaveLength(50_000)
  expect(() => readEntry('x'.repeat(50_001), undefined, place)).toThrow('maximum of 50000')
})

test.each([
  ['a typed date', '01/02/2026', '01/02/2026'],
  ['a rate', '12,5%', '12,50%'],
  ['a number', '3,5', '3,5'],
  ['a number typed in groups', '1 234,50', '1\u202f234,50'],
  ['a whole one', '12 000', '12\u202f000'],
  ['one typed without', '12000', '12000'],
  ['a boolean', 'FALSE', 'FAUX'],
  ['a text', 'Caisse', 'Caisse'],
])('%s is shown in French', (_, typed, shown) => {
  const { value, format } = readEntry(typed, undefined, place)
  expect(displayed({ ...blankCell(), value, format }, 'fr_FR')).toBe(shown)
})

test.each([
  ['70%', 0.7],
  ['57 %', 0.57],
  ['14,2%', 0.142],
  ['110%', 1.1],
])('%s is exactly the rate it says', (typed, value) => {
  expect(readEntry(typed, undefined, place).value).toBe(value)
})
