import { expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { RunSummary } from '../../src/app/results/runSummary.ts'
import { call, FIELDS, newProject } from '../support/project.ts'

test('a variable typed by hand is judged with its proposals at once: the next run changes nothing', () => {
  const host = newProject({ aims: ['inventory'], pack: 'restaurant-chain' })
  call(host, 'recompute')
  const line = host.person.read('Variables', 'A1:A400').filter(([id]) => id !== '').length + 1
  host.person.type('Variables', `B${line}`, 'email')
  const first = call<RunSummary>(host, 'recompute')
  const proposed = first.matches.filter(({ variable }) => variable === 'email')
  expect(proposed.map(({ datum, decision }) => `${datum} ${decision}`)).toEqual([
    'business-email proposed',
    'email proposed',
  ])
  const written = JSON.stringify(host.save().book)
  const second = call<RunSummary>(host, 'recompute')
  expect(JSON.stringify(host.save().book)).toBe(written)
  expect(second.missing).toEqual(first.missing)
})

test('a variable whose datum was confirmed is no longer asked for it: the count falls, and its cell is not orange', () => {
  const host = newProject()
  call(host, 'importFields', FIELDS, '')
  const before = call<{ cellsLeft: number }>(host, 'recompute').cellsLeft
  const { decided } = call<{ decided: number }>(host, 'confirmSureMatches', [
    'exact',
    'fingerprint',
  ])
  expect(decided).toBeGreaterThan(0)
  expect(call<{ cellsLeft: number }>(host, 'recompute').cellsLeft).toBe(before - decided)
  const hand = new Hand(host)
  const rules = host.save().book.sheets.map((sheet) => JSON.stringify(sheet.conditionalRules))
  const own = rules.find((all) => all.includes(`LEN(${hand.letter('variables', 'source')}2)`))
  expect(own).toBeDefined()
  expect(own).not.toContain(`LEN(${hand.letter('variables', 'canonical')}2)`)
})
