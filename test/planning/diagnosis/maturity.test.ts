import { expect, test } from 'vitest'
import { type Condition, maturity } from '../../../src/planning/diagnosis/maturity.ts'

const condition = (given: Partial<Condition>): Condition => ({
  theme: 'Outils',
  level: null,
  target: null,
  hasAction: false,
  ...given,
})

test('levels and gaps are means over what was answered', () => {
  const told = maturity([
    condition({ level: 1, target: 3 }),
    condition({ level: 3, target: 3 }),
    condition({ level: 4, target: 2, hasAction: true }),
    condition({}),
  ])
  expect(told).toEqual([
    { theme: 'Outils', level: 8 / 3, gap: 2 / 3, aimed: 3, answered: 3, of: 4, unplanned: 1 },
  ])
})

test('a theme nobody judged has no level; an action planned is not owed', () => {
  const told = maturity([
    condition({ theme: 'Culture' }),
    condition({ level: 0, target: 2, hasAction: true }),
  ])
  expect(told.map(({ theme, level, unplanned }) => [theme, level, unplanned])).toEqual([
    ['Culture', null, 0],
    ['Outils', 0, 0],
  ])
})
