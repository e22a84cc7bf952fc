import { describe, expect, test } from 'vitest'
import { STANDARD_ERROR } from '../../src/profiling/estimate.ts'
import { fingerprint } from '../../src/profiling/fingerprint.ts'
import type { KnownValues } from '../../src/profiling/knownValues.ts'
import { distinctOf, joinValues, keep, knownValues, meet } from '../../src/profiling/knownValues.ts'
import { bytesOf } from './checked.ts'

const marks = new Int32Array(2)
const SAME = Uint8Array.from({ length: 16 }, (_, at) => at)

function add(known: KnownValues, value: number): void {
  const bytes = bytesOf(`${value}    `)
  fingerprint(new DataView(bytes.buffer), 0, bytes.length - 4, marks, 0)
  const [low, high] = [marks[0] ?? 0, marks[1] ?? 0]
  const place = meet(known, low, high)
  if (place < 0) keep(known, ~place, low, high, 2)
}

function knowing(values: Iterable<number>, limit: number): KnownValues {
  const known = knownValues(limit)
  for (const value of values) add(known, value)
  return known
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

test('values, those met again and the records that bear them are counted exactly', () => {
  const known = knowing([...range(0, 50_000), ...range(0, 10), ...range(0, 5)], 100_000)
  expect(distinctOf(known)).toEqual({ count: 50_000, exact: true })
  expect([known.clusters, known.involved]).toEqual([10, 25])
})

test.each([1_000, 30_000, 70_000, 400_000])(
  'beyond what is counted exactly, %d values are estimated, and said to be',
  (size) => {
    const known = knowing([...range(0, size), ...range(0, size / 2)], 500)
    const { count, exact } = distinctOf(known)
    expect(exact).toBe(false)
    expect(Math.abs(count - size)).toBeLessThan(4 * STANDARD_ERROR * size)
    expect(known.size).toBe(500)
  },
)

describe('parts of a file', () => {
  test.each([
    ['apart', range(0, 100), range(100, 200)],
    ['the same', range(0, 100), range(0, 100)],
    ['met again in one part', [...range(0, 9), ...range(0, 4)], range(2, 12)],
    ['met again in the other', range(2, 12), [...range(0, 9), ...range(0, 4)]],
    ['met again in both', [1, 1, 1, 2, 2], [1, 1, 2, 2, 2, 3]],
    ['nothing in one', [], [1, 1, 2]],
  ])('%s: joined, they are the whole', (_, one, other) => {
    const whole = knowing([...one, ...other], 1_000)
    const joined = knowing(one, 1_000)
    joinValues(joined, knowing(other, 1_000), SAME)
    expect(distinctOf(joined)).toEqual(distinctOf(whole))
    expect([joined.clusters, joined.involved]).toEqual([whole.clusters, whole.involved])
  })

  test.each([
    ['both are estimated', 50_000, 50_000],
    ['one is estimated', 50_000, 100],
    ['the other is', 100, 50_000],
    ['neither was', 450, 450],
  ])('%s: the whole is estimated as if read in one go', (_, one, other) => {
    const [a, b] = [range(0, one), range(one - 50, one - 50 + other)]
    const whole = knowing([...a, ...b], 500)
    const joined = knowing(a, 500)
    joinValues(joined, knowing(b, 500), SAME)
    expect(distinctOf(joined)).toEqual(distinctOf(whole))
  })
})
