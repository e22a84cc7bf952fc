import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/workbook/cell.ts'
import type { Lexicon } from '../../src/workbook/kind.ts'
import { number } from '../../src/workbook/kinds/number.ts'

const french = { locale: 'fr' } as Lexicon
const SPEC = { name: { fr: 'x', en: 'x' }, help: { fr: 'x', en: 'x' } }

describe('a count', () => {
  const read = (cell: Cell, isPercent = false) =>
    number(SPEC).kind.read(cell, french, () => isPercent)

  test.each([
    ['a rate', 0.9, true, '90\u00a0%'],
    ['a rate of one hundred', 1, true, '100\u00a0%'],
    ['a decimal', 12.5, false, '12,5'],
    ['a decimal typed as text', '12,5', false, '12,5'],
    ['a thousands separator stored as a decimal', 1.25, false, '1,25'],
  ])('%s is not whole', (_, cell, isPercent, value) => {
    expect(read(cell, isPercent)).toEqual({
      state: 'invalid',
      remark: { code: 'not-whole', values: { value } },
    })
  })

  test.each([[0], [1], [41_200], ['41 200']])('%j is whole', (cell) => {
    expect(read(cell)).toMatchObject({ state: 'filled' })
  })
})
