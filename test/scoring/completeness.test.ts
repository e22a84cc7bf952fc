import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeness } from '../../src/scoring/completeness.ts'
import { evidence } from '../../src/scoring/evidence.ts'
import type { InputCell, InputState } from '../../src/scoring/inventoryCompleteness.ts'
import { inventoryCompleteness } from '../../src/scoring/inventoryCompleteness.ts'
import { sourceScore } from '../../src/scoring/sourceScore.ts'
import { vectors } from '../support/vectors.ts'

const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 6))

describe('completeness of a variable', () => {
  type Case = {
    applicable: number
    empty: number
    placeholder: number
    valid: number | null
    out: Record<'completeness' | 'raw_fill' | 'disguised' | 'validity' | 'usable', number | null>
  }

  test.each(vectors<Case[]>('completeness'))(
    '$applicable applicable, $empty empty, $placeholder fillers, $valid valid',
    ({ out, ...counts }) => {
      expect(completeness(counts)).toEqual({
        completeness: close(out.completeness),
        rawFill: close(out.raw_fill),
        disguised: close(out.disguised),
        validity: close(out.validity),
        usable: close(out.usable),
      })
    },
  )

  test('every rate stays between 0 and 1, and usable is completeness times validity', () => {
    const counts = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999))
    fc.assert(
      fc.property(counts, ([empty, placeholder, valid, invalid]) => {
        const applicable = empty + placeholder + valid + invalid
        const rates = completeness({ applicable, empty, placeholder, valid })
        for (const rate of Object.values(rates)) {
          if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true)
        }
        if (rates.validity === null || rates.completeness === null) return
        expect(rates.usable).toBeCloseTo(rates.completeness * rates.validity, 9)
      }),
      { seed: 42, numRuns: 500 },
    )
  })
})

describe('evidence', () => {
  test.each([
    ['a check first', 0.7, 500, 1000, 0.9, { rate: 0.7, origin: 'check', problem: null }],
    ['then a count', null, 500, 1000, 0.9, { rate: 0.5, origin: 'count', problem: null }],
    ['then a declaration', null, null, 1000, 0.9, { rate: 0.9, origin: 'declared', problem: null }],
    [
      'a count of nobody knows what',
      null,
      500,
      null,
      0.9,
      { rate: 0.9, origin: 'declared', problem: null },
    ],
    ['nothing', null, null, null, null, { rate: null, origin: null, problem: null }],
    ['nothing filled', null, 0, 1000, 0.9, { rate: 0, origin: 'count', problem: null }],
    [
      'more values than people',
      null,
      1200,
      1000,
      0.9,
      { rate: null, origin: 'count', problem: 'more-than-population' },
    ],
  ])('%s', (_name, check, filled, population, declared, expected) => {
    expect(evidence({ check, filled, population, declared })).toEqual(expected)
  })
})

describe('score of a source', () => {
  test.each([
    [
      'weighted by interest',
      [
        ['high', 0.9],
        ['low', 0.5],
      ],
      0.8,
      1,
    ],
    [
      'unknown left out of both sides',
      [
        ['high', 0.9],
        ['low', 0.5],
        ['medium', null],
      ],
      0.8,
      4 / 6,
    ],
    ['nothing known', [['high', null]], null, 0],
    ['no variable', [], null, 0],
  ] as const)('%s', (_name, parts, value, known) => {
    const score = sourceScore(parts.map(([interest, each]) => ({ interest, value: each })))
    expect(score).toEqual({ value: close(value), known: close(known) })
  })
})

describe('completeness of the inventory', () => {
  type Case = {
    in: [number, InputState][]
    out: { completeness: number | null; answered: number | null }
  }
  const cellsOf = (pairs: [number, InputState][]): InputCell[] =>
    pairs.map(([importance, state]) => ({ importance, state }))

  test.each(vectors<Case[]>('inventory_completeness'))('$in', (given) => {
    const { completeness: filled, answered } = inventoryCompleteness(cellsOf(given.in))
    const rounded = (rate: number | null) => (rate === null ? null : Number(rate.toFixed(4)))
    expect({ completeness: rounded(filled), answered: rounded(answered) }).toEqual(given.out)
  })

  test('a cell that is never counted changes nothing', () => {
    expect(
      inventoryCompleteness(
        cellsOf([
          [0, 'blank'],
          [2, 'filled'],
        ]),
      ),
    ).toEqual({
      completeness: 1,
      answered: 1,
    })
  })

  test('filling a blank cell never lowers what is filled, and answers hold it', () => {
    const states = fc.constantFrom<InputState>(
      'filled',
      'blank',
      'dont-know',
      'inherited',
      'invalid',
    )
    const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), states), { minLength: 1 })
    fc.assert(
      fc.property(cells, (pairs) => {
        const before = inventoryCompleteness(cellsOf([...pairs, [2, 'blank']]))
        const after = inventoryCompleteness(cellsOf([...pairs, [2, 'filled']]))
        expect(after.completeness ?? 0).toBeGreaterThanOrEqual(before.completeness ?? 0)
        expect(after.answered ?? 0).toBeGreaterThanOrEqual(after.completeness ?? 0)
      }),
      { seed: 42, numRuns: 300 },
    )
  })
})
