import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../src/base/day.ts'
import { actuality } from '../../src/scoring/actuality.ts'
import { AGE_BAND_DAYS, currency, halfLife, meanCurrency } from '../../src/scoring/currency.ts'
import type { Schedule } from '../../src/scoring/feedFreshness.ts'
import { feedFreshness } from '../../src/scoring/feedFreshness.ts'
import type { Observed } from '../../src/scoring/observation.ts'
import { observation, observedOn } from '../../src/scoring/observation.ts'
import { vectors } from '../support/vectors.ts'

const frequencies: Record<string, string>[] = parse(
  readFileSync(new URL('../../src/catalogue/frequencies.csv', import.meta.url)),
  { columns: true },
)

function schedule(id: string): Schedule | 'one-off' | null {
  const row = frequencies.find((frequency) => frequency.id === id)
  if (!row?.period_h) return id === 'one-off' ? 'one-off' : null
  return {
    periodHours: Number(row.period_h),
    warnHours: Number(row.warn_after_h),
    errorHours: Number(row.error_after_h),
  }
}

describe('freshness of a feed', () => {
  type Case = { frequency: string; age_h: number; status: string; score: number | null }

  test.each(vectors<Case[]>('feed_freshness'))('$frequency, $age_h h: $status', (given) => {
    const { status, score } = feedFreshness(given.age_h, schedule(given.frequency))
    expect(status).toBe(given.status)
    expect(score === null ? null : Number(score.toFixed(4))).toBe(given.score)
  })

  test.each([null, -1])('an age of %j is unknown, never fresh', (age) => {
    expect(feedFreshness(age, schedule('daily'))).toEqual({ status: 'unknown', score: null })
  })
})

describe('observation', () => {
  type Pass = {
    today: string
    typed: string | null
    observed_on: string | null
    age_h: number | null
    observation: string | null
    status: string
    score: number | null
  }
  const day = (iso: string | null) => (iso === null ? null : dayFromIso(iso))

  test.each(vectors<{ frequency: string; passes: Pass[] }[]>('observation'))(
    'a $frequency feed, pass after pass',
    ({ frequency, passes }) => {
      let before: Observed | null = null
      for (const pass of passes) {
        const today = day(pass.today) ?? 0
        const typed = day(pass.typed)
        before = { typed, observedOn: observedOn(typed, before, today) }
        const { ageHours, state } = observation(before, today)
        expect(before.observedOn).toBe(day(pass.observed_on))
        expect({ ageHours, state }).toEqual({ ageHours: pass.age_h, state: pass.observation })
        expect(feedFreshness(ageHours, schedule(frequency))).toEqual({
          status: pass.status,
          score: pass.score,
        })
      }
    },
  )

  test.each([
    ['two times of day', 46000.25, 46001.5, 30],
    ['one time of day', 46000.25, 46001, 24],
    ['the same day, seen at noon', 46001, 46001.5, 0],
  ])('%s', (_name, typed, seen, hours) => {
    expect(observation({ typed, observedOn: seen }, seen).ageHours).toBe(hours)
  })
})

describe('currency', () => {
  type Decay = { family: string; annual_decay: number; half_life_days: number }
  const decays = vectors<Decay[]>('half_life')

  test.each(decays)('$family: half of the values in $half_life_days days', (given) => {
    expect(halfLife(given.annual_decay)).toBeCloseTo(given.half_life_days, 1)
  })

  test.each(vectors<{ family: string; age_days: number; score: number }[]>('content_currency'))(
    '$family after $age_days days: $score',
    ({ family, age_days, score }) => {
      const decay = decays.find((each) => each.family === family)?.annual_decay ?? null
      expect(currency(age_days, halfLife(decay))).toBeCloseTo(score, 5)
    },
  )

  test('each band of age is taken at its middle', () => {
    expect(AGE_BAND_DAYS).toEqual(vectors('age_bands_days'))
  })

  test('a sample takes the mean of its currencies', () => {
    expect(meanCurrency([0, 365, null], 365)).toBeCloseTo(0.75, 9)
    expect(meanCurrency([null], 365)).toBeNull()
  })

  test.each([
    ['a birth date', 'immutable', null, null, null, 1],
    ['an e-mail a half-life old', 'decay', 968, 968, null, 0.5],
    ['an e-mail of unknown age', 'decay', null, 968, 1, null],
    ['an order', 'event', null, null, 0.8, 0.8],
    ['a segment', 'recomputed', null, null, null, null],
    ['a field outside the catalogue', null, 10, 968, 1, null],
  ] as const)('actuality of %s', (_name, mode, ageDays, halfLifeDays, feedScore, expected) => {
    expect(actuality({ mode, ageDays, halfLifeDays, feedScore })).toBe(expected)
  })

  test.each([0, 1, -0.1, null])('a yearly loss of %j has no half-life', (decay) => {
    expect(halfLife(decay)).toBeNull()
  })
})
