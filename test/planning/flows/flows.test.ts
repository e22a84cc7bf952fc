import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flowFacts } from '../../../src/planning/flows/flowFacts.ts'
import { flowIssues } from '../../../src/planning/flows/flowIssues.ts'
import type { FlowRow } from '../../../src/planning/flows/flowNetwork.ts'
import {
  connectedSources,
  measuredDelay,
  unlistedFeeds,
} from '../../../src/planning/flows/flowNetwork.ts'
import { flows } from '../../../src/workbook/tabs/flows.ts'
import { sources } from '../../../src/workbook/tabs/sources.ts'
import { row } from '../../support/rows.ts'

const TODAY = 46_347

const source = (id: string, name: string, feeds: readonly string[] | null = null, line = 2) =>
  row(sources, id, { id, name, feeds }, line)

const flow = (values: Partial<FlowRow['values']>, line = 2) =>
  row(flows, `FLX-00${line}`, { id: `FLX-00${line}`, ...values }, line)

const till = source('A', 'Caisse')
const card = source('B', 'Fidélité', null, 3)
const told = (issues: ReturnType<typeof flowIssues>) =>
  issues.map(({ tab, row: line, column, code, values }) =>
    [tab, line, column, code, values?.other].filter((one) => one !== undefined).join(' '),
  )

describe('a flow is checked', () => {
  const there = flow({ from: 'A', to: 'B', mode: 'batch', 'data-families': ['orders', 'contact'] })
  test.each([
    ['sound', [there], []],
    ['towards itself', [flow({ from: 'A', to: 'A' })], ['flows 2 to flow-to-itself']],
    ['without arrival', [flow({ from: 'A' })], ['flows 2 to flow-without-end']],
    ['without departure', [flow({ to: 'A' })], ['flows 2 from flow-without-end']],
    [
      'told twice, its families in another order',
      [there, flow({ ...there.values, 'data-families': ['contact', 'orders'] }, 5)],
      ['flows 5 from flow-repeated 2'],
    ],
    [
      'another family: another flow',
      [there, flow({ ...there.values, 'data-families': ['contact'] }, 5)],
      [],
    ],
    ['another mode: another flow', [there, flow({ ...there.values, mode: 'real-time' }, 5)], []],
  ])('%s', (_, rows, expected) => {
    expect(told(flowIssues([till, card], rows))).toEqual(expected)
  })

  test('an end nobody can read is told where it is read, and only there', () => {
    const typed = flow({ from: 'A' })
    const unread = { ...typed, states: { ...typed.states, to: 'invalid' as const } }
    expect(told(flowIssues([till, card], [unread]))).toEqual([])
  })
})

describe('what a source says it feeds', () => {
  const feeding = source('A', 'Caisse', ['B'])
  const pairs = (rows: readonly FlowRow[], all = [feeding, card]) =>
    unlistedFeeds(all, rows).map(({ from, to }) => `${from}>${to}`)
  test.each([
    ['no flow: one is to be written', [], ['A>B'], []],
    ['its flow is there', [flow({ from: 'A', to: 'B' })], [], []],
    [
      'its flow is only planned: one of the two is wrong',
      [flow({ from: 'A', to: 'B', status: 'planned' }, 4)],
      [],
      ['sources 2 feeds feed-not-yet 4'],
    ],
    [
      'the reverse alone is there: nothing is written before a person says',
      [flow({ from: 'B', to: 'A' }, 4)],
      [],
      ['sources 2 feeds feed-reversed 4'],
    ],
    [
      'both ways',
      [flow({ from: 'B', to: 'A' }), flow({ from: 'A', to: 'B', status: 'existing' }, 3)],
      [],
      [],
    ],
  ])('%s', (_, rows, written, issues) => {
    expect(pairs(rows)).toEqual(written)
    expect(told(flowIssues([feeding, card], rows))).toEqual(issues)
  })

  test('is written once, and never to itself', () => {
    const loop = source('A', 'Caisse', ['A', 'B', 'B'])
    expect(pairs([], [loop, card])).toEqual(['A>B'])
    expect(told(flowIssues([loop, card], []))).toEqual(['sources 2 feeds feed-to-itself '])
  })

  test('waits while a flow of that source has an end nobody can read', () => {
    const typed = flow({ from: 'A' })
    const unread = { ...typed, states: { ...typed.states, to: 'invalid' as const } }
    expect(pairs([unread])).toEqual([])
  })
})

