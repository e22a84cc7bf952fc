import { expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { call, newProject } from '../support/project.ts'

interface Run {
  readonly issues: readonly { readonly tab: string; readonly message: string }[]
}

const COMPUTED = ['rate-a', 'rate-b', 'uplift', 'interval', 'verdict', 'cost-per-datum', 'roi']
const COUNTS = { 'group-a': '1000', 'success-a': '120', 'group-b': '1000', 'success-b': '165' }
const plain = (text: string) => text.replace(/\s/g, ' ')

function typeAll(host: LocalHost, tab: string, cells: Readonly<Record<string, string>>): number {
  const hand = new Hand(host)
  const row = hand.bottom(tab)
  for (const [column, text] of Object.entries(cells)) hand.type(tab, column, row, text)
  return row
}

function told(host: LocalHost): string[] {
  const { issues } = call<Run>(host, 'recompute')
  return issues.flatMap(({ tab, message }) => (tab === 'tests' ? [plain(message)] : []))
}

function shown(host: LocalHost, row: number): string[] {
  const hand = new Hand(host)
  return COMPUTED.map((column) => plain(hand.read('tests', column, row)))
}

test('a test is read from its counts, and its decision followed until the idea is rolled out', () => {
  const host = newProject({ aims: ['inventory', 'collection'], pack: 'restaurant-chain' })
  const hand = new Hand(host)
  const idea = typeAll(host, 'collection', {
    mechanic: 'Adhésion fidélité en caisse',
    'data-list': 'E-mail personnel',
    decision: 'À tester',
  })
  const row = typeAll(host, 'tests', {
    idea: 'COL-001',
    ...COUNTS,
    cost: '500',
    'value-per-datum': '5',
    status: 'Conclu',
    decision: 'Généraliser',
  })
  expect(told(host)).toEqual([
    "Tests, ligne 2, colonne « Décision » : ce test est à généraliser, mais COL-001 · Adhésion fidélité en caisse n'est pas généralisée dans Plan de collecte (décision : À tester) : passez-la à « Généralisée » une fois en place partout, ou revenez sur la décision du test.",
  ])
  expect(shown(host, row)).toEqual([
    '12,0 %',
    '16,5 %',
    '+4,5',
    'de +1,4 à +7,6 points',
    'Concluant : B recueille plus que A. Généraliser se justifie, si le coût par donnée convient',
    '3,03 €',
    '65 %',
  ])
  hand.type('collection', 'decision', idea, 'Généralisée')
  expect(told(host)).toEqual([])

  host.resetCalls()
  call(host, 'recompute')
  expect(host.trace().filter(({ kind }) => kind === 'write')).toEqual([])

  hand.type('tests', 'success-b', row, '1650')
  expect(told(host)).toEqual([
    "Tests, ligne 2, colonne « Groupe B : données recueillies » : 1 650 données recueillies pour 1 000 personnes exposées : ce groupe n'est pas compté. Vérifiez les deux nombres.",
    'Tests, ligne 2, colonne « Décision » : ce test est à généraliser sans montrer que B recueille plus que A : prolongez-le, ou dites dans « Enseignement » pourquoi vous généralisez.',
  ])
  expect(shown(host, row)).toEqual(COMPUTED.map(() => ''))
})

test('in English, a test that cannot tell says how long to go on', () => {
  const host = newProject({ locale: 'en', aims: ['inventory', 'collection'] })
  typeAll(host, 'collection', { mechanic: 'Contest with registration' })
  const row = typeAll(host, 'tests', {
    idea: 'COL-001',
    hypothesis: 'Two more points with a coffee offered',
    'group-a': '500',
    'success-a': '50',
    'group-b': '500',
    'success-b': '58',
    cost: '400',
    status: 'Running',
    decision: 'Scale up',
  })
  call(host, 'recompute')
  new Hand(host).type('tests', 'idea', row, '')
  expect(told(host)).toEqual([
    'Tests, row 2, column “Decision”: this test is to be scaled up without showing that B collects more than A: go on with it, or say in “Learning” why you scale up.',
    'Tests, row 2, column “Decision”: this test is to be scaled up, but does not say which idea: choose a row of Collection plan in “Idea tested”.',
  ])
  expect(shown(host, row)).toEqual([
    '10,0%',
    '11,6%',
    '+1,6',
    'from -2.3 to +5.5 points',
    'Provisional, the test is running. Inconclusive: the difference may come from chance. Go on to about 2,900 people a group, or adjust the idea',
    '€6,90',
    '',
  ])
})
