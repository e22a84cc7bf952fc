// Long because each way counts may lie is a line of it.
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { CheckedCounts, VariableCounts } from '../../src/app/checking/wrongCounts.ts'
import type { CheckOffer } from '../../src/app/commands/checkOffer.ts'
import { plain } from '../support/chain.ts'
import { answer, call, openProject, reopen, smallProject } from '../support/project.ts'
import { swept } from '../support/sweep.ts'

interface Saved {
  readonly added: number
  readonly there: number
  readonly issues: readonly unknown[]
}

const saved = smallProject({ aims: ['inventory', 'quality'] })
const DAY = 46347

/** What a check of 1,000 records counted in the e-mail of the till. */
function counted(what: Partial<VariableCounts> = {}): VariableCounts {
  return {
    variable: 'VAR-0001',
    records: 1000,
    applicable: 1000,
    empty: 300,
    placeholder: 20,
    valid: 650,
    yes: null,
    distinct: 600,
    isExact: true,
    duplicates: 40,
    oldest: DAY - 900,
    median: DAY - 400,
    remarks: [{ code: 'disposable', count: 12 }],
    ...what,
  }
}

const taken = (counts: readonly VariableCounts[], more: Partial<CheckedCounts> = {}) => ({
  source: 'SRC-001',
  at: '2026-11-21T09:00:00.000Z',
  file: null,
  counts,
  ...more,
})

/** A project in which somebody is about to save counts, a minute after they were taken. */
function begun(from = saved): LocalHost {
  const host = reopen(from)
  host.today('2026-11-21T09:01:00Z')
  return host
}

const COLUMNS = [
  'variable',
  'date',
  'records',
  'applicable',
  'empty',
  'placeholder',
  'valid',
  'duplicates',
  'distinct',
  'oldest',
  'median-date',
  'yes-count',
  'suggestion',
]

/** The rows of Contrôles as people read them. */
function rows(host: LocalHost): string[] {
  const hand = new Hand(host)
  const lines = hand.rows('checks', 'variable', (text) => text !== '')
  return lines.map((row) =>
    COLUMNS.map((column) => plain(hand.read('checks', column, row))).join(' | '),
  )
}

const texts = (host: LocalHost) => JSON.stringify(host.save().book.sheets)

describe('the counts of a check', () => {
  test('land in Contrôles, dated, and move the scores; sent twice, they are written once', () => {
    const host = begun()
    const hand = new Hand(host)
    const shown = () =>
      [
        'completeness',
        'validity',
        'actuality',
        'uniqueness',
        'quality-score',
        'score-coverage',
      ].map((column) => plain(hand.read('variables', column, 2)))
    const before = shown()
    const counts = [counted(), counted({ variable: 'VAR-0002', median: null, oldest: null })]
    expect(call<Saved>(host, 'saveCounts', taken(counts))).toEqual({
      added: 2,
      there: 0,
      issues: [],
    })
    const held = [
      'VAR-0001 · email | 21/11/2026 10:00 | 1 000 | 1 000 | 300 | 20 | 650 | 40 | 600 | 04/06/2024 | 17/10/2025 |  | 12 adresses jetables',
      'VAR-0002 · phone_mobile | 21/11/2026 10:00 | 1 000 | 1 000 | 300 | 20 | 650 | 40 | 600 |  |  |  | 12 adresses jetables',
    ]
    expect(rows(host)).toEqual(held)
    const whole = texts(host)
    expect(call<Saved>(host, 'saveCounts', taken(counts))).toEqual({
      added: 0,
      there: 2,
      issues: [],
    })
    expect(texts(host)).toBe(whole)
    call(host, 'recompute')
    expect(rows(host)).toEqual(held)
    expect([before, shown()]).toEqual([
      ['', '', '', '', '', '0 %'],
      ['68 %', '96 %', '75 %', '88 %', '79', '65 %'],
    ])
  })

  test('other counts of the same minute come a minute later; a name of file is kept only when given', () => {
    const host = begun()
    call(host, 'saveCounts', taken([counted()]))
    const other = taken([counted({ empty: 310, valid: 600 })], { file: '=clients "été".csv' })
    expect(call<Saved>(host, 'saveCounts', other).added).toBe(1)
    expect(call<Saved>(host, 'saveCounts', other)).toMatchObject({ added: 0, there: 1 })
    expect(rows(host).map((row) => row.split(' | ')[1])).toEqual([
      '21/11/2026 10:00',
      '21/11/2026 10:01',
    ])
    expect(rows(host)[1]).toMatch(/12 adresses jetables ; fichier « =clients "été".csv »$/)
  })

  test('bring the tab with them where no aim has called for it', () => {
    const host = begun(smallProject({ aims: ['inventory'] }))
    expect(new Hand(host).has('checks')).toBe(false)
    const counts = taken([counted({ distinct: 600, isExact: false })])
    expect(call<Saved>(host, 'saveCounts', counts).added).toBe(1)
    expect(rows(host)[0]).toMatch(/nombre de valeurs différentes estimé$/)
    const names = host.person.sheetNames()
    expect(names.indexOf('Contrôles')).toBeGreaterThan(names.indexOf('Variables'))
  })

  test('leave what people typed in the tab, below which they come', () => {
    const host = begun()
    const hand = new Hand(host)
    hand.type('checks', 'variable', 2, 'VAR-0003')
    hand.type('checks', 'records', 2, '12')
    hand.type('checks', 'suggestion', 4, 'à revoir avec Lise')
    call(host, 'saveCounts', taken([counted()]))
    expect([
      hand.read('checks', 'records', 2),
      hand.read('checks', 'suggestion', 4),
      hand.read('checks', 'records', 5),
    ]).toEqual(['12', 'à revoir avec Lise', '1\u202f000'])
  })
})

