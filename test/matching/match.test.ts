import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Level, matcher } from '../../src/matching/match.ts'
import { dictionary } from './dictionary.ts'

interface Case {
  label: string
  kind: 'exact' | 'fuzzy' | 'ambiguous'
  result: (string | [string, number])[]
}

const file = new URL('../oracles/matching_cases.json', import.meta.url)
const cases: Case[] = JSON.parse(readFileSync(file, 'utf8'))
const ready = matcher(dictionary)

function levels({ label, kind, result }: Case): Level[] {
  if (label === 'total_orders') return ['fingerprint']
  if (kind === 'exact') return ['exact', 'fingerprint']
  if (kind === 'ambiguous') return ['ambiguous']
  const [, score] = result[0] as [string, number]
  if (score >= 0.75) return ['likely']
  return [score >= 0.6 ? 'possible' : 'none']
}

test.each(cases.map((one) => [one.label, one] as const))('%s', (_label, one) => {
  const found = ready.proposals(one.label)
  const first = one.result[0] ?? ''
  expect(found[0]?.datum).toBe(typeof first === 'string' ? first : first[0])
  expect(levels(one)).toContain(found[0]?.level)
  if (typeof first !== 'string') expect(found[0]?.score.toFixed(2)).toBe(first[1].toFixed(2))
  if (one.kind === 'ambiguous') expect(found.map((p) => p.datum)).toEqual(one.result)
})

test.each([
  ['nom complet', ['first-name', 'last-name']],
  ['full name', ['first-name', 'last-name']],
])('%s holds several data together', (label, data) => {
  const found = ready.proposals(label)
  expect(found.map((p) => p.datum)).toEqual(data)
  expect(found.every((p) => p.composite && p.level === 'fingerprint')).toBe(true)
})

test('a label without words proposes nothing', () => {
  expect(ready.proposals('')).toEqual([])
  expect(ready.proposals(' — ')).toEqual([])
})

test('any text gives scores between 0 and 1, best first, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (label) => {
      const found = ready.proposals(label)
      const scores = found.map((p) => p.score)
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
      expect([...scores].sort((one, other) => other - one)).toEqual(scores)
      expect(ready.proposals(label)).toEqual(found)
    }),
    { seed: 42, numRuns: 300 },
  )
})

test('labels of the dictionary find their datum whatever the order they were filed in', () => {
  const reversed = matcher({ ...dictionary, labels: [...dictionary.labels].reverse() })
  for (const { label } of dictionary.labels) {
    const found = ready.proposals(label).map((p) => p.datum)
    expect(reversed.proposals(label).map((p) => p.datum)).toEqual(found)
  }
})
