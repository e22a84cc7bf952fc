import { expect, test } from 'vitest'
import type { Inventory } from '../../src/app/inventory.ts'
import { judgement } from '../../src/app/judgement.ts'
import { settings } from '../../src/app/settings.ts'
import { checks } from '../../src/workbook/tabs/checks.ts'
import { needs } from '../../src/workbook/tabs/needs.ts'
import { purposes } from '../../src/workbook/tabs/purposes.ts'
import { scenarios } from '../../src/workbook/tabs/scenarios.ts'
import { variables } from '../../src/workbook/tabs/variables.ts'
import { row } from '../support/rows.ts'

const TODAY = 46_347

/** An inventory of the rows given; what judging does not read is left out. */
function judged(given: Partial<Inventory['rows']>) {
  const none = { sources: [], variables: [], objectives: [], programmes: [], scenarios: [] }
  const empty = {
    flows: [],
    consistency: [],
    needs: [],
    matches: [],
    collection: [],
    checks: [],
    purposes: [],
  }
  const rows = { ...none, ...empty, ...given }
  return judgement({ rows, settings: settings(undefined) } as unknown as Inventory, [], TODAY)
}

const email = (key: string, purpose: string) =>
  row(variables, key, { canonical: ['email'], 'declared-rate': 0.9, purpose })
const held = [email('VAR-0001', 'PUR-01'), email('VAR-0002', 'PUR-02')]

test.each([
  ['the refused first', held],
  ['the refused last', [...held].reverse()],
])('a datum refused for one of its purposes is forbidden: %s', (_, rows) => {
  const { answers } = judged({
    variables: rows,
    purposes: [
      row(purposes, 'PUR-01', { 'controller-decision': 'refused' }),
      row(purposes, 'PUR-02', { 'controller-decision': 'accepted' }),
    ],
    scenarios: [row(scenarios, 'SCN-001')],
    needs: [row(needs, 'SCN-001|email', { scenario: 'SCN-001', datum: 'email' })],
  })
  expect(answers.map(({ satisfaction }) => satisfaction.status)).toEqual(['forbidden'])
})

test('a check of all records says nothing of a variable that concerns some', () => {
  const siret = row(variables, 'VAR-0001', { applicability: 'type client = pro' })
  const check = { variable: 'VAR-0001', date: TODAY, records: 20_000, empty: 16_500 }
  const { figures } = judged({ variables: [siret], checks: [row(checks, 'c', check)] })
  expect(figures.get('VAR-0001')?.completeness).toBeNull()
})
