import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { Annotated } from '../../src/app/commands/annotateMissing.ts'
import type { MissingCard } from '../../src/app/commands/missingCard.ts'
import type { MissingLine } from '../../src/app/commands/missingList.ts'
import type { QualityLists } from '../../src/app/commands/qualityList.ts'
import type { ScenarioCard } from '../../src/app/commands/scenarioCard.ts'
import type { SourceCard } from '../../src/app/commands/sourceCard.ts'
import type { VariableCard } from '../../src/app/commands/variableCard.ts'
import { sayNumber, sayShare } from '../../src/base/text.ts'
import { chain, plain } from '../support/chain.ts'
import { answer, call, openProject, reopen, smallProject } from '../support/project.ts'

const saved = {
  fr: smallProject({ aims: ['inventory', 'collection', 'quality'], pack: 'restaurant-chain' }),
  en: smallProject({ locale: 'en', aims: ['inventory', 'collection'], pack: 'restaurant-chain' }),
}

/** What a cell of a row shows; the format of the spreadsheet spaces its percents in its own way. */
const cellOf = (host: LocalHost, tab: string, row: number) => (column: string) =>
  tight(new Hand(host).read(tab, column, row))

const tight = (text: string) => plain(text).replace(/ %/g, '%')

const lineOf = (host: LocalHost, tab: string, id: string) =>
  new Hand(host).row(tab, 'id', (text) => text === id)

const share = (value: number | null, locale: 'fr' | 'en') =>
  value === null ? '' : tight(sayShare(value, locale))

describe.each(['fr', 'en'] as const)(
  'in %s, every figure of a card is the one of the sheet',
  (l) => {
    test('missing data: rank, sentence, share, index, scenarios', () => {
      const host = reopen(saved[l])
      const before = host.save().book
      const list = call<MissingLine[]>(host, 'missingList')
      expect(list.map(({ rank }) => rank)).toEqual(list.map((_, index) => index + 1))
      for (const { datum, rank } of list.slice(0, 5)) {
        const card = call<MissingCard>(host, 'missingCard', datum)
        const row = new Hand(host).row('missing', 'rank', (text) => text === String(rank))
        const cell = cellOf(host, 'missing', row)
        expect(tight(card.explanation)).toBe(cell('explanation'))
        expect(share(card.points, l)).toBe(cell('points'))
        expect(card.status).toBe(cell('status'))
        expect(sayNumber(card.effort ?? 0, l)).toBe(cell('effort').replace(/[.,]0+$|0+$/, ''))
        const told = card.scenarios.map(({ name, share }) => `${name} (${tight(share)})`)
        expect(told.join(l === 'fr' ? ' ; ' : '; ')).toBe(cell('scenarios-list'))
        expect(card.scenarios.every(({ id }) => id !== null)).toBe(true)
      }
      expect(host.save().book).toEqual(before)
    })

    test('variables, sources and scenarios', () => {
      const host = reopen(saved[l])
      const before = host.save().book
      const { variables, sources } = call<QualityLists>(host, 'qualityList')
      const variable = call<VariableCard>(host, 'variableCard', variables[0]?.id)
      const about = cellOf(host, 'variables', lineOf(host, 'variables', variable.id))
      for (const { criterion, value } of variable.criteria)
        expect(share(value, l)).toBe(about(criterion))
      expect(share(variable.coverage, l)).toBe(about('score-coverage'))
      expect(variable.level).toBe(about('quality-level'))
      const source = call<SourceCard>(host, 'sourceCard', sources[0]?.id)
      const held = cellOf(host, 'sources', lineOf(host, 'sources', source.id))
      expect(source.freshness).toBe(held('feed-status'))
      expect(String(source.variablesCount)).toBe(held('variables-count'))
      expect(source.variables).toHaveLength(source.variablesCount ?? -1)
      const scenario = call<ScenarioCard>(host, 'scenarioCard', 'SCN-001')
      const told = cellOf(host, 'scenarios', lineOf(host, 'scenarios', 'SCN-001'))
      expect(scenario.status).toBe(told('status'))
      expect(share(scenario.readiness, l)).toBe(told('readiness'))
      expect(scenario.needs.length).toBeGreaterThan(1)
      expect(host.save().book).toEqual(before)
    })
  },
)

test('the parts of a score add up to it', () => {
  const host = reopen(saved.fr)
  new Hand(host).type('variables', 'declared-rate', lineOf(host, 'variables', 'VAR-0001'), '62 %')
  call(host, 'recompute')
  const { criteria, score, evidence } = call<VariableCard>(host, 'variableCard', 'VAR-0001')
  const known = criteria.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]))
  const weight = known.reduce((sum, one) => sum + one.weight, 0)
  const points = known.reduce((sum, one) => sum + one.value * one.weight, 0)
  expect((100 * points) / weight).toBeCloseTo(score ?? -1, 4)
  expect(evidence).toBe('declared')
})

