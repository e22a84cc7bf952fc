import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { say } from '../../src/base/text.ts'
import { FILE_FAILURES } from '../../src/profiling/file/failure.ts'
import type { Corrections } from '../../src/profiling/file/understood.ts'
import { REMARKS } from '../../src/profiling/remarks.ts'
import { bytesOf, checked, every, outcomeOf, understanding, understoodOf } from './checked.ts'

const ROWS = 'Réf;Nom;Montant\n1;Zoé;12,50\n2;Léa;3,20\n3;Éva;0,75\n'

const utf16 = (text: string, isLittle: boolean, mark = '\ufeff') =>
  Uint8Array.from(
    (mark + text).split('').flatMap((sign) => {
      const code = sign.charCodeAt(0)
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('encodings', () => {
  test.each([
    ['UTF-8', bytesOf(ROWS), 'utf-8', 0],
    ['UTF-8 with a mark', bytesOf(`\ufeff${ROWS}`), 'utf-8', 3],
    ['Latin-1', latin(ROWS), 'windows-1252', 0],
    ['UTF-16, little end first', utf16(ROWS, true), 'utf-16le', 2],
    ['UTF-16, big end first', utf16(ROWS, false), 'utf-16be', 2],
    ['UTF-16 without a mark', utf16(ROWS, true, ''), 'utf-16le', 0],
  ] as const)('%s', (_, bytes, encoding, mark) => {
    const understood = understoodOf(bytes)
    expect(understood).toMatchObject({ encoding, mark, delimiter: ';', decimalCommas: [2] })
    expect(understood.header).toEqual(['Réf', 'Nom', 'Montant'])
    expect(understood.sample[0]).toEqual(['1', 'Zoé', '12,50'])
    const cuts = Array.from({ length: bytes.length }, (_, at) => at)
    const found = outcomeOf(bytes, every({ format: 'person-name' }), { cuts })
    expect([found.records, found.columns[1]?.valid]).toEqual([3, 3])
  })

  test('signs beyond the first plane survive UTF-16, wherever it is cut', () => {
    const bytes = utf16('a,b\nx\u{1f600},x\nx\u{1f601},y\n', true)
    const cuts = Array.from({ length: bytes.length }, (_, at) => at)
    expect(outcomeOf(bytes, every({ distinct: true }), { cuts }).columns[0]?.distinct).toBe(2)
  })
})

describe('delimiters', () => {
  test.each([
    [',', 'a,b,c\n1,2,3\n4,5,6\n'],
    [';', 'a;b;c\n1,5;2,5;x\n3,5;4,5;y\n'],
    ['\t', 'a\tb\n1,2\tx;y\n3,4\tz\n'],
    ['|', 'a|b|c\nx, y|2|3\nz|2|3\n'],
    [';', 'nom;ville\n"a,b,c,d";"Paris, 1"\n"e,f,g,h";"Lyon, 2"\n'],
    [',', 'nom,note\n"a;b",1\n"c;d;e",2\n'],
    [';', 'valeur;taux\n1,25;3,50\n2,75;4,50\n'],
  ] as const)('%j in %j', (delimiter, text) => {
    expect(understoodOf(bytesOf(text)).delimiter).toBe(delimiter)
  })

  test('a file of one column is a table', () => {
    const understood = understoodOf(bytesOf('email\na@b.fr\nc@d.fr\n'))
    expect([understood.header, understood.width]).toEqual([['email'], 1])
  })
})

describe('what surrounds the table', () => {
  const preamble = 'Export clients\nle 21/11/2026\n\n'
  const table = 'ref,name,city\n1,a,x\n2,b,y\n3,c,z\n'

  test('lines before the header', () => {
    const understood = understoodOf(bytesOf(preamble + table))
    expect(understood).toMatchObject({ headerLine: 4, preambleLines: 3, firstLine: 5 })
    expect(outcomeOf(bytesOf(preamble + table), every()).records).toBe(3)
  })

  test.each([
    ['a total', 'Total,,6\n', 1],
    ['a note', '\nExporté par le CRM\n', 1],
    ['a total, a blank line and a note', 'TOTAL,3,\n\nGénéré le 21/11\n', 3],
    ['nothing', '', 0],
    ['a customer called Totalement', 'Totalement,x,y\n', 0],
  ])('%s after the last record', (_, footer, lines) => {
    const bytes = bytesOf(table + footer)
    expect(understoodOf(bytes).footerLines).toBe(lines)
    const cuts = [10, 30, bytes.length - 3]
    const { records } = outcomeOf(bytes, every(), { cuts })
    expect(records).toBe(lines === 0 && footer !== '' ? 4 : 3)
    expect(understoodOf(bytes, { footerLines: 0 }).footerBytes).toBe(0)
  })

  test('repeated headers, blank lines and blank records at the end are no records', () => {
    const { records, reading } = outcomeOf(bytesOf(`${table}\n${table},,\n,,\n\n`), every())
    expect([records, reading.repeatedHeaders, reading.blankLines, reading.trailingBlank]).toEqual([
      6, 1, 2, 2,
    ])
  })

  test('records of any width are read, their missing cells blank', () => {
    const found = outcomeOf(bytesOf('a,b,c\n1\n1,2,3,4\n1,2,3\n1,2,3\n'), every())
    expect([found.records, found.reading.short, found.reading.long]).toEqual([4, 1, 1])
    expect(found.columns[2]?.empty).toBe(1)
  })

  test.each([
    ['numbers and addresses', '1,a@b.fr,75011\n2,c@d.fr,69001\n'],
    ['days', '2024-01-01,5\n2024-01-02,6\n'],
  ])('a file that starts with %s has no header', (_, text) => {
    const understood = understoodOf(bytesOf(text))
    expect([understood.headerLine, understood.from]).toEqual([null, 0])
    expect(outcomeOf(bytesOf(text), every()).records).toBe(2)
  })
})

describe('a person corrects', () => {
  test.each([
    ['the delimiter', { delimiter: ',' }, { width: 2, delimiter: ',' }],
    ['the header', { headerLine: 2 }, { headerLine: 2, preambleLines: 1 }],
    ['that there is none', { headerLine: null }, { headerLine: null, header: ['', '', ''] }],
    ['the encoding', { encoding: 'windows-1252' }, { encoding: 'windows-1252' }],
    ['quotes', { quotes: false }, { quotes: false }],
  ] as [string, Corrections, object][])('%s', (_, corrections, told) => {
    expect(understoodOf(bytesOf(ROWS), corrections)).toMatchObject(told)
  })
})

describe('what cannot be read is told in a sentence', () => {
  const wide = Array.from({ length: 9_000 }, (_, at) => `c${at}`).join(',')
  test.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\n \n\n', 'empty'],
    ['a workbook', 'PK\u0003\u0004\u0014\u0000', 'workbook'],
    ['bytes of an image', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'binary'],
    ['9,000 columns', `${wide}\n${wide}\n`, 'too-many-columns'],
  ] as const)('%s', (_, text, code) => {
    expect(understanding(latin(text))).toMatchObject({ code })
  })

  test('an open quote, with the line it opens on', () => {
    const text = `a;b\n${'1;2\n'.repeat(200_000)}"3;4\n${'5;6\n'.repeat(1_000)}`
    expect(checked(bytesOf(text), every())).toEqual({
      code: 'unclosed-quote',
      values: { line: 200_002 },
    })
    const read = checked(bytesOf(text), every(), { corrections: { quotes: false } })
    expect(read).toMatchObject({ records: 201_001 })
  })

  test('any bytes at all are read or told, never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.array(fc.nat(300)), (bytes, cuts) => {
        const inside = cuts.map((cut) => Math.min(cut, bytes.length))
        expect(checked(bytes, every({ format: 'date' }), { cuts: inside })).toBeTypeOf('object')
      }),
      { numRuns: 300 },
    )
  })

  test('every sentence is whole in both languages', () => {
    const values = { n: 3, line: 4, name: 'x', columns: 9_000, most: 4_096 }
    for (const text of [...Object.values(FILE_FAILURES), ...Object.values(REMARKS)]) {
      for (const locale of ['fr', 'en'] as const)
        expect(say(text, locale, values)).not.toMatch(/[{}#|]/)
    }
  })
})
