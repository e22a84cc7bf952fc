import { expect, test } from 'vitest'
import type { Grid } from '../../src/app/ports.ts'
import { settings } from '../../src/app/settings.ts'
import { settings as tab } from '../../src/workbook/tabs/settings.ts'

const places = new Map([
  ['section', 0],
  ['parameter', 1],
  ['value', 2],
  ['value-2', 3],
])

/** One group, with what was typed as its usual access. */
const typed = (access: string): Grid => ({
  tab,
  header: 1,
  places,
  cells: [
    ['', '', '', ''],
    ["Groupes d'utilisateurs", 'GRP-01 · Commerciaux', '', access],
  ],
  nextNumber: 2,
  isPercent: () => false,
  isNoted: () => false,
  hasFormulas: false,
  isFormula: () => false,
})

test.each([
  ['', undefined, []],
  ['Accès direct', 1, []],
  ["Pas d'accès", 0, []],
  ['Pas de besoin', 'not-needed', []],
  ['Je ne sais pas', null, []],
  ['plus tard', null, ['value-2: unknown-value']],
])('a usual access of « %s »', (text, level, reported) => {
  const { access, issues } = settings(typed(text))
  expect(access.get('sales')).toBe(level)
  expect(issues.map(({ column, code }) => `${column}: ${code}`)).toEqual(reported)
})
