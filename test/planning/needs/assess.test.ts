import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/planning/needs/assess.ts'
import {
  type ControllerDecision,
  clearance,
  type Opinion,
} from '../../../src/planning/needs/clearance.ts'
import { latency, promptness } from '../../../src/planning/needs/latency.ts'
import {
  type JudgedVariable,
  retainedVariable,
} from '../../../src/planning/needs/retainedVariable.ts'
import { vectors } from '../../support/vectors.ts'
import { facts, type WrittenFacts } from '../plan/example.ts'

interface Case {
  in: WrittenFacts & { min: number; max_latency?: number; role?: string }
  status: string
  r_proven: number
  r_assumed: number
}

const cases = vectors<Case[]>('assess').map((one) => [JSON.stringify(one.in), one] as const)

test.each(cases)('%s', (_, { in: given, status, r_proven, r_assumed }) => {
  const asked = {
    min: given.min,
    maxLatency: given.max_latency ?? null,
    role: given.role ?? 'target',
  }
  const answer = assess(facts(given), asked)
  expect(answer.status).toBe(status)
  expect(answer.proven).toBeCloseTo(r_proven, 6)
  expect(answer.assumed).toBeCloseTo(r_assumed, 6)
})

interface ClearanceCase {
  special: boolean
  opinion: Opinion | null
  decision: ControllerDecision | null
  out: string
}

test.each(vectors<ClearanceCase[]>('clearance'))(
  'special $special, opinion $opinion, decision $decision → $out',
  ({ special, opinion, decision, out }) => {
    expect(clearance(special, opinion, decision)).toBe(out)
  },
)

type WrittenVariable = Omit<JudgedVariable, 'proven' | 'assumed'> & {
  r_proven: number
  r_assumed: number
}

test.each(
  vectors<{ in: WrittenVariable[]; out: WrittenVariable }[]>('retained_variable').map(
    (one) => [one.out.id, one] as const,
  ),
)('several variables hold a datum: %s is retained', (_, { in: given, out }) => {
  const variables = given.map(({ r_proven, r_assumed, ...rest }) => {
    return { ...rest, proven: r_proven, assumed: r_assumed }
  })
  for (const order of [variables, [...variables].reverse()]) {
    const kept = retainedVariable(order)
    expect(kept?.variable.id).toBe(out.id)
    expect(kept?.satisfaction).toEqual({
      status: out.status,
      proven: out.r_proven,
      assumed: out.r_assumed,
    })
    expect(kept?.others).toHaveLength(given.length - 1)
  }
})

describe('variables that answer equally well', () => {
  const alike = { status: 'ok', proven: 1, assumed: 1, master: false } as const
  const ground = { onTarget: true, origin: 'count', usable: 0.9 } as const
  test.each([
    ['counted on the target itself', { ...ground, onTarget: false, usable: 1 }],
    ['the stronger evidence', { ...ground, origin: 'declared', usable: 1 } as const],
    ['any evidence rather than none', { ...ground, origin: null, usable: null }],
    ['the higher usable share', { ...ground, usable: 0.8 }],
    ['a known share rather than none', { ...ground, usable: null }],
    ['a ground rather than none', undefined],
  ])('%s is retained, whatever the ids', (_, weaker) => {
    const first = { ...alike, id: 'VAR-0001', ...(weaker ? { ground: weaker } : {}) }
    const second = { ...alike, id: 'VAR-0002', ground }
    expect(retainedVariable([first, second])?.variable.id).toBe('VAR-0002')
  })

  test('the master source comes before the ground, and the id settles the rest', () => {
    const master = { ...alike, id: 'VAR-0002', master: true }
    expect(retainedVariable([{ ...alike, id: 'VAR-0001', ground }, master])?.variable).toBe(master)
    const twin = { ...alike, id: 'VAR-0001', ground }
    expect(retainedVariable([{ ...twin, id: 'VAR-0002' }, twin])?.variable.id).toBe('VAR-0001')
  })
})

test('no variable holds the datum: nothing is retained', () => {
  expect(retainedVariable([])).toBeNull()
})

describe('latency', () => {
  test.each([
    ['daily', 1, null, 1],
    ['daily', 1, 1.5, 1.5],
    ['daily', 1, 0.02, 1],
    ['on-event', 1, null, 1 / 24],
    ['real-time', null, null, 1 / 24],
    ['one-off', null, null, Number.POSITIVE_INFINITY],
    ['unknown', null, null, null],
    ['unknown', null, 0.5, null],
    [null, null, null, null],
  ])('%s, period %s days, measured %s → %s days', (frequency, period, measured, days) => {
    expect(latency({ frequency, period, measured })).toBe(days)
  })

  test.each([
    [1, 1, 1],
    [7, 5, 0.6],
    [10, 5, 0],
    [Number.POSITIVE_INFINITY, 30, 0],
    [1, 0, 0],
  ])('%s days for %s asked → %s', (days, max, value) => {
    expect(promptness(days, max)).toBeCloseTo(value, 9)
  })
})
