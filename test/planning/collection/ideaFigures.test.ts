import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IdeaGround } from '../../../src/planning/collection/ideaFigures.ts'
import { ideaFigures } from '../../../src/planning/collection/ideaFigures.ts'
import { ideaIssues } from '../../../src/planning/collection/ideaIssues.ts'
import { collectionPoints } from '../../../src/planning/journeys/collectionPoints.ts'
import type { AnsweredNeed } from '../../../src/planning/needs/answers.ts'
import { collection } from '../../../src/workbook/tabs/collection.ts'
import { journeys } from '../../../src/workbook/tabs/journeys.ts'
import { row } from '../../support/rows.ts'
import { vectors } from '../../support/vectors.ts'

type Values = Parameters<typeof row<NonNullable<(typeof collection)['types']>>>[2]

const idea = (values: Values) => row(collection, 'COL-001', values)

interface Held {
  readonly usable: number | null
  readonly population?: AnsweredNeed['population']
  readonly status?: AnsweredNeed['satisfaction']['status']
}

/** A need of the first scenario; nothing held when `held` is left out. */
function need(datum: string, min: number, held?: Held): AnsweredNeed {
  const { usable = null, population = 'target', status = 'incomplete' } = held ?? {}
  const variable = held ? { usable, completeness: usable } : null
  const satisfaction = { status: held ? status : 'absent', proven: 0, assumed: 0 }
  const about = { scenario: 'SCN-001', datum, min, population: held ? population : null }
  return { ...about, variable, satisfaction } as unknown as AnsweredNeed
}

function ground(given: Partial<IdeaGround> = {}): IdeaGround {
  const lost: Readonly<Record<string, number | null>> = {
    email: 20,
    birthday: 8,
    'health-data': null,
  }
  return {
    needs: [],
    isPlanned: true,
    lostTo: (datum) => (lost[datum] === undefined ? 0 : lost[datum]),
    targeted: () => 10_000,
    isHeld: () => false,
    ...given,
  }
}

describe('effort, points and score of an idea', () => {
  type Case = Record<'business' | 'it' | 'budget' | 'update_cost' | 'effort', number>

  test.each(vectors<Case[]>('idea_effort'))(
    'business $business, IT $it, budget $budget, upkeep $update_cost: $effort',
    ({ business: biz, it, budget, update_cost, effort }) => {
      const found = ideaFigures(idea({ biz, it, budget, 'update-cost': update_cost }), ground())
      expect(found.effort).toBeCloseTo(effort, 9)
    },
  )

  test('28 points for an effort of 2.5: a score of 11.2', () => {
    const values = {
      'data-list': ['email', 'birthday'],
      biz: 4,
      it: 4,
      budget: 4,
      'update-cost': 3,
    }
    const { effort, points, score } = ideaFigures(idea(values), ground())
    expect([effort, points, score]).toEqual([2.5, 28, expect.closeTo(11.2, 9)])
  })

  test.each([
    ['no data', {}, true, null],
    ['no plan', { 'data-list': ['email'] }, false, null],
    ['a datum nothing waits for', { 'data-list': ['country'] }, true, 0],
    [
      'a datum set aside beside one that counts',
      { 'data-list': ['health-data', 'birthday'] },
      true,
      8,
    ],
    ['a datum named twice', { 'data-list': ['email', 'email'] }, true, 20],
  ])('points of %s', (_, values, isPlanned, points) => {
    expect(ideaFigures(idea(values), ground({ isPlanned })).points).toBe(points)
  })

  test('without a grade nothing is known of the effort, nor of the score', () => {
    const found = ideaFigures(idea({ 'data-list': ['email'], biz: 4, it: 4 }), ground())
    expect([found.effort, found.score, found.points]).toEqual([null, null, 20])
  })
})

