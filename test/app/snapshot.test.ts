import { expect, test } from 'vitest'
import { changes } from '../../src/app/results/changes.ts'
import { keptSnapshots, type Snapshot } from '../../src/app/snapshot.ts'

const found = (day: number, given: Partial<Snapshot> = {}): Snapshot => ({
  day,
  proven: 10,
  assumed: 20,
  quality: null,
  inventory: 50,
  weights: '25-20-20-15-10-10',
  missing: [],
  aside: [],
  late: [],
  scenarios: {},
  ...given,
})

function memory(kept: Record<string, string> = {}) {
  return {
    kept,
    recall: (key: string) => kept[key] ?? null,
    keep: (key: string, value: string) => {
      kept[key] = value
    },
    forget: () => undefined,
  }
}

test('what changed is told since the last day before, however often a day is computed', () => {
  const kept = memory()
  const compute = (day: number, proven: number) => {
    const snapshots = keptSnapshots(kept, day)
    snapshots.keep(found(day, { proven }), snapshots.before)
    return snapshots.before?.proven ?? null
  }
  const told = [compute(1, 10), compute(1, 11), compute(2, 12), compute(2, 13), compute(5, 14)]
  expect(told).toEqual([null, null, 11, 11, 13])
})

test.each(['', '{', '[]', '{"day":"x"}', '"text"'])('memory that holds %j is none', (text) => {
  expect(keptSnapshots(memory({ snapshot: text }), 3).before).toBeNull()
})

test('on a first computation nothing changed', () => {
  const told = changes(null, found(1, { missing: ['email'], late: ['SRC-001'] }))
  expect(told).toMatchObject({ solved: [], newlyMissing: [], newlyLate: [], weights: null })
  expect(told.proven).toEqual({ before: null, after: 10 })
})

test('data, sources, scenarios and weights that changed are told, and no other', () => {
  const before = found(1, {
    missing: ['email', 'mobile'],
    aside: ['religion'],
    late: ['SRC-001'],
    scenarios: { 'SCN-001': 'blocked', 'SCN-002': 'ready', 'SCN-009': 'partial' },
  })
  const after = found(2, {
    missing: ['mobile', 'birth-day', 'religion'],
    late: ['SRC-001', 'SRC-002'],
    scenarios: { 'SCN-001': 'partial', 'SCN-002': 'ready', 'SCN-003': 'blocked' },
    weights: '30-20-20-15-10-5',
  })
  expect(changes(before, after)).toMatchObject({
    solved: ['email'],
    newlyMissing: ['birth-day'],
    newlyLate: ['SRC-002'],
    scenarios: [{ id: 'SCN-001', before: 'blocked', after: 'partial' }],
    weights: { before: '25-20-20-15-10-10', after: '30-20-20-15-10-5' },
  })
})
