import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { ComparisonOffer } from '../../src/app/commands/comparisonOffer.ts'
import type { SavedAgreement } from '../../src/app/commands/saveAgreement.ts'
import type { ComparedFiles, DatumAgreement } from '../../src/app/comparing/wrongAgreement.ts'
import { plain } from '../support/chain.ts'
import { meanwhile } from '../support/meanwhile.ts'
import { answer, call, reopen, smallProject } from '../support/project.ts'
import { swept } from '../support/sweep.ts'

const FIELDS = [
  'source,field,label',
  'Caisse,email,E-mail',
  'Caisse,phone_mobile,Téléphone mobile',
  'Site web,email,E-mail',
  'Site web,phone_mobile,Téléphone mobile',
  'Site web,iban,IBAN',
  'Caisse,iban,IBAN',
].join('\n')

/** Two tools whose fields somebody confirmed to hold the same data; nothing is computed yet. */
const saved = (() => {
  const host = reopen(smallProject({ aims: ['inventory'] }, FIELDS))
  const hand = new Hand(host)
  for (const row of hand.rows('variables', 'name', (name) => name === 'email'))
    hand.type('variables', 'canonical', row, 'E-mail personnel')
  call(host, 'confirmSureMatches', ['exact', 'fingerprint'])
  return host.save()
})()

const offerOf = (host: LocalHost) => call<ComparisonOffer>(host, 'comparisonOffer')
const PHONE = 'mobile-phone'

function agreed(what: Partial<DatumAgreement> = {}): DatumAgreement {
  const expected = { compared: '', equal: '' }
  return { datum: 'email', compared: 900, equal: 810, expected, ...what }
}

const files = (...data: DatumAgreement[]): ComparedFiles => ({
  first: 'SRC-001',
  second: 'SRC-002',
  data,
})

const save = (host: LocalHost, ...data: DatumAgreement[]) =>
  call<SavedAgreement>(host, 'saveAgreement', files(...data))

/** What Cohérence says of a datum, by its label. */
function said(host: LocalHost, label = 'E-mail personnel'): string[] {
  const hand = new Hand(host)
  const [row, ...others] = hand.rows('consistency', 'datum', (text) => text === label)
  expect(others).toEqual([])
  if (row === undefined) return []
  return ['pairs-compared', 'pairs-equal'].map((id) => plain(hand.read('consistency', id, row)))
}

test('the data two sources hold are offered, with what Cohérence says; one nobody may look into is not', () => {
  const host = reopen(saved)
  const { shared, variables } = offerOf(host)
  expect(shared.map(({ id }) => id)).toContain('email')
  expect(shared.map(({ id }) => id).filter((id) => /iban/.test(id))).toEqual([])
  const email = shared.find(({ id }) => id === 'email')
  expect(email).toMatchObject({ name: 'E-mail personnel', compared: '', equal: '' })
  const own = variables.filter(({ id }) => email?.variables.includes(id))
  expect(own.map(({ name }) => name)).toEqual(['email', 'email'])
})

