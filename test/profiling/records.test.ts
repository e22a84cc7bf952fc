import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CELL, LOOK } from '../../src/profiling/batch.ts'
import { decoded } from '../../src/profiling/charset.ts'
import { fingerprint } from '../../src/profiling/fingerprint.ts'
import type { Stop } from '../../src/profiling/records.ts'
import { LONGEST_RECORD, recordReader } from '../../src/profiling/records.ts'
import { bytesOf } from './checked.ts'

const COMMA = { delimiter: 44, quote: 34, lineEnd: 10 }

/** The records of a file read in pieces, their cells as text. */
function read(bytes: Uint8Array, width: number, cuts: readonly number[] = [], marks = COMMA) {
  const rows: string[][] = []
  const reader = recordReader(marks, width, null, (batch) => {
    for (let record = 0; record < batch.records; record++) {
      const texts = Array.from({ length: width }, (_, column) => {
        const at = CELL * (column * batch.rows + record)
        return decoded(batch.bytes, batch.cells[at] ?? 0, batch.cells[at + 1] ?? 0, 'utf-8')
      })
      rows.push(texts)
    }
  })
  let stop: Stop | null = null
  let from = 0
  for (const cut of [...cuts].sort((one, other) => one - other).concat(bytes.length)) {
    stop = stop ?? reader.take(bytes.subarray(from, cut))
    from = cut
  }
  return { rows, stop: stop ?? reader.end(true), counts: reader.counts }
}