describe('values a month, and months to what is asked', () => {
  const flow = {
    'data-list': ['email', 'birthday'],
    'audience-volume': 2000,
    'expected-yield': 0.5,
  }

  test.each([
    // (0.6 − 0.4) × 10,000 / 1,000 = 2 months; (0.3 − 0) × 10,000 / 1,000 = 3
    ['the slowest counts', [need('email', 0.6, { usable: 0.4 }), need('birthday', 0.3)], 3],
    ['there already', [need('email', 0.6, { usable: 0.7 })], 0],
    ['asked by nobody', [need('country', 0.6)], null],
    ['not measured', [need('email', 0.6, { usable: null })], null],
    ['counted on others', [need('email', 0.6, { usable: 0.5, population: 'other' })], null],
    ['not confirmed', [need('email', 0.6, { usable: 0.5, status: 'to-confirm' })], null],
    ['one known, one not', [need('email', 0.6, { usable: null }), need('birthday', 0.3)], null],
  ])('%s', (_, needs, months) => {
    const found = ideaFigures(idea(flow), ground({ needs }))
    expect(found.monthlyValues).toBe(1000)
    if (months === null) expect(found.monthsToTarget).toBeNull()
    else expect(found.monthsToTarget).toBeCloseTo(months, 9)
  })

  test.each([
    ['nobody counted who passes', { ...flow, 'audience-volume': null }],
    ['no rate expected', { ...flow, 'expected-yield': null }],
  ])('%s: both unknown', (_, values) => {
    const found = ideaFigures(idea(values), ground({ needs: [need('email', 0.6)] }))
    expect([found.monthlyValues, found.monthsToTarget]).toEqual([null, null])
  })

  test('a scenario whose size nobody gave leaves the months unknown', () => {
    const given = ground({ needs: [need('email', 0.6)], targeted: () => null })
    expect(ideaFigures(idea(flow), given).monthsToTarget).toBeNull()
  })

  test('a datum set aside is not waited for', () => {
    const needs = [need('health-data', 0.9), need('birthday', 0.3)]
    const values = { ...flow, 'data-list': ['health-data', 'birthday'] }
    expect(ideaFigures(idea(values), ground({ needs })).monthsToTarget).toBeCloseTo(3, 9)
  })

  test('more people or a better rate never take longer', () => {
    const share = fc.double({ min: 0.01, max: 0.5, noNaN: true })
    const people = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(share, share, people, people, (rate, usable, exposed, more) => {
        const needs = [need('email', 0.6, { usable })]
        const months = (audience: number, rate: number) =>
          ideaFigures(
            idea({ ...flow, 'audience-volume': audience, 'expected-yield': rate }),
            ground({ needs }),
          ).monthsToTarget ?? -1
        expect(months(exposed + more, rate)).toBeLessThanOrEqual(months(exposed, rate))
        expect(months(exposed, rate * 2)).toBeLessThanOrEqual(months(exposed, rate))
      }),
      { seed: 42, numRuns: 200 },
    )
  })
})

test.each([
  ['held nowhere', 'digital-receipt', ['email'], [], 'obtain'],
  ['one of two held nowhere', 'digital-receipt', ['email', 'mobile-phone'], ['email'], 'obtain'],
  ['all held', 'digital-receipt', ['email'], ['email'], 'improve'],
  ['a mechanic that only betters', 'email-verification', ['email'], [], 'improve'],
  ['no mechanic', null, ['email'], [], 'obtain'],
  ['no data', 'digital-receipt', [], [], null],
] as const)('effect: %s', (_, mechanic, targets, held, effect) => {
  const isHeld = (datum: string) => (held as readonly string[]).includes(datum)
  const values = { mechanic, 'data-list': targets }
  expect(ideaFigures(idea(values), ground({ isHeld })).effect).toBe(effect)
})

describe('the points of contact Parcours keeps', () => {
  const point = (touchpoint: string, stage: string | null, eligible: string | null) =>
    row(journeys, `${touchpoint} ${stage}`, { touchpoint, stage, eligible })
  const rows = [
    point('till', 'buy', 'yes'),
    point('till', 'support', 'no'),
    point('table', 'use', 'no'),
    point('app', null, 'to-study'),
    point('e-mail', 'loyal', null),
  ]

  test.each([
    ['kept at that stage', 'till', ['buy'], 'eligible'],
    ['ruled out at that stage', 'till', ['support'], 'ruled-out'],
    ['kept at one of them', 'till', ['support', 'buy'], 'eligible'],
    ['at another stage only', 'till', ['loyal'], 'eligible'],
    ['whatever the stage', 'till', [], 'eligible'],
    ['ruled out', 'table', ['use'], 'ruled-out'],
    ['to study', 'app', ['use'], 'to-study'],
    ['not answered', 'e-mail', ['loyal'], 'to-study'],
    ['not listed', 'website', ['discover'], 'unlisted'],
    ['no customer there', 'back-office', [], 'internal'],
  ])('%s', (_, touchpoint, stages, state) => {
    expect(collectionPoints(rows).stateOf(touchpoint, stages)).toBe(state)
  })

  test('a Parcours that settles nothing says nothing of any point', () => {
    const unsettled = collectionPoints([point('app', null, 'to-study')])
    expect(['app', 'till'].map((one) => unsettled.stateOf(one, []))).toEqual(['silent', 'silent'])
  })

  test('a Parcours that only rules out says nothing of the points it does not list', () => {
    const only = collectionPoints([point('table', 'use', 'no')])
    expect(['table', 'till'].map((one) => only.stateOf(one, []))).toEqual(['ruled-out', 'silent'])
  })

  test.each([
    ['all in order', { touchpoint: 'till', stage: 'buy' }, []],
    ['a point ruled out', { touchpoint: 'table' }, ['point-ruled-out']],
    ['ruled out, but so is the idea', { touchpoint: 'table', decision: 'rejected' }, []],
    ['retained without grades', { decision: 'selected', biz: 3 }, ['idea-unjudged']],
    ['retained and judged', { decision: 'deployed', biz: 3, it: 3, budget: 3 }, []],
    [
      'only betters',
      { mechanic: 'email-verification', 'data-list': ['email'] },
      ['idea-only-improves'],
    ],
    ['betters what is held', { mechanic: 'email-verification', 'data-list': ['city'] }, []],
  ])('an idea to look at again: %s', (_, values, codes) => {
    const known = { isHeld: (datum: string) => datum === 'city', name: (datum: string) => datum }
    const found = ideaIssues([idea(values)], collectionPoints(rows), known)
    expect(found.map(({ code }) => code)).toEqual(codes)
  })
})
