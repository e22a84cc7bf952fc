import { readFileSync } from 'node:fs'
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
