// Long: one table of cases, then the sentences and the order that follow from them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minimisation } from '../../../src/planning/useless/minimisation.ts'
import { saysSomething } from '../../../src/planning/useless/nothingSaid.ts'
import { USELESS_REASONS } from '../../../src/planning/useless/uselessReasons.ts'
import { consistency } from '../../../src/workbook/tabs/consistency.ts'
import { purposes } from '../../../src/workbook/tabs/purposes.ts'
import { sources } from '../../../src/workbook/tabs/sources.ts'
import { row } from '../../support/rows.ts'
import { BILLING, candidate, grounds, type Held } from './minimised.ts'

/** First name, asked by the active scenario, used, for an activity: nothing to say. */
const FINE: Held = {
  holds: ['first-name'],
  typed: { 'current-use': 'Lettre du mois', purpose: 'TRT-001' },
  known: { completeness: 0.9, validity: 0.9, actuality: 0.9 },
}
/** A row people came by: how many records hold it, and how it comes in. */
const DESCRIBED = { 'declared-rate': 0.9, 'collection-means': 'Formulaire du site' }
const fine = ({ holds, typed, known }: Held): Held => ({
  ...FINE,
  ...(holds ? { holds } : {}),
  typed: { ...FINE.typed, ...typed },
  known: { ...FINE.known, ...known },
})

describe('each of the nine reasons, alone', () => {
  test('none for a variable that is asked, used and declared', () => {
    expect(candidate(FINE)).toBeNull()
  })

  test.each([
    ['« aucun » typed there', fine({ typed: { 'current-use': 'Aucun' } }), 'no-use'],
    [
      'no use named on a row that says how many hold it, and how it is kept',
      fine({ typed: { ...DESCRIBED, 'current-use': null } }),
      'no-use',
    ],
    ['no active scenario asks for its datum', fine({ holds: ['civility'] }), 'no-scenario'],
    ['linked to no datum', fine({ holds: [] }), 'no-scenario'],
    ['a rate of 4 %', fine({ known: { completeness: 0.04 } }), 'near-empty'],
    [
      'a currency of 29 %, no means of update',
      fine({ known: { actuality: 0.29 } }),
      'stale-unmaintained',
    ],
    ['no basis decided', fine({ typed: { purpose: 'TRT-002' } }), 'no-legal-basis'],
    ['no purpose at all', fine({ typed: { purpose: null } }), 'no-legal-basis'],
    [
      'values over the period',
      fine({ known: { valueAges: { from: 1095, to: 1825 } } }),
      'retention-exceeded',
    ],
    ['a validity of 19 %', fine({ known: { validity: 0.19 } }), 'unusable-format'],
  ])('%s', (_, held, reason) => {
    const toDefine = row(purposes, 'TRT-002', { purpose: 'Scores', 'legal-basis': 'to-define' })
    const found = candidate(held, { rows: { purposes: [BILLING, toDefine] } })
    expect(found?.reasons).toEqual([reason])
    expect(found?.proposal).toBe('examine')
  })

  test.each([
    ['a rate of 5 %', fine({ known: { completeness: 0.05 } })],
    ['a rate nobody knows', fine({ known: { completeness: null, validity: null } })],
    ['a use nobody has said', fine({ typed: { 'current-use': null } })],
    [
      'a use nobody has said, where only the count is',
      fine({ typed: { 'current-use': null, filled: 900 } }),
    ],
    [
      'a use nobody has said, where only its life is told',
      fine({ typed: { 'current-use': null, 'update-means': 'RNVP annuelle' } }),
    ],
    ['a currency of 30 %', fine({ known: { actuality: 0.3 } })],
    [
      'a currency of 10 %, kept up to date',
      fine({ typed: { 'update-means': 'RNVP annuelle' }, known: { actuality: 0.1 } }),
    ],
    ['values within the period', fine({ known: { valueAges: { from: 365, to: 730 } } })],
  ])('none for %s', (_, held) => {
    expect(candidate(held)).toBeNull()
  })

  test('« Je ne sais pas » of the uses of a described row is no reason: it was asked, and nobody knows', () => {
    const said = minimisation(grounds([fine({ typed: { ...DESCRIBED, 'current-use': null } })]))
    expect(said.candidates.get('VAR-0001')?.reasons).toEqual(['no-use'])
    const known = grounds([fine({ typed: { ...DESCRIBED, 'current-use': null } })])
    const [one] = known.rows.variables
    const unknown = { ...one, states: { ...one?.states, 'current-use': 'dont-know' } }
    const rows = { ...known.rows, variables: [unknown] } as typeof known.rows
    expect(minimisation({ ...known, rows }).candidates.size).toBe(0)
  })

  test('a sensitive datum no scenario asks for is excessive, and has no scenario', () => {
    expect(candidate(fine({ holds: ['order-amount'] }))?.reasons).toEqual([
      'excessive',
      'no-scenario',
    ])
    const judged = fine({ holds: ['order-amount'], typed: { 'gdpr-category': 'identification' } })
    expect(candidate(judged)?.reasons).toEqual(['no-scenario'])
  })

  test('a copy of what another source is the reference of is a duplicate', () => {
    const master = fine({ typed: { source: 'SRC-002', 'reference-source': 'SRC-002' } })
    const reasons = (held: readonly Held[], over = {}) =>
      [...minimisation(grounds(held, over)).candidates.values()].map((one) => [
        one.row.key,
        ...one.reasons,
      ])
    expect(reasons([FINE, master])).toEqual([['VAR-0001', 'duplicate']])
    expect(reasons([FINE, fine({ typed: { source: 'SRC-002' } })])).toEqual([])
    const told = fine({ typed: { 'reference-source': 'SRC-002' } })
    expect(reasons([told])).toEqual([])
    expect(reasons([told, fine({ typed: { source: 'SRC-002' } })])).toEqual([
      ['VAR-0001', 'duplicate'],
    ])
    const kept = row(consistency, 'first-name', { datum: 'first-name', master: 'SRC-001' })
    expect(
      reasons([FINE, fine({ typed: { source: 'SRC-002' } })], { rows: { consistency: [kept] } }),
    ).toEqual([['VAR-0002', 'duplicate']])
  })
})

