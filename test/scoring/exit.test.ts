import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exitScore, isCostly } from '../../src/scoring/exitScore.ts'
import { upkeep } from '../../src/scoring/upkeep.ts'

describe('the exit score', () => {
  test.each([
    ['one reason, harmless, nothing else known', [1, 0, null, null], 1],
    ['three reasons, sensitive, dear to update, ordinary source', [3, 2, 4, false], 6],
    ['everything at once', [9, 3, 5, true], 14],
    ['a cheap update adds nothing', [2, 1, 3, false], 3],
    ['what is unknown adds nothing', [2, null, null, null], 2],
  ] as const)('%s', (_, [reasons, sensitivity, updateCost, isSourceCostly], expected) => {
    expect(exitScore({ reasons, sensitivity, updateCost, isSourceCostly })).toBe(expected)
  })

  test('learning what was unknown never lowers it', () => {
    fc.assert(
      fc.property(
        fc.record({
          reasons: fc.nat(9),
          sensitivity: fc.nat(3),
          updateCost: fc.integer({ min: 1, max: 5 }),
          isSourceCostly: fc.boolean(),
        }),
        (facts) => {
          const unknown = { ...facts, sensitivity: null, updateCost: null, isSourceCostly: null }
          expect(exitScore(facts)).toBeGreaterThanOrEqual(exitScore(unknown))
        },
      ),
    )
  })
})

test.each([
  ['over the mean of those known', 2400, [2400, 300, 600], true],
  ['under it', 600, [2400, 300, 600], false],
  ['alone, it is its own mean', 2400, [2400], false],
  ['unknown', null, [2400, 300], null],
])('a monthly cost %s', (_, cost, known, expected) => {
  expect(isCostly(cost, known)).toBe(expected)
})

describe('the upkeep of the variables of a source', () => {
  test.each([
    ['goes by update cost', 600, [1, 2, 3], [100, 200, 300]],
    ['unknown grades count as the mean of the others', 600, [1, null, 3], [100, 200, 300]],
    ['is shared evenly when no grade is known', 600, [null, null, null], [200, 200, 200]],
    ['is unknown when the cost of the source is', null, [1, 2], [null, null]],
    ['is nothing for a source that is free', 0, [1, 5], [0, 0]],
  ])('%s', (_, cost, grades, expected) => {
    expect(upkeep(cost, grades)).toEqual(expected)
  })

  test('adds up to the cost of the source', () => {
    const grade = fc.option(fc.integer({ min: 1, max: 5 }))
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(grade, { minLength: 1 }), (cost, grades) => {
        const whole = upkeep(cost, grades).reduce<number>((sum, part) => sum + (part ?? 0), 0)
        expect(whole).toBeCloseTo(cost, 6)
      }),
    )
  })
})
