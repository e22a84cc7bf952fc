import { expect, test } from 'vitest'
import { data } from '../../../src/catalogue/data.ts'
import { type Effect, mechanicData, mechanics } from '../../../src/catalogue/mechanics.ts'
import { mechanicEffort } from '../../../src/planning/collection/mechanicEffort.ts'
import {
  connectedTool,
  projectMechanics,
} from '../../../src/planning/collection/projectMechanics.ts'
import { cover, type Want } from '../../../src/planning/waves/cover.ts'
import { vectors } from '../../support/vectors.ts'
import { means } from '../plan/example.ts'

interface Mechanics {
  mechanics: Record<string, { effort: number; data: Record<string, Effect> }>
}

interface Bundles extends Mechanics {
  own_cost: Record<string, number>
  cases: { wanted: Record<string, Want>; in_place?: string[]; effort: number; by: string[] }[]
}

const bundles = vectors<Bundles>('bundle_effort')
const offered = means(bundles.mechanics, bundles.own_cost)

test.each(bundles.cases.map((one) => [JSON.stringify(one.wanted), one] as const))(
  'the cheapest way to %s',
  (_, { wanted, in_place, effort, by }) => {
    const found = cover(new Map(Object.entries(wanted)), offered, new Set(in_place))
    expect(found.effort).toBeCloseTo(effort, 9)
    expect(found.by).toEqual(by)
  },
)

test('beyond twelve candidates the search is greedy', () => {
  const given = vectors<Mechanics & { wanted: Record<string, Want>; effort: number; by: string[] }>(
    'bundle_effort_greedy',
  )
  const found = cover(new Map(Object.entries(given.wanted)), means(given.mechanics))
  expect(found.effort).toBeCloseTo(given.effort, 9)
  expect(found.by).toEqual(given.by)
})

test('an idea retained for a datum comes before the mechanics of the pack', () => {
  const idea = { id: 'COL-001', effort: 4, brings: new Map([['email', 'obtain' as const]]) }
  const found = cover(new Map([['email', 'obtain']]), { ...offered, ideas: [idea] })
  expect(found).toEqual({ effort: 4, by: ['COL-001'] })
})

test('the effort of every mechanic of the catalogue', () => {
  const efforts = [...mechanics().values()].map(({ id, effort }) => {
    const brought = [...(mechanicData().get(id)?.keys() ?? [])]
    const costs = brought.flatMap((datum) => data().get(datum)?.updateCost ?? [])
    return [id, Number(mechanicEffort(effort, costs).toFixed(4))]
  })
  expect(Object.fromEntries(efforts)).toEqual(vectors('mechanic_effort'))
})

test('connecting is a project for each tool, computing one for each score', () => {
  const brings = new Map([
    [
      'system-connection',
      new Map<string, Effect>([
        ['order-date', 'obtain'],
        ['city', 'obtain'],
      ]),
    ],
    [
      'score-computation',
      new Map<string, Effect>([
        ['rfm-segment', 'obtain'],
        ['age', 'obtain'],
      ]),
    ],
    ['contest', new Map<string, Effect>([['email', 'obtain']])],
  ])
  const given = [...brings.keys()].map((id) => ({ id, effort: 2 }))
  const tools = new Map([
    ['pos', ['order-date', 'amount']],
    ['erp', ['city', 'order-date']],
    ['map', ['nothing']],
  ])
  const found = projectMechanics(given, { brings, tools, data: new Map() })
  expect(found.map(({ id, brings }) => [id, [...brings.keys()].sort()])).toEqual([
    ['system-connection@erp', ['city', 'order-date']],
    ['system-connection@pos', ['order-date']],
    ['score-computation@age', ['age']],
    ['score-computation@rfm-segment', ['rfm-segment']],
    ['contest', ['email']],
  ])
  expect(connectedTool('system-connection@pos')).toBe('pos')
  expect(connectedTool('score-computation@age')).toBeNull()
  expect(connectedTool('contest')).toBeNull()
})
