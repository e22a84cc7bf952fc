import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missing, type Ranking } from '../../../src/planning/missing/missing.ts'
import { cascade } from '../../../src/planning/plan/cascade.ts'
import type { Plan } from '../../../src/planning/plan/plan.ts'
import { cover, type Want } from '../../../src/planning/waves/cover.ts'
import { anyDraft, anyMeans, anyMeasure, type Draft, measured, planOf } from './randomPlan.ts'

const seeded = { seed: 42, numRuns: 300 }

const ranking = (draft: Draft) => missing(planOf(draft), draft.means)
const total = (numbers: Iterable<number>) => [...numbers].reduce((sum, one) => sum + one, 0)

/** Holds a statement on random plans. */
function always(statement: string, holds: (draft: Draft) => void): void {
  test(statement, () => {
    fc.assert(fc.property(anyDraft, holds), seeded)
  })
}

test('the random plans are worth the trouble', () => {
  const plans = fc.sample(anyDraft, seeded).map(ranking)
  const share = (interesting: (of: Ranking) => boolean) =>
    plans.filter(interesting).length / plans.length
  expect(share(({ waves }) => waves.length > 1)).toBeGreaterThan(0.4)
  expect(share(({ bands }) => bands.unallocated > 0)).toBeGreaterThan(0.4)
  expect(share(({ bands }) => bands.assumed > 0)).toBeGreaterThan(0.3)
  expect(share(({ missing: data }) => data.some(({ rank }) => rank === null))).toBeGreaterThan(0.05)
  expect(share(({ waves }) => waves.some((one) => one.onlyMeasured.length > 0))).toBeGreaterThan(
    0.05,
  )
})

describe('points', () => {
  always('what scenarios hold and what is unallocated make 100', (draft) => {
    const { points, unallocated } = cascade(planOf(draft))
    expect(total(points.values()) + unallocated).toBeCloseTo(100, 9)
  })

  always('the four bands make 100, none is negative', (draft) => {
    const { bands } = ranking(draft)
    expect(total(Object.values(bands))).toBeCloseTo(100, 9)
    expect(Math.min(...Object.values(bands))).toBeGreaterThanOrEqual(0)
  })

  always('what data cost is what is neither proven nor unallocated', (draft) => {
    const { bands, missing: data } = ranking(draft)
    const lost = total(data.map(({ points }) => points))
    expect(lost).toBeCloseTo(100 - bands.unallocated - bands.proven, 9)
    for (const { points, why } of data) {
      expect(points).toBeCloseTo(total(why.map((reason) => reason.points)), 9)
    }
  })

  always('the bands of the objectives add up to those of the plan', (draft) => {
    const { bands, byObjective, scenarios } = ranking(draft)
    const parts = [...byObjective.values()]
    expect(total(parts.map(({ proven }) => proven))).toBeCloseTo(bands.proven, 9)
    expect(total(parts.map(({ assumed }) => assumed))).toBeCloseTo(bands.assumed, 9)
    const held = parts.flatMap((part) => [...part.scenarios.values()])
    expect(total(held)).toBeCloseTo(total(scenarios.map(({ points }) => points)), 9)
  })

  always('a plan whose every datum is satisfied is proven, holes aside', (draft) => {
    const ok = { status: 'ok', proven: 1, assumed: 1 } as const
    const plan = planOf(draft)
    const needs = plan.needs.map((need) => ({ ...need, satisfaction: ok }))
    const { bands, missing: data, waves } = missing({ ...plan, needs }, draft.means)
    expect(bands.proven).toBeCloseTo(100 - bands.unallocated, 9)
    expect(data).toEqual([])
    expect(waves).toEqual([])
  })

  always('a plan for another time is wholly unallocated', (draft) => {
    const scenarios = draft.scenarios.map((one) => ({ ...one, priority: 0 }))
    const { bands } = ranking({ ...draft, scenarios })
    expect(bands).toEqual({ proven: 0, assumed: 0, missing: 0, unallocated: 100 })
  })

  always('a scenario added to a programme of one objective leaves the totals', (draft) => {
    const plan = planOf(draft)
    const before = missing(plan, draft.means)
    const home = before.shares.find(({ programme }) => {
      return plan.programmes.find(({ id }) => id === programme)?.objectives.length === 1
    })
    const model = plan.needs[0]
    if (!home || !model) return
    const added = { id: 's9', programme: home.programme, priority: 1, confidence: 1, reach: 1 }
    const grown: Plan = {
      ...plan,
      scenarios: [...plan.scenarios, added],
      needs: [...plan.needs, { ...model, scenario: 's9', mandatory: true }],
    }
    const after = missing(grown, draft.means)
    for (const [id, { points }] of before.byObjective) {
      expect(after.byObjective.get(id)?.points).toBeCloseTo(points, 9)
    }
  })
})

