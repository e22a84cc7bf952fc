import { expect, test } from 'vitest'
import { keyFigures } from '../../../src/planning/singleView/repositoryKeys.ts'
import type { VariableFigures } from '../../../src/planning/variables/variableFigures.ts'

const held = (
  id: string,
  source: string,
  datum: string,
  usable: number | null,
  uniqueness: number | null = null,
) =>
  ({
    id,
    source,
    links: { confirmed: [datum], suggested: [] },
    usable,
    uniqueness,
  }) as unknown as VariableFigures

// The loyalty programme of the demonstration, and an e-mailing tool.
const figures = [
  held('V1', 'loyalty', 'email', 0.627, 0.95),
  held('V2', 'loyalty', 'mobile-phone', 0.459, 0.967),
  held('V3', 'mailing', 'email', 0.988, 0.999),
  held('V4', 'loyalty', 'first-name', 0.9),
  held('V5', 'till', 'loyalty-number', null),
]
const strong = new Set(['email', 'mobile-phone', 'loyalty-number'])
const of = (datum: string, role: string | null, order: readonly string[] = []) =>
  keyFigures(datum, role, strong, figures, () => order)

test.each([
  ['in the first trusted source', of('email', 'strong-key', ['loyalty']), 0.627, 0.95, 0.627],
  [
    'trust in a source that does not hold it',
    of('email', 'strong-key', ['till']),
    0.988,
    0.999,
    0.988,
  ],
  ['else where it is best covered', of('email', 'strong-key'), 0.988, 0.999, 0.988],
  ['a weaker key beside a better one', of('mobile-phone', 'strong-key'), 0.459, 0.967, 0.627],
  ['a weak key recognises nobody alone', of('first-name', 'weak-key'), 0.9, null, null],
  ['never counted: unknown', of('loyalty-number', 'strong-key'), null, null, null],
  ['an attribute', of('email', 'attribute'), null, null, null],
  ['no role', of('email', null), null, null, null],
  ['held nowhere', of('siren', 'strong-key'), null, null, null],
])('%s', (_, found, coverage, uniqueness, reconcilable) => {
  expect(found).toEqual({ coverage, uniqueness, reconcilable })
})
