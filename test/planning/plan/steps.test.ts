import { describe, expect, test } from 'vitest'
import { lack } from '../../../src/planning/plan/lack.ts'
import type { Plan, Satisfaction } from '../../../src/planning/plan/plan.ts'
import { situation } from '../../../src/planning/plan/situation.ts'
import { bundle, type Progress, START, taken } from '../../../src/planning/waves/bundle.ts'
import { shownWaves } from '../../../src/planning/waves/shownWaves.ts'
import type { Wave } from '../../../src/planning/waves/waves.ts'
import { means } from './example.ts'

const state = (status: Satisfaction['status'], proven: number, assumed: number): Satisfaction => ({
  status,
  proven,
  assumed,
})

const absent = state('absent', 0, 0)
const half = state('incomplete', 0.5, 0.5)
const unmeasured = state('unmeasured', 0, 1)
const unmeasuredShort = state('unmeasured', 0, 0.5)
const unconfirmed = state('to-confirm', 0, 1)
const closed = state('inaccessible', 0, 0)

/** One scenario that needs these data. */
function planOf(data: Readonly<Record<string, Satisfaction>>): Plan {
  return {
    objectives: [{ id: 'o', weight: 1 }],
    programmes: [{ id: 'p', priority: 1, objectives: ['o'] }],
    scenarios: [{ id: 's', programme: 'p', priority: 1, confidence: 1, reach: 1 }],
    needs: Object.entries(data).map(([datum, satisfaction]) => ({
      scenario: 's',
      datum,
      mandatory: true,
      role: 'target',
      min: 0.6,
      maxLatency: null,
      group: null,
      branch: null,
      satisfaction,
    })),
    data: new Map(),
  }
}

describe('what a datum lacks', () => {
  test.each<[string, Satisfaction[]]>([
    ['absent', [absent]],
    ['absent', [state('forbidden', 0, 0)]],
    ['absent', [state('consent-needed', 0, 0)]],
    ['check', [state('consent-needed', 0, 1)]],
    ['confirm', [unconfirmed, unmeasured]],
    ['access', [closed, half]],
    ['check', [unmeasured, half]],
    ['check', [state('other-population', 0.9, 1)]],
    ['short', [half, state('ok', 1, 1)]],
    ['short', [state('stale', 0.2, 0.2)]],
  ])('%s', (expected, states) => {
    const needs = states.flatMap((satisfaction) => planOf({ d: satisfaction }).needs)
    expect(lack(needs)).toBe(expected)
  })
})

const offered = means({
  form: { effort: 2, data: { email: 'obtain', mobile: 'obtain' } },
  verify: { effort: 1.25, data: { email: 'improve' } },
})

describe('the effort of a bundle', () => {
  test.each<[string, Record<string, Satisfaction>, number, string[]]>([
    ['absent: obtained', { email: absent }, 2, ['form']],
    ['short: improved', { email: half }, 1.25, ['verify']],
    ['both at once: one form', { email: half, mobile: absent }, 2, ['form']],
    ['to measure: a look', { email: unmeasured }, 1, ['check:email']],
    ['to confirm: a look', { email: unconfirmed }, 1, ['confirm:email']],
    [
      'to measure, short at best: a look and a mechanic',
      { email: unmeasuredShort },
      2.25,
      ['check:email', 'verify'],
    ],
    ['closed: the access', { email: closed }, 2, ['access:email']],
    ['nothing lacks', { email: state('ok', 1, 1) }, 0, []],
    ['no mechanic: directly, at the hardest', { other: absent }, 5, ['direct:other']],
  ])('%s', (_, data, effort, actions) => {
    const on = situation(planOf(data), offered)
    const wishes: Progress = new Map(Object.keys(data).map((id) => [id, 'satisfied']))
    const found = bundle(wishes, START, on)
    expect([found.effort, found.actions]).toEqual([effort, actions])
  })
})

describe('what a bundle takes forward', () => {
  test.each<[string, Record<string, Satisfaction>, Progress, string[]]>([
    [
      'its mechanics bring the rest along',
      { email: absent, mobile: absent },
      new Map([['email', 'satisfied']]),
      ['email satisfied', 'mobile satisfied'],
    ],
    [
      'a datum to measure is not brought along',
      { email: absent, mobile: unmeasured },
      new Map([['email', 'satisfied']]),
      ['email satisfied'],
    ],
    [
      'a measure that finds enough satisfies',
      { email: unmeasured },
      new Map([['email', 'measured']]),
      ['email satisfied'],
    ],
    [
      'a measure that finds too little does not',
      { email: unmeasuredShort },
      new Map([['email', 'measured']]),
      ['email measured'],
    ],
    [
      'measured and brought in the same step',
      { email: unmeasuredShort, mobile: absent },
      new Map([
        ['email', 'measured'],
        ['mobile', 'satisfied'],
      ]),
      ['email satisfied', 'mobile satisfied'],
    ],
  ])('%s', (_, data, wishes, expected) => {
    const on = situation(planOf(data), offered)
    const changed = taken(wishes, bundle(wishes, START, on), START, on)
    expect([...changed].map((pair) => pair.join(' ')).sort()).toEqual(expected)
  })

  test('a mechanic in place brings what is measured later', () => {
    const on = situation(planOf({ email: unmeasuredShort }), offered)
    const running = { ...START, inPlace: new Set(['form']) }
    const wishes: Progress = new Map([['email', 'measured']])
    const done = bundle(wishes, running, on)
    expect(done.effort).toBe(1)
    expect(taken(wishes, done, running, on)).toEqual(new Map([['email', 'satisfied']]))
  })
})

describe('the waves a screen shows', () => {
  const wave = (number: number, onlyOptional = false): Wave => ({
    number,
    data: [`d${number}`],
    onlyMeasured: [],
    actions: [`m${number}`],
    gain: 10,
    effort: 2,
    provenAfter: 10 * number,
    opens: [],
    onlyOptional,
  })
  const waves = (length: number, optionalFrom: number) =>
    Array.from({ length }, (_, at) => wave(at + 1, at + 1 >= optionalFrom))

  test.each([
    ['few waves are shown as they are', waves(3, 9), [10, 10, 10]],
    ['optional leftovers make one last wave', waves(5, 4), [10, 10, 10, 20]],
    ['six at most', waves(9, 99), [10, 10, 10, 10, 10, 40]],
    ['six exactly', waves(6, 99), [10, 10, 10, 10, 10, 10]],
    ['optional waves in the middle stay', [wave(1), wave(2, true), wave(3)], [10, 10, 10]],
    ['none', [], []],
  ])('%s', (_, given, gains) => {
    const shown = shownWaves(given)
    expect(shown.map(({ gain }) => gain)).toEqual(gains)
    expect(shown.map(({ number }) => number)).toEqual(gains.map((_, at) => at + 1))
    expect(shown.filter(({ gathered }) => gathered).map(({ number }) => number)).toEqual(
      shown.length < given.length ? [shown.length] : [],
    )
    expect(shown[shown.length - 1]?.provenAfter).toBe(given[given.length - 1]?.provenAfter)
    expect(shown.flatMap(({ data }) => data).sort()).toEqual(
      given.flatMap(({ data }) => data).sort(),
    )
  })
})
