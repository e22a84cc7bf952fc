import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masked } from '../../src/profiling/file/masked.ts'

test.each([
  ['Zoé-12@free.fr', 'Xxx-99@xxxx.xx'],
  ['+33 6 12 34 56 79', '+99 9 99 99 99 99'],
  ['12 rue de l’Église', '99 xxx xx x’Xxxxxx'],
  ['x'.repeat(60), `${'x'.repeat(40)}…`],
  ['', ''],
])('%j is shown as %j', (text, shape) => {
  expect(masked(text)).toBe(shape)
})

test('no letter and no digit of a value is shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(masked(text).replace(/[xX9]/g, '')).not.toMatch(/[\p{L}\p{N}]/u)
    }),
  )
})
