import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { call, create, reopen, smallProject } from '../support/project.ts'

const saved = smallProject()

interface Told {
  readonly issues: readonly {
    readonly tab: string
    readonly code: string
    readonly message: string
  }[]
}

function recompute(host: LocalHost, tab: string): string[] {
  const { issues } = call<Told>(host, 'recompute')
  return issues.filter((issue) => issue.tab === tab).map(({ code }) => code)
}

function clearNotes(host: LocalHost, tab: string, line: number): void {
  const sheet = host.book.sheetByName(tab)
  for (let column = 1; column <= (sheet?.lastColumn() ?? 0); column++)
    Object.assign(sheet?.makeCell(line, column) ?? {}, { note: '' })
}

test.each<[string, number, (host: LocalHost) => void]>([
  ['twelve rows inserted above it', 13, (host) => host.person.insertRows('Sources', 1, 12)],
  [
    'one row inserted above it, its notes cleared',
    2,
    (host) => {
      host.person.insertRows('Sources', 1)
      clearNotes(host, 'Sources', 2)
    },
  ],
])('a header is found again wherever it stands: %s', (_, line, damage) => {
  const host = reopen(saved)
  damage(host)
  const above = `B${line - 1}`
  host.person.type('Sources', above, 'Relu par Anne')
  host.person.type('Sources', `B${line + 3}`, 'Outil neuf')
  const header = host.person.read('Sources', `A${line}:AM${line}`)
  expect(recompute(host, 'sources')).toEqual([])
  create(host)
  expect(host.person.read('Sources', `A${line}:AM${line}`)).toEqual(header)
  expect(host.person.read('Sources', `A${line - 1}:C${line - 1}`)).toEqual([
    ['', 'Relu par Anne', ''],
  ])
  expect(host.person.read('Sources', `A${line + 3}:B${line + 3}`)).toEqual([
    ['SRC-003', 'Outil neuf'],
  ])
})

const lost: readonly [string, string, (host: LocalHost) => void][] = [
  [
    'the row of the header deleted',
    'header-missing',
    (host) => host.person.deleteRows('Sources', 1),
  ],
  [
    'the header sorted among its rows',
    'rows-above-header',
    (host) => host.person.moveRows('Sources', 1, 1, 4),
  ],
]

test.each(lost)('%s: nothing is read nor written there, at any run', (_, code, damage) => {
  const host = reopen(saved)
  damage(host)
  host.person.type('Sources', 'B5', 'Outil neuf')
  const whole = () => host.person.read('Sources', 'A1:AM20')
  const before = whole()
  expect(recompute(host, 'sources')).toEqual([code])
  expect(recompute(host, 'sources')).toEqual([code])
  create(host)
  expect(whole()).toEqual(before)
  const imported = JSON.parse(String(host.run('call', 'importFields', ['Caisse,carte', ''])))
  expect(imported.failure).toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/Sources/),
  })
  expect(whole()).toEqual(before)
})

test('headers typed again are taken, and what was told is told no more', () => {
  const host = reopen(saved)
  const [labels = []] = host.person.read('Sources', 'A1:AM1')
  host.person.deleteRows('Sources', 1)
  expect(recompute(host, 'sources')).toEqual(['header-missing'])
  host.person.insertRows('Sources', 1)
  host.person.paste('Sources', 'A1', [labels])
  expect(recompute(host, 'sources')).toEqual([])
  expect(host.person.read('Sources', 'A2:B2')).toEqual([['SRC-001', 'Caisse']])
})
