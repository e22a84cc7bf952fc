import { expect, test } from 'vitest'
import { packTable } from '../../build/catalogue.ts'
import {
  amount,
  flag,
  items,
  oneOf,
  optional,
  optionalAmount,
  optionalWords,
  words,
} from '../../src/catalogue/cells.ts'
import { byId, type Row, table } from '../../src/catalogue/table.ts'

const packed = packTable(`id,fr,en,note_fr,note_en,cost,used,tags
a,Un,One,,,1.5,yes,x; y;
b,Deux,Two,Rare,Rare,,no,
c,Trois,Three,,,dear,perhaps,z
`)

function rowOf(id: string): Row {
  const row = table(packed, (row) => row)().find((row) => row('id') === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

test('rows keep the order of the file and are read once', () => {
  let reads = 0
  const ids = table(packed, (row) => {
    reads += 1
    return row('id')
  })
  expect(reads).toBe(0)
  expect(ids()).toEqual(['a', 'b', 'c'])
  expect(ids()).toBe(ids())
  expect(reads).toBe(3)
})

test('a table is packed as lines, what repeats as a ditto mark, and read back', () => {
  const repeated = packTable('list,id,note\nfruit,"a, b",\nfruit,"say ""hi""",\nroot,c,\n')
  expect(repeated).toBe('list\tid\tnote\nfruit\ta, b\t\n"\tsay "hi"\t\nroot\tc\t')
  const read = table(repeated, (row) => [row('list'), row('id'), row('note')])
  expect(read()).toEqual([
    ['fruit', 'a, b', ''],
    ['fruit', 'say "hi"', ''],
    ['root', 'c', ''],
  ])
})

test.each([
  ['a tab', 'a\tb'],
  ['a line break', '"a\nb"'],
  ['a lone ditto mark', '""""'],
])('a table cannot hold %s', (_, cell) => {
  expect(() => packTable(`id,fr\n1,${cell}\n`)).toThrow('A table cannot hold')
})

test('items are found by id, and two with one id are refused', () => {
  const named = table(packed, (row) => ({ id: row('id'), label: words(row) }))
  expect(byId(named)().get('b')?.label).toEqual({ fr: 'Deux', en: 'Two' })
  const twins = byId(() => [{ id: 'a' }, { id: 'a' }])
  expect(() => twins()).toThrow('Two items with the id "a"')
})

test.each<[cell: string, read: (row: Row) => unknown, id: string, value: unknown]>([
  ['a number', (row) => amount(row, 'cost'), 'a', 1.5],
  ['a number, maybe', (row) => optionalAmount(row, 'cost'), 'a', 1.5],
  ['a blank number', (row) => optionalAmount(row, 'cost'), 'b', null],
  ['a text, maybe', (row) => optional(row, 'tags'), 'c', 'z'],
  ['a blank text', (row) => optional(row, 'tags'), 'b', null],
  ['a list', (row) => items(row, 'tags'), 'a', ['x', 'y']],
  ['an empty list', (row) => items(row, 'tags'), 'b', []],
  ['yes', (row) => flag(row, 'used'), 'a', true],
  ['no', (row) => flag(row, 'used'), 'b', false],
  ['a note', (row) => optionalWords(row, 'note_'), 'b', { fr: 'Rare', en: 'Rare' }],
  ['no note', (row) => optionalWords(row, 'note_'), 'a', null],
])('a cell tells %s', (_, read, id, value) => {
  expect(read(rowOf(id))).toEqual(value)
})

test.each<[mistake: string, read: (row: Row) => unknown, id: string, message: string]>([
  ['a column that is not there', (row) => row('colour'), 'a', 'No column "colour"'],
  ['words for a number', (row) => amount(row, 'cost'), 'c', 'holds "dear", not a number'],
  ['nothing for a number', (row) => amount(row, 'cost'), 'b', 'holds "", not a number'],
  ['neither yes nor no', (row) => flag(row, 'used'), 'c', 'holds "perhaps", not one of yes, no'],
  ['an unknown word', (row) => oneOf(row, 'fr', ['Un', 'Deux']), 'c', 'holds "Trois", not one of'],
])('a table refuses %s', (_, read, id, message) => {
  expect(() => read(rowOf(id))).toThrow(message)
})
