import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import type { Starter } from '../../local/options.ts'
import { FIELDS, reopen, smallProject } from '../support/project.ts'

const SEEDS = [1, 2, 3, 5, 8, 13]

const ROBIN: Starter = { user: { name: 'Robin', email: 'robin@example.com', role: 'editor' } }

/** A small project with something left to compute. */
const saved = smallProject({ aims: ['inventory'] })

function open(): LocalHost {
  const host = reopen(saved)
  host.today('2026-11-21T15:00:00Z')
  host.person.type('Sources', 'I3', '15/11/2026')
  return host
}

function begin(host: LocalHost, by: Starter, name: string, ...args: unknown[]) {
  return host.beginAs(by, 'call', name, args)
}

/** What a command told: its value is of no interest here. */
function told(outcome: { readonly value: unknown } | null | undefined): string {
  const answer = JSON.parse(String(outcome?.value))
  return answer.ok ? 'done' : `${answer.failure.code}: ${answer.failure.message}`
}

/** Every tab as people read it. */
function read(host: LocalHost): Record<string, unknown[][]> {
  const tabs = host.book.sheets.map(({ name }) => name)
  return Object.fromEntries(tabs.map((name) => [name, host.person.read(name, all(host, name))]))
}

function all(host: LocalHost, name: string): string {
  const sheet = host.book.sheetByName(name)
  return `A1:AZ${Math.max(1, sheet?.lastRow() ?? 1)}`
}

const computed = (() => {
  const host = open()
  host.run('call', 'recompute', [])
  return read(host)
})()

test.each(SEEDS)(
  '41 · two people recompute at once, as one after the other, by seed %i',
  (seed) => {
    const host = open()
    const runs = [begin(host, {}, 'recompute'), begin(host, ROBIN, 'recompute')]
    const { outcomes } = host.interleave(seed, runs)
    for (const outcome of outcomes) expect(told(outcome)).toMatch(/^done$|^busy: .*patientez/)
    expect(outcomes.map(told)).toContain('done')
    expect(read(host)).toEqual(computed)
  },
)

test.each(SEEDS)('41 · a client types while two people compute and import, by seed %i', (seed) => {
  const host = open()
  const typed: [tab: string, cell: string, text: string][] = [
    ['Sources', 'B2', 'Caisse du magasin'],
    ['Variables', 'Q2', 'à vérifier'],
    ['Sources', 'B31', 'Carnet'],
    ['Variables', 'Q3', '00123'],
    ['Sources', 'B3', 'Site du client'],
  ]
  const client = typed.map(
    ([tab, cell, text]) =>
      () =>
        host.person.type(tab, cell, text),
  )
  const list = `${FIELDS}\nApplication,push_token,Jeton push,`
  const runs = [begin(host, {}, 'recompute'), begin(host, ROBIN, 'importFields', list, '')]
  const { outcomes } = host.interleave(seed, [...runs, client])
  for (const outcome of outcomes.slice(0, 2)) {
    expect(told(outcome)).toMatch(/^done$|^busy: .*patientez/)
  }
  for (const [tab, cell, text] of typed) {
    const column = host.person.read(tab, cell.replace(/^([A-Z]+).*/, '$11:$1200')).flat()
    expect(column.filter((value) => value === text)).toEqual([text])
  }
})
