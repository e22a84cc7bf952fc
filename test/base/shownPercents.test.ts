import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownPercents } from '../../src/base/shownPercents.ts'
import { vectors } from '../support/vectors.ts'

test.each(vectors<{ in: number[]; out: number[] }[]>('shown_percents'))('$in → $out', (given) => {
  expect(shownPercents(given.in)).toEqual(given.out)
})

test('equal remainders go to the larger value', () => {
  expect(shownPercents([0.5, 99.5])).toEqual([0, 100])
})

test('what is shown adds up and is never a whole point away', () => {
  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(
      weights.filter((each) => each.some((weight) => weight > 0)),
      (each) => {
        const total = each.reduce((sum, weight) => sum + weight, 0)
        const percents = each.map((weight) => (100 * weight) / total)
        const shown = shownPercents(percents)
        expect(shown.reduce((sum, percent) => sum + percent, 0)).toBe(100)
        shown.forEach((percent, at) => {
          expect(Math.abs(percent - (percents[at] ?? 0))).toBeLessThan(1)
        })
      },
    ),
    { seed: 42, numRuns: 300 },
  )
})