describe('what is unknown', () => {
  test('a first measure never lowers what is proven, whatever it finds', () => {
    fc.assert(
      fc.property(anyDraft, anyMeasure, (draft, found) => {
        const before = ranking(draft).bands.proven
        expect(ranking(measured(draft, found)).bands.proven).toBeGreaterThanOrEqual(before - 1e-9)
      }),
      seeded,
    )
  })

  always('a scenario that rests on a datum not proven is never ready', (draft) => {
    const plan = planOf(draft)
    const doubtful = plan.needs.filter(
      ({ mandatory, group, satisfaction }) =>
        mandatory && group === null && satisfaction.proven === 0,
    )
    const ready = ranking(draft).scenarios.filter(({ status }) => status === 'ready')
    const stuck = new Set(doubtful.map(({ scenario }) => scenario))
    expect(ready.filter(({ id }) => stuck.has(id))).toEqual([])
  })
})

describe('waves', () => {
  always('each one proves more, and all of them reach what can be', (draft) => {
    const { bands, waves } = ranking(draft)
    let proven = bands.proven
    for (const wave of waves) {
      expect(wave.provenAfter).toBeCloseTo(proven + wave.gain, 9)
      expect(wave.gain).toBeGreaterThan(0)
      expect(wave.effort).toBeGreaterThan(0)
      proven = wave.provenAfter
    }
    const aside = Object.values(draft.clearances).includes('set-aside')
    expect(proven).toBeLessThanOrEqual(100 - bands.unallocated + 1e-9)
    if (!aside) expect(proven).toBeCloseTo(100 - bands.unallocated, 9)
  })

  always('a datum set aside has no rank, no wave and no index', (draft) => {
    const { missing: data, waves, mechanics } = ranking(draft)
    const aside = Object.keys(draft.clearances).filter((id) => draft.clearances[id] === 'set-aside')
    for (const datum of aside) {
      const one = data.find((it) => it.datum === datum)
      if (one)
        expect(one).toMatchObject({ rank: null, wave: null, index: null, class: 'set-aside' })
      expect(waves.flatMap((wave) => wave.data)).not.toContain(datum)
      expect(mechanics.flatMap((gain) => gain.data)).not.toContain(datum)
    }
  })
})

describe('ranks', () => {
  always('ranks follow the waves, then the points; the best index is exactly 100', (draft) => {
    const ranked = ranking(draft).missing.filter(({ rank }) => rank !== null)
    expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, at) => at + 1))
    const places = ranked.map(({ wave }) => wave ?? 1e6)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    const indices = ranked.map(({ index }) => index ?? Number.NaN)
    if (total(ranked.map(({ points }) => points)) > 0) expect(Math.max(...indices)).toBe(100)
    for (const index of indices) expect(index).toBeGreaterThanOrEqual(0)
  })

  always('rates stay between 0 and 1', (draft) => {
    for (const { proven, assumed } of ranking(draft).scenarios) {
      for (const one of [proven, assumed]) {
        for (const value of [one.mandatory, one.optional ?? 0, one.whole]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
      }
      expect(assumed.whole).toBeGreaterThanOrEqual(proven.whole)
    }
  })

  always('the order of rows changes nothing', (draft) => {
    const turned: Draft = {
      ...draft,
      objectives: [...draft.objectives].reverse(),
      programmes: [...draft.programmes].reverse(),
      scenarios: [...draft.scenarios].reverse(),
      needs: [...draft.needs].reverse(),
      means: {
        ...draft.means,
        ideas: [...draft.means.ideas].reverse(),
        mechanics: [...draft.means.mechanics].reverse(),
      },
    }
    expect(ranking(turned)).toEqual(ranking(draft))
  })
})

describe('bundles', () => {
  const wishes = fc
    .dictionary(
      fc.constantFrom('d0', 'd1', 'd2', 'd3', 'd4'),
      fc.constantFrom<Want>('obtain', 'any'),
    )
    .map((wanted) => Object.entries(wanted))

  test('data obtained together never cost more than one by one, nor less than a part', () => {
    fc.assert(
      fc.property(wishes, anyMeans(5), (wanted, means) => {
        const whole = cover(new Map(wanted), means).effort
        const alone = wanted.map((one) => cover(new Map([one]), means).effort)
        expect(whole).toBeLessThanOrEqual(total(alone) + 1e-9)
        expect(whole).toBeGreaterThanOrEqual(cover(new Map(wanted.slice(1)), means).effort - 1e-9)
      }),
      seeded,
    )
  })

  test('what is in place costs nothing more', () => {
    fc.assert(
      fc.property(wishes, anyMeans(5), (wanted, means) => {
        const first = cover(new Map(wanted), means)
        const again = cover(new Map(wanted), means, new Set(first.by))
        const direct = first.by.filter((id) => id.startsWith('direct:')).map((id) => id.slice(7))
        const paid = total(direct.map((datum) => means.direct.get(datum) ?? 5))
        expect(again.effort).toBeLessThanOrEqual(paid + 1e-9)
      }),
      seeded,
    )
  })
})
