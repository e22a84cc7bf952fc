import { expect, test } from 'vitest'
import { channelBases } from '../../../src/planning/reach/channelBases.ts'
import type { VariableFigures } from '../../../src/planning/variables/variableFigures.ts'

const variable = (datum: string, given: Partial<VariableFigures>) =>
  ({
    id: datum,
    source: 'SRC-001',
    population: 'contacts',
    sourcePopulation: 'contacts',
    links: { confirmed: [datum], suggested: [] },
    completeness: null,
    validity: null,
    yesShare: null,
    ...given,
  }) as unknown as VariableFigures

const email = variable('email', { completeness: 0.55, validity: 0.95 })

test('a consumer is reached with a consent, by post unless they object', () => {
  const regimes = channelBases('b2c', [email]).map(({ channel, regime }) => [channel, regime])
  expect(regimes).toEqual([
    ['email', 'consent'],
    ['sms', 'consent'],
    ['postal', 'objection'],
    ['phone', 'consent'],
    ['push', 'objection'],
  ])
})

test('a business contact is reached by e-mail unless they object', () => {
  const [first] = channelBases('b2b', [variable('business-email', { completeness: 0.8 })])
  expect(first).toMatchObject({ channel: 'email', regime: 'objection' })
})

// 0.55 × 0.95 × 0.9 × 0.6 = 0.282 (domain B.16)
test('the base of a channel is told with its factors and its source; unknown factors make it "at most"', () => {
  const consent = variable('optin-email', { completeness: 0.9, yesShare: 0.6 })
  const [known] = channelBases('b2c', [email, consent])
  expect(known?.share).toBeCloseTo(0.282, 3)
  expect(known?.source).toBe('SRC-001')
  expect(known?.contact).toMatchObject({ holders: 0.55, validity: 0.95, known: 0.9, yes: 0.6 })
  const [unknown] = channelBases('b2c', [email, variable('optin-email', { completeness: 0.9 })])
  expect(unknown?.share).toBeNull()
  expect(unknown?.atMost).toBeCloseTo(0.55 * 0.95 * 0.9, 3)
})

test('a channel no datum of the inventory opens is unknown, never zero', () => {
  const post = channelBases('b2c', [email]).find(({ channel }) => channel === 'postal')
  expect(post).toMatchObject({ share: null, atMost: null, contact: null, lack: 'unheld' })
})

test('a base says how many records its contact was counted on, and of which population', () => {
  const counted = variable('email', { completeness: 0.9, counted: 88_000, population: 'customers' })
  const [first] = channelBases('b2c', [counted])
  expect(first).toMatchObject({ counted: 88_000, population: 'customers' })
})

test.each([
  ['only suggested', { links: { confirmed: [], suggested: ['email'] } }, 'unconfirmed'],
  ['held and never counted', {}, 'uncounted'],
  ['counted on members alone', { completeness: 0.9, population: 'members' }, 'uncounted'],
] as const)('a contact that is %s is told so', (_, given, lack) => {
  const [first] = channelBases('b2c', [variable('email', given as Partial<VariableFigures>)])
  expect(first).toMatchObject({ contact: null, share: null, lack })
})
