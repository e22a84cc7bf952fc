import { expect, test } from 'vitest'
import { packs } from '../../../src/catalogue/packs.ts'
import type { MechanicGain } from '../../../src/planning/collection/mechanicGains.ts'
import { missing } from '../../../src/planning/missing/missing.ts'
import type { MissingDatum } from '../../../src/planning/missing/missingDatum.ts'
import type { Wave } from '../../../src/planning/waves/waves.ts'
import { vectors } from '../../support/vectors.ts'
import { exampleMeans, examplePlan, type WrittenFacts } from '../plan/example.ts'
import { packMeans, packPlan } from '../plan/packPlan.ts'

type Json = Record<string, unknown>

const expected =
  vectors<Record<'bands' | 'by_objective' | 'scenario_detail', Record<string, Json>>>(
    'priority_example',
  )
const lists = vectors<Record<'missing' | 'waves' | 'mechanic_gains', Json[]>>('priority_example')

test('the worked example: bands, objectives and scenarios', () => {
  const { bands, byObjective, scenarios } = missing(examplePlan(), exampleMeans)
  expect(rounded(bands)).toEqual(expected.bands)
  expect(byObjective.size).toBe(4)
  for (const [id, { points, proven, assumed }] of byObjective) {
    expect(rounded({ points, proven, assumed })).toEqual(expected.by_objective[id])
  }
  for (const scenario of scenarios) {
    expect(
      rounded({
        points: scenario.points,
        r_mandatory: scenario.proven.mandatory,
        r_optional: scenario.proven.optional,
        readiness: scenario.proven.whole,
        readiness_assumed: scenario.assumed.whole,
        status: scenario.status,
        lost: scenario.lost,
        lacking: scenario.lacking,
        optional_gaps: scenario.optionalGaps,
      }),
    ).toEqual(without(expected.scenario_detail[scenario.id] ?? {}, 'needs'))
  }
})

test('the worked example: rank, waves and mechanics', () => {
  const ranking = missing(examplePlan(), exampleMeans)
  expect(ranking.missing.map(writtenDatum)).toEqual(lists.missing)
  for (const { points, why } of ranking.missing) {
    expect(points).toBeCloseTo(
      why.reduce((sum, reason) => sum + reason.points, 0),
      9,
    )
  }
  expect(ranking.waves.map(writtenWave)).toEqual(lists.waves)
  expect(ranking.mechanics.map(writtenGain)).toEqual(lists.mechanic_gains)
})

test('a datum set aside costs its points, and leaves ranks and waves', () => {
  const aside = vectors<{ excluded: string[]; bands: Json; missing: Json[]; waves: Json[] }>(
    'set_aside',
  )
  const ranking = missing(examplePlan({}, aside.excluded), exampleMeans)
  expect(rounded(ranking.bands)).toEqual(aside.bands)
  expect(ranking.missing.map(writtenDatum)).toEqual(aside.missing)
  expect(ranking.waves.map(writtenWave)).toEqual(aside.waves)
})

test('a first measure moves what was assumed, and never lowers what was proven', () => {
  const { changed, bands_after, proven_before } = vectors<{
    changed: Record<string, WrittenFacts>
    proven_before: number
    bands_after: Json
  }>('measuring_never_lowers')
  expect(missing(examplePlan(), exampleMeans).bands.proven).toBeCloseTo(proven_before, 4)
  expect(rounded(missing(examplePlan(changed), exampleMeans).bands)).toEqual(bands_after)
})

test('two cart data on a daily feed prove the abandoned cart, whatever the day', () => {
  const { passes } = vectors<{ passes: { proven: number }[] }>('nothing_typed')
  const daily: WrittenFacts = { match: 'confirmed', completeness: 1, mode: 'event' }
  const fed = { ...daily, frequency: 'daily', period: 1 }
  const plan = examplePlan({ 'cart-items': fed, 'cart-date': fed })
  for (const { proven } of passes) {
    expect(missing(plan, exampleMeans).bands.proven).toBeCloseTo(proven, 4)
  }
})

interface WrittenPack {
  scenarios: number
  data: number
  bands: Json
  top5: [string, number, number][]
  waves: number
  wave1: Json
  best_mechanics: [string, number, number][]
}

test.each(Object.entries(vectors<Record<string, WrittenPack>>('packs')))(
  'the pack %s, every datum absent',
  (id, written) => {
    const pack = packs().get(id)
    if (!pack) throw new Error(`no pack ${id}`)
    const plan = packPlan(pack)
    const ranking = missing(plan, packMeans(pack))
    const [first] = ranking.waves
    expect({
      scenarios: plan.scenarios.length,
      data: new Set(plan.needs.map(({ datum }) => datum)).size,
      bands: rounded(ranking.bands),
      top5: ranking.missing.slice(0, 5).map((one) => [one.datum, one.wave, cents(one.points)]),
      waves: ranking.waves.length,
      wave1: first && {
        data: first.data,
        actions: first.actions,
        gain: fine(first.gain),
        effort: fine(first.effort),
      },
      best_mechanics: ranking.mechanics
        .slice(0, 3)
        .map((one) => [one.mechanic, cents(one.gain), fine(one.effort)]),
    }).toEqual(written)
  },
)

/** The vectors add up reasons already rounded. */
function writtenDatum(one: MissingDatum): Json {
  return {
    rank: one.rank,
    data: one.datum,
    class: one.class,
    wave: one.wave,
    points: fine(one.why.reduce((sum, { points }) => sum + fine(points), 0)),
    effort: fine(one.effort),
    sensitivity_factor: one.sensitivityFactor,
    index: one.index === null ? null : Number(one.index.toFixed(1)),
    blocks: one.blocks.length,
    slows: one.slows.length,
    unproven: one.unproven.length,
    why: one.why.map(({ scenario, points, need }) => [scenario, fine(points), need]),
  }
}

function writtenWave(wave: Wave): Json {
  return {
    wave: wave.number,
    data: wave.data,
    only_checked: wave.onlyMeasured,
    actions: wave.actions,
    gain: fine(wave.gain),
    effort: fine(wave.effort),
    gain_per_effort: fine(wave.gain / wave.effort),
    proven_after: fine(wave.provenAfter),
  }
}

function writtenGain({ mechanic, data, gain, effort }: MechanicGain): Json {
  return {
    mechanic,
    data,
    gain: fine(gain),
    effort: fine(effort),
    gain_per_effort: fine(gain / effort),
  }
}

function fine(value: number): number {
  return Number(value.toFixed(4))
}

function cents(value: number): number {
  return Number(value.toFixed(2))
}

function rounded(of: object): Json {
  return Object.fromEntries(
    Object.entries(of).map(([key, value]) => [
      key,
      typeof value === 'number' ? fine(value) : value,
    ]),
  )
}

function without(of: Json, name: string): Json {
  return Object.fromEntries(Object.entries(of).filter(([key]) => key !== name))
}
