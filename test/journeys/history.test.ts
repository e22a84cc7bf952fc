import { expect, test } from 'vitest'
import { call, reopen, smallProject } from '../support/project.ts'

interface Run {
  readonly proven: number
  readonly assumed: number
  readonly quality: number | null
  readonly qualityCoverage: number
  readonly changes: { readonly quality: { readonly before: unknown; readonly after: unknown } }
}

test('with nothing measured, the line of the day claims neither achievable share nor quality', () => {
  const host = reopen(smallProject({ pack: 'restaurant-chain' }))
  const run = call<Run>(host, 'recompute')
  expect([run.proven, run.assumed > 0]).toEqual([0, true])
  expect([run.quality === null, run.qualityCoverage < 0.5]).toEqual([false, true])
  const [header = [], line = []] = host.person.read('Historique', 'A1:Z2')
  const figure = (name: string) => line[header.indexOf(name)]
  expect(figure('Part réalisable du plan')).toBe(0)
  expect(figure('Part supposée')).toBeCloseTo(run.assumed / 100, 6)
  expect(figure('Qualité moyenne')).toBe('')
  expect(run.changes.quality).toEqual({ before: null, after: null })
})
