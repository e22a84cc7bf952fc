import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { SentBack } from '../../src/app/commands/compareSentBack.ts'
import type { Taken, Taking } from '../../src/app/commands/takeSentBack.ts'
import { typeRow } from '../support/chain.ts'
import { sheetsOf } from '../support/foreign.ts'
import { answer, call, newProject } from '../support/project.ts'
import { sent } from '../support/sent.ts'

/** All the file says that this workbook does not. */
function everything(here: LocalHost, there: LocalHost): Taking {
  const { tabs } = call<SentBack>(here, 'compareSentBack', sheetsOf(there))
  return {
    cells: tabs.flatMap(({ rows }) =>
      rows.flatMap(({ tab, key, cells }) =>
        cells.map(({ column, expected, value }) => ({ tab, key, column, expected, value })),
      ),
    ),
    rows: tabs.flatMap(({ added }) => added.map(({ tab, cells }) => ({ tab, cells }))),
  }
}

function left(here: LocalHost, there: LocalHost): Taking {
  call(here, 'recompute')
  return everything(here, there)
}

const take = (host: LocalHost, taking: Taking) => call<Taken>(host, 'takeSentBack', taking)

describe('what is taken of a workbook that came back', () => {
  test('all of it: the cells as they mean, the new rows under the next number; then nothing differs', async () => {
    const { here, there, client, hand } = await sent()
    hand.type('sources', 'owner', 2, 'Marie')
    client.type('sources', 'owner', 2, 'Julie')
    client.type('sources', 'volume', 2, '12 000')
    client.type('sources', 'last-update', 2, '03/11/2026')
    client.type('sources', 'monthly-cost', 3, '12/11 ?')
    client.type('variables', 'declared-rate', 2, '65%')
    client.type('variables', 'label', 3, '')
    client.type('variables', 'comment', 3, '=SOMME(1;2)')
    client.type('variables', 'comment', 4, '00123')
    typeRow(there, 'sources', { name: 'Bornes', volume: '12' })
    typeRow(there, 'variables', { name: 'code_borne', source: 'Bornes' })
    const taken = take(here, everything(here, there))
    expect(taken).toMatchObject({ cells: 8, rows: 2, there: 0, missed: [], issues: [] })
    const read = (tab: string, column: string, row: number) =>
      hand.read(tab, column, row).replace(/\s/g, ' ')
    expect([
      read('sources', 'owner', 2),
      read('sources', 'volume', 2),
      read('sources', 'last-update', 2),
      read('sources', 'monthly-cost', 3),
      read('variables', 'declared-rate', 2),
      read('variables', 'label', 3),
      read('variables', 'comment', 3),
      read('variables', 'comment', 4),
      read('sources', 'id', 4),
      read('sources', 'name', 4),
    ]).toEqual([
      'Julie',
      '12 000',
      '03/11/2026',
      '12/11 ?',
      '65 %',
      '',
      '=SOMME(1;2)',
      '00123',
      'SRC-003',
      'Bornes',
    ])
    const texts = hand.letter('variables', 'comment')
    expect(here.person.formulas('Variables', `${texts}3`)).toEqual([['']])
    expect(left(here, there)).toEqual({ cells: [], rows: [] })
  })

  test('asked twice, nothing comes twice, even once new rows were computed', async () => {
    const { here, there, client } = await sent()
    client.type('sources', 'volume', 2, '12 000')
    typeRow(there, 'sources', { name: 'Bornes', volume: '12' })
    typeRow(there, 'variables', { name: 'code_borne', source: 'Bornes' })
    const taking = everything(here, there)
    take(here, taking)
    const before = here.save().book
    expect(take(here, taking)).toMatchObject({ cells: 1, rows: 0, there: 2, missed: [] })
    expect(here.save().book.sheets.map(({ cells }) => cells)).toEqual(
      before.sheets.map(({ cells }) => cells),
    )
    call(here, 'recompute')
    expect(take(here, taking)).toMatchObject({ cells: 1, rows: 0, there: 2, missed: [] })
  })

  test('a number both gave to another row: what refers to it goes to the row of that name', async () => {
    const { here, there, client, hand } = await sent()
    typeRow(here, 'sources', { name: 'Carnet papier' })
    call(here, 'recompute')
    client.type('sources', 'id', 4, 'SRC-003')
    client.type('sources', 'name', 4, 'Bornes')
    client.type('sources', 'id', 5, 'SRC-009')
    client.type('sources', 'name', 5, 'Tablettes')
    client.type('variables', 'source', 3, 'SRC-003 · Bornes')
    typeRow(there, 'variables', { name: 'code_tablette', source: 'SRC-009 · Tablettes' })
    const { cells, rows } = everything(here, there)
    const asked = cells.filter(({ tab }) => tab === 'variables')
    expect(asked).toMatchObject([{ key: 'VAR-0002', value: 'Bornes' }])
    expect(take(here, { cells: asked, rows })).toMatchObject({ cells: 1, rows: 2, missed: [] })
    call(here, 'recompute')
    // Nobody here bears that name: it is told and left, rather than given to the paper notebook.
    expect(hand.read('variables', 'source', 3)).toBe('Bornes')
    expect(hand.read('sources', 'id', 5)).toBe('SRC-004')
    const added = hand.row('variables', 'name', (text) => text === 'code_tablette')
    expect(hand.read('variables', 'source', added)).toBe('SRC-004 · Tablettes')
  })

  test('a row renamed here since is still the one its number tells', async () => {
    const { here, there, client } = await sent()
    new Hand(here).type('sources', 'name', 2, 'Caisse du magasin')
    call(here, 'recompute')
    client.type('variables', 'source', 5, 'SRC-001 · Caisse')
    const { cells } = everything(here, there)
    expect(cells.filter(({ tab }) => tab === 'variables')).toMatchObject([
      { key: 'VAR-0004', expected: 'SRC-002 · Site web', value: 'SRC-001 · Caisse du magasin' },
    ])
  })

  test('a row that says less than one here is another row: it is added, and once', async () => {
    const { here, there, hand } = await sent()
    typeRow(there, 'variables', { name: 'email' })
    const asked = everything(here, there)
    expect(take(here, asked)).toMatchObject({ rows: 1, there: 0 })
    expect(take(here, asked)).toMatchObject({ rows: 0, there: 1 })
    expect(hand.rows('variables', 'name', (text) => text === 'email')).toHaveLength(3)
  })

  test('a cell changed since, a formula, a row gone: each is left and told, the others are written', async () => {
    const { here, there, client, hand } = await sent()
    client.type('sources', 'owner', 2, 'Julie')
    client.type('sources', 'volume', 2, '12 000')
    client.type('sources', 'volume', 3, '40')
    client.type('variables', 'declared-rate', 2, '65%')
    const taking = everything(here, there)
    hand.type('sources', 'owner', 2, 'Nadia')
    hand.type('sources', 'volume', 3, '=6*7')
    hand.remove('variables', [2])
    const { cells, missed } = take(here, taking)
    expect(cells).toBe(1)
    expect(missed.map(({ key, why, here, asked }) => [key, why, here, asked])).toEqual([
      ['SRC-001', 'changed', 'Nadia', 'Julie'],
      ['SRC-002', 'formula', expect.any(String), '40'],
      ['VAR-0001', 'gone', '', '65\u00a0%'],
    ])
    expect(hand.read('sources', 'owner', 2)).toBe('Nadia')
    expect(hand.read('sources', 'volume', 2).replace(/\s/g, ' ')).toBe('12 000')
  })

  test('rows sorted here meanwhile: each cell goes to its own row', async () => {
    const { here, there, client } = await sent()
    client.type('sources', 'volume', 3, '40')
    const taking = everything(here, there)
    here.person.sortBy('Sources', 'B', false)
    expect(take(here, taking)).toMatchObject({ cells: 1, missed: [] })
    const hand = new Hand(here)
    const row = hand.row('sources', 'name', (name) => name === 'Site web')
    expect(hand.read('sources', 'volume', row)).toBe('40')
  })

  test('a tab of somebody else is told, and the others are written', async () => {
    const { here, there, client } = await sent()
    client.type('sources', 'volume', 2, '12')
    client.type('variables', 'comment', 2, 'vu')
    const taking = everything(here, there)
    const area = { top: 1, left: 1, bottom: 300, right: 60 }
    const closed = { description: '', warningOnly: false, editors: ['robin@example.com'] }
    here.book.sheetByName('Sources')?.protections.push({ ...closed, id: 9_999, area })
    here.switchUser({ name: 'Ana', email: 'ana@example.com', role: 'editor' })
    const { cells, missed, issues } = take(here, taking)
    expect(cells).toBe(1)
    expect(missed.map(({ key, why }) => [key, why])).toEqual([['SRC-001', 'closed']])
    expect(issues.map(({ code }) => code)).toEqual(['protected'])
  })

  test('what somebody types while it is written is kept, and told with both values', async () => {
    const { here, there, client, hand } = await sent()
    client.type('sources', 'owner', 2, 'Julie')
    client.type('sources', 'volume', 2, '12')
    const taking = everything(here, there)
    const letter = hand.letter('sources', 'owner')
    const outcomes = new Set<string>()
    for (const seed of [1, 2, 3, 5, 8, 13, 21, 34]) {
      const { here: host } = await sent()
      const run = host.beginAs({}, 'call', 'takeSentBack', [taking])
      const typing = [() => host.person.type('Sources', `${letter}2`, 'Nadia')]
      const { outcomes: ended } = host.interleave(seed, [run, typing])
      const [first] = ended
      const { ok, value } = JSON.parse(String(first?.value))
      expect(ok).toBe(true)
      const [missed] = (value as Taken).missed
      outcomes.add(missed ? `${missed.why} ${missed.here} ${missed.asked}` : 'written')
      expect(host.person.read('Sources', `${letter}2`)).toEqual([['Nadia']])
    }
    expect([...outcomes]).toContain('changed Nadia Julie')
  })
})

test.each([
  ['nothing', null],
  ['a computed column', { cells: [cell('sources', 'id')], rows: [] }],
  ['a tab nobody knows', { cells: [cell('secrets', 'name')], rows: [] }],
  [
    'a value that is no cell',
    { cells: [{ ...cell('sources', 'name'), value: { a: 1 } }], rows: [] },
  ],
  [
    'a row of a tab we derive',
    { cells: [], rows: [{ tab: 'missing', cells: { 'client-note': 'x' } }] },
  ],
  [
    'a row that names its number',
    { cells: [], rows: [{ tab: 'sources', cells: { id: 'SRC-9' } }] },
  ],
])('%s is refused', (_, taking) => {
  const given = answer(newProject(), 'takeSentBack', taking)
  expect(given).toMatchObject({ ok: false, failure: { code: 'bad-arguments' } })
})

function cell(tab: string, column: string) {
  return { tab, key: 'SRC-001', column, expected: '', value: 'x' }
}