describe('what there is nothing to compare with gives no reason', () => {
  test('without any active scenario, none is lacking', () => {
    expect(candidate(fine({ holds: ['order-amount'] }), { active: new Set() })).toBeNull()
  })

  test('what is not personal needs no basis', () => {
    const town = fine({ typed: { purpose: null, 'gdpr-category': 'none' } })
    expect(candidate(town)).toBeNull()
  })

  test('without a Traitements tab, no basis is lacking', () => {
    const bare = fine({ typed: { purpose: null } })
    expect(candidate(bare, { hasRegister: false, rows: { purposes: [] } })).toBeNull()
  })
})

describe('what is never proposed', () => {
  const nothing = { 'current-use': null, purpose: null }
  test.each([
    ['a strong key of the catalogue', { holds: ['email'], typed: nothing }, 'key'],
    ['one that is only suggested', { suggests: ['email'], typed: nothing }, 'key'],
    ['a key somebody typed, weak as it is', { typed: { ...nothing, 'is-key': 'weak' } }, 'key'],
    ['a consent', { holds: ['optin-sms'], typed: nothing }, 'consent'],
    ['the proof of one', { holds: ['consent-proof'], typed: nothing }, 'consent'],
    [
      'what a legal obligation imposes',
      { holds: ['order-amount'], typed: { ...nothing, purpose: 'TRT-003' } },
      'legal-obligation',
    ],
  ] as const)('%s', (_, held, protection) => {
    const taxes = row(purposes, 'TRT-003', { 'legal-basis': 'legal-obligation' })
    const found = minimisation(grounds([held], { rows: { purposes: [taxes] } }))
    expect(found.candidates.size).toBe(0)
    expect([...found.protected.values()]).toEqual([protection])
  })

  test('an e-mail somebody said is no key may be', () => {
    expect(candidate({ holds: ['email'], typed: { ...nothing, 'is-key': 'none' } })).not.toBeNull()
  })

  test('its overrun is told all the same', () => {
    const email = fine({ holds: ['email'], known: { valueAges: { from: 1825, to: null } } })
    const found = minimisation(grounds([email]))
    expect(found.kept.map(({ activity, overrun }) => [activity, overrun])).toEqual([
      ['TRT-001', 'exceeded'],
    ])
  })
})

describe('the first proposal', () => {
  const bare = { 'current-use': null, purpose: null }
  const none = { 'current-use': 'Aucun', purpose: null }
  const inUse = { 'current-use': 'Comptabilité', purpose: null }
  test.each([
    ['one reason: looked at', fine({ typed: { 'current-use': 'Aucun' } }), 'examine'],
    ['one reason, and a use nobody has said: looked at', fine({ typed: bare }), 'examine'],
    ['a given up scenario asks for it: used', { holds: ['cart-items'], typed: bare }, 'exploit'],
    [
      'the catalogue knows a use: used',
      { holds: ['product-category-bought'], typed: bare },
      'exploit',
    ],
    ['nobody could use it, nobody uses it: stopped', { typed: none }, 'stop'],
    ['somebody uses it, without purpose nor scenario: checked', { typed: inUse }, 'verify'],
    ['nobody could use it, nobody said: asked', { typed: bare }, 'verify'],
    ['a weak key nobody uses: checked', { holds: ['vat-number'], typed: none }, 'verify'],
    ['its match still open: checked', { suggests: ['verbatim'], typed: bare }, 'verify'],
    ['usually imposed by law: checked', { holds: ['nationality'], typed: bare }, 'verify'],
  ] as const)('%s', (_, held, proposal) => {
    expect(candidate(held)?.proposal).toBe(proposal)
  })

  test('a copy gives way to its master, whoever could use it', () => {
    const copy = fine({ typed: { 'reference-source': 'SRC-002', 'current-use': 'Aucun' } })
    const found = minimisation(grounds([copy, fine({ typed: { source: 'SRC-002' } })]))
    expect(found.candidates.get('VAR-0001')?.proposal).toBe('use-master')
  })

  test('what the controller refused is not proposed for use', () => {
    const refused = row(purposes, 'TRT-004', { 'controller-decision': 'refused' })
    const held = { holds: ['cart-items'], typed: { purpose: 'TRT-004', 'current-use': 'Aucun' } }
    expect(candidate(held, { rows: { purposes: [refused] } })?.proposal).toBe('stop')
  })
})

