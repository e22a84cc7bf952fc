import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import { columnOf, cutInto, exchange } from '../support/cut.ts'
import { call, create, reopen, smallProject } from '../support/project.ts'

const saved = smallProject({ pack: 'restaurant-chain' })

interface Told {
  readonly decided: number
  readonly issues: readonly {
    readonly tab: string
    readonly column: string
    readonly code: string
  }[]
}

function recompute(host: LocalHost, tab: string): string[] {
  const { issues } = call<Told>(host, 'recompute')
  return issues
    .filter((issue) => issue.tab === tab && /^column|^rows/.test(issue.code))
    .map(({ column, code }) => `${column} ${code}`)
}

const under = (host: LocalHost, label: string) =>
  host.person.read('Variables', `${columnLetters(columnOf(host, 'Variables', label))}2`)[0]?.[0]

test('two columns exchanged by cut and paste are read where their cells went', () => {
  const host = reopen(saved)
  const [comment, filled] = ['Commentaire', 'Ligne renseignée'].map((label) =>
    columnOf(host, 'Variables', label),
  )
  host.person.type('Variables', `${columnLetters(comment ?? 0)}2`, 'Vu avec Paul')
  const rate = under(host, 'Ligne renseignée')
  exchange(host, 'Variables', comment ?? 0, filled ?? 0)
  expect(recompute(host, 'variables')).toEqual([
    'row-completeness columns-exchanged',
    'comment columns-exchanged',
  ])
  expect(recompute(host, 'variables')).toEqual([])
  // Their metadata followed: a header renamed since, its note gone, changes nothing.
  const moved = `${columnLetters(filled ?? 0)}1`
  host.person.type('Variables', moved, 'Remarques')
  host.person.setNote('Variables', moved, '')
  recompute(host, 'variables')
  expect([under(host, 'Remarques'), under(host, 'Ligne renseignée')]).toEqual([
    'Vu avec Paul',
    rate,
  ])
})

test('a column cut over another: neither is written, and that is told at every run', () => {
  const host = reopen(saved)
  const [comment, filled] = ['Commentaire', 'Ligne renseignée'].map((label) =>
    columnOf(host, 'Variables', label),
  )
  host.person.type('Variables', `${columnLetters(comment ?? 0)}2`, 'Vu avec Paul')
  cutInto(host, 'Variables', comment ?? 0, filled ?? 0)
  const told = ['comment column-doubtful', 'row-completeness column-doubtful']
  expect(recompute(host, 'variables')).toEqual(told)
  create(host, { pack: 'restaurant-chain' })
  expect(recompute(host, 'variables')).toEqual(told)
  expect(under(host, 'Commentaire')).toBe('Vu avec Paul')
})

test('a twin is told at every run, even once the original bears its header again', () => {
  const host = reopen(saved)
  host.person.insertColumns('Variables', 4)
  const rates = columnOf(host, 'Variables', 'Taux de complétude déclaré')
  cutInto(host, 'Variables', rates, 4)
  const twin = 'declared-rate column-duplicate'
  expect(recompute(host, 'variables')).toContain(twin)
  expect(recompute(host, 'variables')).toContain(twin)
  create(host, { pack: 'restaurant-chain' })
  expect(recompute(host, 'variables')).toContain(twin)
  expect(recompute(host, 'variables')).toContain(twin)
})

test('a column of one’s own under one of our headers is told at every run', () => {
  const host = reopen(saved)
  host.person.insertColumns('Variables', 4)
  host.person.type('Variables', 'D1', 'Commentaire')
  expect(recompute(host, 'variables')).toEqual(['comment column-duplicate'])
  expect(recompute(host, 'variables')).toEqual(['comment column-duplicate'])
})

test.each([
  ['Données manquantes', 'missing', 'Donnée', 'datum'],
  ['Vagues', 'waves', 'Vague', 'wave'],
  ['Historique', 'history', 'Date', 'date'],
])('without what tells its rows apart, nothing is added to %s', (name, tab, label, column) => {
  const host = reopen(saved)
  host.today('2026-11-25T09:00:00Z')
  const rows = () => host.book.sheetByName(name)?.lastRow()
  const before = rows()
  host.person.deleteColumns(name, columnOf(host, name, label))
  const told = [`${column} column-missing`, `${column} rows-not-added`]
  expect(recompute(host, tab)).toEqual(told)
  expect(recompute(host, tab)).toEqual(told)
  expect(rows()).toBe(before)
})

test('a key column renamed, its note and its metadata lost, adds nothing either', () => {
  const host = reopen(saved)
  host.person.dropMetadata('Historique')
  host.person.type('Historique', 'A1', 'Le')
  host.person.setNote('Historique', 'A1', '')
  host.today('2026-11-25T09:00:00Z')
  recompute(host, 'history')
  expect(host.book.sheetByName('Historique')?.lastRow()).toBe(2)
})

test('without the names of the variables nothing is imported', () => {
  const host = reopen(saved)
  const before = host.book.sheetByName('Variables')?.lastRow()
  host.person.deleteColumns('Variables', columnOf(host, 'Variables', 'Variable'))
  const given = JSON.parse(String(host.run('call', 'importFields', ['Caisse,email', ''])))
  expect(given.failure).toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/Variables/),
  })
  expect(host.book.sheetByName('Variables')?.lastRow()).toBe(before)
})

test('without its decisions nothing of Correspondances is confirmed', () => {
  const host = reopen(saved)
  host.person.deleteColumns('Correspondances', columnOf(host, 'Correspondances', 'Décision'))
  const { decided, issues } = call<Told>(host, 'confirmSureMatches', ['exact', 'fingerprint'])
  expect([decided, issues.map(({ column, code }) => `${column} ${code}`)]).toEqual([
    0,
    ['decision column-missing'],
  ])
})
