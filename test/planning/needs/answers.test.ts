import { describe, expect, test } from 'vitest'
import { answers } from '../../../src/planning/needs/answers.ts'
import { alternative, askedNeeds } from '../../../src/planning/needs/askedNeeds.ts'
import { links } from '../../../src/planning/variables/links.ts'
import type { VariableFigures } from '../../../src/planning/variables/variableFigures.ts'
import { matches } from '../../../src/workbook/tabs/matches.ts'
import { needs } from '../../../src/workbook/tabs/needs.ts'
import { scenarios } from '../../../src/workbook/tabs/scenarios.ts'
import { variables } from '../../../src/workbook/tabs/variables.ts'
import { row } from '../../support/rows.ts'

const newsletter = row(scenarios, 'SCN-001', {
  channels: ['email'],
  'contact-regime': 'consent',
  'target-population': 'contacts',
})
const contact = row(needs, 'SCN-001|email|', {
  scenario: 'SCN-001',
  datum: 'email',
  need: 'mandatory',
  role: 'contact',
  'min-completeness': 0.6,
})

describe('the needs of a scenario', () => {
  test('its consent follows from its regime, and is typed by nobody', () => {
    const { asked } = askedNeeds([newsletter], [contact], 'b2c')
    expect(asked.map(({ datum, derivedFrom }) => [datum, derivedFrom])).toEqual([
      ['email', null],
      ['optin-email', 'consent'],
      ['marketing-objection', 'consent'],
    ])
  })

  test('a figure a person corrected on a derived row is kept', () => {
    const derived = row(needs, 'k', {
      scenario: 'SCN-001',
      datum: 'optin-email',
      'min-completeness': 0.5,
      'derived-from': 'Contact regime: Prior consent',
    })
    const { asked } = askedNeeds([newsletter], [contact, derived], 'b2c')
    expect(asked.find(({ datum }) => datum === 'optin-email')).toMatchObject({
      min: 0.5,
      row: derived,
    })
  })

  test('a row once derived and no longer so asks for nothing', () => {
    const derived = row(needs, 'k', {
      scenario: 'SCN-001',
      datum: 'optin-sms',
      'derived-from': 'Contact regime: Prior consent',
    })
    const { asked, outdated } = askedNeeds([newsletter], [contact, derived], 'b2c')
    expect(asked.some(({ datum }) => datum === 'optin-sms')).toBe(false)
    expect(outdated).toEqual([derived])
  })

  test.each([
    ['a.2', 'a', '2'],
    ['a', 'a', '1'],
    [' b.1 ', 'b', '1'],
    [null, null, null],
  ])('alternative %s', (text, group, branch) => {
    expect(alternative(text)).toEqual({ group, branch })
  })
})

describe('the links of a variable', () => {
  const name = row(variables, 'VAR-0001', { name: 'mail' })
  const match = (
    datum: string,
    decision: string | null,
    method = 'exact',
    score = 1,
    by: string | null = null,
  ) => {
    const said = { datum, decision, method, score, 'decided-by': by }
    return row(matches, `VAR-0001|${datum}`, { variable: 'VAR-0001', ...said })
  }

  test.each([
    ['a proposal is only a suggestion', [match('email', 'proposed')], [], ['email']],
    ['a confirmation links', [match('email', 'confirmed')], ['email'], []],
    ['a refusal is remembered', [match('email', 'rejected')], [], []],
    ['out of the catalogue is an answer too', [match('email', 'out-of-scope')], [], []],
    [
      'a composite links each of its data',
      [match('first-name', 'composite'), match('last-name', 'composite')],
      ['first-name', 'last-name'],
      [],
    ],
    [
      'once linked, other proposals wait',
      [match('email', 'confirmed'), match('business-email', 'proposed')],
      ['email'],
      [],
    ],
    ['a weak likeness counts for nothing', [match('email', 'proposed', 'fuzzy', 0.7)], [], []],
    [
      'of strong likenesses the best counts',
      [match('email', 'proposed', 'fuzzy', 0.8), match('age', 'proposed', 'fuzzy', 0.9)],
      [],
      ['age'],
    ],
  ])('%s', (_, rows, confirmed, suggested) => {
    expect(links([name], rows).get('VAR-0001')).toEqual({ confirmed, suggested })
  })

  test('what a person typed on the variable is a link', () => {
    const typed = row(variables, 'VAR-0001', { canonical: ['email'] })
    expect(links([typed], []).get('VAR-0001')?.confirmed).toEqual(['email'])
  })

  test.each([
    ['a copied link leaves with what was typed', null, null, []],
    ['or changes with it', ['age'], null, ['age']],
    ['unless somebody signed it', null, 'Marie', ['email']],
  ])('%s', (_, canonical, by, confirmed) => {
    const typed = row(variables, 'VAR-0001', { canonical })
    const copied = match('email', 'confirmed', 'manual', 1, by)
    expect(links([typed], [copied]).get('VAR-0001')?.confirmed).toEqual(confirmed)
  })
})

