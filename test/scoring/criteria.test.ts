import { describe, expect, test } from 'vitest'
import { availability } from '../../src/scoring/availability.ts'
import { consistency, masterAlert } from '../../src/scoring/consistency.ts'
import { indicator } from '../../src/scoring/indicator.ts'
import { weightKnown } from '../../src/scoring/sourceScore.ts'
import { reconcilable, uniqueness } from '../../src/scoring/uniqueness.ts'
import { vectors } from '../support/vectors.ts'

describe('uniqueness', () => {
  type Out = {
    filled: number
    distinct: number
    uniqueness: number | null
    records_involved: number
    clusters: number
  }

  test.each(vectors<{ in: string[]; out: Out }[]>('uniqueness'))('$in', ({ in: values, out }) => {
    expect(uniqueness(values)).toEqual({
      filled: out.filled,
      distinct: out.distinct,
      uniqueness: out.uniqueness,
      recordsInvolved: out.records_involved,
      clusters: out.clusters,
    })
  })

  test.each([
    [800, 1000, 0.8],
    [null, 1000, null],
    [0, 0, null],
  ])('%j records with a strong key of %j: %j', (withKey, records, expected) => {
    expect(reconcilable(withKey, records)).toBe(expected)
  })
})

describe('consistency', () => {
  const structure = { sameFormat: true, sameCodes: true, sameDefinition: false }

  test.each([
    [
      'compared values',
      { equal: 900, compared: 1000 },
      structure,
      { rate: 0.9, origin: 'measured' },
    ],
    [
      'nothing to compare',
      { equal: 0, compared: 0 },
      structure,
      { rate: 2 / 3, origin: 'structure' },
    ],
    ['answers only', null, structure, { rate: 2 / 3, origin: 'structure' }],
    [
      'a free value has no codes: two answers',
      null,
      { ...structure, sameCodes: 'no-codes' as const },
      { rate: 0.5, origin: 'structure' },
    ],
    ['an answer missing', null, { ...structure, sameCodes: null }, { rate: null, origin: null }],
    ['nothing', null, null, { rate: null, origin: null }],
  ])('%s', (_name, pairs, answers, expected) => {
    expect(consistency(pairs, answers)).toEqual(expected)
  })

  test.each([
    [0, 'no-master'],
    [1, null],
    [2, 'several-masters'],
  ])('%d master sources: %j', (masters, alert) => {
    expect(masterAlert(masters)).toBe(alert)
  })
})

describe('availability', () => {
  test.each([
    ['the source holds it back', [1, 0.7], 0.8, 0.8],
    ['the groups hold it back', [0.3, 0.3], 1, 0.3],
    ['a group does not know', [1, null], 1, null],
    ['no declared need', [], 1, null],
    ['an unknown integration', [1], null, null],
    ['no access at all', [0], 1, 0],
  ])('%s', (_name, needs, technical, expected) => {
    expect(availability(needs, technical)).toBe(expected)
  })
})

describe('indicator', () => {
  test.each([
    [4, 2, 0.8, { ratio: 2, advice: 'keep' }],
    [4, 2, 0.79, { ratio: 2, advice: 'prepare' }],
    [4, 2, null, { ratio: 2, advice: 'prepare' }],
    [3, 3, 1, { ratio: 1, advice: 'keep' }],
    [2, 4, 1, { ratio: 0.5, advice: 'drop' }],
    [null, 4, 1, { ratio: null, advice: null }],
  ])('value %j, cost %j, feasible %j', (value, cost, feasible, expected) => {
    expect(indicator(value, cost, feasible)).toEqual(expected)
  })
})

describe('the weight known over several variables', () => {
  const part = (interest: 'low' | 'high', coverage: number) => ({ interest, quality: { coverage } })
  test.each([
    ['none', [], 0],
    ['all alike', [part('high', 0.75), part('low', 0.75)], 0.75],
    ['interest weighs', [part('high', 0.75), part('low', 0.15)], 0.6],
  ])('%s', (_, parts, expected) => {
    expect(weightKnown(parts)).toBeCloseTo(expected, 9)
  })
})
