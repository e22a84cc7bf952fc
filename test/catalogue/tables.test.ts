import { expect, test } from 'vitest'
import { abbreviations } from '../../src/catalogue/abbreviations.ts'
import { contactRule, contactRules } from '../../src/catalogue/contactRules.ts'
import { data } from '../../src/catalogue/data.ts'
import { decay } from '../../src/catalogue/decay.ts'
import { diagnosis } from '../../src/catalogue/diagnosis.ts'
import { formats } from '../../src/catalogue/formats.ts'
import { frequencies } from '../../src/catalogue/frequencies.ts'
import { kpis } from '../../src/catalogue/kpis.ts'
import { mechanicData, mechanics } from '../../src/catalogue/mechanics.ts'
import { objectives } from '../../src/catalogue/objectives.ts'
import { packs } from '../../src/catalogue/packs.ts'
import { placeholders } from '../../src/catalogue/placeholders.ts'
import { populations } from '../../src/catalogue/populations.ts'
import { programmes } from '../../src/catalogue/programmes.ts'
import { qualifiers } from '../../src/catalogue/qualifiers.ts'
import { requirements } from '../../src/catalogue/requirements.ts'
import { scenarios } from '../../src/catalogue/scenarios.ts'
import { sourceData, sources } from '../../src/catalogue/sources.ts'
import { synonyms } from '../../src/catalogue/synonyms.ts'
import { vectors } from '../support/vectors.ts'

test.each([
  ['data', data().size, 220],
  ['sources', sources().size, 50],
  ['scenarios', scenarios().size, 62],
  ['requirements', requirements().length, 400],
  ['mechanics', mechanics().size, 52],
  ['packs', packs().size, 7],
  ['objectives', objectives().size, 23],
  ['programmes', programmes().size, 22],
  ['populations', populations().size, 22],
  ['frequencies', frequencies().size, 13],
  ['decay families', decay().size, 23],
  ['formats', formats().size, 32],
  ['placeholders', placeholders().length, 63],
  ['indicators', kpis().size, 48],
  ['statements of the diagnosis', diagnosis().size, 27],
  ['contact rules', contactRules().length, 34],
])('the catalogue has its %s', (_, counted, expected) => {
  expect(counted).toBe(expected)
})

test('the tables matching reads are there', () => {
  expect(abbreviations().get('ddn')).toBe('date de naissance')
  expect(qualifiers()).toContain('conjoint')
  expect(synonyms().find((name) => name.label === 'numéro client')).toMatchObject({
    datum: 'customer-id',
    locale: 'fr',
    kind: 'synonym',
  })
})

test('a datum says what it is, how it ages and what it opens', () => {
  expect(data().get('email')).toMatchObject({
    label: { fr: 'E-mail personnel', en: 'Personal e-mail' },
    appliesTo: 'b2c',
    b2bEquivalent: 'business-email',
    consent: 'optin-email',
    decayMode: 'decay',
    halfLifeDays: 968,
    keyStrength: 'strong',
    computed: false,
    interest: 'high',
    contactChannels: ['email'],
    note: null,
  })
  expect(data().get('mobile-phone')?.consents).toEqual(['optin-sms', 'optin-phone'])
  expect(data().get('full-address')?.compositeOf).toEqual(['address-line', 'postal-code', 'city'])
  expect(data().get('customer-id')?.halfLifeDays).toBeNull()
})

test('a source tells the data it usually holds, in the order of the table', () => {
  expect(sourceData().get('pos')?.slice(0, 2)).toEqual(['postal-code', 'loyalty-number'])
  expect([...sourceData().values()].flat()).toHaveLength(589)
})

test('a mechanic counts its ease from three notes and its yield as a share', () => {
  expect(mechanics().get('account-form')).toMatchObject({
    feasibility: { business: 4, it: 4, budget: 4 },
    ease: 4,
    effort: 2,
    setupCost: [500, 4000],
    unitCost: [0, 0.1],
    yield: [0.05, 0.3],
  })
  expect(mechanics().get('guest-to-account')).toMatchObject({ ease: 3.65, effort: 2.35 })
  expect(mechanicData().get('account-form')?.get('email')).toBe('obtain')
})

test('a pack lists its content in order, with weights where they mean something', () => {
  const restaurant = packs().get('restaurant-chain')
  expect(restaurant?.label).toEqual({ fr: 'Chaîne de restaurants', en: 'Restaurant chain' })
  expect(restaurant?.objectives[0]).toEqual({ id: 'o-increase-frequency', weight: 30 })
  expect(restaurant?.sources.slice(0, 2)).toEqual(['pos', 'order-taking'])
  expect(packs().get('nonprofit')?.contactAudience).toBe('nonprofit-donor')
})

test.each([
  ['restaurant-chain', 5, 11, 16, 23, 61, 22],
  ['retail-stores', 6, 11, 19, 20, 66, 23],
  ['ecommerce', 6, 12, 20, 19, 65, 25],
  ['b2b-services', 8, 12, 18, 17, 66, 18],
  ['nonprofit', 4, 8, 15, 14, 40, 17],
  ['hospitality', 5, 9, 13, 14, 56, 21],
  ['insurance', 7, 8, 14, 16, 57, 19],
])('pack %s is whole', (id, ...counts) => {
  const pack = packs().get(id)
  expect([
    pack?.objectives.length,
    pack?.programmes.length,
    pack?.scenarios.length,
    pack?.sources.length,
    pack?.data.length,
    pack?.mechanics.length,
  ]).toEqual(counts)
})

type Rule = [
  channel: string,
  audience: string,
  regime: string,
  rank: string,
  lawful: string,
  consent: string,
  objection: string,
]

test.each(vectors<Rule[]>('contact_rule'))(
  'a message by %s to %s under %s falls under rule %s',
  (channel, audience, regime, rank, lawful, consent, objection) => {
    const rule = contactRule(channel, audience, regime)
    expect(rule?.rank).toBe(Number(rank))
    expect(rule?.lawful).toBe(lawful === 'yes')
    expect(rule?.consent?.datum ?? '').toBe(consent)
    expect(rule?.objection?.mandatory ? rule.objection.datum : '').toBe(objection)
  },
)

test('a channel no rule knows has no rule', () => {
  expect(contactRule('pigeon', 'b2c', 'consent')).toBeNull()
})
