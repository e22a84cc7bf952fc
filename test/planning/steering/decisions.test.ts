import { expect, test } from 'vitest'
import type { Pending } from '../../../src/planning/steering/decisions.ts'
import { openDecisions } from '../../../src/planning/steering/decisions.ts'

const need = (scenario: string, datum: string) => ({ scenario, datum })
const row = (key: string, values: object) => ({ key, line: 2, values, states: {} })

function pending(given: object): Pending {
  const nothing = {
    answers: [need('SCN-001', 'email'), need('SCN-001', 'religion'), need('SCN-009', 'mobile')],
    clearance: () => 'open',
    held: [],
    scenarios: [],
    ideas: [],
    useless: 0,
    audience: 'b2c',
    pointsOf: (scenario: string) => (scenario === 'SCN-001' ? 12 : null),
    lostTo: (datum: string) => (datum === 'email' ? 5 : 1),
  }
  return { ...nothing, ...given } as unknown as Pending
}

test('a special datum an active scenario asks for waits for the DPO', () => {
  const clearance = (datum: string) => (datum === 'email' ? 'open' : 'pending')
  expect(openDecisions(pending({ clearance }))).toEqual([
    { kind: 'dpo-opinion', datum: 'religion', points: 1 },
  ])
})

const held = (datum: string, sources: string[], reference: string | null = null) => ({
  datum,
  sources,
  reference,
})

test.each([
  ['held twice and used, none chosen', held('email', ['SRC-001', 'SRC-002']), 1],
  ['one is chosen', held('email', ['SRC-001', 'SRC-002'], 'SRC-002'), 0],
  ['held once', held('email', ['SRC-001']), 0],
  ['asked by no active scenario', held('mobile', ['SRC-001', 'SRC-002']), 0],
])('a reference source is to choose when %s', (_, one, count) => {
  const found = openDecisions(pending({ held: [one] }))
  expect(found.filter(({ kind }) => kind === 'reference-source').length).toBe(count)
})

test.each([
  ['consumers by e-mail on mere objection', 'b2c', 'email', 'objection', 1],
  ['consumers by e-mail with consent', 'b2c', 'email', 'consent', 0],
  ['business contacts by e-mail on objection', 'b2b', 'email', 'objection', 0],
  ['consumers by phone on objection, no longer allowed', 'b2c', 'phone', 'objection', 1],
  ['no regime', 'b2c', 'email', null, 0],
])('a contact regime is to decide: %s', (_, audience, channel, regime, count) => {
  const scenarios = [row('SCN-001', { channels: ['postal', channel], 'contact-regime': regime })]
  expect(openDecisions(pending({ audience, scenarios })).length).toBe(count)
})

test.each([
  [null, 1],
  ['backlog', 1],
  ['test', 0],
  ['selected', 0],
  ['rejected', 0],
])('an idea of collection decided as %s', (decision, count) => {
  const ideas = [row('COL-001', { decision, 'data-list': ['email', 'mobile'] })]
  const found = openDecisions(pending({ ideas }))
  expect(found).toEqual(
    count === 0 ? [] : [{ kind: 'collection-idea', idea: 'COL-001', points: 6 }],
  )
})

test('the data that may be too many are one decision, settled in their own tab', () => {
  expect(openDecisions(pending({ useless: 7 }))).toEqual([
    { kind: 'useless-data', count: 7, points: 0 },
  ])
})