describe('what cannot be true is refused whole, in words', () => {
  test.each([
    ['other-source', { variable: 'VAR-0005' }, /n'est plus dans cette source/],
    ['other-source', { variable: 'VAR-0999' }, /« VAR-0999 »/],
    ['counts-untrue', { applicable: 1001 }, /plus de fiches concernées que de fiches lues/],
    ['counts-untrue', { empty: 990 }, /plus de cellules vides/],
    ['counts-untrue', { valid: 681 }, /plus de valeurs valides/],
    ['counts-untrue', { yes: 681 }, /plus de « oui »/],
    ['counts-untrue', { distinct: 681 }, /plus de valeurs différentes/],
    ['counts-untrue', { duplicates: 681 }, /plus de fiches en double/],
    ['counts-untrue', { remarks: [{ code: 'minor', count: 1001 }] }, /une remarque/],
    ['counts-untrue', { oldest: DAY - 1, median: DAY - 2 }, /ne se suivent pas/],
    ['counts-untrue', { median: DAY + 1 }, /après le contrôle/],
    [
      'counts-untrue',
      {
        records: 19,
        applicable: 19,
        empty: 0,
        placeholder: 0,
        valid: 9,
        distinct: 9,
        duplicates: 0,
      },
      /moins de 20 fiches/,
    ],
  ] as const)('%s: %j', (code, what, words) => {
    const host = begun()
    const before = texts(host)
    const counts = [counted({ variable: 'VAR-0003' }), counted(what)]
    const refused = answer(host, 'saveCounts', taken(counts))
    expect(refused).toMatchObject({ ok: false, failure: { code } })
    expect(plain(refused.ok ? '' : refused.failure.message)).toMatch(words)
    expect(texts(host)).toBe(before)
  })

  test.each([
    ['source', { source: 12 }],
    ['at', { at: 'demain' }],
    ['at', { at: '2026-11-21T09:02:00.000Z' }],
    ['at', { at: '2024-11-21T09:02:00.000Z' }],
    ['file', { file: 'x'.repeat(201) }],
    ['counts', { counts: [] }],
    ['counts', { counts: 'tous' }],
    ['variable', { counts: [counted(), counted()] }],
    ['records', { counts: [counted({ records: -1 })] }],
    ['valid', { counts: [counted({ valid: 0.5 })] }],
    ['median', { counts: [{ ...counted(), median: '2026-01-01' }] }],
    ['remarks', { counts: [{ ...counted(), remarks: [{ code: 'Zoé Dupont', count: 1 }] }] }],
    ['remarks', { counts: [{ ...counted(), remarks: [{ code: 'toString', count: 1 }] }] }],
    ['isExact', { counts: [{ ...counted(), isExact: 'oui' }] }],
  ])('malformed %s', (what, more) => {
    const host = begun()
    expect(answer(host, 'saveCounts', { ...taken([counted()]), ...more })).toMatchObject({
      ok: false,
      failure: { code: 'bad-arguments', message: expect.stringContaining(what) },
    })
    for (const nothing of [null, undefined, 3, 'x', []])
      expect(answer(host, 'saveCounts', nothing).ok).toBe(false)
  })

  test('counts of a datum nobody may look into', () => {
    const list = 'source,field,label\nCaisse,email,E-mail\nCaisse,iban,IBAN'
    const host = begun(smallProject({ aims: ['inventory', 'quality'] }, list))
    const closed = call<CheckOffer>(host, 'checkOffer').variables.find(
      ({ name }) => name === 'iban',
    )
    expect(closed?.nature).toMatchObject({ isAllowed: false, format: 'iban' })
    const asked = taken([counted(), counted({ variable: 'VAR-0002' })])
    expect(answer(host, 'saveCounts', asked)).toMatchObject({
      ok: false,
      failure: { code: 'not-to-profile' },
    })
    expect(rows(host)).toEqual([])
  })

  test('a viewer is told', () => {
    const host = begun()
    host.switchUser({ email: 'lise@example.com', role: 'viewer' })
    expect(answer(host, 'saveCounts', taken([counted()]))).toMatchObject({
      ok: false,
      failure: { code: 'read-only' },
    })
  })
})

describe('whatever happens meanwhile', () => {
  test.each([1, 2, 3])('two people save at once, by seed %i: each row comes once', (seed) => {
    const host = begun()
    const robin = { user: { name: 'Robin', email: 'robin@example.com', role: 'editor' } } as const
    const runs = [{}, robin].map((by) =>
      host.beginAs(by, 'call', 'saveCounts', [taken([counted()])]),
    )
    const { outcomes } = host.interleave(seed, runs)
    for (const outcome of outcomes) expect(String(outcome?.value)).toMatch(/"ok":true|"busy"/)
    expect(rows(host)).toHaveLength(1)
  })

  const asked = taken([counted(), counted({ variable: 'VAR-0002' })])
  const counting = begun(smallProject({ aims: ['inventory'] }))
  counting.resetCalls()
  call(counting, 'saveCounts', asked)
  const calls = counting.trace().length
  const stride = swept(Math.ceil(calls / 8), 1)
  const kills = Array.from({ length: Math.floor(calls / stride) }, (_, n) => calls - n * stride)

  test.each(kills)('killed at call %i, then sent again, each row comes once', (at) => {
    const host = begun(smallProject({ aims: ['inventory'] }))
    host.faults.killAt(at, { when: at % 2 === 0 ? 'before' : 'after' })
    expect(() => host.run('call', 'saveCounts', [asked])).toThrow('killed')
    host.faults.clear()
    call(host, 'saveCounts', asked)
    expect(rows(host)).toEqual(rows(counting))
  })
})

describe('what a check begins with', () => {
  test('the sources, each variable with how it is judged, the fillers, the moment', () => {
    const host = begun()
    const hand = new Hand(host)
    hand.type('variables', 'applicability', 5, 'type client = pro')
    hand.type('variables', 'allowed-values', 5, 'A ; B')
    const offer = call<CheckOffer>(host, 'checkOffer')
    expect(offer).toMatchObject({
      at: expect.stringMatching(/^2026-11-21T09:01:00/),
      today: DAY,
      locale: 'fr',
    })
    expect(offer.sources).toEqual([
      { id: 'SRC-001', name: 'Caisse' },
      { id: 'SRC-002', name: 'Site web' },
    ])
    const of = (id: string) => offer.variables.find((one) => one.id === id)
    expect(of('VAR-0001')).toEqual({
      id: 'VAR-0001',
      name: 'email',
      source: 'SRC-001',
      nature: {
        format: 'email',
        isAllowed: true,
        isKey: true,
        isEssential: true,
        isPast: false,
        values: [],
        rule: '',
      },
    })
    expect(of('VAR-0004')?.nature).toMatchObject({ rule: 'type client = pro', values: ['A', 'B'] })
    expect(of('VAR-0006')?.nature).toMatchObject({ format: null, isKey: false, isAllowed: true })
    expect(offer.fillers).toHaveLength(63)
    expect(offer.fillers.filter(({ effect }) => effect === 'suspect')).toHaveLength(2)
  })

  test('a file without an inventory has nothing to check', () => {
    expect(answer(openProject(), 'checkOffer')).toMatchObject({ failure: { code: 'no-workbook' } })
  })
})
