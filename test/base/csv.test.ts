import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../src/base/csv.ts'

test.each([
  ['plain words', 'Caisse', 'Caisse'],
  ['a comma', 'a, b', '"a, b"'],
  ['quotes', 'dit « oui » et "non"', '"dit « oui » et ""non"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['nothing', '', ''],
  ['a formula', '=HYPERLINK(A1)', "'=HYPERLINK(A1)"],
  ['a phone number', '+33 6 00', "'+33 6 00"],
  ['a dash', '-1 an', "'-1 an"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula behind blanks', '  =1+1', "'  =1+1"],
  ['a formula behind a tab', '\t=1', "'\t=1"],
  ['a formula to be quoted', '=1,2', '"\'=1,2"'],
  ['a formula in wide letters', '\uff1d1', "'\uff1d1"],
  ['a sign inside', 'a=b', 'a=b'],
])('%s', (_, text, cell) => {
  expect(csv([[text]])).toBe(`\ufeff${cell}\r\n`)
})

test('any table is read back as it was, dangerous cells neutralised', () => {
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), { minLength: 1 }),
    )
  fc.assert(
    fc.property(table, (rows) => {
      const read: string[][] = parse(csv(rows), {
        bom: true,
        record_delimiter: '\r\n',
        skip_empty_lines: false,
      })
      const width = rows[0]?.length ?? 0
      if (width === 1 && rows.some(([cell]) => cell === '')) return
      expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
      )
      for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/)
    }),
  )
})
