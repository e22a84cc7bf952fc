import { expect, test } from 'vitest'
import type { RunSummary } from '../../src/app/results/runSummary.ts'
import { call, newProject } from '../support/project.ts'

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
