// Long because one variable has many figures, each with its table of cases.
import { describe, expect, test } from 'vitest'
import { sourceFacts } from '../../../src/planning/sources/sourceFacts.ts'
import { access } from '../../../src/planning/variables/access.ts'
import { latestChecks } from '../../../src/planning/variables/checks.ts'
import type { Surroundings } from '../../../src/planning/variables/variableFigures.ts'
import { variableFigures } from '../../../src/planning/variables/variableFigures.ts'
import { DEFAULT_WEIGHTS } from '../../../src/scoring/qualityScore.ts'
import { checks } from '../../../src/workbook/tabs/checks.ts'
import { sources } from '../../../src/workbook/tabs/sources.ts'
import { variables } from '../../../src/workbook/tabs/variables.ts'
import { row } from '../../support/rows.ts'

const TODAY = 46_347
const SIZES = new Map([
  ['members', 41_200],
  ['email-holders', 74_300],
])

const loyalty = sourceFacts(
  row(sources, 'SRC-005', {
    population: 'members',
    frequency: 'weekly',
    'last-update': TODAY - 3,
    'integration-level': 'automatic-batch',
    'access-groups': ['marketing'],
  }),
  TODAY,
)

const around: Surroundings = {
  links: { confirmed: ['email'], suggested: [] },
  source: loyalty,
  check: null,
  consistency: null,
  size: (population) => SIZES.get(population) ?? null,
  access: access(['marketing'], new Map()),
  weights: DEFAULT_WEIGHTS,
  halfLives: new Map(),
}

const variable = (values: Parameters<typeof row<NonNullable<typeof variables.types>>>[2]) =>
  row(variables, 'VAR-0001', { source: 'SRC-005', ...values })

const counted = (values: Parameters<typeof row<NonNullable<typeof checks.types>>>[2]) =>
  latestChecks([row(checks, 'c', { variable: 'VAR-0001', date: TODAY, ...values })])

describe('the completeness of a variable', () => {
  const check = counted({ records: 1000, empty: 300, placeholder: 50, valid: 640 })
  test.each([
    ['a check comes before all', { filled: 1, 'declared-rate': 0.2 }, check.checks, 0.65, 'check'],
    [
      'a count comes before a declaration',
      { filled: 20_600, 'declared-rate': 0.2 },
      null,
      0.5,
      'count',
    ],
    ['a declaration is better than nothing', { 'declared-rate': 0.2 }, null, 0.2, 'declared'],
    ['nothing is unknown, not zero', {}, null, null, null],
    [
      'more values than people is unknown',
      { filled: 50_000, 'declared-rate': 0.2 },
      null,
      null,
      'count',
    ],
  ])('%s', (_, values, checked, rate, origin) => {
    const found = variableFigures(variable(values), {
      ...around,
      check: checked?.get('VAR-0001') ?? null,
    })
    expect(found).toMatchObject({ completeness: rate, origin })
  })

  test('is counted on the population of the source while none is typed', () => {
    expect(variableFigures(variable({ filled: 20_600 }), around).population).toBe('members')
    expect(variableFigures(variable({ population: 'customers' }), around).population).toBe(
      'customers',
    )
  })

  test.each([
    ['a check that finds what was typed raises nothing', 27_000, []],
    ['a check ten points from it does: they speak of others', 20_000, ['filled: count-differs']],
  ])('%s', (_, filled, told) => {
    const seen = counted({ records: 41_200, empty: 14_200, placeholder: 0, valid: 26_000 })
    const check = seen.checks.get('VAR-0001') ?? null
    const { issues, counted: records } = variableFigures(variable({ filled }), { ...around, check })
    expect(issues.map(({ column, code }) => `${column}: ${code}`)).toEqual(told)
    expect(records).toBe(41_200)
  })

  test('a count without the size of its population says nothing', () => {
    const found = variableFigures(variable({ filled: 10, population: 'customers' }), around)
    expect(found.completeness).toBeNull()
  })
})

