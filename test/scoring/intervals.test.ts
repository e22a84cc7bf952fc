import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abTest } from '../../src/scoring/abTest.ts'
import { accuracy } from '../../src/scoring/accuracy.ts'
import { monthsToThreshold, testReturn } from '../../src/scoring/testReturn.ts'
import { vectors } from '../support/vectors.ts'

const four = (value: number) => Number(value.toFixed(4))

describe('accuracy', () => {
  type Case = { correct: number; checked: number; low: number; high: number }

  test.each(vectors<Case[]>('wilson95'))('$correct of $checked: [$low ; $high]', (given) => {
    const found = accuracy(given.correct, given.checked)
    expect(found?.rate).toBeCloseTo(given.correct / given.checked, 9)
    expect([found?.low, found?.high].map((limit) => four(limit ?? -1))).toEqual([
      given.low,
      given.high,
    ])
    expect(found?.indicative).toBe(given.checked < 30)
  })

  test.each([
    [null, 50],
    [45, null],
    [0, 0],
    [51, 50],
  ])('%j correct of %j checked is unknown', (correct, checked) => {
    expect(accuracy(correct, checked)).toBeNull()
  })

  test('the interval holds the rate and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (correct, wrong) => {
        const found = accuracy(correct, correct + wrong)
        if (!found) return
        expect(found.low).toBeGreaterThanOrEqual(0)
        expect(found.high).toBeLessThanOrEqual(1)
        expect(found.low).toBeLessThanOrEqual(found.rate + 1e-12)
        expect(found.high).toBeGreaterThanOrEqual(found.rate - 1e-12)
      }),
      { seed: 42, numRuns: 300 },
    )
  })
})

describe('two groups compared', () => {
  type Case = {
    in: [number, number, number, number]
    out: Record<'rate_a' | 'rate_b' | 'uplift' | 'low' | 'high', number> & { verdict: string }
  }

  test.each(vectors<Case[]>('ab_test'))('$in: $out.verdict', ({ in: given, out }) => {
    const [successesA, sizeA, successesB, sizeB] = given
    const found = abTest(
      { successes: successesA, size: sizeA },
      { successes: successesB, size: sizeB },
    )
    expect(found).toEqual({
      rateA: expect.closeTo(out.rate_a, 4),
      rateB: expect.closeTo(out.rate_b, 4),
      uplift: expect.closeTo(out.uplift, 4),
      low: expect.closeTo(out.low, 3),
      high: expect.closeTo(out.high, 3),
      verdict: out.verdict,
    })
    // The expected limits were combined from Wilson limits already cut to four decimals.
    expect(Math.abs((found?.low ?? 2) - out.low)).toBeLessThan(1e-4)
    expect(Math.abs((found?.high ?? 2) - out.high)).toBeLessThan(1e-4)
  })

  test.each([
    [{ successes: 0, size: 0 }],
    [{ successes: 5, size: 4 }],
    [{ successes: -1, size: 4 }],
  ])('%j is no group', (group) => {
    expect(abTest(group, { successes: 10, size: 100 })).toBeNull()
  })
})

describe('what a test brings back', () => {
  test.each([
    [500, 250, 3, { costPerDatum: 2, returnOnCost: 0.5 }],
    [500, 0, 3, { costPerDatum: null, returnOnCost: -1 }],
    [0, 250, 3, { costPerDatum: 0, returnOnCost: null }],
    [500, 250, null, { costPerDatum: 2, returnOnCost: null }],
    [null, 250, 3, { costPerDatum: null, returnOnCost: null }],
  ])('cost %j, %j values at %j', (cost, values, valuePerDatum, expected) => {
    expect(testReturn({ cost, values, valuePerDatum })).toEqual(expected)
  })

  test.each([
    ['two months', 0.4, 2000, 0.5, 2],
    ['there already', 0.6, null, null, 0],
    ['nobody exposed', 0.4, 0, 0.5, null],
    ['usable share unknown', null, 2000, 0.5, null],
    ['yield unknown', 0.4, 2000, null, null],
  ])('%s', (_name, usable, exposedPerMonth, yieldRate, months) => {
    const given = { asked: 0.6, usable, population: 10_000, exposedPerMonth, yieldRate }
    const found = monthsToThreshold(given)
    if (months === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(months, 9)
  })
})
