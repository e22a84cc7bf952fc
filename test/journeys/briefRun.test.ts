import { expect, test } from 'vitest'
import { openHost } from '../../local/host.ts'
import { demoWorkbook } from '../../local/preview/demoWorkbook.ts'
import type { BriefRun } from '../../src/app/results/briefRun.ts'
import type { RunSummary } from '../../src/app/results/runSummary.ts'
import { call, reopen, smallProject } from '../support/project.ts'

const weight = (told: object) => Buffer.byteLength(JSON.stringify(told))

/** What a page is told of a computation of a project of so many variables, each with a cell to look at. */
function told(variables: number): BriefRun {
  const lines = Array.from({ length: variables }, (_, n) => `Caisse,champ_${n},Champ ${n}`)
  const host = reopen(
    smallProject({ aims: ['inventory', 'quality'] }, ['source,field,label', ...lines].join('\n')),
  )
  return call<BriefRun>(host, 'recomputeBriefly')
}

test('a page is told of a computation what it shows: a few kilobytes for the demo', () => {
  const host = openHost()
  host.load(demoWorkbook('fr', () => undefined))
  const whole = call<RunSummary>(host, 'recompute')
  const brief = call<BriefRun>(host, 'recomputeBriefly')
  expect(weight(whole)).toBeGreaterThan(30_000)
  expect(weight(brief)).toBeLessThan(8_000)
  expect(brief).toMatchObject({ proven: whole.proven, quality: whole.quality })
  expect(brief.issues.length + brief.otherIssues).toBe(whole.issues.length)
})

test('which does not grow with the number of variables', () => {
  const [few, many] = [told(10), told(200)]
  expect(many.issues.length).toBeLessThanOrEqual(20)
  expect(weight(many)).toBeLessThan(weight(few) + 500)
})