describe('what a variable inherits', () => {
  test.each([
    ['its feed from its source', {}, 'weekly'],
    ['nothing once it says otherwise', { frequency: 'daily' }, 'daily'],
  ])('%s', (_, values, frequency) => {
    expect(variableFigures(variable(values), around).frequency).toBe(frequency)
  })

  test('its interest from the catalogue, once linked', () => {
    const linked = variableFigures(variable({}), around)
    expect(linked.interest).toBe('high')
    expect(variableFigures(variable({ 'crm-interest': 'low' }), around).interest).toBe('low')
  })

  test('unlinked, its currency is unknown and never good', () => {
    const links = { confirmed: [], suggested: ['email'] }
    const found = variableFigures(variable({ 'age-band': '1-2-years' }), { ...around, links })
    expect(found.actuality).toBeNull()
  })
})

describe('only a blank cell inherits', () => {
  // Cell, what is typed, the figure it settles: when blank, when typed, when unknown.
  const cells = [
    ['frequency', 'daily', 'frequency', 'weekly', 'daily', null],
    ['population', 'customers', 'population', 'members', 'customers', null],
    ['access-override', ['sales'], 'accessible', true, false, true],
    ['access-override', ['sales'], 'availability', 0.8, 0, null],
    ['crm-interest', 'low', 'interest', 'high', 'low', 'medium'],
  ] as const

  test.each(cells)('%s %s: %s', (column, typed, figure, blank, told, unknown) => {
    const cell = (state: string, value: unknown) => {
      const read = variable({ [column]: value })
      return { ...read, states: { ...read.states, [column]: state } } as typeof read
    }
    const figures = [
      cell('blank', null),
      cell('filled', typed),
      cell('dont-know', null),
      cell('invalid', null),
    ].map((read) => variableFigures(read, around)[figure])
    expect(figures).toEqual([blank, told, unknown, unknown])
  })

  test.each([
    ['blank', 'receipts', 'receipts'],
    ['dont-know', null, null],
    ['invalid', null, null],
  ])('a source whose population is %s', (state, sourcePopulation, population) => {
    const read = row(sources, 'SRC-001', { 'catalogue-source': 'pos' })
    const source = sourceFacts(
      { ...read, states: { ...read.states, population: state } } as typeof read,
      TODAY,
    )
    expect(variableFigures(variable({}), { ...around, source })).toMatchObject({
      sourcePopulation,
      population,
    })
  })
})

describe('the age of a feed', () => {
  const typed = (last: number, seen: number | null, age: number | null, today: number) =>
    sourceFacts(
      row(sources, 'SRC-001', {
        frequency: 'daily',
        'last-update': last,
        'observed-on': seen,
        'feed-age': age,
      }),
      today,
    )

  test.each([
    ['first seen today', typed(TODAY - 1, null, null, TODAY), 24, TODAY],
    ['seen long ago, it has not aged', typed(TODAY - 1, TODAY, 1, TODAY + 60), 24, TODAY],
    ['typed again, it is seen anew', typed(TODAY + 9, TODAY, 1, TODAY + 10), 24, TODAY + 10],
    ['in the future, it is unknown', typed(TODAY + 1, null, null, TODAY), null, TODAY],
  ])('%s', (_, facts, ageHours, observedOn) => {
    expect(facts).toMatchObject({ ageHours, observedOn })
  })

  test('after ninety days the observation asks to be renewed, and nothing else changes', () => {
    const facts = typed(TODAY - 1, TODAY, 1, TODAY + 91)
    expect(facts).toMatchObject({ ageHours: 24, feed: { status: 'fresh', score: 1 } })
    expect(facts.issues.map(({ column, code }) => `${column}: ${code}`)).toEqual([
      'last-update: to-renew',
    ])
  })

  test('a date in the future is reported where it stands', () => {
    expect(typed(TODAY + 1, null, null, TODAY).issues).toEqual([
      {
        tab: 'sources',
        row: 2,
        column: 'last-update',
        code: 'future-date',
        values: { day: TODAY + 1 },
      },
    ])
  })
})

