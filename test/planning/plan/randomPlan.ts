// Plans nobody would draw on purpose: holes, alternatives, data unmeasured, set aside, elsewhere.
import fc from 'fast-check'
import type { Means } from '../../../src/planning/collection/means.ts'
import type { Asked, Facts } from '../../../src/planning/needs/assess.ts'
import { assess } from '../../../src/planning/needs/assess.ts'
import type { Clearance, Need, Plan } from '../../../src/planning/plan/plan.ts'

/** A plan before its needs are judged. */
export interface Draft {
  readonly objectives: Plan['objectives']
  readonly programmes: Plan['programmes']
  readonly scenarios: Plan['scenarios']
  /** The population each scenario speaks to. */
  readonly targets: readonly string[]
  readonly needs: readonly Need[]
  /** What is known of each datum, on each population. */
  readonly facts: Readonly<Record<string, Facts>>
  readonly clearances: Readonly<Record<string, Clearance>>
  readonly means: Means
}

const DATA = Array.from({ length: 10 }, (_, at) => `d${at}`)
const SCENARIOS = Array.from({ length: 6 }, (_, at) => `s${at}`)
const PROGRAMMES = ['p0', 'p1', 'p2', 'p3']
const OBJECTIVES = ['o0', 'o1', 'o2', 'o3']
const TARGETS = ['contacts', 'members']

const rate = fc.integer({ min: 0, max: 20 }).map((step) => step / 20)
const level = fc.oneof(
  rate,
  fc.constant(1),
  fc.integer({ min: 14, max: 20 }).map((step) => step / 20),
)
const unknownOr = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 4 })

/** Nearly always the first, now and then one of the others. */
function rarely<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, fc.constantFrom(...others))
}