const cell = fc.oneof(
  fc.constantFrom('', ' ', 'é', '\u{1f600}', 'a,b', '"', '""', 'a"b', '\n', '\r\n', 'x\ny', ','),
  fc.string({ maxLength: 6 }),
)
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`
const mustQuote = (text: string) => /[",\r\n]/.test(text)

/** A well-formed file: cells quoted where they must be, some where they need not. */
const file = fc
  .record({
    rows: fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 8,
      }),
    ),
    end: fc.constantFrom('\n', '\r\n'),
    hasLast: fc.boolean(),
  })
  .map(({ rows, end, hasLast }) => {
    const lines = rows.map((row) =>
      row.map(([text, isQuoted]) => (isQuoted || mustQuote(text) ? quoted(text) : text)).join(','),
    )
    return { text: lines.join(end) + (hasLast ? end : ''), width: rows[0]?.length ?? 0 }
  })

describe('well-formed files', () => {
  test('give the records an independent reader gives, wherever their pieces are cut', () => {
    const places = fc.array(fc.nat({ max: 200 }), { maxLength: 12 })
    fc.assert(
      fc.property(file, places, ({ text, width }, cuts) => {
        const bytes = bytesOf(text)
        const expected: string[][] = parse(text, {
          relax_column_count: true,
          skip_empty_lines: true,
        })
        const kept = expected.filter((row) => row.some((one) => one !== ''))
        const lastHeld = expected.map((row) => row.some((one) => one !== '')).lastIndexOf(true)
        const within = expected.filter((row, at) => at < lastHeld && row.every((one) => one === ''))
        const { rows, stop } = read(
          bytes,
          width,
          cuts.map((cut) => Math.min(cut, bytes.length)),
        )
        expect(stop).toBeNull()
        // Blank records between others come back, in no order.
        const blank = width > 1 ? within.length : 0
        expect(rows.filter((row) => row.some((one) => one !== ''))).toEqual(kept)
        expect(rows.length).toBe(kept.length + blank)
      }),
      { numRuns: 400 },
    )
  })

  test('give each cell the fingerprint of its bytes, whichever way it is written', () => {
    const prints = (bytes: Uint8Array, from: number, to: number) => {
      const words = new Int32Array(2)
      fingerprint(new DataView(bytes.buffer), from, to, words, 0)
      return [words[0], (words[1] ?? 0) & ~LOOK]
    }
    fc.assert(
      fc.property(file, ({ text, width }) => {
        const reader = recordReader(COMMA, width, null, ({ bytes, cells, rows, records }) => {
          for (let at = 0; at < CELL * rows * width; at += CELL) {
            const [from, to] = [cells[at] ?? 0, cells[at + 1] ?? 0]
            if ((at / CELL) % rows >= records || from === to) continue
            const own = [cells[at + 2], (cells[at + 3] ?? 0) & ~LOOK]
            expect(own).toEqual(prints(bytes, from, to))
          }
        })
        reader.take(bytesOf(text))
        reader.end(true)
      }),
      { numRuns: 200 },
    )
  })

  test('one byte at a time', () => {
    const bytes = bytesOf('a,"b ""c""",d\r\n"x\ny",,\r\n')
    const { rows } = read(bytes, 3, [...bytes.keys()])
    expect(rows).toEqual([
      ['a', 'b "c"', 'd'],
      ['x\ny', '', ''],
    ])
  })
})

describe('files as they come', () => {
  test.each([
    ['a,b\n', [['a', 'b']], {}],
    ['a,b', [['a', 'b']], {}],
    ['a,', [['a', '']], {}],
    ['a,b\r', [['a', 'b']], {}],
    ['\n\na,b\n\n', [['a', 'b']], { blankLines: 3 }],
    [
      'a\na,b,\na,b,c\n',
      [
        ['a', ''],
        ['a', 'b'],
        ['a', 'b'],
      ],
      { short: 1, long: 1 },
    ],
    ['a,b\n,\n,\n', [['a', 'b']], { trailingBlank: 2 }],
    [
      'a,b\n,\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['', ''],
      ],
      {},
    ],
    ['"a"b,c\n', [['ab', 'c']], { oddQuotes: 1 }],
    ['"a" ,c\n', [['a ', 'c']], { oddQuotes: 1 }],
    ['a"b",c\n', [['a"b"', 'c']], {}],
    ['"","""",\n', [['', '"']], {}],
    ['é\rè,c\n', [['é\rè', 'c']], {}],
  ] as const)('%j', (text, rows, counts) => {
    const found = read(bytesOf(text), 2)
    expect(found.stop).toBeNull()
    expect(found.rows).toEqual(rows)
    const none = { blankLines: 0, short: 0, long: 0, trailingBlank: 0, oddQuotes: 0 }
    expect(found.counts).toMatchObject({ ...none, ...counts, records: rows.length })
  })

  test('returns alone end records where the marks say so', () => {
    const { rows } = read(bytesOf('a,b\rc,"d\r"\r'), 2, [3, 4, 9], { ...COMMA, lineEnd: 13 })
    expect(rows).toEqual([
      ['a', 'b'],
      ['c', 'd\r'],
    ])
  })

  test('without quotes, quotes are ordinary signs', () => {
    const marks = { ...COMMA, quote: null as unknown as number }
    expect(read(bytesOf('"a,b"\n'), 2, [], marks).rows).toEqual([['"a', 'b"']])
  })

  test('the bytes of the header, met again, are no record', () => {
    const header = bytesOf('id,name')
    const rows: number[] = []
    const reader = recordReader(COMMA, 2, header, ({ records }) => rows.push(records))
    reader.take(bytesOf('1,a\r\nid,name\r\n2,b\nid,name'))
    expect(reader.end(true)).toBeNull()
    expect(reader.counts).toMatchObject({ records: 2, repeatedHeaders: 2 })
  })
})

describe('files meant to harm', () => {
  test('an open quote stops at the line it opens on', () => {
    const { stop, counts } = read(bytesOf(`a,b\n1,2\n"x,y\n${'z\n'.repeat(1_000)}`), 2, [5, 700])
    expect({ stop, line: counts.lines + 1 }).toEqual({ stop: 'unclosed-quote', line: 3 })
  })

  test.each([
    ['a cell of 10 MB', 'x'],
    ['a quoted cell of 10 MB', '"x'],
    ['10 MB of quotes', '"'],
    ['10 MB of delimiters and quotes', '",'],
  ])('%s is told, however it is cut', (_, piece) => {
    const bytes = bytesOf(`a,b\n${piece.repeat(10_485_760 / piece.length)}`)
    const cuts = Array.from({ length: 40 }, (_, at) => at * 262_144)
    const { counts, stop } = read(bytes, 2, cuts)
    expect({ stop, line: counts.lines + 1 }).toEqual({ stop: 'record-too-long', line: 2 })
    expect(['record-too-long', 'unclosed-quote']).toContain(read(bytes, 2).stop)
  })

  test('a record as long as allowed is read', () => {
    const long = 'x'.repeat(LONGEST_RECORD - 3)
    const { rows, stop } = read(bytesOf(`a,${long}\nb,c\n`), 2, [1_000_000, 3_000_000])
    expect(stop).toBeNull()
    expect(rows[0]?.[1]?.length).toBe(long.length)
  })

  test('a million blank records at the end cost nothing and are none', () => {
    const { counts } = read(bytesOf(`a,b\n${',\n'.repeat(1_000_000)}`), 2, [500_000, 1_500_000])
    expect(counts).toMatchObject({ records: 1, trailingBlank: 1_000_000 })
  })
})