describe('counts of a check', () => {
  test('the latest wins', () => {
    const both = latestChecks([
      row(checks, 'a', { variable: 'VAR-0001', date: TODAY, records: 10, empty: 5 }),
      row(checks, 'b', { variable: 'VAR-0001', date: TODAY - 9, records: 10, empty: 0 }),
    ])
    expect(both.checks.get('VAR-0001')?.counts.empty).toBe(5)
  })

  test.each([
    ['more empty than records', { records: 10, empty: 11 }],
    ['more valid than present', { records: 10, empty: 5, valid: 6 }],
  ])('%s contradict each other: left out, and reported', (_, values) => {
    const { checks: found, issues } = counted(values)
    expect(found.size).toBe(0)
    expect(issues).toMatchObject([{ code: 'counts-inconsistent', row: 2 }])
  })

  test('fillers nobody counted are unknown, not none', () => {
    const { checks: found, issues } = counted({ records: 10, empty: 4, valid: 5 })
    const check = found.get('VAR-0001') ?? null
    const figures = variableFigures(variable({ 'declared-rate': 0.2 }), { ...around, check })
    expect(figures).toMatchObject({
      completeness: 0.2,
      origin: 'declared',
      placeholderRate: null,
      validity: null,
      uniqueness: null,
    })
    expect(issues).toMatchObject([{ column: 'placeholder', code: 'check-incomplete' }])
  })

  const sound = { records: 100, empty: 20, placeholder: 10 }
  test.each([
    ['more concerned than read', { ...sound, applicable: 101 }, 'applicable: more-than-expected'],
    ['a check of tomorrow', { ...sound, date: TODAY + 1 }, 'date: future-date'],
    ['no date', { ...sound, date: null }, 'date: check-undated'],
    ['no count of the empty', { records: 100, placeholder: 0 }, 'empty: check-incomplete'],
  ])('%s: left out, and told', (_, values, told) => {
    const { checks: found, issues } = latestChecks(
      [row(checks, 'c', { variable: 'VAR-0001', date: TODAY, ...values })],
      TODAY,
    )
    expect(found.size).toBe(0)
    expect(issues.map(({ column, code }) => `${column}: ${code}`)).toEqual([told])
  })

  test.each([
    ['distinct', { distinct: 71 }, 'uniqueness', 'more-than-expected'],
    ['yes-count', { 'yes-count': 71 }, 'yesShare', 'more-than-expected'],
    ['median-date', { 'median-date': TODAY + 1 }, 'ageDays', 'median-after-check'],
  ] as const)('%s beyond what can be: unknown, and told', (column, values, figure, code) => {
    const { checks: found, issues } = counted({ ...sound, ...values })
    const check = found.get('VAR-0001') ?? null
    const figures = variableFigures(variable({}), { ...around, check })
    expect(figures.completeness).toBe(0.7)
    expect(figures[figure]).toBeNull()
    expect(issues).toMatchObject([{ column, code }])
  })

  test('the age of the values is that of the day of the check', () => {
    const { checks: found } = counted({ records: 10, empty: 0, 'median-date': TODAY - 553 })
    expect(found.get('VAR-0001')?.ageDays).toBe(553)
  })
})

test('the e-mail of the README: 76 on 75 % of the weight', () => {
  const { checks: found } = counted({
    records: 41_200,
    empty: 14_200,
    placeholder: 310,
    valid: 25_840,
    'median-date': TODAY - 553,
  })
  const check = found.get('VAR-0001') ?? null
  const { quality } = variableFigures(variable({}), { ...around, check })
  expect(quality.score).toBeCloseTo(76.03, 2)
  expect(quality.coverage).toBe(0.75)
})

test('the day of a check is told where its rates are used, and only there', () => {
  const { checks: found } = counted({ records: 10, empty: 4, placeholder: 0 })
  const check = found.get('VAR-0001') ?? null
  expect(variableFigures(variable({}), { ...around, check })).toMatchObject({
    origin: 'check',
    checkedOn: TODAY,
  })
  const partial = counted({ records: 10, empty: 4 }).checks.get('VAR-0001') ?? null
  const declared = variable({ 'declared-rate': 0.2 })
  expect(variableFigures(declared, { ...around, check: partial })).toMatchObject({
    origin: 'declared',
    checkedOn: null,
  })
})
