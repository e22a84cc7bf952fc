import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Criteria } from '../../src/scoring/qualityScore.ts'
import { CRITERIA, qualityLevel, qualityScore } from '../../src/scoring/qualityScore.ts'
import { vectors } from '../support/vectors.ts'

type Case = { in: Criteria; score: number | null; coverage: number }

test.each(vectors<Case[]>('quality_score'))('score $score on $coverage of the weight', (given) => {
  const { score, coverage } = qualityScore(given.in)
  expect(score === null ? null : Number(score.toFixed(2))).toBe(given.score)
  expect(coverage).toBeCloseTo(given.coverage, 9)
})

test('weights of any total give the same score', () => {
  const rates = { completeness: 0.5, validity: 1, actuality: null, accuracy: null } as const
  const criteria: Criteria = { ...rates, consistency: null, availability: null }
  const weights = {
    completeness: 5,
    validity: 4,
    actuality: 4,
    accuracy: 3,
    consistency: 2,
    availability: 2,
  }
  expect(qualityScore(criteria, weights)).toEqual(qualityScore(criteria))
})

describe('whatever the criteria', () => {
  const rate = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })
  const criteria = fc
    .tuple(rate, rate, rate, rate, rate, rate)
    .map((rates) => Object.fromEntries(CRITERIA.map((name, at) => [name, rates[at]])) as Criteria)

  test('the score stays between 0 and 100, and its coverage between 0 and 1', () => {
    fc.assert(
      fc.property(criteria, (given) => {
        const { score, coverage } = qualityScore(given)
        expect(score === null || (score >= 0 && score <= 100 + 1e-9)).toBe(true)
        expect(score === null).toBe(coverage === 0)
        expect(coverage >= 0 && coverage <= 1).toBe(true)
      }),
      { seed: 42, numRuns: 500 },
    )
  })

  test('knowing one more criterion never lowers the coverage', () => {
    fc.assert(
      fc.property(
        criteria,
        fc.constantFrom(...CRITERIA),
        fc.double({ min: 0, max: 1 }),
        (given, name, now) => {
          const more = { ...given, [name]: now }
          expect(qualityScore(more).coverage).toBeGreaterThanOrEqual(qualityScore(given).coverage)
        },
      ),
      { seed: 42, numRuns: 500 },
    )
  })

  test('nothing unknown is green', () => {
    fc.assert(
      fc.property(criteria, (given) => {
        const quality = qualityScore(given)
        if (quality.coverage < 0.5) expect(qualityLevel(quality, 'low')).toBe('unknown')
      }),
      { seed: 42, numRuns: 300 },
    )
  })
})

describe('its level', () => {
  test.each([
    ['high', 90, 'good'],
    ['high', 89.9, 'watch'],
    ['high', 69.9, 'poor'],
    ['medium', 75, 'good'],
    ['medium', 50, 'watch'],
    ['medium', 49.9, 'poor'],
    ['low', 50, 'good'],
    ['low', 25, 'watch'],
    ['low', 24.9, 'poor'],
  ] as const)('interest %s, score %d: %s', (interest, score, expected) => {
    expect(qualityLevel({ score, coverage: 1 }, interest)).toBe(expected)
  })

  test.each([
    [95, 0.49],
    [null, 0],
  ])('score %j on %d of the weight is grey', (score, coverage) => {
    expect(qualityLevel({ score, coverage }, 'low')).toBe('unknown')
  })
})
