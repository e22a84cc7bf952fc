import { describe, expect, test } from 'vitest'
import { atOnce } from '../../src/base/steps.ts'
import { STANDARD_ERROR } from '../../src/profiling/estimate.ts'
import { fileCheck } from '../../src/profiling/file/fileCheck.ts'
import { fileOutcome } from '../../src/profiling/file/fileOutcome.ts'
import { fingerprint } from '../../src/profiling/fingerprint.ts'
import type { Gathered } from '../../src/profiling/gathered.ts'
import {
  differentOf,
  gather,
  gathered,
  isDue,
  joinGathered,
  makeRoom,
  tellingApart,
} from '../../src/profiling/gathered.ts'
import { STRETCH } from '../../src/profiling/lots.ts'
import { bytesOf, every, FILLERS, FRENCH, understoodOf } from './checked.ts'

const marks = new Int32Array(2)

function add(all: Gathered, value: number): void {
  const bytes = bytesOf(`${value}    `)
  fingerprint(new DataView(bytes.buffer), 0, bytes.length - 4, marks, 0)
  if (isDue(all)) atOnce(tellingApart(all))
  makeRoom(all, 1)
  gather(all, marks[0] ?? 0, marks[1] ?? 0)
}

function gathering(values: Iterable<number>, limit: number): Gathered {
  const all = gathered(limit)
  for (const value of values) add(all, value)
  return all
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

/** Words it takes. */
const roomOf = ({ pieces, open, lots }: Gathered) =>
  [open, ...pieces, ...lots.map(({ words }) => words)].reduce((sum, { length }) => sum + length, 0)

/** Different values, those met several times, and the records that bear them. */
const told = (all: Gathered) => [differentOf(all), all.clusters, all.involved]

test.each([
  ['all held until they are asked for', 1_000_000],
  ['told apart again and again', 50_000],
])('values, those met again and the records that bear them are counted exactly, %s', (_, limit) => {
  const values = [...range(0, 50_000), ...range(0, 40_000), ...range(0, 10), ...range(3, 5)]
  const all = gathering(values, limit)
  expect(told(all)).toEqual([{ count: 50_000, exact: true }, 40_000, 80_012])
  expect(told(all)).toEqual([{ count: 50_000, exact: true }, 40_000, 80_012])
})

test('few values met over and over take no more room than those that are different', () => {
  const all = gathered(10_000)
  for (let turn = 0; turn < 300; turn++) for (const value of range(0, 1_000)) add(all, value)
  expect(roomOf(all)).toBeLessThan(4 * 10_000)
  expect(told(all)).toEqual([{ count: 1_000, exact: true }, 1_000, 300_000])
})

test.each([
  ['all different', (n: number) => n],
  ['all the same', () => 1],
])('many are told apart in many steps, %s', (_, value) => {
  const values = range(0, 300_000).map(value)
  const all = gathering(values, 1_000_000)
  // Once to count what is in each lot, once to deal it, once to keep it.
  const least = 3 * Math.ceil(values.length / STRETCH)
  expect([...tellingApart(all)].length).toBeGreaterThanOrEqual(least)
  expect([...tellingApart(all)]).toEqual([])
})

test('values that are not all here are not counted', () => {
  const all = gathering(range(0, 1_000), 1_000_000)
  const steps = tellingApart(all)
  steps.next()
  expect(() => differentOf(all)).toThrow('being told apart')
  while (!steps.next().done);
  expect(told(all)).toEqual([{ count: 1_000, exact: true }, 0, 0])
})

test('values that are estimated are not held', () => {
  const all = gathering(range(0, 60_000), 50_000)
  expect(differentOf(all).exact).toBe(false)
  for (const value of range(0, 60_000)) {
    add(all, value)
    expect(all.held).toBeLessThan(100)
  }
})

test.each([1_000, 30_000, 70_000, 400_000])(
  'beyond what is counted exactly, %d values are estimated, and said to be',
  (size) => {
    const all = gathering([...range(0, size), ...range(0, size / 2)], 500)
    const { count, exact } = differentOf(all)
    expect(exact).toBe(false)
    expect(Math.abs(count - size)).toBeLessThan(4 * STANDARD_ERROR * size)
    expect(roomOf(all)).toBeLessThan(4 * 500)
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
    ['many', [...range(0, 9_000), ...range(0, 9_000)], range(5_000, 12_000)],
  ])('%s: joined, they are the whole, told apart before or not', (_, one, other) => {
    const whole = told(gathering([...one, ...other], 20_000))
    for (const isTold of [true, false]) {
      const [joined, second] = [gathering(one, 20_000), gathering(other, 20_000)]
      if (isTold) for (const part of [joined, second]) differentOf(part)
      joinGathered(joined, second)
      expect(told(joined)).toEqual(whole)
    }
  })

  test.each([
    ['both are estimated', 50_000, 50_000],
    ['one is estimated', 50_000, 100],
    ['the other is', 100, 50_000],
    ['neither was', 450, 450],
  ])('%s: the whole is estimated as if read in one go', (_, one, other) => {
    const [a, b] = [range(0, one), range(one - 50, one - 50 + other)]
    const whole = gathering([...a, ...b], 500)
    const joined = gathering(a, 500)
    joinGathered(joined, gathering(b, 500))
    expect(differentOf(joined)).toEqual(differentOf(whole))
  })
})

test('what comes in a long file is told apart now and then: it takes no more room than it must', () => {
  const lines = Array.from({ length: 20_000 }, (_, n) => `k${n % 700};x\n`)
  const bytes = bytesOf(`id;note\n${lines.join('')}`)
  const understood = understoodOf(bytes, { headerLine: 1 })
  const asks = every({ key: true, format: 'text', exactUpTo: 1_000 })(understood.header)
  const check = fileCheck(understood, { asks, fillers: FILLERS })
  const most = { held: 0 }
  for (let at = 0; at < bytes.length; at += 500) {
    check.take(bytes.subarray(at, at + 500))
    most.held = Math.max(most.held, check.counts.columns[0]?.gathered?.held ?? 0)
    atOnce(check.settling())
  }
  check.end()
  atOnce(check.settling())
  expect(most.held).toBeLessThan(2_000)
  const [id] = fileOutcome(check.counts, check.records, asks, FRENCH.today).columns
  expect(id).toMatchObject({ distinct: 700, isExact: true, clusters: 700, duplicates: 20_000 })
})