test('an activity that names the source of a variable counts for it, unless the variable names its own', () => {
  const till = row(purposes, 'TRT-005', {
    source: ['SRC-001'],
    'legal-basis': 'contract',
    'retention-months': 120,
  })
  const old = { known: { valueAges: { from: 1825, to: null } } }
  const over = { rows: { purposes: [BILLING, till] } }
  expect(candidate(fine({ typed: { purpose: null }, ...old }), over)).toBeNull()
  expect(candidate(fine(old), over)?.reasons).toEqual(['retention-exceeded'])
})

test('of several activities the longest counts, and one that does not say leaves the question open', () => {
  const of = (key: string, months: number | null) =>
    row(purposes, key, {
      source: ['SRC-001'],
      'legal-basis': 'contract',
      'retention-months': months,
    })
  const old = fine({ typed: { purpose: null }, known: { valueAges: { from: 1095, to: 1825 } } })
  const reasons = (...periods: (number | null)[]) =>
    candidate(old, { rows: { purposes: periods.map((months, at) => of(`TRT-${at}`, months)) } })
      ?.reasons ?? []
  expect(reasons(12, 36)).toEqual(['retention-exceeded'])
  expect(reasons(12, 60)).toEqual([])
  expect(reasons(12, null)).toEqual([])
})

test('nothing in a source is younger than its last load', () => {
  const asleep = new Map([['SRC-001', { ageHours: 40 * 31 * 24 }]]) as never
  const found = candidate(FINE, { sources: asleep })
  expect(found?.reasons).toEqual(['retention-exceeded'])
  expect(found?.kept?.bySource).toBe(true)
})

test('candidates come by exit score, then by number; cost is the share of their source', () => {
  const held: Held[] = [
    fine({ typed: { 'current-use': 'Aucun' } }),
    { holds: ['diet-preference'], typed: { 'current-use': 'Aucun', purpose: null } },
    fine({ typed: { 'current-use': 'Aucun', 'update-cost': 5 } }),
  ]
  const till = row(sources, 'SRC-001', { name: 'Caisse', 'monthly-cost': 900 })
  const tool = row(sources, 'SRC-002', { name: 'Site', 'monthly-cost': 100 })
  const found = minimisation(grounds(held, { rows: { sources: [till, tool] } }))
  const told = [...found.candidates.values()].map(({ row: of, rank, score }) => [
    of.key,
    rank,
    score,
  ])
  // diet-preference: excessive, no basis, no scenario, no use + sensitivity 3 + costly source.
  expect(told).toEqual([
    ['VAR-0002', 1, 8],
    ['VAR-0003', 2, 4],
    ['VAR-0001', 3, 3],
  ])
  const costs = [...found.candidates.values()].map(({ upkeep }) => upkeep ?? 0)
  expect(costs.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(900, 6)
})

test('whatever is typed: what is protected is never a candidate, one reason never ends in an exit', () => {
  const rate = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
  const anyHeld: fc.Arbitrary<Held> = fc.record({
    holds: fc.subarray(['email', 'optin-email', 'order-amount', 'first-name', 'nir'], {
      maxLength: 2,
    }),
    typed: fc.record({
      'current-use': fc.constantFrom(null, 'aucun', 'Relance'),
      purpose: fc.constantFrom(null, 'TRT-001'),
      'is-key': fc.constantFrom(null, 'none', 'weak', 'strong'),
    }),
    known: fc.record({ completeness: rate, validity: rate, actuality: rate }),
  })
  fc.assert(
    fc.property(fc.array(anyHeld, { minLength: 1, maxLength: 6 }), (held) => {
      const found = minimisation(grounds(held))
      for (const id of found.protected.keys()) expect(found.candidates.has(id)).toBe(false)
      const all = [...found.candidates.values()]
      for (const { reasons, proposal } of all) {
        expect(reasons.length).toBeGreaterThan(0)
        expect(reasons.length === 1).toBe(proposal === 'examine')
        const order = reasons.map((reason) => USELESS_REASONS.indexOf(reason))
        expect(order).toEqual([...order].sort((a, b) => a - b))
      }
      expect(all.map(({ rank }) => rank)).toEqual(all.map((_, index) => index + 1))
      const scores = all.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
    }),
  )
})

test.each([
  ['Lettre du mois', true],
  ['Aucun', false],
  ['aucune.', false],
  ['Néant', false],
  ['NONE', false],
  ['-', false],
  ['Aucun rapport, seulement la carte', true],
  [null, false],
])('« %s » names something: %s', (text, expected) => {
  expect(saysSomething(text)).toBe(expected)
})
