import { format } from 'numfmt'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/workbook/cell.ts'
import { formatIn, type Lexicon } from '../../src/workbook/kind.ts'
import { date } from '../../src/workbook/kinds/date.ts'
import { decimal, euros, number } from '../../src/workbook/kinds/number.ts'
import { percent, share, whole } from '../../src/workbook/kinds/percent.ts'

const french = { locale: 'fr' } as Lexicon
const SPEC = { name: { fr: 'x', en: 'x' }, help: { fr: 'x', en: 'x' } }

describe('a count', () => {
  const read = (cell: Cell, isPercent = false) =>
    number(SPEC).kind.read(cell, french, () => isPercent)

  test.each([
    ['a rate', 0.9, true, '90\u00a0%'],
    ['a rate of one hundred', 1, true, '100\u00a0%'],
    ['a decimal', 12.5, false, '12,5'],
    ['a decimal typed as text', '12,5', false, '12,5'],
    ['a thousands separator stored as a decimal', 1.25, false, '1,25'],
  ])('%s is not whole', (_, cell, isPercent, value) => {
    expect(read(cell, isPercent)).toEqual({
      state: 'invalid',
      remark: { code: 'not-whole', values: { value } },
    })
  })

  test.each([[0], [1], [41_200], ['41 200']])('%j is whole', (cell) => {
    expect(read(cell)).toMatchObject({ state: 'filled' })
  })
})

test.each([
  [0.3, true, 30],
  [0.07, true, 7],
  [1, true, 100],
  [0.3, false, 0.3],
  [25, true, 25],
])('a weight stored as %d, under a percent format: %j, reads as %d', (cell, isPercent, value) => {
  expect(decimal(SPEC).kind.read(cell, french, () => isPercent)).toEqual({ state: 'filled', value })
})

describe('a day', () => {
  const read = (cell: Cell) => date(SPEC).kind.read(cell, french, () => false)

  test.each([[{ serial: 2026 }], ['1905-07-18'], [{ serial: 25_568 }]])(
    '%j, before 1970, is a year typed alone or a slip',
    (cell) => {
      expect(read(cell)).toMatchObject({ state: 'invalid', remark: { code: 'date-too-old' } })
    },
  )

  test('one since 1970 is kept', () => {
    expect(read({ serial: 25_569 })).toEqual({ state: 'filled', value: 25_569 })
  })
})

test.each([
  ['03/04', null],
  ['05/12', null],
  ['01 / 31', null],
  ['1/2', 0.5],
  ['10/12', 10 / 12],
  ['12 400 / 20 000', 0.62],
  ['05/40', 0.125],
])('the rate %j reads as %j', (cell, ratio) => {
  const read = percent(SPEC).kind.read(cell, french, () => false)
  expect(read).toMatchObject(
    ratio === null
      ? { state: 'invalid', remark: { code: 'not-a-percent' } }
      : { state: 'filled', value: ratio },
  )
})

test.each([
  [0, '0 %'],
  [0.0004, '< 1 %'],
  [0.0099, '< 1 %'],
  [0.01, '1 %'],
  [0.126, '13 %'],
])('a share of %d shows as %s', (value, shown) => {
  const { kind } = share(SPEC)
  expect(format(formatIn(kind, 'fr'), value)).toBe(shown)
  expect(format(formatIn(kind, 'en'), value)).toBe(shown.replace(' %', '%'))
})

test.each([
  [0.986, '99 %'],
  [0.9992, '> 99 %'],
  [0.99999, '> 99 %'],
  [1, '100 %'],
])('a share of %d, whole or not, shows as %s', (value, shown) => {
  const { kind } = whole(SPEC)
  expect(format(formatIn(kind, 'fr'), kind.write(value, french) as number)).toBe(shown)
})

test('an amount shows its unit, where each language writes it', () => {
  const { kind } = euros(SPEC)
  expect(format(formatIn(kind, 'fr'), 1200.5)).toBe('1,200.50 €')
  expect(format(formatIn(kind, 'en'), 1200.5)).toBe('€1,200.50')
})
