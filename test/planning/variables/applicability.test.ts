import { describe, expect, test } from 'vitest'
import { access } from '../../../src/planning/variables/access.ts'
import { checksOfConcerned } from '../../../src/planning/variables/applicability.ts'
import { latestChecks } from '../../../src/planning/variables/checks.ts'
import { variableFigures } from '../../../src/planning/variables/variableFigures.ts'
import { DEFAULT_WEIGHTS } from '../../../src/scoring/qualityScore.ts'
import { checks } from '../../../src/workbook/tabs/checks.ts'
import { variables } from '../../../src/workbook/tabs/variables.ts'
import { row } from '../../support/rows.ts'

const TODAY = 46_347

const around = {
  links: { confirmed: ['siret'], suggested: [] },
  source: null,
  consistency: null,
  size: () => 20_000,
  access: access([], new Map()),
  weights: DEFAULT_WEIGHTS,
  halfLives: new Map<string, number>(),
}

describe('a variable that concerns some records only', () => {
  // 3,500 SIRET among 20,000 customers, of whom 4,500 are businesses.
  const rule = 'type client = pro'
  const records = { records: 20_000, empty: 16_400, placeholder: 100 }
  const business = { records: 20_000, applicable: 4_500, empty: 900, placeholder: 100 }
  test.each([
    ['no rule: of all', null, {}, null, 0.175, []],
    [
      'words that are not a rule: of all, and reported',
      'les pros',
      {},
      null,
      0.175,
      ['applicability: rule-unreadable'],
    ],
    ['a rule: a count says nothing of the concerned', rule, {}, null, null, []],
    ['a rule and a declared rate', rule, { 'declared-rate': 0.7 }, null, 0.7, []],
    ['a rule and a check of all records', rule, {}, records, null, []],
    ['a rule and a check of the concerned', rule, {}, business, 3_500 / 4_500, []],
    ['no rule and a check of all records', null, {}, records, 0.175, []],
  ])('%s', (_, applicability, values, counts, rate, reported) => {
    const siret = row(variables, 'VAR-0001', {
      filled: 3_500,
      population: 'customers',
      applicability,
      ...values,
    })
    const rows = counts ? [row(checks, 'c', { variable: siret.key, date: TODAY, ...counts })] : []
    const { checks: latest } = latestChecks(checksOfConcerned([siret], rows))
    const check = latest.get(siret.key) ?? null
    const found = variableFigures(siret, { ...around, check })
    expect(found.completeness).toBe(rate)
    expect(found.issues.map(({ column, code }) => `${column}: ${code}`)).toEqual(reported)
  })
})
