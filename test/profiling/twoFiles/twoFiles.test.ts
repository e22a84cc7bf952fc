import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draw } from '../../../bench/random.ts'
import { customers, meetFirst } from '../../../src/profiling/twoFiles/customers.ts'
import { normalised } from '../../../src/scoring/formats/formats.ts'
import { fillerTest } from '../../../src/scoring/formats/placeholder.ts'
import { visibleText } from '../../../src/workbook/reading/visibleText.ts'
import { FILLERS, FRENCH } from '../checked.ts'
import { laid } from './laid.ts'

const EMAIL = {
  key: { format: 'email' },
  columns: [{ format: 'phone' }, { format: 'person-name' }],
}

const TILL = `ticket,mail,tel,nom
1,Zoe@Free.fr,06 12 34 56 79,DUPONT
2,bob@free.fr,0712345679,Martin
3,ann@free.fr,,Petit
4,nc,0612345680,Durand
5,two@free.fr,0612345681,Roux
6,two@free.fr,0612345682,Roux
7,only@free.fr,0612345683,Blanc`

const SITE = `nom,adresse,phone
Dupont,zoe@free.fr,+33612345679
Martin,bob@free.fr,0612345679
nc,ann@free.fr,0612345684
Roux,two@free.fr,0612345681
Noir,new@free.fr,0612345685`

describe('two files laid side by side', () => {
  test('tell who is in both, and whether both say the same, however each is written', () => {
    const till = { text: TILL, key: 1, columns: [2, 3] }
    const site = { text: SITE, key: 1, columns: [2, 0] }
    expect(laid(till, site, EMAIL)).toEqual({
      records: [7, 5],
      keyed: [6, 5],
      found: [5, 4],
      common: 4,
      unclear: 1,
      columns: [
        { compared: 2, equal: 1, onlyFirst: 0, onlySecond: 1 },
        { compared: 2, equal: 2, onlyFirst: 1, onlySecond: 0 },
      ],
      oneIn: 1,
    })
  })

  test('a customer who comes twice in the second file is compared with nobody either', () => {
    const one = { text: 'mail,tel\na@b.fr,0612345679\nc@d.fr,0612345680', key: 0, columns: [1] }
    const twice = { ...one, text: `${one.text}\nA@B.fr,0612345679\na@b.fr,0612345679` }
    const asked = { key: { format: 'email' }, columns: [{ format: 'phone' }] }
    expect(laid(one, twice, asked)).toMatchObject({
      found: [2, 4],
      common: 2,
      unclear: 1,
      columns: [{ compared: 1, equal: 1 }],
    })
  })

  test('a key nobody may look into lays nothing; a closed column is compared with nothing', () => {
    const file = { text: 'mail,tel\na@b.fr,0612345679', key: 0, columns: [1] }
    const closed = { allowed: false }
    expect(laid(file, file, { key: closed, columns: [{}] })).toEqual({ code: 'closed-key' })
    expect(laid(file, file, { key: {}, columns: [closed] })).toMatchObject({ columns: [null] })
  })

  test('a payment card stops it', () => {
    const file = { text: 'mail,note\na@b.fr,4111 1111 1111 1111', key: 0, columns: [1] }
    expect(laid(file, file, { key: {}, columns: [{}] })).toMatchObject({ code: 'card-number' })
  })
})

/** Formats that a key and a shared column are drawn from, with ways to write their values. */
const DRAWN: readonly (readonly [string | null, readonly string[]])[] = [
  ['email', ['a@b.fr', 'A@B.FR', '<a@b.fr>', 'c@d.com', 'c@d', 'nc', 'e@f.fr', '', ' e@f.fr ']],
  ['phone', ['0612345679', '+33612345679', '06 12 34 56 80', '0033612345680', 'x', '', '0000']],
  ['id', ['cl-001', 'CL-001', 'cl/2', 'x', '', 'CL-3', 'cl-3', '?']],
  ['siren', ['732829320', '732 829 320', '732829321', '', '404833048']],
  ['date', ['2026-01-05', '05/01/2026', '1/2/2025', '', '31/02/2025', '1900-01-01']],
  [null, ['a', 'A', 'é', 'N/A', '', '\u00a0', 'b']],
]