describe('the answer to a need', () => {
  const held = (over: Partial<VariableFigures>): VariableFigures => ({
    id: 'VAR-0001',
    source: 'SRC-001',
    links: { confirmed: ['email'], suggested: [] },
    population: 'contacts',
    sourcePopulation: 'contacts',
    frequency: 'daily',
    completeness: 0.9,
    origin: 'declared',
    counted: null,
    checkedOn: null,
    placeholderRate: null,
    validity: null,
    usable: null,
    accuracy: null,
    consistency: null,
    availability: null,
    actuality: null,
    feed: { status: 'unknown', score: null },
    quality: { score: null, coverage: 0 },
    uniqueness: null,
    interest: 'high',
    ageDays: 90,
    valueAges: null,
    stored: null,
    accessible: true,
    yesShare: null,
    issues: [],
    ...over,
  })
  const { asked } = askedNeeds([newsletter], [contact], 'b2c')
  const judge = (...figures: VariableFigures[]) =>
    answers(asked, {
      figures,
      target: () => 'contacts',
      clearance: () => 'open',
      isMaster: () => false,
      halfLives: new Map(),
      measuredDelay: () => null,
    })[0]

  test.each([
    ['enough', held({}), 'ok', 1, 1],
    ['nobody holds it', held({ links: { confirmed: [], suggested: [] } }), 'absent', 0, 0],
    [
      'only suggested',
      held({ links: { confirmed: [], suggested: ['email'] } }),
      'to-confirm',
      0,
      1,
    ],
    ['never measured', held({ completeness: null, ageDays: 0 }), 'unmeasured', 0, 1],
    ['of unknown age', held({ ageDays: null }), 'unmeasured', 0, 1],
    ['out of reach', held({ accessible: false }), 'inaccessible', 0, 0],
    ['counted on receipts', held({ population: 'receipts' }), 'other-population', 0, 1],
  ])('%s', (_, figures, status, proven, assumed) => {
    expect(judge(figures)?.satisfaction).toEqual({ status, proven, assumed })
  })

  test('a datum counted on members says nothing of contacts', () => {
    expect(judge(held({ population: 'members' }))?.satisfaction.proven).toBe(0)
  })

  test('of two variables the better one is shown and the other named', () => {
    const both = judge(held({ completeness: 0.3 }), held({ id: 'VAR-0002' }))
    expect(both?.variable?.id).toBe('VAR-0002')
    expect(both?.others).toEqual(['VAR-0001'])
  })

  test('one suggested beside one confirmed proves nothing and says what confirming it may bring', () => {
    const suggested = { confirmed: [], suggested: ['email'] }
    const both = judge(
      held({ completeness: 0.3, ageDays: 0 }),
      held({ id: 'VAR-0002', links: suggested }),
    )
    expect(both?.variable?.id).toBe('VAR-0001')
    expect(both?.satisfaction).toEqual({ status: 'incomplete', proven: 0.5, assumed: 1 })
  })

  test.each([
    ['a check before a count', held({ origin: 'count' }), { origin: 'check' } as const],
    ['the fuller one', held({ completeness: 0.8 }), { completeness: 0.95 }],
    [
      'the target before holders who stand for it',
      held({ population: 'email-holders', sourcePopulation: 'contacts' }),
      {},
    ],
  ])('of two variables as good, %s', (_, first, second) => {
    const both = judge({ ...first, ageDays: 0 }, held({ ...second, ageDays: 0, id: 'VAR-0002' }))
    expect(both?.satisfaction.status).toBe('ok')
    expect(both?.variable?.id).toBe('VAR-0002')
  })
})
