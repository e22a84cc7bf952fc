import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { workbook } from '../../src/workbook/workbook.ts'
import { call, choices, newProject, openProject } from '../support/project.ts'
import { swept } from '../support/sweep.ts'

/** Calls a run makes whatever the workbook: zone, state, lock, flush, person, lists. */
const OVERHEAD = 40

/** A list of fields of two tools, as long as asked. */
function fields(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => `Outil ${n % 2},champ_${n},Champ ${n}`)
  return ['source,field,label', ...rows].join('\n')
}

function project(variables: number): LocalHost {
  const host = newProject({ aims: ['inventory'], pack: 'restaurant-chain' })
  call(host, 'importFields', fields(variables), '')
  call(host, 'recompute')
  return host
}

function traced(host: LocalHost, run: () => void) {
  host.resetCalls()
  run()
  return host.trace()
}

/** As many variables as any workbook has, in the whole sweep. */
const MANY = swept(1_500, 5_000)

test(`a computation makes as many calls for 200 variables as for ${MANY}`, () => {
  const [few, many] = [200, MANY].map((count) => {
    const host = project(count)
    host.person.type('Sources', 'I2', '15/11/2026')
    return traced(host, () => call(host, 'recompute')).map(({ method }) => method)
  })
  expect(many?.length).toBe(few?.length)
})

test('a computation reads each tab in five calls at most, checks it in two, and never reads after it wrote', () => {
  const host = project(50)
  host.today('2026-11-24T09:00:00Z')
  host.person.type('Sources', 'I2', '15/11/2026')
  const trace = traced(host, () => call(host, 'recompute'))
  const first = trace.findIndex(({ kind }) => kind === 'write')
  const late = trace.slice(first).filter(({ kind }) => kind === 'read')
  expect(late.map(({ sheet, method }) => `${sheet} ${method}`)).toEqual([])
  for (const name of host.person.sheetNames()) {
    const calls = trace.slice(0, first).filter(({ sheet }) => sheet === name)
    // Five to read (the sheet itself is found by the spreadsheet), two to check, two before it grows.
    expect(calls.length, name).toBeLessThanOrEqual(4 + 2 + 2)
  }
  const writes = trace.slice(first).filter(({ method }) => /\.(getRange|set\w+)$/.test(method))
  const blocks = writes.filter(({ method }) => method === 'Range.setValues').length
  // Three facts are kept: two snapshots, and what was computed from.
  expect(writes.length).toBeLessThanOrEqual(4 * blocks + 3)
  expect(trace.length).toBeLessThanOrEqual(
    OVERHEAD + 9 * host.person.sheetNames().length + 4 * blocks,
  )
})

test('a computation with nothing new writes nothing', () => {
  const host = project(50)
  const trace = traced(host, () => call(host, 'recompute'))
  expect(trace.filter(({ kind }) => kind === 'write').map(({ method }) => method)).toEqual([])
})

test('a tab is laid out in six calls a column at most and forty a tab, what any step costs and risky texts aside', () => {
  const host = openProject()
  call(host, 'startCreation', choices({ aims: ['inventory', 'collection', 'quality', 'gdpr'] }))
  const before = new Set(host.person.sheetNames())
  for (;;) {
    const trace = traced(host, () => call(host, 'continueCreation'))
    const [name] = host.person.sheetNames().filter((one) => !before.has(one))
    if (name === undefined) break
    before.add(name)
    const tab = workbook.find((one) => one.name.fr === name)
    const columns = tab?.columns.length ?? 0
    // A text that starts like a formula is written on its own, in five calls.
    const risky = trace.filter(({ method }) => method === 'Range.setRichTextValues').length
    const calls = trace.length - 5 * risky
    expect(calls, name).toBeLessThanOrEqual(6 * columns + 40 + OVERHEAD)
  }
})

test('opening the file makes menu calls and nothing else, before anything is authorised', () => {
  const host = openProject()
  const trace = traced(host, () => host.openFile('NONE'))
  const services = new Set(trace.map(({ method }) => method.split('.')[0]))
  expect([...services].sort()).toEqual(['Menu', 'Session', 'SpreadsheetApp', 'Ui'])
  expect(host.menus().length).toBeGreaterThan(0)
})