describe('the counts of two files', () => {
  test('lay Cohérence out where it lacks, and add a row for each datum; sent again, they are there', () => {
    const host = reopen(saved)
    expect(save(host, agreed(), agreed({ datum: PHONE, compared: 500, equal: 500 }))).toEqual({
      saved: ['email', PHONE],
      changed: [],
      issues: [],
    })
    expect(said(host)).toEqual(['900', '810'])
    expect(said(host, 'Téléphone mobile')).toEqual(['500', '500'])
    const before = host.save().book
    expect(save(host, agreed()).saved).toEqual(['email'])
    expect(host.save().book).toEqual(before)
    call(host, 'recompute')
    expect(said(host)).toEqual(['900', '810'])
    const hand = new Hand(host)
    const [row = 0] = hand.rows('consistency', 'datum', (text) => text === 'E-mail personnel')
    expect(plain(hand.read('consistency', 'rate', row))).toBe('90 %')
    expect(hand.read('consistency', 'rate-origin', row)).toMatch(/^Mesuré/)
    expect(offerOf(host).shared.find(({ id }) => id === 'email')).toMatchObject({
      compared: 900,
      equal: 810,
    })
  })

  test('replace what the person saw, and nothing that somebody typed since', () => {
    const host = reopen(saved)
    save(host, agreed())
    const seen = { compared: 900, equal: 810 }
    expect(save(host, agreed({ compared: 1000, expected: seen })).saved).toEqual(['email'])
    expect(said(host)).toEqual(['1 000', '810'])
    const hand = new Hand(host)
    const [row = 0] = hand.rows('consistency', 'datum', (text) => text === 'E-mail personnel')
    hand.type('consistency', 'pairs-compared', row, '42')
    hand.type('consistency', 'same-definition', row, 'Oui')
    const late = agreed({ compared: 2000, expected: { compared: 1000, equal: 810 } })
    expect(save(host, late, agreed({ datum: PHONE }))).toEqual({
      saved: [PHONE],
      changed: [{ datum: 'email', compared: 42, equal: 810 }],
      issues: [],
    })
    expect(said(host)).toEqual(['42', '810'])
    expect(hand.read('consistency', 'same-definition', row)).toBe('Oui')
    hand.type('consistency', 'pairs-compared', row, '=40+2')
    const { compared = '', equal = '' } =
      offerOf(host).shared.find(({ id }) => id === 'email') ?? {}
    const over = agreed({ compared: 2000, expected: { compared, equal } })
    expect(save(host, over)).toMatchObject({ saved: [], changed: [{ datum: 'email', compared }] })
    expect(hand.read('consistency', 'pairs-compared', row)).toBe(compared)
  })

  test.each(['téléphone  mobile', 'Mobile phone', PHONE])(
    'of a datum somebody types at this very moment, as « %s », are not added beside; saved again, they stand in that row',
    (typed) => {
      const host = reopen(saved)
      save(host, agreed())
      const [row = 0] = new Hand(host).rows('consistency', 'datum', (text) => text !== '')
      const phone = agreed({ datum: PHONE, compared: 500, equal: 400 })
      const keep = (one: LocalHost) => save(one, phone)
      const type = () => new Hand(host).type('consistency', 'datum', row + 1, typed)
      const told = meanwhile(host, 'Cohérence', keep, type)
      expect(told).toMatchObject({ saved: [], changed: [] })
      expect(told.issues.map(({ code, message }) => [code, plain(message)])).toEqual([
        ['typed-meanwhile', expect.stringMatching(/« Téléphone mobile ».*aucune deuxième ligne/)],
      ])
      expect(save(host, phone).saved).toEqual([PHONE])
      expect(said(host, typed)).toEqual(['500', '400'])
      expect(said(host, 'Téléphone mobile')).toEqual([])
    },
  )

  test('of a datum that is not confirmed in both sources, or no longer, are refused whole', () => {
    const host = reopen(saved)
    const before = host.save().book
    const refused = (asked: ComparedFiles) => {
      const told = answer(host, 'saveAgreement', asked)
      return told.ok ? 'done' : told.failure.code
    }
    expect(refused(files(agreed(), agreed({ datum: 'iban' })))).toBe('not-shared')
    expect(refused(files(agreed({ datum: 'first-name' })))).toBe('not-shared')
    expect(refused({ ...files(agreed()), second: 'SRC-009' })).toBe('not-shared')
    const rows = (book: typeof before) => JSON.stringify(book).includes('810')
    expect(rows(host.save().book)).toBe(false)
  })

  test.each<readonly [string, unknown]>([
    ['nothing', null],
    ['one source', { ...files(agreed()), second: 'SRC-001' }],
    ['no datum', files()],
    ['a datum twice', files(agreed(), agreed())],
    ['more alike than compared', files(agreed({ equal: 901 }))],
    ['nothing compared', files(agreed({ compared: 0, equal: 0 }))],
    ['a fraction', files(agreed({ compared: 900.5 }))],
    ['a text for a count', files({ ...agreed(), compared: 'Dupont' as unknown as number })],
    [
      'nothing seen',
      files({ ...agreed(), expected: null as unknown as DatumAgreement['expected'] }),
    ],
  ])('that are not counts are refused: %s', (_, asked) => {
    const told = answer(reopen(saved), 'saveAgreement', asked)
    expect(told).toMatchObject({ ok: false, failure: { code: 'bad-arguments' } })
  })

  test('are not written where nobody may', () => {
    const host = reopen(saved)
    save(host, agreed())
    host.switchUser({ role: 'viewer', email: 'lea@example.com' })
    const told = answer(host, 'saveAgreement', files(agreed({ datum: PHONE })))
    expect(told).toMatchObject({ ok: false, failure: { code: 'read-only' } })
  })
})

describe('a run that dies', () => {
  const asked = files(agreed(), agreed({ datum: PHONE, compared: 500, equal: 400 }))
  const whole = reopen(saved)
  whole.resetCalls()
  call(whole, 'saveAgreement', asked)
  const calls = whole.trace().length
  const stride = swept(Math.ceil(calls / 8), 1)
  const kills = Array.from({ length: Math.floor(calls / stride) }, (_, n) => calls - n * stride)

  test.each(kills)('killed at call %i, then sent again, each datum comes once', (at) => {
    const host = reopen(saved)
    host.faults.killAt(at, { when: at % 2 === 0 ? 'before' : 'after' })
    expect(() => host.run('call', 'saveAgreement', [asked])).toThrow('killed')
    host.faults.clear()
    expect(call<SavedAgreement>(host, 'saveAgreement', asked).saved).toEqual(['email', PHONE])
    expect([said(host), said(host, 'Téléphone mobile')]).toEqual([
      ['900', '810'],
      ['500', '400'],
    ])
  })
})
