import { describe, expect, test } from 'vitest'
import type { ColumnAsk } from '../../src/profiling/ask.ts'
import { asked } from '../../src/profiling/ask.ts'
import { leaving } from '../../src/profiling/leaving.ts'
import type { ColumnOutcome } from '../../src/profiling/outcome.ts'
import { applicabilityRule } from '../../src/workbook/reading/applicability.ts'
import { bytesOf, checked, every, FRENCH, outcomeOf } from './checked.ts'

type Ask = Partial<Omit<ColumnAsk, 'column'>>

/** A file of one column beside a number of record, and what is found of that column. */
function columnOf(values: readonly string[], what: Ask): ColumnOutcome {
  const lines = values.map((value, at) => `${at},${/[",\n]/.test(value) ? `"${value}"` : value}`)
  const bytes = bytesOf(`ref,field\n${lines.join('\n')}\n`)
  const found = outcomeOf(bytes, () => [asked(1, { context: FRENCH, ...what })])
  const [column] = found.columns
  if (!column) throw new Error('nobody looked into it')
  return column
}

const times = (count: number, value: string) => Array.from({ length: count }, () => value)
const remarksOf = (column: ColumnOutcome) =>
  Object.fromEntries(column.remarks.map(({ code, count }) => [code, count]))

describe('a value is empty, a filler or present; what is present is valid or not', () => {
  test.each([
    ['email', ['a@b.fr', '', ' ', '\u00a0', '\u200b', 'nc', 'test@x.fr', 'x'], [4, 2, 2, 1]],
    ['phone', ['0612345679', '+33 6 12 34 56 79', '0600000000', 'abc', ''], [1, 1, 3, 2]],
    ['amount', ['0', '12,50', 'n/a', '1.234,567'], [0, 1, 3, 2]],
    ['country-iso2', ['NA', 'FR', 'xx'], [0, 1, 2, 2]],
    ['opt-in', ['oui', 'non', '?', ''], [1, 1, 2, 2]],
    [null, ['a', 'N/A', '#REF!', '0000', ''], [1, 3, 1, null]],
    [null, ['0', '1', '-1', '9999', '0,5', '0.00', 'nc'], [0, 1, 6, null]],
    ['text', ['0', '1', 'nc'], [0, 2, 1, 1]],
    ['nothing-known', ['a', ''], [1, 0, 1, null]],
  ] as const)('%s: %j', (format, values, [empty, placeholder, present, valid]) => {
    expect(columnOf(values, { format })).toMatchObject({ empty, placeholder, present, valid })
  })

  test('different values are those present: fillers are none, white signs around do not count', () => {
    const found = columnOf(['a', ' a', 'a\u00a0', 'b', 'nc', ''], {})
    expect([found.distinct, found.isExact, found.duplicates]).toEqual([2, true, null])
  })

  test('choices tell how many say yes', () => {
    expect(columnOf(['oui', 'Yes', 'non', 'stop', ''], { format: 'opt-in' }).yes).toBe(2)
  })
})

describe('keys', () => {
  test.each([
    ['email', ['A@x.fr', 'a@X.fr', '<a@x.fr>', 'b@x.fr', 'nc', ''], [2, 1, 3]],
    [
      'phone',
      ['06 12 34 56 79', '+33612345679', '0033612345679', '0612345679', '0698765431'],
      [2, 1, 4],
    ],
    ['phone', ['0612345679', '+447911123456', '06 12 34 56 79', 'x', '0612345679'], [3, 1, 3]],
    ['id', ['cl-001', 'CL-001', 'cl-002', 'é1', 'É1'], [3, 2, 4]],
    ['siret', ['732 829 320 00074', '73282932000074', 'x'], [2, 1, 2]],
    [null, ['a', 'A', 'a'], [2, 1, 2]],
  ] as const)('of format %s are compared normalised: %j', (format, values, counts) => {
    const found = columnOf(values, { format, key: true })
    expect([found.distinct, found.clusters, found.duplicates]).toEqual(counts)
  })

  test('beyond what is counted exactly, repeats are not told and the number says it is an estimate', () => {
    const values = Array.from({ length: 3_000 }, (_, at) => `c${at % 2_000}`)
    const found = columnOf(values, { key: true, exactUpTo: 1_000 })
    expect([found.isExact, found.duplicates, found.clusters]).toEqual([false, null, null])
    expect(Math.abs((found.distinct ?? 0) - 2_000)).toBeLessThan(80)
  })
})