test('figures stay those of the sheet until it is computed again', () => {
  const host = reopen(saved.fr)
  const before = call<VariableCard>(host, 'variableCard', 'VAR-0001')
  new Hand(host).type('variables', 'declared-rate', lineOf(host, 'variables', 'VAR-0001'), '62 %')
  expect(call<VariableCard>(host, 'variableCard', 'VAR-0001').criteria).toEqual(before.criteria)
})

describe('what a person decides of a missing datum', () => {
  const host = reopen(saved.fr)
  const [first] = call<MissingLine[]>(host, 'missingList')
  const datum = first?.datum ?? ''
  const annotate = (column: string, expected: string, value: string) =>
    call<Annotated>(host, 'annotateMissing', { datum, column, expected, value })
  const row = () => new Hand(host).row('missing', 'rank', (text) => text === '1')

  test('is written on its row, wherever it stands, and survives a recomputation', () => {
    host.person.sortBy('Données manquantes', new Hand(host).letter('missing', 'datum'), false)
    expect(annotate('override', '', 'set-aside')).toMatchObject({ written: true, held: 'Écartée' })
    expect(annotate('consultant-note', '', ' =1+1 ').written).toBe(true)
    call(host, 'recompute')
    const cell = cellOf(host, 'missing', row())
    expect([cell('override'), cell('consultant-note')]).toEqual(['Écartée', '=1+1'])
    const { forced, note } = call<MissingCard>(host, 'missingCard', datum)
    expect([forced, note]).toEqual(['Écartée', '=1+1'])
  })

  test('never writes over what somebody else wrote meanwhile', () => {
    new Hand(host).type('missing', 'override', row(), 'P1')
    expect(annotate('override', 'Écartée', 'p3')).toMatchObject({ written: false, held: 'P1' })
    expect(new Hand(host).read('missing', 'override', row())).toBe('P1')
    expect(annotate('override', 'P1', '')).toMatchObject({ written: true, held: '' })
  })

  test('is written once when it is asked again, its answer lost', () => {
    const again = () => annotate('override', '', 'p2')
    expect([again(), again()]).toMatchObject([
      { written: true, held: 'P2' },
      { written: true, held: 'P2' },
    ])
    expect(annotate('override', 'P2', '').written).toBe(true)
  })

  test('leaves a formula, and says so', () => {
    const hand = new Hand(host)
    const cell = `${hand.letter('missing', 'consultant-note')}${row()}`
    host.person.setFormat('Données manquantes', cell, '')
    host.person.type('Données manquantes', cell, '=1+1')
    const held = hand.read('missing', 'consultant-note', row())
    const told = annotate('consultant-note', held, 'À revoir')
    expect(told).toMatchObject({ written: false, issues: [{ code: 'answer-formula' }] })
    expect(plain(told.issues[0]?.message ?? '')).toMatch(/formule/)
    expect(host.person.formulas('Données manquantes', cell)).toEqual([['=1+1']])
  })

  test.each([
    ['a column of the add-on', { column: 'rank', value: '1' }],
    ['a priority of no list', { column: 'override', value: 'p9' }],
  ])('cannot reach %s', (_, wrong) => {
    const asked = { datum, expected: '', ...wrong }
    expect(answer(host, 'annotateMissing', asked)).toMatchObject({
      failure: { code: 'bad-arguments' },
    })
  })
})

test('an idea added from a card is told as there, once', () => {
  const host = reopen(chain('fr'))
  const cards = call<MissingLine[]>(host, 'missingList').map(({ datum }) =>
    call<MissingCard>(host, 'missingCard', datum),
  )
  const card = cards.find(({ mechanics }) => mechanics.some(({ idea }) => idea === null))
  const mechanic = card?.mechanics.find(({ idea }) => idea === null)
  const efforts = card?.mechanics.map(({ effort }) => effort) ?? []
  expect(efforts).toEqual([...efforts].sort((a, b) => a - b))
  const { id } = call<{ id: string }>(host, 'addIdea', card?.datum, mechanic?.action)
  const after = call<MissingCard>(host, 'missingCard', card?.datum)
  expect(after.mechanics.find(({ action }) => action === mechanic?.action)?.idea).toBe(id)
})

test('the chosen row leads to its card, wherever it stands; another tab leads nowhere', () => {
  const host = reopen(saved.fr)
  const hand = new Hand(host)
  const at = (tab: string, row: number) => {
    host.person.select(hand.tabName(tab), `C${row}`)
    return call(host, 'chosenRow')
  }
  expect(at('variables', lineOf(host, 'variables', 'VAR-0003'))).toEqual({
    kind: 'variable',
    id: 'VAR-0003',
  })
  expect(at('sources', 1)).toBeNull()
  expect(at('collection', 2)).toBeNull()
  const row = hand.row('missing', 'rank', (text) => text === '2')
  expect(at('missing', row)).toMatchObject({ kind: 'missing' })
})

test('a file without an inventory says so, and a row that is gone has no card', () => {
  expect(answer(openProject(), 'missingList')).toMatchObject({ failure: { code: 'no-workbook' } })
  const host = reopen(saved.fr)
  for (const card of ['missingCard', 'variableCard', 'sourceCard', 'scenarioCard'])
    expect(call(host, card, 'NO-001')).toBeNull()
})
