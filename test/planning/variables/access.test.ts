import { describe, expect, test } from 'vitest'
import type { UsualAccess } from '../../../src/planning/variables/access.ts'
import { access } from '../../../src/planning/variables/access.ts'

const usual = new Map<string, UsualAccess>([
  ['support', 0.7],
  ['finance', 0],
  ['it', null],
  ['legal', 'not-needed'],
])

describe('business access', () => {
  test.each([
    ['a group nobody described is served directly', ['sales'], ['sales'], [1], true],
    ['at its usual level', ['support'], ['support'], [0.7], true],
    ['not among those who reach it', ['support'], ['sales'], [0], false],
    ['at a level nobody knows', ['it'], ['it'], [null], true],
    ['usually without access', ['finance'], ['finance'], [0], false],
    ['one of two usually without access', ['finance', 'sales'], ['finance', 'sales'], [0, 1], true],
    ['a group without need is left out', ['legal', 'sales'], ['sales'], [1], true],
    ['groups nobody listed', ['sales', 'support'], null, [null, null], true],
  ])('%s', (_, inNeed, reached, levels, isReached) => {
    const found = access(inNeed, usual)
    expect(found.levels(reached)).toEqual(levels)
    expect(found.isReached(reached)).toBe(isReached)
  })
})
