// Long because it goes through every sort of cell a person answers, and all that may come between.
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { Filled, Filling } from '../../src/app/commands/fillCells.ts'
import type { Standing } from '../../src/app/commands/standing.ts'
import type { ToFill } from '../../src/app/commands/toFill.ts'
import { typeRow } from '../support/chain.ts'
import { answer, call, reopen, smallProject } from '../support/project.ts'

const AIMS = ['inventory', 'collection', 'quality', 'gdpr']
const saved = smallProject({ aims: AIMS, pack: 'restaurant-chain' })
const bare = smallProject({ aims: ['inventory'] })

const WRITTEN = expect.objectContaining({ outcome: 'written' })

const toFill = (host: LocalHost, asked = 3) => call<ToFill>(host, 'toFill', asked)
const fill = (host: LocalHost, ...fillings: readonly Filling[]) =>
  call<Filled[]>(host, 'fillCells', fillings)

/** The answer to a cell of the list, as the panel makes it. */
function to({ cells, rows, columns, tabs }: ToFill, at: number, typed: string): Filling {
  const [column, row, expected = ''] = cells[at] ?? [0, 0]
  const { key, name, isNumbered } = rows[row] ?? { key: '', name: '', isNumbered: true }
  const { id, tab } = columns[column] ?? { id: '', tab: 0 }
  return { tab: tabs[tab]?.id ?? '', row: key, name, isNumbered, column: id, expected, typed }
}

/** The place in the list of a cell of a source or a variable, by the name of its row. */
function place({ cells, rows, columns }: ToFill, name: string, column: string): number {
  return cells.findIndex(([at, row]) => columns[at]?.id === column && rows[row]?.name === name)
}

/** An answer to a cell of a row, by its name. */
function filling(host: LocalHost, name: string, column: string, typed: string): Filling {
  const list = toFill(host)
  return to(list, place(list, name, column), typed)
}

/** What a cell of Sources holds, by the name of its row. */
function source(host: LocalHost, name: string, column: string): unknown {
  const hand = new Hand(host)
  const row = hand.row('sources', 'name', (text) => text === name)
  return host.person.read('Sources', `${hand.letter('sources', column)}${row}`)[0]?.[0]
}

describe('what is missing', () => {
  test.each([
    ['with everything', saved],
    ['with little', bare],
  ])('a workbook %s: as many cells as Accueil counts', (_, book) => {
    const host = reopen(book)
    const { cellsLeft } = call<{ cellsLeft: number }>(host, 'recompute')
    const list = toFill(host)
    expect(list.cells).toHaveLength(cellsLeft)
    expect(call<Standing>(host, 'standing').cellsLeft).toBe(cellsLeft)
    expect(list.tabs.reduce((sum, { done, of }) => sum + of - done, 0)).toBe(cellsLeft)
    expect(list.counts.find(({ asked }) => asked === 3)?.left).toBe(cellsLeft)
  })

  test('the useful cells are asked apart', () => {
    const host = reopen(bare)
    const useful = toFill(host, 2)
    expect(useful.counts[1]?.left).toBe(useful.cells.length)
    expect(useful.columns.map(({ id }) => id)).toContain('tool-name')
    expect(toFill(host).columns.map(({ id }) => id)).not.toContain('tool-name')
  })

  test('each cell says where it is, what is expected, from which words, and what it serves', () => {
    const list = toFill(reopen(bare))
    const [column] = list.cells[place(list, 'Caisse', 'frequency')] ?? [0]
    expect(list.columns[column]).toMatchObject({
      name: 'Fréquence de mise à jour',
      entry: 'choice',
      by: 'Client',
      list: 'frequencies',
    })
    expect(list.choices.frequencies).toContain('Temps réel')
    const served = toFill(reopen(saved)).rows.find(({ name }) => name === 'Caisse')
    expect(served?.serves).toBeGreaterThan(1)
    expect(list.dontKnow).toBe('Je ne sais pas')
    expect(Object.values(list.choices).flat()).not.toContain('Je ne sais pas')
  })
})

test('a quantity says what is counted: a word of its column, or the one its row gives', () => {
  const list = (host: LocalHost) => {
    const told = toFill(host)
    const at = place(told, 'Caisse', 'volume')
    return { told, cell: told.cells[at] ?? [] }
  }
  const host = reopen(bare)
  const { told, cell } = list(host)
  expect(cell).toHaveLength(2)
  expect(told.columns.find(({ id }) => id === 'filled')?.unit).toBe('fiches')
  expect(told.columns.find(({ id }) => id === 'frequency')?.unit).toBeNull()
  const type = (text: string) => {
    const hand = new Hand(host)
    const row = hand.row('sources', 'name', (one) => one === 'Caisse')
    hand.type('sources', 'volume-unit', row, text)
    return list(host).cell.slice(2)
  }
  expect(type('tickets')).toEqual(['', 'tickets'])
  expect(type('Je ne sais pas')).toEqual([])
  expect(type('x'.repeat(41))).toEqual([])
})

