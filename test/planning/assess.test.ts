import { describe, expect, test } from 'vitest'
import { assess } from '../../src/planning/assess.ts'
import { type ControllerDecision, clearance, type Opinion } from '../../src/planning/clearance.ts'
import { latency, promptness } from '../../src/planning/latency.ts'
import { type JudgedVariable, retainedVariable } from '../../src/planning/retainedVariable.ts'
import { vectors } from '../support/vectors.ts'
import { facts, type WrittenFacts } from './example.ts'

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
