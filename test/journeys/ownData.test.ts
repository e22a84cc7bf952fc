import { expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { SentBack } from '../../src/app/commands/compareSentBack.ts'
import type { ToFill } from '../../src/app/commands/toFill.ts'
import { plain } from '../support/chain.ts'
import { sheetsOf } from '../support/foreign.ts'
import { call, create, reopen, smallProject } from '../support/project.ts'
import { column, told } from '../support/said.ts'
import { shown } from '../support/shown.ts'

const french = smallProject({
  pack: 'restaurant-chain',
  aims: ['inventory', 'collection', 'quality'],
})
const bare = smallProject({ aims: ['inventory'] })

// A datum outside the catalogue.
const CAPTION = 'Ajouter une donnée hors catalogue…'

function added(): LocalHost {
  const host = reopen(french)
  host.openFile()
  host.answers.push('Plat préféré', 'Préférences déclarées')
  host.press(CAPTION)
  return host
}

test('is asked for, numbered, and found in Paramètres with what its family supposes', () => {
  const host = added()
  expect(told(host)).toMatch(/^Ajoutée : « X-01 · Plat préféré »\./)
  const hand = new Hand(host)
  const row = hand.row('settings', 'parameter', (text) => text === 'X-01 · Plat préféré')
  expect(
    ['section', 'value', 'value-2', 'value-3'].map((id) => hand.read('settings', id, row)),
  ).toEqual([
    'Données hors catalogue',
    'Préférences déclarées',
    'Vie personnelle',
    'Préférence déclarée',
  ])
  expect(host.person.read('Listes', host.person.filled('Listes')).flat()).toContain(
    'X-01 · Plat préféré',
  )
})

test('can be needed by a scenario, ranked missing, then held by a variable', () => {
  const host = added()
  const hand = new Hand(host)
  const [scenario = ''] = column(host, 'scenarios', 'label')
  const row = hand.bottom('needs')
  hand.type('needs', 'scenario', row, scenario)
  hand.type('needs', 'datum', row, 'plat préféré')
  hand.type('needs', 'need', row, 'Obligatoire')
  call(host, 'recompute')
  const missing = hand.row('missing', 'datum', (text) => text === 'X-01 · Plat préféré')
  expect(hand.read('missing', 'rank', missing)).not.toBe('')
  expect(plain(hand.read('missing', 'explanation', missing))).not.toContain('x-01')
  hand.type('variables', 'canonical', 2, 'X-01 · Plat préféré')
  call(host, 'recompute')
  expect(column(host, 'matches', 'datum')).toContain('X-01 · Plat préféré')
  expect(call<{ issues: { code: string }[] }>(host, 'recompute').issues).not.toContainEqual(
    expect.objectContaining({ code: 'unknown-value' }),
  )
})

test('keeps its number when it is renamed: what speaks of it is still understood', () => {
  const host = added()
  const hand = new Hand(host)
  hand.type('variables', 'canonical', 2, 'X-01 · Plat préféré')
  call(host, 'recompute')
  const row = hand.row('settings', 'parameter', (text) => text.startsWith('X-01'))
  hand.type('settings', 'parameter', row, 'X-01 · Plat favori')
  const { issues } = call<{ issues: { code: string }[] }>(host, 'recompute')
  expect(issues.filter(({ code }) => code === 'unknown-value')).toEqual([])
  const listed = host.person.read('Listes', host.person.filled('Listes')).flat()
  expect(listed.filter((cell) => String(cell).startsWith('X-01'))).toEqual(['X-01 · Plat favori'])
})

test.each([
  ['plat PRÉFÉRÉ', 'X-01 · Plat préféré'],
  ['E-mail', 'E-mail personnel'],
  ['courriel', 'E-mail personnel'],
])('%s is there already: nothing is added', (name, label) => {
  const host = added()
  const before = shown(host)
  host.answers.push(name, '1')
  host.press(CAPTION)
  expect(told(host)).toBe(
    `Rien n'a été ajouté : « ${name} » est déjà là, sous le nom « ${label} ».`,
  )
  expect(shown(host)).toEqual(before)
})

test('a number given is never given again, even once its row is deleted', () => {
  const host = added()
  const hand = new Hand(host)
  hand.remove(
    'settings',
    hand.rows('settings', 'parameter', (text) => text.startsWith('X-01')),
  )
  expect(call(host, 'addDatum', 'Allergie déclarée', 'preference')).toMatchObject({
    label: 'X-02 · Allergie déclarée',
    added: true,
  })
})

test('what would cut a cell in two is left out of its name', () => {
  expect(
    call(reopen(bare), 'addDatum', ' Plat ; préféré |\n du soir ', 'preference'),
  ).toMatchObject({
    label: 'X-01 · Plat préféré du soir',
  })
})

test('typed by hand without a number, it is told, with what to do', () => {
  const host = reopen(bare)
  const hand = new Hand(host)
  const row = hand.bottom('settings')
  hand.type('settings', 'section', row, 'Données hors catalogue')
  hand.type('settings', 'parameter', row, 'Plat préféré')
  const { issues } = call<{ issues: { code: string; row: number }[] }>(host, 'recompute')
  expect(issues).toContainEqual(expect.objectContaining({ code: 'own-datum-unnumbered', row }))
})

test('completing the workbook keeps it in the lists', () => {
  const host = added()
  create(host, { aims: ['inventory'] })
  expect(host.person.read('Listes', host.person.filled('Listes')).flat()).toContain(
    'X-01 · Plat préféré',
  )
})

test('answers given from the panel know it, and leave it in the lists', () => {
  const host = added()
  const { cells, columns, rows, tabs } = call<ToFill>(host, 'toFill', 3)
  const at = (column: string, typed: string) => {
    const [place, line, expected = ''] =
      cells.find(([one]) => columns[one]?.id === column) ?? expect.fail(column)
    const { key: row, name, isNumbered } = rows[line] ?? expect.fail(column)
    const tab = tabs[columns[place]?.tab ?? 0]?.id
    return { tab, row, name, isNumbered, column, expected, typed }
  }
  const answers = [at('canonical', 'plat préféré'), at('volume', '12')]
  expect(call(host, 'fillCells', answers)).toEqual([
    { outcome: 'written', held: 'X-01 · Plat préféré' },
    { outcome: 'written', held: 12 },
  ])
  expect(host.person.read('Listes', host.person.filled('Listes')).flat()).toContain(
    'X-01 · Plat préféré',
  )
})

test('a workbook that comes back may name it, by its number or by its name alone', () => {
  const host = added()
  const hand = new Hand(host)
  hand.type('variables', 'canonical', 2, 'X-01 · Plat préféré')
  const there = reopen(host.save())
  new Hand(there).type('variables', 'canonical', 2, 'plat préféré')
  new Hand(there).type('variables', 'canonical', 3, 'plat préféré')
  const { tabs } = call<SentBack>(host, 'compareSentBack', sheetsOf(there))
  expect(tabs.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))).toEqual([
    expect.objectContaining({ column: 'canonical', value: 'X-01 · Plat préféré' }),
  ])
})
