// The worked example of the house formulas: four objectives, four scenarios, eleven data.
import type { DecayMode } from '../../../src/catalogue/data.ts'
import type { Effect } from '../../../src/catalogue/mechanics.ts'
import type { Means } from '../../../src/planning/collection/means.ts'
import { assess, type Facts } from '../../../src/planning/needs/assess.ts'
import { clearance } from '../../../src/planning/needs/clearance.ts'
import type { Clearance, Need, Plan } from '../../../src/planning/plan/plan.ts'
import { vectors } from '../../support/vectors.ts'

/** Facts as the vectors write them: what they do not say is fine. */
export interface WrittenFacts {
  match: 'none' | 'suggested' | 'confirmed'
  completeness?: number
  validity?: number
  age?: number | string
  mode?: DecayMode
  half_life?: number
  frequency?: string
  period?: number
  measured_latency?: number
  consent?: 'missing' | 'unmeasured'
  access?: 'none'
  population?: 'other' | 'near'
  special?: boolean
  opinion?: 'allowed' | 'forbidden'
  decision?: 'accepted-with-measures' | 'refused'
}

interface Example {
  objectives: Record<string, number>
  programmes: Record<string, { priority: number; objectives: string[] }>
  scenarios: Record<
    string,
    { programme: string; priority: number; confidence: number; reach: number }
  >
  requirements: Record<string, WrittenNeed[]>
  facts: Record<string, WrittenFacts>
  mechanics: WrittenMechanics
}

interface WrittenNeed {
  data: string
  need: 'M' | 'O'
  group: string | null
  branch: string | null
  min: number
}

type WrittenMechanics = Record<string, { effort: number; data: Record<string, Effect> }>

export const example = vectors<Example>('priority_example')

const bands = vectors<Record<string, number>>('age_bands_days')

/** The facts the vectors write, in the words of the room. */
export function facts(written: WrittenFacts): Facts {
  const { age } = written
  return {
    clearance: clearance(
      written.special ?? false,
      written.opinion ?? null,
      written.decision ?? null,
    ),
    match: written.match,
    consent: written.consent ?? null,
    accessible: written.access !== 'none',
    population: written.population ?? 'target',
    completeness: written.completeness ?? null,
    validity: written.validity ?? null,
    age: typeof age === 'number' ? age : (bands[age ?? ''] ?? null),
    mode: written.mode ?? 'immutable',
    halfLife: written.half_life ?? null,
    circulation: {
      frequency: written.frequency ?? null,
      period: written.period ?? null,
      measured: written.measured_latency ?? null,
    },
  }
}

/** The example's plan, with some facts changed and some data set aside. */
export function examplePlan(
  changed: Record<string, WrittenFacts> = {},
  excluded: readonly string[] = [],
): Plan {
  const known = { ...example.facts, ...changed }
  const aside = (datum: string): Clearance => (excluded.includes(datum) ? 'set-aside' : 'open')
  const needs = Object.entries(example.requirements).flatMap(([scenario, rows]) =>
    rows.map((row): Need => {
      return {
        scenario,
        datum: row.data,
        mandatory: row.need === 'M',
        role: 'target',
        min: row.min,
        maxLatency: null,
        group: row.group,
        branch: row.branch,
      }
    }),
  )
  return {
    objectives: Object.entries(example.objectives).map(([id, weight]) => ({ id, weight })),
    programmes: Object.entries(example.programmes).map(([id, of]) => ({ id, ...of })),
    scenarios: Object.entries(example.scenarios).map(([id, of]) => ({ id, ...of })),
    needs: needs.map((need) => {
      const written = facts(known[need.datum] ?? { match: 'none' })
      const judged = { ...written, clearance: aside(need.datum) }
      return { ...need, satisfaction: assess(judged, need) }
    }),
    data: new Map(
      Object.keys(known).map((id) => [id, { sensitivity: 1, clearance: aside(id) }] as const),
    ),
  }
}

/** Mechanics as the vectors write them, with the effort of asking directly for some data. */
export function means(mechanics: WrittenMechanics, direct: Record<string, number> = {}): Means {
  return {
    ideas: [],
    mechanics: Object.entries(mechanics).map(([id, { effort, data }]) => ({
      id,
      effort,
      brings: new Map(Object.entries(data)),
    })),
    direct: new Map(Object.entries(direct)),
  }
}

export const exampleMeans = means(example.mechanics)
