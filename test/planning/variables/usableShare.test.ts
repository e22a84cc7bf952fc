import { expect, test } from 'vitest'
import { usableShare } from '../../../src/planning/variables/usableShare.ts'
import type { VariableFigures } from '../../../src/planning/variables/variableFigures.ts'

const variable = (datum: string, usable: number | null, completeness: number | null = null) =>
  ({
    links: { confirmed: [datum], suggested: [] },
    usable,
    completeness,
  }) as unknown as VariableFigures

const figures = [
  variable('email', 0.4),
  variable('email', 0.65),
  variable('optin-email', 0.5),
  variable('mobile', null),
  variable('city', null, 0.9),
]

test.each([
  ['one datum, the best of its variables', ['email'], 0.65],
  ['the worst of several data', ['email', 'optin-email'], 0.5],
  ['validity not measured: its completeness', ['city'], 0.9],
  ['held, never measured', ['email', 'mobile'], null],
  ['held by nobody', ['email', 'birth-day'], 0],
  ['held by nobody, another not measured', ['mobile', 'birth-day'], 0],
  ['no datum named', [], null],
])('%s', (_, data, share) => {
  expect(usableShare(data, figures)).toBe(share)
})
