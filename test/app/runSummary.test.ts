import { expect, test } from 'vitest'
import { runSummary } from '../../src/app/results/runSummary.ts'

type Told = Parameters<typeof runSummary>[0]

interface Datum {
  readonly datum: string
  readonly rank: number | null
}

/** What changed since the workbook held these rows. */
function changes(now: readonly Datum[], before: readonly Datum[], days: readonly number[] = [1]) {
  const row = (values: object) => ({ key: '', line: 2, values, states: {} })
  const rows = {
    sources: [],
    variables: [],
    matches: [],
    missing: before.map(row),
    scenarios: [],
    history: days.map((date) => row({ date, proven: date / 100, assumed: 0, quality: date })),
  }
  const missing = now.map((one) => ({ ...one, blocks: [], slows: [], alone: [] }))
  const lexicon = { locale: 'fr', word: (_: string, id: string) => id }
  const told = {
    inventory: { rows, lexicon },
    proposed: [],
    judgement: { sources: new Map(), ranking: { waves: [], mechanics: [] } },
    key: { proven: 0, assumed: 0, quality: null, inventory: { completeness: null } },
    missing,
    cells: [],
    snapshot: {
      quality: null,
      missing: missing.filter(({ rank }) => rank !== null).map(({ datum }) => datum),
      aside: missing.filter(({ rank }) => rank === null).map(({ datum }) => datum),
      late: [],
      scenarios: {},
    },
  }
  return runSummary(told as unknown as Told, []).changes
}

test('a datum set aside is neither newly missing nor solved', () => {
  const aside = { datum: 'religion', rank: null }
  const before = [{ datum: 'email', rank: 1 }, aside]
  expect(changes([{ datum: 'phone', rank: 1 }, aside], before)).toMatchObject({
    newlyMissing: ['phone'],
    solved: ['email'],
  })
  expect(changes([{ datum: 'email', rank: null }], before).solved).toEqual([])
})

test('what changed is told since the latest day, wherever its line stands', () => {
  const { proven, quality } = changes([], [], [10, 30, 20])
  expect([proven.before, quality.before]).toEqual([30, 30])
})
