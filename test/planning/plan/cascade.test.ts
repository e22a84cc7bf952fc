import { expect, test } from 'vitest'
import { cascade } from '../../../src/planning/plan/cascade.ts'
import type { JudgedNeed, Plan } from '../../../src/planning/plan/plan.ts'
import { examplePlan } from './example.ts'

const need = (scenario: string): JudgedNeed => ({
  scenario,
  datum: 'email',
  mandatory: true,
  role: 'contact',
  min: 0.6,
  maxLatency: null,
  group: null,
  branch: null,
  satisfaction: { status: 'ok', proven: 1, assumed: 1 },
})

const scenario = (id: string, programme: string, priority = 1) => {
  return { id, programme, priority, confidence: 1, reach: 1 }
}

const plan: Omit<Plan, 'data'> = {
  objectives: [
    { id: 'retain', weight: 3 },
    { id: 'acquire', weight: 1 },
  ],
  programmes: [
    { id: 'club', priority: 1, objectives: ['retain'] },
    { id: 'news', priority: 1, objectives: ['acquire', 'retain'] },
  ],
  scenarios: [
    scenario('points', 'club'),
    scenario('letter', 'news'),
    scenario('offer', 'news', 0.6),
  ],
  needs: [need('points'), need('letter'), need('offer')],
}

const shown = ({ points, unallocated }: ReturnType<typeof cascade>) => ({
  ...Object.fromEntries([...points].map(([id, value]) => [id, Number(value.toFixed(4))])),
  unallocated: Number(unallocated.toFixed(4)),
})

test('a secondary objective gives half, priorities weigh scenarios', () => {
  // retain 75 = club 50 + news 25; acquire 25 = news; news 50 = letter 1 : offer 0.6
  expect(shown(cascade(plan))).toEqual({ points: 50, letter: 31.25, offer: 18.75, unallocated: 0 })
})

test.each<[string, Partial<Plan>, Record<string, number>]>([
  [
    'a scenario without needs is not active',
    { needs: [need('letter'), need('offer')] },
    { letter: 62.5, offer: 37.5, unallocated: 0 },
  ],
  [
    'a scenario for another time is not active',
    { scenarios: [scenario('points', 'club'), scenario('letter', 'news', 0)] },
    { points: 75, unallocated: 25 },
  ],
  [
    'a scenario of a programme nobody knows is not active',
    { scenarios: [scenario('points', 'lost')] },
    { unallocated: 100 },
  ],
  ['no objective', { objectives: [] }, { unallocated: 100 }],
  [
    'objectives without weight',
    { objectives: [{ id: 'retain', weight: 0 }] },
    { unallocated: 100 },
  ],
  [
    'programmes without priority',
    { programmes: plan.programmes.map((one) => ({ ...one, priority: 0 })) },
    { unallocated: 100 },
  ],
])('%s', (_, change, expected) => {
  expect(shown(cascade({ ...plan, ...change }))).toEqual(expected)
})

test('the path of a scenario, from objective to programme, is kept', () => {
  const { shares } = cascade(examplePlan())
  expect(shares).toContainEqual({
    objective: 'reactivate',
    programme: 'winback',
    scenario: 'win-back',
    points: 27,
  })
})