const need: fc.Arbitrary<Need> = fc
  .record({
    scenario: fc.constantFrom(...SCENARIOS),
    datum: fc.constantFrom(...DATA),
    mandatory: fc.integer({ min: 0, max: 3 }).map((dice) => dice > 0),
    role: fc.constantFrom('contact', 'trigger', 'target', 'personalise'),
    min: fc.constantFrom(0.001, 0.3, 0.6, 0.95, 0.98),
    maxLatency: unknownOr(fc.constantFrom(1, 7, 30)),
    place: unknownOr(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2', '3'))),
  })
  .map(({ place, ...of }) => ({ ...of, group: place?.[0] ?? null, branch: place?.[1] ?? null }))

const circulation: fc.Arbitrary<Facts['circulation']> = fc
  .constantFrom(['daily', 1], ['weekly', 7], ['one-off', null], ['on-event', 1], ['unknown', null])
  .map(([frequency, period]) => ({ frequency, period, measured: null }))

const facts: fc.Arbitrary<Facts> = fc.record({
  clearance: fc.constant<Clearance>('open'),
  match: rarely<Facts['match']>('confirmed', 'none', 'suggested'),
  consent: rarely<Facts['consent']>(null, 'missing', 'unmeasured'),
  accessible: rarely(true, false),
  population: rarely<Facts['population']>('target', 'near', 'other'),
  completeness: unknownOr(level),
  validity: unknownOr(level),
  age: unknownOr(fc.constantFrom(90, 550, 2555)),
  mode: fc.constantFrom('immutable', 'decay', 'event', 'recomputed'),
  halfLife: fc.constantFrom(365, 968),
  circulation,
})

const mechanic = fc.record({
  effort: fc.integer({ min: 4, max: 20 }).map((step) => step / 4),
  brings: fc
    .dictionary(fc.constantFrom(...DATA), fc.constantFrom('obtain' as const, 'improve' as const), {
      size: 'medium',
      maxKeys: 4,
    })
    .map((brings) => new Map(Object.entries(brings))),
})

/** Some means, up to `most` mechanics and a few ideas. */
export function anyMeans(most: number): fc.Arbitrary<Means> {
  const named = (prefix: string, length: number) =>
    fc
      .array(mechanic, { maxLength: length, size: 'max' })
      .map((all) => all.map((of, at) => ({ ...of, id: `${prefix}${at}` })))
  return fc.record({
    ideas: named('idea', 2),
    mechanics: named('m', most),
    direct: fc.constant(new Map(DATA.slice(0, 5).map((datum, at) => [datum, 1 + at / 2] as const))),
  })
}

/** Any draft of a plan, with up to sixteen mechanics. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  objectives: some(OBJECTIVES, fc.record({ weight: fc.constantFrom(0, 10, 10, 25, 25, 45) })),
  programmes: some(
    PROGRAMMES,
    fc.record({
      priority: fc.constantFrom(0, 0.3, 0.6, 0.6, 1, 1),
      objectives: fc.uniqueArray(fc.constantFrom(...OBJECTIVES, 'nowhere'), {
        minLength: 1,
        maxLength: 3,
        size: 'max',
      }),
    }),
  ),
  scenarios: some(
    SCENARIOS,
    fc.record({
      programme: fc.constantFrom(...PROGRAMMES),
      priority: fc.constantFrom(0, 0.3, 0.6, 0.6, 1, 1, 1),
      confidence: fc.constantFrom(0.5, 0.8, 1),
      reach: fc.constantFrom(0.05, 0.28, 1),
    }),
  ),
  targets: fc.array(fc.constantFrom(...TARGETS), { minLength: 6, maxLength: 6 }),
  needs: fc.array(need, { minLength: 6, maxLength: 30, size: 'max' }),
  facts: all(
    DATA.flatMap((datum) => TARGETS.map((target) => `${datum} ${target}`)),
    facts,
  ),
  clearances: all(DATA, rarely<Clearance>('open', 'pending', 'set-aside')),
  means: anyMeans(16),
})

/** The plan of a draft, each need judged on the population its scenario speaks to. */
export function planOf(draft: Draft): Plan {
  const { objectives, programmes, scenarios, needs, clearances } = draft
  return {
    objectives,
    programmes,
    scenarios,
    needs: needs.map((one) => {
      return { ...one, satisfaction: assess(factsFor(one, draft), one satisfies Asked) }
    }),
    data: new Map(
      Object.entries(clearances).map(([id, clearance], at) => [
        id,
        { sensitivity: at % 4, clearance },
      ]),
    ),
  }
}

/** The same draft, once everything that nobody knew has been looked at. */
export function measured(draft: Draft, found: Facts): Draft {
  const facts = Object.fromEntries(
    Object.entries(draft.facts).map(([key, known]) => [key, firstMeasure(known, found)]),
  )
  return { ...draft, facts }
}

/** What a first measure may find. */
export const anyMeasure: fc.Arbitrary<Facts> = fc
  .record({ facts, completeness: rate, age: fc.constantFrom(90, 550, 2555) })
  .map(({ facts: of, completeness, age }) => ({ ...of, completeness, age }))

function firstMeasure(known: Facts, found: Facts): Facts {
  const recounted = known.population === 'other'
  return {
    ...known,
    match: known.match === 'suggested' ? (found.accessible ? 'confirmed' : 'none') : known.match,
    consent: known.consent === 'unmeasured' ? found.consent : known.consent,
    population: recounted ? 'target' : known.population,
    completeness: recounted ? found.completeness : (known.completeness ?? found.completeness),
    age: known.age ?? found.age,
    circulation: known.circulation.frequency === 'unknown' ? found.circulation : known.circulation,
  }
}

function factsFor({ scenario, datum }: Need, { targets, facts: all, clearances }: Draft): Facts {
  const target = targets[SCENARIOS.indexOf(scenario)] ?? 'contacts'
  const known = all[`${datum} ${target}`]
  if (!known) throw new Error(`nothing is known of ${datum} on ${target}`)
  return { ...known, clearance: clearances[datum] ?? 'open' }
}

function some<Of>(
  ids: readonly string[],
  of: fc.Arbitrary<Of>,
): fc.Arbitrary<(Of & { id: string })[]> {
  return fc
    .tuple(
      fc.subarray([...ids], { minLength: 3 }),
      fc.array(of, { minLength: ids.length, maxLength: ids.length }),
    )
    .map(([chosen, values]) =>
      chosen.flatMap((id, at) => {
        const value = values[at]
        return value === undefined ? [] : [{ ...value, id }]
      }),
    )
}

function all<Of>(ids: readonly string[], of: fc.Arbitrary<Of>): fc.Arbitrary<Record<string, Of>> {
  return fc.array(of, { minLength: ids.length, maxLength: ids.length }).map((values) =>
    Object.fromEntries(
      ids.flatMap((id, at) => {
        const value = values[at]
        return value === undefined ? [] : [[id, value] as const]
      }),
    ),
  )
}
