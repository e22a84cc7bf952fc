import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AGE_BAND_BOUNDS, AGE_BAND_DAYS, type AgeBand } from '../../src/scoring/currency.ts'
import { monthsOf, overrun } from '../../src/scoring/retention.ts'

const bands: AgeBand[] = Object.keys(AGE_BAND_BOUNDS) as AgeBand[]
const of = (band: AgeBand) => AGE_BAND_BOUNDS[band]
const measured = (days: number) => ({ from: days, to: days })

test.each([
  ['36 months, 3 to 5 years', 36, of('3-5-years'), 'exceeded'],
  ['36 months, over 5 years', 36, of('over-5-years'), 'exceeded'],
  ['36 months, 2 to 3 years', 36, of('2-3-years'), 'none-shown'],
  ['30 months, 2 to 3 years: nobody can tell', 30, of('2-3-years'), 'possible'],
  ['13 months, 1 to 2 years: nobody can tell', 13, of('1-2-years'), 'possible'],
  ['72 months, over 5 years: nobody can tell', 72, of('over-5-years'), 'possible'],
  ['6 months, 6 to 12 months', 6, of('6-12-months'), 'exceeded'],
  ['24 months, under 6 months', 24, of('under-6-months'), 'none-shown'],
  ['nothing kept, under 6 months: nobody can tell', 0, of('under-6-months'), 'possible'],
  ['36 months, half of the values 1,100 days old', 36, measured(1100), 'exceeded'],
  ['36 months, half of the values three years old to the day', 36, measured(1095), 'none-shown'],
  ['no period declared', null, of('over-5-years'), null],
  ['age unknown', 36, null, null],
] as const)('kept %s', (_, months, ages, expected) => {
  expect(overrun(months, ages)).toBe(expected)
})

test('a longer period never makes an overrun, nor older values mend one', () => {
  const order = ['none-shown', 'possible', 'exceeded']
  const rank = (state: string | null) => order.indexOf(state ?? '')
  fc.assert(
    fc.property(fc.nat(120), fc.nat(60), fc.nat(4), (months, more, index) => {
      const [young, old] = [bands[index], bands[index + 1]]
      if (!young || !old) return
      const state = rank(overrun(months, of(young)))
      expect(rank(overrun(months + more, of(young)))).toBeLessThanOrEqual(state)
      expect(rank(overrun(months, of(old)))).toBeGreaterThanOrEqual(state)
    }),
  )
})

test('the middle of a band lies between its ends, and bands follow one another', () => {
  for (const [index, band] of bands.entries()) {
    const { from, to } = of(band)
    expect(AGE_BAND_DAYS[band]).toBeGreaterThan(from)
    expect(AGE_BAND_DAYS[band]).toBeLessThan(to ?? Number.POSITIVE_INFINITY)
    const next = bands[index + 1]
    if (next) expect(of(next).from).toBe(to)
  }
})

test.each([
  [1095, 36],
  [1100, 36],
  [1094, 35],
  [0, 0],
])('%i days are %i whole months', (days, months) => {
  expect(monthsOf(days)).toBe(months)
})
