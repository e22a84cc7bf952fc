import { expect, test } from 'vitest'
import { sourceMatrix } from '../../../src/planning/steering/sourceMatrix.ts'
import type { VariableFigures } from '../../../src/planning/variables/variableFigures.ts'

const variable = (id: string, source: string | null, ...confirmed: string[]) =>
  ({ id, source, links: { confirmed, suggested: ['mobile'] } }) as unknown as VariableFigures

const nobody = { chosen: () => null, named: () => null }

test('a datum is told once, with each source that holds it; a proposal holds nothing', () => {
  const held = sourceMatrix(
    [
      variable('VAR-1', 'SRC-002', 'email'),
      variable('VAR-2', 'SRC-001', 'email', 'first-name'),
      variable('VAR-3', 'SRC-001', 'email'),
      variable('VAR-4', null, 'email'),
    ],
    nobody,
  )
  expect(held.find(({ datum }) => datum === 'email')).toEqual({
    datum: 'email',
    sources: ['SRC-001', 'SRC-002'],
    reference: null,
  })
  expect(held.map(({ datum }) => datum).sort()).toEqual(['email', 'first-name'])
})

test.each([
  ['nobody named one', {}, null, null],
  ['variables agree', { 'VAR-1': 'SRC-001', 'VAR-2': 'SRC-001' }, null, 'SRC-001'],
  ['variables disagree', { 'VAR-1': 'SRC-001', 'VAR-2': 'SRC-002' }, null, null],
  ['one kept for the datum wins', { 'VAR-1': 'SRC-001' }, 'SRC-002', 'SRC-002'],
])('the reference, when %s', (_, named: Record<string, string>, chosen, reference) => {
  const figures = [variable('VAR-1', 'SRC-001', 'email'), variable('VAR-2', 'SRC-002', 'email')]
  const [email] = sourceMatrix(figures, {
    chosen: () => chosen,
    named: (id) => named[id] ?? null,
  })
  expect(email?.reference).toBe(reference)
})
