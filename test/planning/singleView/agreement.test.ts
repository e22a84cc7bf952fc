import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextRun } from '../../../src/planning/quality/nextRun.ts'
import {
  agreements,
  pairIssues,
  variableConsistency,
} from '../../../src/planning/singleView/agreement.ts'
import type { Row } from '../../../src/workbook/tab.ts'
import { consistency } from '../../../src/workbook/tabs/consistency.ts'
import { variables } from '../../../src/workbook/tabs/variables.ts'
import { row } from '../../support/rows.ts'

const held = (key: string, source: string, values: Record<string, unknown> = {}) =>
  row(variables, key, { source, ...values } as Partial<Row['values']>)

/** The agreement on one datum, each variable being linked to it. */
function agreed(
  datum: string,
  holders: readonly ReturnType<typeof held>[],
  told: Record<string, unknown> | null = null,
) {
  const linked = new Map(
    holders.map(({ key }) => [key, { confirmed: [datum], suggested: [] }] as const),
  )
  const rows = told ? [row(consistency, datum, { datum, ...told } as Partial<Row['values']>)] : []
  return agreements(holders, linked, rows).get(datum)
}

const bare = [held('V1', 'A'), held('V2', 'B')]
const same = { 'same-definition': true }

describe('a datum several sources hold', () => {
  test('in one source alone there is nothing to agree on', () => {
    expect(agreed('email', [held('V1', 'A'), held('V2', 'A')])).toBeUndefined()
  })

  test('only confirmed links count', () => {
    const linked = new Map([
      ['V1', { confirmed: ['email'], suggested: [] }],
      ['V2', { confirmed: [], suggested: ['email'] }],
    ])
    expect(agreements(bare, linked, []).size).toBe(0)
  })

  const format = (a: string | null, b: string | null) => [
    held('V1', 'A', { format: a }),
    held('V2', 'B', { format: b }),
  ]
  test.each([
    ['two formats written alike', format('email', 'email'), true],
    ['two that differ', format('email', 'text'), false],
    ['one nobody wrote', format('email', null), null],
    ['none written', bare, null],
    ['two differ, a third is not written', [...format('a', 'b'), held('V3', 'C')], false],
  ])('%s: same format %j', (_, holders, expected) => {
    expect(agreed('email', holders)?.sameFormat).toBe(expected)
  })

  const codes = (a: string | null, b: string | null) => [
    held('V1', 'A', { format: 'enum', 'allowed-values': a }),
    held('V2', 'B', { format: 'enum', 'allowed-values': b }),
  ]
  test.each([
    ['one list in two orders', codes('Gold ; Silver', 'silver; GOLD;'), true],
    ['two lists', codes('Gold ; Silver', '1 ; 2'), false],
    ['a list nobody wrote', codes('Gold', null), null],
    ['a datum without codes', format('email', 'email'), null],
  ])('%s: same codes %j', (_, holders, expected) => {
    expect(agreed('email', holders)?.sameCodes).toBe(expected)
  })
})

