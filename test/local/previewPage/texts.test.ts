// The small readings of the preview's page: names of cells, blocks of a clipboard, what is edited.
import { describe, expect, test } from 'vitest'
import { laid, readBlock } from '../../../local/preview/page/block.ts'
import { cellName, readCellName } from '../../../local/preview/page/cellName.ts'
import { editText } from '../../../local/preview/page/editText.ts'
import { WORDS } from '../../../local/preview/page/words.ts'
import { say } from '../../../src/base/text.ts'
import { SLIPS } from '../../house/slips.ts'

test.each([
  ['A1', 0, 0],
  ['Z9', 8, 25],
  ['AA10', 9, 26],
  ['BC2', 1, 54],
])('%s is row %i, column %i', (name, row, column) => {
  expect(cellName(row, column)).toBe(name)
  expect(readCellName(` ${name.toLowerCase()} `)).toEqual({ row, column })
})

test.each(['', 'A', '1', 'A0', 'ABCD1', 'A1:B2', 'Été1'])('%j names no cell', (name) => {
  expect(readCellName(name)).toBeNull()
})

test.each([
  ['a', [['a']]],
  [
    'a\tb\nc\t',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['a\r\nb\r\n', [['a'], ['b']]],
  ['"a\nb"\tc', [['a\nb', 'c']]],
  ['"a ""b"""', [['a "b"']]],
  ['', [['']]],
])('the block %j is read', (text, block) => {
  expect(readBlock(text)).toEqual(block)
})

test('a block fills a selection it fits a whole number of times, and only then', () => {
  const area = { row: 1, column: 1, rows: 2, columns: 2 }
  expect(laid([['x']], area).map(({ text }) => text)).toEqual(['x', 'x', 'x', 'x'])
  expect(laid([['x'], ['y'], ['z']], area)).toHaveLength(6)
})

describe('what stands in a cell being edited', () => {
  const cell = { row: 0, column: 0 }
  test.each([
    ['a rate in full', { value: 0.65432, text: '65 %', format: '0 %' }, '65,432%'],
    ['a number in full', { value: 1234.5, text: '1 235', format: '#,##0' }, '1234,5'],
    ['a sum of binary fractions', { value: 0.1 + 0.2, text: '0,3' }, '0,3'],
    ['a date as shown', { value: 46054, text: '01/02/2026', format: 'dd/MM/yyyy' }, '01/02/2026'],
    ['a formula', { value: '#ERROR!', text: '#ERROR!', formula: '=A1' }, '=A1'],
    ['a text', { value: 'oui', text: 'oui' }, 'oui'],
    ['nothing', { value: null, text: '' }, ''],
  ])('%s', (_, held, text) => {
    expect(editText({ ...cell, ...held }, 'fr_FR')).toBe(text)
  })
})

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test.each(SLIPS[language])('no word of the window has $name', ({ looks }) => {
    const said = Object.values(WORDS).map((text) => say(text, language).replace(/\{\w+\}/g, 'x'))
    expect(said.filter((sentence) => looks.test(sentence))).toEqual([])
  })
})
