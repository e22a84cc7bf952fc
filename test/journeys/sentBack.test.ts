import { describe, expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import type { SentBack } from '../../src/app/commands/compareSentBack.ts'
import { typeRow } from '../support/chain.ts'
import { sheetsOf } from '../support/foreign.ts'
import { answer, call, choices, newProject, openProject } from '../support/project.ts'
import { sent } from '../support/sent.ts'

/** What the file says, one line a cell or a row. */
function told(here: LocalHost, there: LocalHost): string[] {
  const { tabs } = call<SentBack>(here, 'compareSentBack', sheetsOf(there))
  return tabs.flatMap(({ tab, rows, added, unplaced, absent, unread }) => [
    ...rows.flatMap(({ key, otherName, cells }) => [
      ...(otherName === null ? [] : [`${key} is called ${otherName}`]),
      ...cells.map(
        ({ column, sort, here, there }) => `${key} ${column} ${sort}: ‹${here}› → ‹${there}›`,
      ),
    ]),
    ...added.map(({ cells }) => `${tab} + ${JSON.stringify(cells)}`),
    ...unplaced.map(({ cells }) => `${tab}: ${Object.values(cells)} has no row here`),
    ...(absent === 0 ? [] : [`${tab}: ${absent} not there`]),
    ...unread.map((column) => `${tab}.${column} not compared`),
  ])
}

describe('a workbook sent to a client comes back', () => {
  test('untouched, it says nothing, in whatever language the file of the consultant is now', async () => {
    for (const locale of ['fr', 'en'] as const) {
      const { here, there } = await sent(locale)
      expect(told(here, there)).toEqual([])
    }
  })

  test('each cell the client filled, changed or emptied is told with both values, nothing else is', async () => {
    const { here, there, client, hand } = await sent()
    hand.type('sources', 'owner', 2, 'Marie')
    client.type('sources', 'owner', 2, 'Julie')
    client.type('sources', 'volume', 2, '12 000')
    client.type('sources', 'last-update', 2, '03/11/2026')
    client.type('sources', 'monthly-cost', 3, 'environ 40')
    client.type('variables', 'declared-rate', 2, '65%')
    client.type('variables', 'label', 3, '')
    client.type('variables', 'comment', 3, '=SOMME(1;2)')
    const before = here.save().book
    expect(told(here, there)).toMatchInlineSnapshot(`
      [
        "SRC-001 volume answers: ‹› → ‹12 000›",
        "SRC-001 last-update answers: ‹› → ‹03/11/2026›",
        "SRC-001 owner differs: ‹Marie› → ‹Julie›",
        "SRC-002 monthly-cost answers: ‹› → ‹environ 40›",
        "VAR-0001 declared-rate answers: ‹› → ‹65 %›",
        "VAR-0002 label emptied: ‹Téléphone mobile› → ‹›",
        "VAR-0002 comment answers: ‹› → ‹=SOMME(1;2)›",
      ]
    `)
    expect(here.save().book).toEqual(before)
  })

  test('a row the client copied to make another comes as new, and what is said of it goes to it', async () => {
    const { here, there, client } = await sent()
    const row = client.bottom('sources')
    client.type('sources', 'id', row, 'SRC-001')
    client.type('sources', 'name', row, 'Borne du kiosque')
    client.type('sources', 'owner', row, 'Julie')
    const copy = client.bottom('sources')
    for (const column of ['id', 'name'] as const)
      client.type('sources', column, copy, client.read('sources', column, 2))
    client.type('variables', 'source', 2, 'SRC-001 · Borne du kiosque')
    expect(told(here, there).filter((line) => !line.startsWith('SRC-001 '))).toMatchInlineSnapshot(`
      [
        "sources + {"name":"Borne du kiosque","owner":"Julie"}",
        "VAR-0001 source differs: ‹SRC-001 · Caisse› → ‹Borne du kiosque›",
      ]
    `)
  })

  test('rows added there come as new; rows deleted there are counted, and stay', async () => {
    const { here, there, client } = await sent()
    client.remove('variables', [2])
    typeRow(there, 'sources', { name: 'Bornes', volume: '12' })
    typeRow(there, 'variables', { name: 'code_borne', source: 'Bornes' })
    expect(told(here, there)).toEqual([
      'sources + {"name":"Bornes","volume":12}',
      'variables + {"name":"code_borne","source":"Bornes"}',
      'variables: 1 not there',
    ])
  })

  test('a row both added under a name is one row; a number that names another row is told so', async () => {
    const { here, there, client, hand } = await sent()
    typeRow(here, 'sources', { name: 'Bornes' })
    call(here, 'recompute')
    typeRow(there, 'sources', { name: 'bornes', volume: '12' })
    expect(told(here, there)).toEqual([
      'SRC-003 name differs: ‹Bornes› → ‹bornes›',
      'SRC-003 volume answers: ‹› → ‹12›',
    ])
    hand.type('sources', 'name', 3, 'Application')
    client.type('sources', 'volume', 3, '7')
    expect(told(here, there).slice(0, 3)).toEqual([
      'SRC-002 is called Site web',
      'SRC-002 name differs: ‹Application› → ‹Site web›',
      'SRC-002 volume answers: ‹› → ‹7›',
    ])
  })

  test('sorted, its columns moved and its notes lost, it is read all the same', async () => {
    const { here, there, client } = await sent()
    client.type('sources', 'volume', 3, '1200')
    const sheets = sheetsOf(there).map((sheet) => {
      const [header = [], ...rows] = sheet.cells
      return {
        ...sheet,
        cells: [header, ...rows.reverse()].map((row) => [...row].reverse()),
        notes: [],
        percents: [],
      }
    })
    const { tabs } = call<SentBack>(here, 'compareSentBack', sheets)
    const cells = tabs.flatMap(({ rows }) => rows.map(({ key, cells }) => [key, cells.length]))
    expect(cells).toEqual([['SRC-002', 1]])
  })
})

describe('what cannot be compared is refused in words', () => {
  test.each([
    ['nothing of the kind', 'x', 'bad-arguments'],
    ['sheets without cells', [{ name: 'Sources' }], 'bad-arguments'],
    [
      'another workbook',
      [{ name: 'Budget', cells: [['Mois', 'Montant']], notes: [], percents: [] }],
      'not-sent-back',
    ],
    [
      'a list that bears the name of a tab',
      [{ name: 'Sources', cells: [['Site', 'Adresse']], notes: [], percents: [] }],
      'not-sent-back',
    ],
  ])('%s', (_, sheets, code) => {
    const given = answer(newProject(), 'compareSentBack', sheets)
    expect(given).toMatchObject({ ok: false, failure: { code } })
  })

  test('a file without inventory has nothing to compare with', async () => {
    const { there } = await sent()
    expect(answer(openProject(), 'compareSentBack', sheetsOf(there))).toMatchObject({
      ok: false,
      failure: { code: 'no-workbook' },
    })
  })

  test('a workbook of another language is compared by what its words mean', async () => {
    const french = await sent('fr')
    const english = newProject({ locale: 'en' })
    call(english, 'startCreation', choices({ locale: 'en' }))
    french.client.type('sources', 'role', 2, 'CRM')
    const { tabs } = call<SentBack>(english, 'compareSentBack', sheetsOf(french.there))
    expect(tabs.find(({ tab }) => tab === 'sources')?.added.map(({ name }) => name)).toEqual([
      'Caisse',
      'Site web',
    ])
  })
})
