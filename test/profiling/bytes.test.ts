// What is read from bytes is what the rest of the product reads from text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decoded, encode, isBroken } from '../../src/profiling/charset.ts'
import { NO_DAY, readDay } from '../../src/profiling/dayRead.ts'
import { fingerprint } from '../../src/profiling/fingerprint.ts'
import { visibleFrom, visibleTo, withoutInvisible } from '../../src/profiling/visible.ts'
import { daysMeant } from '../../src/scoring/formats/moments.ts'
import { visibleText } from '../../src/workbook/reading/visibleText.ts'
import { bytesOf } from './checked.ts'

const text = fc.string({ unit: 'binary' })
const bytes = fc.uint8Array({ maxLength: 30 })

test('UTF-8 is read and written as everybody does', () => {
  fc.assert(
    fc.property(text, (one) => {
      const into = new Uint8Array(4 * one.length)
      const end = encode(one, into, 0)
      expect([...into.subarray(0, end)]).toEqual([...bytesOf(one)])
      expect(decoded(into, 0, end, 'utf-8')).toBe(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(one)),
      )
    }),
  )
})

test('bytes are UTF-8 or not, as everybody says', () => {
  const strict = (one: Uint8Array) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(one)
      return true
    } catch {
      return false
    }
  }
  const broken = fc
    .tuple(text, bytes)
    .map(([one, other]) => Uint8Array.of(...bytesOf(one), ...other))
  fc.assert(
    fc.property(broken, (one) => {
      expect(isBroken(one, 0, one.length)).toBe(!strict(one))
    }),
  )
})

test('Windows-1252 is Latin-1 but for its own signs', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  expect(decoded(all, 128, 160, 'windows-1252')).toBe(signs)
  const latin = String.fromCharCode(...all.subarray(160))
  expect(decoded(all, 160, 256, 'windows-1252')).toBe(latin)
  expect(decoded(all, 0, 128, 'windows-1252')).toBe(String.fromCharCode(...all.subarray(0, 128)))
})

const unseen = fc.constantFrom(
  ...' \t\n\v\f\r\u00a0\u1680\u2000\u200a\u2028\u202f\u205f\u3000\ufeff\u200b\u200d\u2060'.split(
    '',
  ),
)
const sparse = fc.string({
  unit: fc.oneof(unseen, fc.constantFrom('a', 'é', '…', '√', '\u0085', 'ï')),
  maxLength: 8,
})

test('what people see of a cell is what they see of its text', () => {
  fc.assert(
    fc.property(sparse, (one) => {
      const cell = bytesOf(one)
      const from = visibleFrom(cell, 0, cell.length, 'utf-8')
      const to = visibleTo(cell, from, cell.length, 'utf-8')
      const end = withoutInvisible(cell, from, to)
      expect(decoded(cell, from, end, 'utf-8')).toBe(visibleText(one))
    }),
    { numRuns: 2_000 },
  )
})

describe('days', () => {
  const part = fc.oneof(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 1899, max: 2101 }))
  const digits = part.chain((one) => fc.constantFrom(String(one), String(one).padStart(2, '0')))
  const parted = fc
    .tuple(
      digits,
      digits,
      digits,
      fc.constantFrom(...'/-. '.split('')),
      fc.constantFrom('', 'x', '0'),
    )
    .map(([a, b, c, mark, rest]) => `${a}${mark}${b}${mark}${c}${rest}`)
  const written = fc.oneof(parted, fc.string({ unit: fc.constantFrom(...'0123-/'), maxLength: 10 }))

  test('are those the format reads, in both orders', () => {
    fc.assert(
      fc.property(written, (one) => {
        const cell = bytesOf(one)
        const read = { dayFirst: NO_DAY, monthFirst: NO_DAY, hasTwoDigits: false }
        readDay(cell, 0, cell.length, 27, read)
        fc.pre(!read.hasTwoDigits)
        const inRange = (days: number[]) => days.filter((day) => day >= 2 && day < 73_416)
        const [french = NO_DAY] = inRange(daysMeant(one, 'fr'))
        expect(read.dayFirst).toBe(french)
        const found = [read.dayFirst, read.monthFirst].filter((day) => day !== NO_DAY)
        expect([...new Set(found)]).toEqual(inRange(daysMeant(one, 'en')))
      }),
      { numRuns: 3_000 },
    )
  })

  test.each([
    ['21-11-26', 46347],
    ['01-01-13', 41275],
    ['01-01-30', 10959],
    ['21/11/2026 10:30', 46347],
    ['2026-11-21T10:30:00Z', 46347],
    ['20261121', 46347],
    ['2026-11-2', NO_DAY],
    ['2013.01.26', NO_DAY],
    ['46347', NO_DAY],
  ])('%j', (one, day) => {
    const cell = bytesOf(one)
    const read = { dayFirst: NO_DAY, monthFirst: NO_DAY, hasTwoDigits: false }
    readDay(cell, 0, cell.length, 27, read)
    expect(read.dayFirst).toBe(day)
  })
})

describe('fingerprints', () => {
  const write = (bytes: Uint8Array, from: number, to: number) => {
    const marks = new Int32Array(2)
    fingerprint(new DataView(bytes.buffer), from, to, marks, 0)
    return `${marks[0]} ${marks[1]}`
  }

  test('depend on the bytes and on nothing around them', () => {
    fc.assert(
      fc.property(bytes, bytes, bytes, (before, one, after) => {
        const alone = Uint8Array.of(...one, 0, 0, 0, 0)
        const within = Uint8Array.of(...before, ...one, ...after, 1, 2, 3, 4)
        const from = before.length
        expect(write(within, from, from + one.length)).toBe(write(alone, 0, one.length))
      }),
    )
  })

  test.each([
    ['numbers in a row', (at: number) => String(at)],
    ['numbers of ten digits', (at: number) => `06${String(at).padStart(8, '0')}`],
    ['addresses that differ in the middle', (at: number) => `jean.${at}@exemple.fr`],
    [
      'words of four letters put together',
      (at: number) => `${at % 600}-${'x'.repeat(at % 7)}-${at}`,
    ],
    ['runs of zeros', (at: number) => '\0'.repeat(at % 50) + String(Math.floor(at / 50))],
  ])('%s: no two of 300,000 are the same', (_, textOf) => {
    const marks = new Int32Array(2)
    const bytes = new Uint8Array(256)
    const view = new DataView(bytes.buffer)
    const met = new Set<number>()
    const texts = new Set<string>()
    for (let at = 0; at < 300_000; at++) {
      const one = textOf(at)
      texts.add(one)
      fingerprint(view, 0, encode(one, bytes, 0), marks, 0)
      // The bits the table keeps, but for six of them: a number holds 53.
      met.add((marks[0] ?? 0) * 2 ** 21 + ((marks[1] ?? 0) >>> 11))
    }
    expect(met.size).toBe(texts.size)
  })
})
