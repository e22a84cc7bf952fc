import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import { call, create, newProject, reopen, smallProject } from '../support/project.ts'

interface Told {
  readonly issues: readonly { readonly code: string; readonly message: string }[]
}

/** A workbook without a pack: its Catalogue is drawn. */
const created = newProject({ aims: ['inventory'] }).save()

/** Completes the workbook with a sector pack, and gives what every step told. */
function complete(host: LocalHost): string[] {
  const given = { locale: 'fr', projectName: '', audience: 'b2c', aims: ['inventory'] }
  call(host, 'startCreation', { ...given, pack: 'restaurant-chain', typicalSources: true })
  const told: string[] = []
  for (;;) {
    const step = call<(Told & { done: boolean }) | null>(host, 'continueCreation')
    told.push(...(step?.issues ?? []).map(({ message }) => message))
    if (!step || step.done) return told
  }
}

/** What people do in Catalogue, and what must still be read there. */
const CATALOGUE: readonly [what: string, act: (host: LocalHost) => void][] = [
  [
    'a column inserted at the left',
    (host) => {
      host.person.insertColumns('Catalogue', 1)
      host.person.type('Catalogue', 'A1', 'Utile chez nous ?')
      host.person.type('Catalogue', 'A2', 'oui, dit Marie')
    },
  ],
  ['a remark beside a line', (host) => host.person.type('Catalogue', 'F5', 'à voir')],
  ['a cell written over', (host) => host.person.type('Catalogue', 'C5', 'Notre mot')],
  [
    'a formula that shows nothing',
    (host) => {
      host.person.type('Catalogue', 'C5', '=IF(Budget!A1=0;"";Budget!A1)')
      host.person.giveResult('Catalogue', 'C5', '')
    },
  ],
]

test.each(CATALOGUE)('%s in Catalogue is left as it is, and that is told', (_, act) => {
  const host = reopen(created)
  act(host)
  const read = () => host.person.read('Catalogue', 'A1:F400')
  const formulas = () => host.person.formulas('Catalogue', 'A1:F9')
  const before = { values: read(), formulas: formulas() }
  const told = complete(host)
  expect({ values: read(), formulas: formulas() }).toEqual(before)
  expect(told).toContainEqual(expect.stringMatching(/^Catalogue.*laissé tel quel/))
})

test('Catalogue as the tool filled it is told about by nobody', () => {
  expect(complete(reopen(created)).filter((message) => message.startsWith('Catalogue'))).toEqual([])
})

test('a deleted Catalogue is filled again', () => {
  const host = reopen(created)
  const before = host.person.read('Catalogue', 'A1:D400')
  host.person.deleteSheet('Catalogue')
  create(host, { aims: ['inventory'] })
  expect(host.person.read('Catalogue', 'A1:D400')).toEqual(before)
})

const project = smallProject({ aims: ['inventory'] })

/** One more source, so that the lists change. */
function grow(host: LocalHost): Told {
  return call<Told>(host, 'importFields', 'source,field\nBorne,code', '')
}

function listAt(host: LocalHost, id: string): number {
  const [ids = []] = host.person.read('Listes', 'A1:CZ1')
  return ids.indexOf(id) + 1
}

function column(host: LocalHost, index: number): unknown[] {
  return host.person.read('Listes', 'A1:CZ60').map((row) => row[index - 1])
}

test('a column of one’s own among the lists is never written, and the lists follow', () => {
  const host = reopen(project)
  const before = column(host, listAt(host, 'frequencies'))
  host.person.insertColumns('Listes', 1)
  host.person.type('Listes', 'A2', 'mémo')
  grow(host)
  expect(column(host, 1).filter(Boolean)).toEqual(['mémo'])
  expect(column(host, listAt(host, 'frequencies'))).toEqual(before)
  expect(column(host, listAt(host, '@sources'))).toContain('SRC-003 · Borne')
})

test('lines inserted above the lists stay, and new rows point at the items', () => {
  const host = reopen(project)
  host.person.insertRows('Listes', 1, 2)
  host.person.type('Listes', 'A1', 'Ne pas toucher')
  const before = host.person.read('Listes', 'A1:CZ3')
  grow(host)
  expect(host.person.read('Listes', 'A1:CZ3')).toEqual(before)
  const at = (before[2] ?? []).indexOf('@sources') + 1
  expect(column(host, at).slice(2, 6)).toEqual([
    '@sources',
    'SRC-001 · Caisse',
    'SRC-002 · Site web',
    'SRC-003 · Borne',
  ])
})

test('an item typed under a list stays where it is while the list leaves it its cell', () => {
  const host = reopen(project)
  const at = listAt(host, '@sources')
  const letter = columnLetters(at)
  host.person.type('Listes', `${letter}9`, 'Carnet de Marie')
  host.person.setFormat('Listes', `${letter}7`, '0')
  host.person.type('Listes', `${letter}7`, '=A1')
  expect(grow(host).issues).toEqual([])
  expect(host.person.read('Listes', `${letter}9`)).toEqual([['Carnet de Marie']])
  expect(host.person.formulas('Listes', `${letter}7`)).toEqual([['=A1']])
})

test('an item typed where a list grows goes right below, and that is told', () => {
  const host = reopen(project)
  const letter = columnLetters(listAt(host, '@sources'))
  host.person.type('Listes', `${letter}4`, 'Carnet de Marie')
  const { issues } = grow(host)
  expect(host.person.read('Listes', `${letter}4:${letter}5`).flat()).toEqual([
    'SRC-003 · Borne',
    'Carnet de Marie',
  ])
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: 'list-item-moved',
      message: expect.stringContaining('Carnet de Marie'),
    }),
  )
  expect(grow(host).issues).toEqual([])
})

test('a source that goes leaves its list, and what people typed below stays', () => {
  const host = reopen(project)
  const letter = columnLetters(listAt(host, '@sources'))
  host.person.type('Listes', `${letter}6`, 'Carnet de Marie')
  host.person.deleteRows('Sources', 3)
  call(host, 'recompute')
  expect(host.person.read('Listes', `${letter}2:${letter}6`).flat()).toEqual([
    'SRC-001 · Caisse',
    '',
    '',
    '',
    'Carnet de Marie',
  ])
})