describe('an isolated source', () => {
  const connected = (rows: readonly FlowRow[], all = [till, card]) => [
    ...connectedSources(all, rows),
  ]
  test.each([
    ['a flow that exists', { status: 'existing' }, ['A', 'B']],
    ['a flow that does not say', {}, ['A', 'B']],
    ['a broken flow: there is one', { status: 'broken' }, ['A', 'B']],
    ['a planned flow: not yet', { status: 'planned' }, []],
    ['a possible flow: not yet', { status: 'possible' }, []],
    ['a flow to itself', { to: 'A' }, []],
  ])('%s', (_, values, expected) => {
    expect(connected([flow({ from: 'A', to: 'B', ...values })])).toEqual(expected)
  })

  test('is not one that says it feeds another', () => {
    expect(connected([], [source('A', 'Caisse', ['B']), card])).toEqual(['A', 'B'])
  })
})

describe('the freshness of a flow', () => {
  const seen = (values: Partial<FlowRow['values']>, today = TODAY) =>
    flowFacts(flow({ from: 'A', to: 'B', frequency: 'daily', ...values }), today)
  const kept = { 'last-run': TODAY - 1, 'observed-on': TODAY, 'feed-age': 1 }

  // The oracle rows of B.5: typed 5 January, noted on the 6th, then nothing typed for 60 and 91 days.
  test.each([
    ['first seen the day after', { 'last-run': TODAY - 1 }, TODAY, 24, TODAY, 'fresh'],
    ['two months later it has not aged', kept, TODAY + 60, 24, TODAY, 'fresh'],
    [
      'typed again, it is seen anew',
      { ...kept, 'last-run': TODAY + 59 },
      TODAY + 60,
      24,
      TODAY + 60,
      'fresh',
    ],
    ['36 hours counted by days: two days, due', { 'last-run': TODAY - 2 }, TODAY, 48, TODAY, 'due'],
    ['three days', { 'last-run': TODAY - 3 }, TODAY, 72, TODAY, 'late'],
    ['a week', { 'last-run': TODAY - 7 }, TODAY, 168, TODAY, 'stale'],
    ['no date', {}, TODAY, null, null, 'unknown'],
    ['no frequency', { 'last-run': TODAY - 1, frequency: null }, TODAY, 24, TODAY, 'unknown'],
    [
      'once only',
      { 'last-run': TODAY - 900, frequency: 'one-off' },
      TODAY,
      21_600,
      TODAY,
      'one-off',
    ],
    ['planned: nothing to be fresh', { status: 'planned' }, TODAY, null, null, null],
    ['broken: as it was seen', { ...kept, status: 'broken' }, TODAY + 60, 24, TODAY, 'fresh'],
  ])('%s', (_, values, today, ageHours, observedOn, freshness) => {
    expect(seen(values, today)).toMatchObject({ ageHours, observedOn, freshness })
  })

  test.each([
    ['later than the day it is noted', { 'last-run': TODAY + 1 }, TODAY, 'future-date'],
    ['noted more than ninety days ago', kept, TODAY + 91, 'to-renew'],
  ])('%s: told', (_, values, today, code) => {
    expect(seen(values, today).issues).toMatchObject([{ tab: 'flows', column: 'last-run', code }])
  })

  test('the clock alone never changes it', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(2000), (age, later) => {
        const first = seen({ 'last-run': TODAY - age })
        const again = seen(
          { 'last-run': TODAY - age, 'observed-on': first.observedOn, 'feed-age': age },
          TODAY + later,
        )
        expect(again).toMatchObject({ ageHours: first.ageHours, freshness: first.freshness })
      }),
    )
  })
})

describe('the delay a flow really measured', () => {
  const delay = measuredDelay(
    [
      flow({ from: 'A', to: 'B', 'data-families': ['orders'] }, 2),
      flow({ from: 'C', to: 'B', 'data-families': ['orders', 'contact'] }, 3),
      flow({ from: 'C', to: 'B', 'data-families': ['loyalty'], status: 'possible' }, 4),
      flow({ from: 'A', to: 'B' }, 5),
    ],
    (key) => ({ 'FLX-002': 36, 'FLX-003': 72, 'FLX-004': 1, 'FLX-005': 1 })[key] ?? null,
  )
  test.each([
    ['the freshest that carries the family', 'B', 'orders', 1.5],
    ['one alone', 'B', 'contact', 3],
    ['only possible: measured nothing', 'B', 'loyalty', null],
    ['carried by none by name', 'B', 'identity', null],
    ['arriving elsewhere', 'A', 'orders', null],
    ['no source', null, 'orders', null],
  ])('%s', (_, to, family, days) => {
    expect(delay(to, family)).toBe(days)
  })
})
