import { expect, test } from 'vitest'
import { scenarioStatus, toCheck } from '../../../src/planning/plan/readiness.ts'
import { vectors } from '../../support/vectors.ts'

interface Case {
  r_m_proven: number
  r_m_assumed: number
  status: string
}

test.each(vectors<Case[]>('scenario_status'))(
  'proven $r_m_proven, assumed $r_m_assumed → $status',
  ({ r_m_proven, r_m_assumed, status }) => {
    expect(scenarioStatus(r_m_proven, r_m_assumed)).toBe(status)
  },
)

test.each([
  [0, 0.3, true],
  [0, 0, false],
  [0.2, 0.2, false],
])('proven %s, assumed %s → to check: %s', (proven, assumed, expected) => {
  expect(toCheck(proven, assumed)).toBe(expected)
})