describe('how far they agree', () => {
  const alike = [held('V1', 'A', { format: 'email' }), held('V2', 'B', { format: 'email' })]
  test.each([
    [
      '900 values alike of 1,000 compared',
      bare,
      { 'pairs-compared': 1000, 'pairs-equal': 900 },
      0.9,
      'measured',
    ],
    [
      'compared wins over structure',
      alike,
      { 'pairs-compared': 10, 'pairs-equal': 1, ...same },
      0.1,
      'measured',
    ],
    ['same format, same definition, no codes', alike, same, 1, 'structure'],
    ['same format, another definition', alike, { 'same-definition': false }, 0.5, 'structure'],
    ['nobody said whether it means the same', alike, {}, null, null],
    ['nothing compared', alike, { 'pairs-compared': 0, 'pairs-equal': 0 }, null, null],
    [
      'more alike than compared: left out',
      alike,
      { 'pairs-compared': 10, 'pairs-equal': 11 },
      null,
      null,
    ],
    ['no row yet', alike, null, null, null],
  ])('%s', (_, holders, told, rate, origin) => {
    expect(agreed('email', holders, told)).toMatchObject({ rate, origin })
  })

  test('more alike than compared is told', () => {
    const wrong = row(consistency, 'email', { 'pairs-compared': 10, 'pairs-equal': 11 }, 7)
    expect(pairIssues([wrong])).toEqual([
      {
        tab: 'consistency',
        row: 7,
        column: 'pairs-equal',
        code: 'more-than-expected',
        values: { filled: 11, expected: 10 },
      },
    ])
  })

  test('a variable agrees as its weakest datum does; alone, nobody knows', () => {
    const one = (datum: string, equal: number) =>
      agreed(datum, bare, { 'pairs-compared': 10, 'pairs-equal': equal })
    const all = new Map(
      (['first-name', 'last-name'] as const).flatMap((datum, index) => {
        const found = one(datum, 9 - index)
        return found ? [[datum, found] as const] : []
      }),
    )
    const of = (...confirmed: string[]) => variableConsistency({ confirmed, suggested: [] }, all)
    expect(of('first-name', 'last-name')).toBe(0.8)
    expect(of('first-name', 'email')).toBe(0.9)
    expect(of('email')).toBeNull()
  })

  test('is unknown, or between 0 and 1', () => {
    const count = fc.option(fc.nat(50), { nil: null })
    fc.assert(
      fc.property(count, count, fc.option(fc.boolean(), { nil: null }), (a, b, definition) => {
        const told = { 'pairs-compared': a, 'pairs-equal': b, 'same-definition': definition }
        const rate = agreed('email', alike, told)?.rate ?? null
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true)
      }),
    )
  })
})

describe('exactly one reference source', () => {
  const naming = (a: string | null, b: string | null) => [
    held('V1', 'A', { 'reference-source': a }),
    held('V2', 'B', { 'reference-source': b }),
  ]
  test.each([
    ['nobody said', bare, null, { code: 'no-master', sources: [] }],
    ['variables name one', naming('A', 'A'), null, null],
    ['one variable names one', naming('A', null), null, null],
    [
      'variables name two',
      naming('A', 'B'),
      null,
      { code: 'several-masters', sources: ['A', 'B'] },
    ],
    ['one is kept', bare, 'B', null],
    ['kept, and variables agree', naming('B', null), 'B', null],
    [
      'kept, and variables name another',
      naming('A', 'B'),
      'B',
      { code: 'named-otherwise', sources: ['A'] },
    ],
    ['the one kept does not hold it', bare, 'C', { code: 'not-a-holder', sources: ['C'] }],
  ])('%s', (_, holders, master, expected) => {
    expect(agreed('email', holders, { master })?.alert).toEqual(expected)
  })
})

describe('the next due date of a mechanism', () => {
  const NOV_1 = 46_327
  test.each([
    ['monthly', 'recurring', 'monthly', NOV_1, NOV_1 + 30],
    ['weekly', 'recurring', 'weekly', NOV_1, NOV_1 + 7],
    ['every hour: the next day', 'recurring', 'hourly', NOV_1, NOV_1 + 1],
    ['never run', 'recurring', 'monthly', null, null],
    ['a frequency nobody knows', 'recurring', 'unknown', NOV_1, null],
    ['no frequency', 'recurring', null, NOV_1, null],
    ['a frequency without period', 'recurring', 'one-off', NOV_1, null],
    ['one-off', 'one-off', 'monthly', NOV_1, null],
    ['permanent', 'permanent', 'monthly', NOV_1, null],
    ['no rhythm', null, 'monthly', NOV_1, null],
  ])('%s', (_, rhythm, frequency, lastRun, expected) => {
    expect(nextRun({ rhythm, frequency, lastRun })).toBe(expected)
  })
})
