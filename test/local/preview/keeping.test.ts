import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { StateKeeper } from '../../../local/preview/stateKeeper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Touches a state at these moments; gives when it was asked for, in milliseconds. */
function written(touches: readonly number[], until: number): number[] {
  const asked: number[] = []
  const start = Date.now()
  const kept = (): never => {
    asked.push(Date.now() - start)
    throw new Error('not written here')
  }
  const keeper = new StateKeeper('/nowhere', kept, () => undefined)
  for (const moment of touches) setTimeout(() => keeper.touched(), moment)
  vi.advanceTimersByTime(until)
  keeper.flush()
  return asked
}

test.each([
  ['nothing changed', [], 10_000, []],
  ['one change, once things are quiet', [0], 10_000, [500]],
  ['changes that follow each other are written together', [0, 300, 600], 10_000, [1100]],
  ['at the end, what was not yet', [0], 100, [100]],
  [
    'never left for long',
    Array.from({ length: 30 }, (_, i) => i * 400),
    12_000,
    [5000, 10_200, 12_000],
  ],
] as const)('%s', (_, touches, until, moments) => {
  expect(written(touches, until)).toEqual(moments)
})
