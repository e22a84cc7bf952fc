import { expect, test } from 'vitest'
import type { AnsweredNeed } from '../../../src/planning/needs/answers.ts'
import { scenarioMatrix } from '../../../src/planning/steering/scenarioMatrix.ts'

const need = (scenario: string, datum: string, proven: number, assumed: number) =>
  ({ scenario, datum, satisfaction: { proven, assumed } }) as unknown as AnsweredNeed

test.each([
  ['proven whole', 1, 1, 'available'],
  ['proven in part', 0.6, 1, 'partial'],
  ['nothing proven, something hoped', 0, 0.8, 'to-measure'],
  ['nothing at all', 0, 0, 'missing'],
] as const)('%s', (_, proven, assumed, held) => {
  const matrix = scenarioMatrix([need('SCN-001', 'email', proven, assumed)])
  expect(matrix.held('SCN-001', 'email')).toBe(held)
})

test('a datum a scenario does not ask for is left blank, and one asked twice shows its best answer', () => {
  const matrix = scenarioMatrix([
    need('SCN-001', 'email', 0, 0),
    need('SCN-001', 'email', 0.5, 1),
    need('SCN-002', 'birth-day', 1, 1),
  ])
  expect(matrix.held('SCN-001', 'email')).toBe('partial')
  expect(matrix.held('SCN-001', 'birth-day')).toBeNull()
})

test('data stand by family, then by id, once each', () => {
  const asked = ['mobile', 'email', 'birth-day', 'email'].map((datum) => need('S', datum, 1, 1))
  const { data } = scenarioMatrix(asked)
  expect([...data].sort()).toEqual(['birth-day', 'email', 'mobile'])
  expect(scenarioMatrix([...asked].reverse()).data).toEqual(data)
})
