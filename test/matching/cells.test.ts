import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cells } from '../../src/matching/cells.ts'

const rows = (text: string, delimiter = ',') => cells(text, delimiter).lines.map((l) => l.cells)

test.each([
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['"a,b",c', [['a,b', 'c']]],
  ['"a\nb",c', [['a\nb', 'c']]],
  ['"say ""hi""",c', [['say "hi"', 'c']]],
  ['5" pipe,c', [['5" pipe', 'c']]],
  ['"a"b,c', [['ab', 'c']]],
  ['a,,', [['a', '', '']]],
  ['\n\na', [['a']]],
  ['""', []],
  ['', []],
])('%j', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})

test('lines keep the number they start on, and an open quote is told', () => {
  const { lines, unclosed } = cells('a\n"b\nc"\n\nd,"e\nf', ',')
  expect(lines.map((line) => line.number)).toEqual([1, 2, 5])
  expect(unclosed).toBe(5)
})

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n', '\r', '\t', '|'),
})
const quote = (text: string) => `"${text.replace(/"/g, '""')}"`

test('reads what csv-parse reads of quoted cells full of traps', () => {
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (data, delimiter) => {
      const text = data.map((row) => row.map(quote).join(delimiter)).join('\n')
      const peer: string[][] = parse(text, {
        delimiter,
        record_delimiter: '\n',
        relax_column_count: true,
      })
      expect(rows(text, delimiter)).toEqual(peer)
    }),
    { seed: 42, numRuns: 300 },
  )
})

test('no text makes it throw, and no character outside quotes and delimiters is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const kept = rows(text).flat().join('').length
      expect(kept).toBeLessThanOrEqual(text.length)
      if (!/["]/.test(text)) expect(rows(text).flat().join('')).toBe(text.replace(/[,\r\n]/g, ''))
    }),
    { seed: 42, numRuns: 300 },
  )
})
