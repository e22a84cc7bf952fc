import { expect, test } from 'vitest'
import { relationalPlan } from '../../../src/planning/plan/relationalPlan.ts'
import { objectives } from '../../../src/workbook/tabs/objectives.ts'
import { programmes } from '../../../src/workbook/tabs/programmes.ts'
import { scenarios } from '../../../src/workbook/tabs/scenarios.ts'
import { row } from '../../support/rows.ts'

const objective = row(objectives, 'OBJ-01', { weight: 60 })
const programme = row(programmes, 'PRG-01', { objectives: ['OBJ-01'] })
const scenario = row(scenarios, 'SCN-01', { programme: 'PRG-01' })
const unreadable = row(scenarios, 'SCN-02')

test.each([
  ['nothing to say', {}, []],
  [
    'an objective without weight',
    { objectives: [row(objectives, 'OBJ-01', {}, 3)] },
    ['objectives 3 weight: no-weight'],
  ],
  [
    'a programme that serves no objective',
    { programmes: [row(programmes, 'PRG-01', {}, 4)] },
    ['programmes 4 objectives: no-objective'],
  ],
  [
    'a scenario of no programme',
    { scenarios: [row(scenarios, 'SCN-01', {}, 5)] },
    ['scenarios 5 programme: no-programme'],
  ],
  [
    'a programme and a scenario left for another time',
    {
      programmes: [row(programmes, 'PRG-01', { priority: 'wont' })],
      scenarios: [row(scenarios, 'SCN-01', { priority: 'wont' })],
    },
    [],
  ],
  [
    'a programme nobody can read, told where it is read',
    { scenarios: [{ ...unreadable, states: { ...unreadable.states, programme: 'invalid' } }] },
    [],
  ],
] as const)('what leaves the plan: %s', (_, over, told) => {
  const rows = { objectives: [objective], programmes: [programme], scenarios: [scenario], ...over }
  const { issues } = relationalPlan(rows, [], 'b2c')
  expect(issues.map((one) => `${one.tab} ${one.row} ${one.column}: ${one.code}`)).toEqual(told)
})