/** The counts written the plain way: all texts held, every record looked at. */
function naive(
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
  formats: readonly (string | null)[],
) {
  const isFiller = fillerTest(FILLERS)
  const told = (text: string, format: string | null) => {
    const seen = visibleText(text)
    if (seen === '' || isFiller(format ?? 'text', seen, FRENCH) === 'filler') return null
    return format === null ? seen : (normalised(format, seen, FRENCH) ?? seen.toLowerCase())
  }
  const keyOf = ([text = '']: readonly string[]) => {
    const [format = null] = formats
    const value = told(text, format)
    return value !== null && format !== null && normalised(format, text, FRENCH) === null
      ? null
      : value
  }
  const grouped = (rows: readonly (readonly string[])[]) => {
    const by = new Map<string, (readonly string[])[]>()
    for (const row of rows) {
      const key = keyOf(row)
      if (key !== null) by.set(key, [...(by.get(key) ?? []), row])
    }
    return by
  }
  const [one, other] = [grouped(first), grouped(second)]
  const common = [...one.keys()].filter((key) => other.has(key))
  const pairs = common.flatMap((key) => {
    const [mine = [], theirs = []] = [one.get(key), other.get(key)]
    return mine.length === 1 && theirs.length === 1 ? [[mine[0] ?? [], theirs[0] ?? []]] : []
  })
  const sum = (by: typeof one, keys: Iterable<string>) =>
    [...keys].reduce((total, key) => total + (by.get(key)?.length ?? 0), 0)
  return {
    records: [first.length, second.length],
    keyed: [sum(one, one.keys()), sum(other, other.keys())],
    found: [sum(one, common), sum(other, common)],
    common: common.length,
    unclear: common.length - pairs.length,
    columns: formats.slice(1).map((format, at) => {
      const values = pairs.map((pair) => pair.map((row) => told(row?.[at + 1] ?? '', format)))
      const both = values.filter(([mine, theirs]) => mine !== null && theirs !== null)
      return {
        compared: both.length,
        equal: both.filter(([mine, theirs]) => mine === theirs).length,
        onlyFirst: values.filter(([mine, theirs]) => mine !== null && theirs === null).length,
        onlySecond: values.filter(([mine, theirs]) => mine === null && theirs !== null).length,
      }
    }),
    oneIn: 1,
  }
}

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',')

describe('as a plain computation counts', () => {
  test('on any two small files, wherever their pieces are cut', () => {
    const kinds = fc.array(fc.constantFrom(...DRAWN), { minLength: 2, maxLength: 4 })
    const drawn = kinds.chain((of) => {
      const row = fc.tuple(...of.map(([, values]) => fc.constantFrom(...values)))
      const rows = fc.array(row, { minLength: 1, maxLength: 12 })
      return fc.tuple(
        fc.constant(of.map(([format]) => format)),
        rows,
        rows,
        fc.integer({ min: 1, max: 40 }),
      )
    })
    fc.assert(
      fc.property(drawn, ([formats, first, second, piece]) => {
        // A first column of its own keeps a record of blanks a record.
        const places = formats.slice(1).map((_, at) => at + 2)
        const fileOf = (rows: readonly (readonly string[])[]) => ({
          text: [
            ['n', ...formats.map((_, at) => `c${at}`)],
            ...rows.map((row, at) => [`r${at}`, ...row]),
          ]
            .map(quoted)
            .join('\n'),
          key: 1,
          columns: places,
        })
        const asks = formats.map((format) => ({ format, cards: false }))
        const [key = {}, ...columns] = asks
        // However many were said to come.
        const many = { piece, expected: piece % 20 }
        const found = laid(fileOf(first), fileOf(second), { key, columns, ...many })
        expect(found).toEqual(naive(first, second, formats))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('more customers than may be held', () => {
  const { below } = draw(7)
  const customer = (n: number) => `c${n}@free.fr`
  /** Twenty thousand customers; three in four are in both files, and one phone in five differs. */
  const rows = (from: number, isOther: boolean) =>
    Array.from({ length: 20_000 }, (_, at) => {
      const phone = 10_000_000 + from + at + (isOther && below(5) === 0 ? 30_000_000 : 0)
      return `${customer(from + at)},06${phone}`
    })
  const first = { text: ['mail,tel', ...rows(0, false)].join('\n'), key: 0, columns: [1] }
  const second = { text: ['mail,tel', ...rows(5_000, true)].join('\n'), key: 0, columns: [1] }
  const asked = { key: { format: 'email' }, columns: [{ format: 'phone' }] }

  test('are counted from a share of the keys, the same on both sides, and it is said', () => {
    const whole = laid(first, second, asked)
    expect(whole).toMatchObject({ common: 15_000, found: [15_000, 15_000], oneIn: 1 })
    const some = laid(first, second, { ...asked, limit: 3_000 })
    if ('code' in some || 'code' in whole) throw new Error('not laid')
    expect(some.oneIn).toBe(8)
    expect([some.records, some.keyed]).toEqual([whole.records, whole.keyed])
    // Some 1,875 of the 15,000 are held: chance moves the estimate by two in a hundred, the rate by one.
    expect(Math.abs(some.common / 15_000 - 1)).toBeLessThan(0.08)
    const rate = (told: typeof some) =>
      (told.columns[0]?.equal ?? 0) / (told.columns[0]?.compared ?? 1)
    expect(Math.abs(rate(some) - rate(whole))).toBeLessThan(0.03)
  })

  test('never take more than their room', () => {
    const all = customers(1, 100)
    const values = Int32Array.of(1)
    for (let n = 0; n < 5_000; n++)
      meetFirst(all, { low: Math.imul(n, 0x9e3779b1), high: n, values, from: 0 })
    expect(all.size).toBeLessThanOrEqual(100)
    expect(all.low).toHaveLength(100)
    expect(all.thinned).toBeGreaterThan(5)
  })
})
