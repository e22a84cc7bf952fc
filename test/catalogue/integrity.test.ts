import { expect, test } from 'vitest'
import { integrity } from '../../src/catalogue/integrity.ts'
import type { Requirement } from '../../src/catalogue/requirements.ts'
import { shippedTables, type Tables } from '../../src/catalogue/tables.ts'

const sound = shippedTables()

test('the catalogue is sound', () => {
  expect(integrity()).toEqual([])
})

/** A copy of a table where one row has changed. */
function changed<Row>(rows: ReadonlyMap<string, Row>, id: string, change: Partial<Row>) {
  const row = rows.get(id)
  if (!row) throw new Error(`no row ${id}`)
  return new Map([...rows, [id, { ...row, ...change }]])
}

function changedNeed(scenario: string, datum: string, change: Partial<Requirement>) {
  return sound.requirements.map((need) =>
    need.scenario === scenario && need.datum === datum ? { ...need, ...change } : need,
  )
}

function withTerm(list: string, id: string, fr: string, en: string) {
  const terms = sound.lists.get(list) ?? []
  return new Map([...sound.lists, [list, [...terms, { id, label: { fr, en }, numeric: null }]]])
}

const rule = sound.contactRules[1]
const nothing = new Map<string, never>()

test.each<[defect: string, broken: Partial<Tables>, problem: string]>([
  [
    'an id with a capital',
    { lists: withTerm('rag', 'Violet', 'Violet', 'Purple') },
    'rag: "Violet" is not kebab-case',
  ],
  [
    'an id twice in a list',
    { lists: withTerm('rag', 'red', 'Rouge', 'Crimson') },
    'rag: the id "red" stands twice',
  ],
  [
    'a label that differs only by its accents',
    { lists: withTerm('rag', 'purple', 'Non mesure', 'Purple') },
    'rag: the label "non mesure" stands twice in fr',
  ],
  [
    'a label missing in English',
    { kpis: changed(sound.kpis, 'nps', { label: { fr: 'NPS', en: '' } }) },
    'kpis: "nps" has no label in en',
  ],
  [
    'a consent that does not exist',
    { data: changed(sound.data, 'email', { consents: ['optin-pigeon'] }) },
    'consent of a datum: "optin-pigeon" is not in data',
  ],
  [
    'a word out of its list',
    { sources: changed(sound.sources, 'pos', { role: 'decoration' }) },
    'role of a source: "decoration" is not in source_role',
  ],
  [
    'a population that does not exist',
    { scenarios: changed(sound.scenarios, 'win-back', { populationB2b: 'martians' }) },
    'target of a scenario: "martians" is not in populations',
  ],
  [
    'a need for nothing known',
    { requirements: changedNeed('newsletter', 'email', { datum: 'fax' }) },
    'datum of a need: "fax" is not in data',
  ],
  [
    'a minimum nobody reaches',
    { requirements: changedNeed('onboarding-service', 'email', { min: 1 }) },
    'minimum of email for onboarding-service is 1, not between 0.001 and 0.98',
  ],
  [
    'a sensitivity off the scale',
    { data: changed(sound.data, 'email', { sensitivity: 4 }) },
    'sensitivity of email is 4, not between 0 and 3',
  ],
  [
    'a cost range upside down',
    { mechanics: changed(sound.mechanics, 'account-form', { setupCost: [500, 100] }) },
    'lowest set-up cost of account-form is 500, not between 0 and 100',
  ],
  [
    'a feed in error before it is late',
    { frequencies: changed(sound.frequencies, 'daily', { errorHours: 24 }) },
    'warning of daily is 48, not between 0 and 24',
  ],
  [
    'a half-life that is not that of its rate',
    { decay: changed(sound.decay, 'email-consumer', { halfLifeDays: 900 }) },
    'decay: the half-life of email-consumer is 900 days, its rate gives 968.0',
  ],
  [
    'a rate on what never ages',
    { decay: changed(sound.decay, 'immutable', { annualDecay: 0.1 }) },
    'decay: immutable does not decay but has a rate',
  ],
  [
    'a channel without rule',
    { lists: withTerm('channel', 'pigeon', 'Pigeon voyageur', 'Carrier pigeon') },
    'no contact rule for pigeon, b2c, consent',
  ],
  [
    'a rule hidden by the one before',
    { contactRules: rule ? [...sound.contactRules, { ...rule, rank: 35 }] : [] },
    'contact rule 35 is never reached',
  ],
  [
    'a rule out of order',
    { contactRules: [...sound.contactRules].reverse() },
    'contact rule 34 is out of order',
  ],
  [
    'an unlawful rule without repair',
    { contactRules: sound.contactRules.map((one) => ({ ...one, consent: null })) },
    'contact rule 4 is not lawful and names no consent as the repair',
  ],
  ['a scenario without need', { requirements: [] }, 'scenario newsletter: needs nothing'],
  [
    'a need twice',
    { requirements: [...sound.requirements, ...sound.requirements] },
    'scenario newsletter: email is asked twice at one place',
  ],
  [
    'a group with one branch',
    { requirements: changedNeed('birthday', 'mobile-phone', { group: null, branch: null }) },
    'scenario birthday: group a has one branch',
  ],
  [
    'a branch without group',
    { requirements: changedNeed('birthday', 'mobile-phone', { group: null }) },
    'scenario birthday: mobile-phone has a group without branch, or a branch without group',
  ],
  [
    'an optional alternative',
    { requirements: changedNeed('birthday', 'mobile-phone', { mandatory: false }) },
    'scenario birthday: mobile-phone is optional in a group of alternatives',
  ],
  [
    'a contact that opens no channel',
    { data: changed(sound.data, 'email', { contactChannels: [] }) },
    'scenario birthday: email is asked to reach people and opens no channel',
  ],
  [
    'a latency on what decays',
    { requirements: changedNeed('birthday', 'email', { maxLatency: 30 }) },
    'scenario birthday: email decays and has a maximum latency',
  ],
  [
    'receipts taken for customers',
    { requirements: sound.requirements.filter((need) => need.datum !== 'order-customer-link') },
    'scenario welcome-first-order: order-items is counted on receipts and order-customer-link is not asked',
  ],
  [
    'weights that miss the hundred',
    { packs: changed(sound.packs, 'ecommerce', { objectives: [{ id: 'o-retain', weight: 40 }] }) },
    'pack ecommerce: the weights of its objectives sum to 40, not 100',
  ],
  [
    'a priority of nothing',
    {
      packs: changed(sound.packs, 'ecommerce', { programmes: [{ id: 'p-winback', weight: 0.7 }] }),
    },
    'pack ecommerce: the priority of p-winback is 0.7, no value of moscow',
  ],
  ['data nobody holds', { sourceData: nothing }, 'pack ecommerce: no source holds email'],
  [
    'a scenario for another audience',
    { scenarios: changed(sound.scenarios, 'birthday', { appliesTo: 'b2b' }) },
    'pack restaurant-chain: birthday is for b2b',
  ],
  [
    'a scenario without its programme',
    { scenarios: changed(sound.scenarios, 'birthday', { programme: 'p-donor' }) },
    'pack restaurant-chain: birthday belongs to p-donor, which is not in the pack',
  ],
  [
    'a programme that serves nothing',
    { programmes: changed(sound.programmes, 'p-winback', { objectives: [] }) },
    'pack ecommerce: p-winback serves none of its objectives',
  ],
  [
    'a programme without scenario',
    { packs: changed(sound.packs, 'ecommerce', { scenarios: [] }) },
    'pack ecommerce: p-winback has no scenario',
  ],
  [
    'a source of another sector',
    { sources: changed(sound.sources, 'pos', { sectors: ['insurance'] }) },
    'pack restaurant-chain: pos is not for the sector restaurant',
  ],
  [
    'a mandatory datum outside the pack',
    { packs: changed(sound.packs, 'ecommerce', { data: ['email'] }) },
    'pack ecommerce: welcome-first-order lacks order-items',
  ],
  [
    'a group without branch left',
    { packs: changed(sound.packs, 'ecommerce', { data: ['order-items'] }) },
    'pack ecommerce: welcome-first-order has no branch left in group a',
  ],
  [
    'an unflagged name for two data',
    {
      synonyms: ['first-name', 'last-name'].map((datum) => ({
        datum,
        locale: 'fr',
        label: 'Nom',
        kind: 'synonym',
      })),
    },
    'synonyms: "nom" leads to first-name and last-name without a flag',
  ],
  [
    'a broken pattern',
    { placeholders: [{ appliesTo: 'any', kind: 'regex', pattern: '(', reason: '' }] },
    'placeholders: "(" is not a pattern',
  ],
  [
    'a theme nobody named',
    { diagnosis: changed(sound.diagnosis, 'dg-01', { theme: 'weather' }) },
    'theme of the diagnosis: "weather" is not in diagnosis_theme',
  ],
])('integrity sees %s', (_, broken, problem) => {
  const problems = integrity({ ...sound, ...broken })
  expect(problems.filter((told) => told.includes(problem))).not.toEqual([])
})
