import { expect, test } from 'vitest'
import type { KnownValues } from '../../src/profiling/knownValues.ts'
import { find, joinValues, keep, knownValues, VERDICT } from '../../src/profiling/knownValues.ts'

/** Two words of a value, unlike those of others. */
const wordsOf = (value: number) => [Math.imul(value + 1, 0x9e3779b1), value << 5] as const

/** A table of so many values from a first one on, each with a verdict of its own. */
function knowing(from: number, to: number, verdict: number): KnownValues {
  const known = knownValues()
  for (let value = from; value < to; value++) {
    const [low, high] = wordsOf(value)
    keep(known, ~find(known, low, high), low, high, verdict)
  }
  return known
}

/** The verdict on a value; 0 when it is not known. */
function verdictOn(known: KnownValues, value: number): number {
  const place = find(known, ...wordsOf(value))
  return place < 0 ? 0 : (known.slots[place] ?? 0) & VERDICT
}

const SWAPPED = Uint8Array.from({ length: 16 }, (_, at) => (at === 2 ? 3 : at === 3 ? 2 : at))

test.each([
  ['a narrow table and a wide one', 40, 9_000],
  ['a wide table and a narrow one', 9_000, 40],
  ['two that are empty', 0, 0],
])(
  '%s are joined: values of both once, new ones with the numbers of the first',
  (_, one, other) => {
    const known = knowing(0, one, 2)
    joinValues(known, knowing(20, 20 + other, 2), SWAPPED)
    const last = Math.max(one, other === 0 ? 0 : 20 + other)
    expect(known.size).toBe(last)
    expect([...known.sizes.subarray(2, 4)]).toEqual([one, last - one])
    for (let value = 0; value < last; value++)
      expect([value, verdictOn(known, value)]).toEqual([value, value < one ? 2 : 3])
    expect(verdictOn(known, last)).toBe(0)
  },
)