describe('rules of applicability', () => {
  const file = bytesOf(
    'Type,SIRET,Pays\nEntreprise,1,FR\nentreprise,,FR\nParticulier,2,FR\n,3,FR\nEntreprise,,\n',
  )
  const ask = (rule: string, closed = false): ColumnOutcome | null => {
    const asks = [
      asked(1, { context: FRENCH, rule: applicabilityRule(rule) }),
      asked(0, { context: FRENCH, allowed: !closed }),
    ]
    return outcomeOf(file, () => asks).columns[0] ?? null
  }
  test.each([
    ['Type = Entreprise', [3, 2, 1]],
    ['type ≠ Particulier', [3, 2, 1]],
    ['SIRET est rempli', [3, 0, 0]],
    ['Type = Entreprise et Pays = FR', [2, 1, 2]],
    ['Type est vide ou Type = Particulier', [2, 0, 0]],
  ] as const)('%s', (rule, [applicable, empty, unsure]) => {
    expect(ask(rule)).toMatchObject({ applicable, empty, unsure })
  })

  test('do not change what is seen of the column they ask about', () => {
    const cells = bytesOf(
      'Type,Pays\nEn\u200btreprise,FR\nEntreprise,FR\n Entre\u200bprise\u00a0,FR\n',
    )
    const type = asked(0, { context: FRENCH })
    const ruled = asked(1, { context: FRENCH, rule: applicabilityRule('Type = Entreprise') })
    const [alone] = outcomeOf(cells, () => [type]).columns
    const [beside, country] = outcomeOf(cells, () => [type, ruled]).columns
    expect(beside).toEqual(alone)
    expect(beside?.distinct).toBe(1)
    expect(country?.applicable).toBe(3)
  })

  test('about a column that is not there, or that nobody may look into, nothing is counted', () => {
    expect(ask('Statut = actif')).toMatchObject({ applicable: null, empty: 0, present: 0 })
    expect(ask('Type = Entreprise', true)).toMatchObject({ applicable: null })
  })
})

describe('days', () => {
  const dates = (values: readonly string[], what: Ask = {}) =>
    columnOf(values, { format: 'date', update: true, ...what })

  test.each([
    [['03/04/2026', '21/11/2025'], 'day-first', 2],
    [['03/04/2026', '11/21/2025'], 'month-first', 2],
    [['03/04/2026', '04/04/2026'], 'ambiguous', 2],
    [['21/11/2025', '11/21/2025', '03/04/2026'], 'mixed', 2],
    [['2026-04-03', '05/05/2026'], 'certain', 2],
    [['31/02/2026'], 'certain', 0],
  ] as const)('%j: %s, %d valid', (values, order, valid) => {
    const found = dates(values)
    expect([found.days?.order, found.valid]).toEqual([order, valid])
  })

  test('the median is the day half of the values do not pass; fillers are nobody’s day', () => {
    const found = dates(['2020-01-02', '2021-01-02', '2022-01-02', '2023-01-02', '1900-01-01', ''])
    const { oldest, median, newest, read } = found.days ?? {}
    expect({ oldest, median, newest, read }).toEqual({
      oldest: 43832,
      median: 44198,
      newest: 44928,
      read: 4,
    })
  })

  test('an order that is proved is that of the open values too', () => {
    expect(dates(['03/04/2026', '21/11/2025']).days?.newest).toBe(46115)
    expect(dates(['03/04/2026', '11/21/2025']).days?.newest).toBe(46085)
  })
})