describe('an answer is read as the sheet is, and written as the workbook writes', () => {
  test.each([
    ['frequency', 'Real time', 'Temps réel'],
    ['frequency', 'temps reel', 'Temps réel'],
    [
      'data-types',
      "données personnelles ; Données d'interaction",
      "Données personnelles ; Données d'interaction",
    ],
    ['volume', '12 500', 12500],
    ['volume', 'je ne sais pas', 'Je ne sais pas'],
    ['volume-unit', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['volume-unit', '+33 6', '+33 6'],
    ['volume-unit', '0012', '0012'],
    ['volume-unit', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['last-update', '2026-11-03', 46329],
    ['last-update', '13/11/2026', 46339],
  ])('%s: %s', (column, typed, held) => {
    const host = reopen(bare)
    expect(fill(host, filling(host, 'Caisse', column, typed))).toEqual([WRITTEN])
    expect(source(host, 'Caisse', column)).toEqual(held)
    expect(host.person.formulas('Sources', 'A1:AZ9').flat().join('')).toBe('')
  })

  test.each([
    ['volume', 'beaucoup', /«\sbeaucoup\s» n'est pas un nombre/],
    ['volume', '12,5', /pas un nombre entier/],
    ['volume', '', /rien n'a été tapé/],
    ['role', 'Autre chose', /pas dans la liste/],
    ['last-update', '31/02/2026', /pas une date/],
    ['last-update', '2031-01-01', /dans le futur/],
  ])('%s: “%s” is told, and nothing is written', (column, typed, message) => {
    const host = reopen(bare)
    const before = host.save().book
    expect(fill(host, filling(host, 'Caisse', column, typed))).toEqual([
      { outcome: 'misread', message: expect.stringMatching(message) },
    ])
    expect(host.save().book).toEqual(before)
  })
})

describe('only what the person saw is written over', () => {
  test('an answer sent twice is written once, and is not a miss', () => {
    const host = reopen(bare)
    const answers = [filling(host, 'Caisse', 'volume', '12')]
    expect(fill(host, ...answers)).toEqual([WRITTEN])
    const written = host.save().book
    expect(fill(host, ...answers)).toEqual([WRITTEN])
    expect(host.save().book).toEqual(written)
  })

  test('a rate is kept as exact as it was given: nearly all is not all, nearly none is not none', () => {
    const host = reopen(bare)
    const cell = { tab: 'variables', name: '', isNumbered: true, column: 'declared-rate' }
    const given = (row: string, typed: string) => ({ ...cell, row, expected: '', typed })
    expect(fill(host, given('VAR-0001', '99,997 %'), given('VAR-0002', '1,0004 %'))).toEqual([
      { outcome: 'written', held: 0.99997 },
      { outcome: 'written', held: expect.closeTo(0.010004, 9) },
    ])
  })

  test('of two answers to one cell the first is written, and the other is not said to be', () => {
    const host = reopen(bare)
    const first = filling(host, 'Caisse', 'volume-unit', 'clients')
    const other = { ...first, typed: 'tickets' }
    expect(fill(host, first, other)).toEqual([WRITTEN, { outcome: 'again' }])
    expect(source(host, 'Caisse', 'volume-unit')).toBe('clients')
    expect(fill(host, other)).toEqual([{ outcome: 'changed', held: 'clients', shown: 'clients' }])
  })

  test('what a colleague typed meanwhile is shown, and kept', () => {
    const host = reopen(bare)
    const mine = filling(host, 'Caisse', 'volume', '12')
    const row = new Hand(host).row('sources', 'name', (text) => text === 'Caisse')
    new Hand(host).type('sources', 'volume', row, '1 500')
    expect(fill(host, mine)).toEqual([{ outcome: 'changed', held: 1500, shown: '1\u202f500' }])
    expect(source(host, 'Caisse', 'volume')).toBe(1500)
    expect(fill(host, { ...mine, expected: 1500 })).toEqual([WRITTEN])
    expect(source(host, 'Caisse', 'volume')).toBe(12)
  })

  test('cells beside those answered are left alone, formulas and notes included', () => {
    const host = reopen(bare)
    const hand = new Hand(host)
    const row = hand.row('sources', 'name', (text) => text === 'Caisse')
    const between = `${hand.letter('sources', 'volume-unit')}${row}`
    const answers = ['volume', 'frequency'].map((column, at) =>
      filling(host, 'Caisse', column, ['12', 'Temps réel'][at] ?? ''),
    )
    host.person.setFormat('Sources', between, '0')
    host.person.type('Sources', between, '=1+1')
    host.person.setNote('Sources', between, 'à moi')
    expect(fill(host, ...answers).map(({ outcome }) => outcome)).toEqual(['written', 'written'])
    expect(host.person.formulas('Sources', between)).toEqual([['=1+1']])
    expect(host.person.note('Sources', between)).toBe('à moi')
  })

  test('a formula is never written over', () => {
    const host = reopen(bare)
    const mine = filling(host, 'Caisse', 'volume', '12')
    const hand = new Hand(host)
    const row = hand.row('sources', 'name', (text) => text === 'Caisse')
    const cell = `${hand.letter('sources', 'volume')}${row}`
    host.person.type('Sources', cell, '=SUM(1;2)')
    host.person.giveResult('Sources', cell, '')
    expect(fill(host, mine)).toEqual([
      { outcome: 'refused', why: expect.any(String), message: expect.stringContaining('formule') },
    ])
  })
})

describe('a row is known by what it is, wherever it stands', () => {
  test('after rows were sorted and inserted, and columns moved', () => {
    const host = reopen(bare)
    const mine = filling(host, 'Caisse', 'volume', '12')
    host.person.sortBy('Sources', new Hand(host).letter('sources', 'name'), false)
    host.person.insertRows('Sources', 2)
    host.person.insertColumns('Sources', 3)
    expect(fill(host, mine)).toEqual([WRITTEN])
    expect(source(host, 'Caisse', 'volume')).toBe(12)
  })

  test('a source typed by name alone is filled by name, then numbered', () => {
    const host = reopen(bare)
    typeRow(host, 'sources', { name: 'Borne' })
    const mine = filling(host, 'Borne', 'volume', '12')
    expect(mine.isNumbered).toBe(false)
    const hand = new Hand(host)
    const row = hand.row('sources', 'name', (text) => text === 'Borne')
    host.person.insertRows('Sources', row)
    hand.type('sources', 'name', row, 'Autre')
    expect(fill(host, mine)).toEqual([WRITTEN])
    expect(source(host, 'Borne', 'volume')).toBe(12)
    expect(source(host, 'Autre', 'volume')).toBe('')
  })

  test('a row that is gone, or a tab, says so', () => {
    const host = reopen(bare)
    const mine = filling(host, 'Caisse', 'volume', '12')
    const row = new Hand(host).row('sources', 'name', (text) => text === 'Caisse')
    host.person.deleteRows('Sources', row)
    const gone = {
      outcome: 'refused',
      why: expect.any(String),
      message: expect.stringContaining("n'est plus"),
    }
    expect(fill(host, mine)).toEqual([gone])
    host.person.deleteSheet('Sources')
    expect(fill(host, mine)).toEqual([gone])
  })
})

describe('who may not write', () => {
  test('a viewer is told, and so is who meets a protection', () => {
    const host = reopen(bare)
    const mine = filling(host, 'Caisse', 'volume', '12')
    host.switchUser({ role: 'viewer', email: 'lea@example.com' })
    expect(fill(host, mine)).toEqual([
      { outcome: 'refused', why: expect.any(String), message: expect.stringContaining('protégée') },
    ])
  })

  test('one run at a time', () => {
    const host = reopen(bare)
    const mine = filling(host, 'Caisse', 'volume', '12')
    host.holdLock(true)
    expect(answer(host, 'fillCells', [mine])).toMatchObject({ failure: { code: 'busy' } })
  })

  test('what is no answer is refused', () => {
    const host = reopen(bare)
    const computed = { ...filling(host, 'Caisse', 'volume', '12'), column: 'quality' }
    const wrongs = [null, 'x', [null], [{}], [{ tab: 'sources' }], Array(201).fill({}), [computed]]
    for (const wrong of wrongs)
      expect(answer(host, 'fillCells', wrong)).toMatchObject({ failure: { code: 'bad-arguments' } })
  })
})

test('the name of the person is asked once, and is theirs alone', () => {
  const host = reopen(bare)
  call(host, 'introduce', 'Léa Martin')
  expect(toFill(host).person).toBe('Léa Martin')
  host.switchUser({ email: 'autre@example.com', name: 'Autre' })
  expect(toFill(host).person).toBe('')
})