describe('remarks', () => {
  test.each([
    ['postal-code-fr', ['1000', '1400', '75011', '75000'], { 'lost-zero': 2, imprecise: 1 }],
    ['email', ['a@yopmail.com', ' b@c.fr '], { disposable: 1, padded: 1 }],
    ['date', ['03/04/2026', '03/05/2026'], { 'ambiguous-order': 2 }],
    ['date', ['21/11/2025', '11/21/2025', '22/11/2025'], { 'mixed-orders': 1 }],
    ['date', ['13/02/13', '44197'], { 'two-digit-year': 1, 'serial-date': 1 }],
    [
      'birth-date',
      ['2015-01-01', '2010-05-05', '2030-01-01'],
      { 'under-15': 1, minor: 1, future: 1 },
    ],
    ['phone', ['612345679', '3,36E+10'], { 'lost-zero': 1, scientific: 1 }],
    ['amount', [...times(15, '0'), ...times(10, '5')], { 'default-zero': 15 }],
    ['amount', [...times(3, '0'), '5'], {}],
    ['text', times(25, 'same'), { constant: 25 }],
    ['person-name', ['LÃ©a', 'Léa'], { garbled: 1 }],
  ] as const)('%s: %j', (format, values, remarks) => {
    expect(remarksOf(columnOf(values, { format }))).toEqual(remarks)
  })

  test('a default birth date is told by how often it comes, never by its day', () => {
    const others = Array.from(
      { length: 400 },
      (_, at) => `19${50 + (at % 40)}-0${1 + (at % 9)}-1${at % 9}`,
    )
    const found = columnOf([...others, ...times(40, '1980-01-01')], { format: 'birth-date' })
    expect(remarksOf(found)).toEqual({ 'one-day-too-often': 40, 'first-of-january': 40 })
  })

  test('bytes of another encoding are told', () => {
    const bytes = Uint8Array.of(...bytesOf('n\nZoé\nInès\nLéa\nÉva\nChloé\n'), 0x4c, 0xe9, 0x61, 10)
    const [column] = outcomeOf(bytes, every({ format: 'person-name' })).columns
    expect(column && remarksOf(column)).toEqual({ 'mixed-encoding': 1 })
    expect(column?.valid).toBe(6)
  })
})

describe('what nobody may look into', () => {
  test('a column that is not allowed gives nothing, even a card number', () => {
    const file = bytesOf('iban,name\n4970100000000154,a\n')
    const asks = [asked(0, { context: FRENCH, allowed: false }), asked(1, { context: FRENCH })]
    const found = outcomeOf(file, () => asks)
    expect(found.columns[0]).toBeNull()
    expect(found.columns[1]?.present).toBe(1)
  })

  test('a card number stops the check, and is not quoted', () => {
    const file = bytesOf(`ref,note\n${'1,x\n'.repeat(5_000)}2,4970 1000 0000 0154\n`)
    const failure = checked(file, every())
    expect(failure).toEqual({ code: 'card-number', column: 1, values: { name: 'note' } })
    expect('records' in checked(file, every({ cards: false }))).toBe(true)
  })
})

describe('records', () => {
  test('those with a strong key that is valid, and those in which nothing essential is missing', () => {
    const file = bytesOf('mail,tel,nom\na@b.fr,,x\n,0612345679,\nbad,nc,x\n,,nc\n')
    const found = outcomeOf(file, () => [
      asked(0, { context: FRENCH, format: 'email', key: true, strong: true }),
      asked(1, { context: FRENCH, format: 'phone', strong: true }),
      asked(2, { context: FRENCH, format: 'person-name', essential: true }),
    ])
    expect([found.records, found.recognised, found.whole]).toEqual([4, 2, 2])
  })
})

describe('what may leave', () => {
  const days = (count: number) => Array.from({ length: count }, () => '2024-05-06')
  const told = (values: readonly string[], what: Ask) => {
    const ask = asked(1, { context: FRENCH, ...what })
    return leaving(ask, columnOf(values, what), values.length)
  }

  test.each([
    ['days of update', 20, { format: 'date', update: true }, 45418],
    ['too few of them', 19, { format: 'date', update: true }, null],
    ['days that are no update', 40, { format: 'date' }, null],
    ['births, whatever is said of them', 40, { format: 'birth-date', update: true }, null],
  ] as const)('%s', (_, count, what, median) => {
    const { oldest, newest, median: found } = told(days(count), what)
    expect([oldest, newest, found]).toEqual([median, median, median])
  })

  test('numbers and codes of remarks; no text of the file, no extreme', () => {
    const values = ['Zyxwv', 'Abcde', 'zzz'].flatMap((value) => times(30, value))
    const out = told(values, { format: 'person-name', extremes: true })
    const { remarks, ...numbers } = out
    expect(
      Object.values(numbers).filter(
        (one) => typeof one === 'string' || (typeof one === 'object' && one !== null),
      ),
    ).toEqual([])
    expect(remarks.flatMap((one) => Object.keys(one))).toEqual(
      remarks.flatMap(() => ['code', 'count']),
    )
    expect(Object.keys(out)).not.toContain('extremes')
  })
})
