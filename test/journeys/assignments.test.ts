// An assignment a sector: what a consultant and a client of that trade live through, told step by step. Long
// for holding one of each pack.
import { expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { plain } from '../support/chain.ts'
import { call, newProject } from '../support/project.ts'

const AIMS = ['inventory', 'collection', 'single-view', 'gdpr', 'quality', 'steering', 'diagnosis']

interface Run {
  readonly proven: number
  readonly assumed: number
  readonly missingShare: number
  readonly issues: readonly { readonly tab: string; readonly message: string }[]
}

type Cells = Readonly<Record<string, string>>

/** The workbook of a client of that sector, just created with every aim, and the person who fills it. */
function assignment(pack: string, locale: 'fr' | 'en' = 'fr') {
  const host = newProject({ pack, locale, aims: AIMS })
  const hand = new Hand(host)
  const compute = () => call<Run>(host, 'recompute')
  const fill = (tab: string, row: number, cells: Cells) => {
    for (const [column, text] of Object.entries(cells)) hand.type(tab, column, row, text)
  }
  const add = (tab: string, cells: Cells) => {
    const row = hand.bottom(tab)
    fill(tab, row, cells)
    return row
  }
  const read = (tab: string, row: number, ...columns: string[]) =>
    columns.map((column) => plain(hand.read(tab, column, row)))
  const named = (tab: string, column: string, name: string) =>
    hand.row(tab, column, (text) => text === name)
  /** The row of a variable in the source whose name holds these words. */
  const variable = (source: string, name: string) => {
    const rows = hand.rows('variables', 'name', (text) => text === name)
    const row = rows.find((one) => hand.read('variables', 'source', one).includes(source))
    if (row === undefined) throw new Error(`${name} is not in ${source}`)
    return row
  }
  compute()
  return { host, hand, compute, fill, add, read, named, variable }
}

const bands = ({ proven, assumed, missingShare }: Run) =>
  [proven, assumed, missingShare].map(Math.round)

/** What a line of the first tab says, blanks aside. */
function homeLine(host: LocalHost, tab: string, label: string): string {
  const lines = host.person.displayed(tab, 'A1:F104').map((line) => plain(line.join(' ')).trim())
  return lines.find((line) => line.startsWith(label)) ?? ''
}

test('retail: members “all have an e-mail”; a count says two thirds do, and of members only', () => {
  const { compute, fill, add, read, variable } = assignment('retail-stores')
  const email = variable('fidélité', 'E-mail personnel')
  fill('variables', email, { canonical: 'E-mail personnel', 'declared-rate': '92 %' })
  compute()
  expect(read('variables', email, 'completeness', 'validity')).toEqual(['92 %', ''])

  const [id = ''] = read('variables', email, 'id')
  const counts = { records: '41200', empty: '14200', placeholder: '310', valid: '25840' }
  add('checks', { variable: id, date: '20/11/2026', ...counts })
  compute()
  expect(read('variables', email, 'completeness', 'validity', 'usable-rate')).toEqual([
    '65 %',
    '97 %',
    '63 %',
  ])
  const [first, why] = read('missing', 2, 'datum', 'explanation')
  expect(first).toBe('E-mail personnel')
  expect(why).toContain(
    'mesurée sur « Adhérents fidélité », à compter sur « Clients (au moins un achat) »',
  )
})

test('e-commerce: the shop and the account both hold the e-mail; one is chosen, then they are compared', () => {
  const { hand, compute, fill, read, variable, named } = assignment('ecommerce', 'en')
  for (const source of ['Online shop', 'Customer area'])
    fill('variables', variable(source, 'Personal e-mail'), { canonical: 'Personal e-mail' })
  compute()
  const row = named('consistency', 'datum', 'Personal e-mail')
  expect(read('consistency', row, 'sources-list', 'rate', 'alert')).toEqual([
    'SRC-001 · Online shop; SRC-002 · Customer area',
    '',
    'No reference source: keep one',
  ])

  fill('consistency', row, { master: 'SRC-001 · Online shop' })
  compute()
  expect(read('consistency', row, 'rate', 'alert')).toEqual(['', ''])

  fill('consistency', row, { 'pairs-compared': '11800', 'pairs-equal': '10150' })
  compute()
  expect(read('consistency', row, 'rate')).toEqual(['86%'])
  expect(hand.read('variables', 'consistency', variable('Customer area', 'Personal e-mail'))).toBe(
    '86%',
  )
})

test('B2B: nobody thought of the business e-mail; the field list of the CRM unblocks the follow-up of quotes', () => {
  const { host, compute, read, named } = assignment('b2b-services')
  const quotes = named('scenarios', 'label', 'Relance de devis')
  expect(read('scenarios', quotes, 'status')).toEqual(['✕ Bloqué'])
  expect(read('scenarios', quotes, 'blockers')[0]).toMatch(/^E-mail professionnel \(0 %\)/)
  const [, , before = 0] = bands(compute())
  expect(before).toBeGreaterThan(50)

  const fields = [
    'source,champ,libellé',
    'CRM commercial,email_pro,E-mail professionnel',
    'CRM commercial,raison_sociale,Raison sociale',
  ]
  call(host, 'importFields', fields.join('\n'), '')
  const [proven, , missing = 100] = bands(compute())
  expect(missing).toBeLessThan(before / 2)
  // Held, and measured by nobody: nothing is proven yet.
  expect(proven).toBe(0)
  expect(read('scenarios', quotes, 'status')).toEqual(['◐ Partiel'])
  expect(read('missing', 2, 'explanation')[0]).toContain("correspondance à confirmer d'abord")
})

test('non-profit: tax receipts are kept three years, and some donors are far older', () => {
  const { compute, fill, add, read, variable } = assignment('nonprofit')
  const receipts = add('purposes', {
    purpose: 'Reçus fiscaux',
    source: "SRC-001 · Plateforme de dons et d'adhésions",
    people: 'Donateurs',
    'legal-basis': 'Obligation légale',
    'retention-months': '36',
  })
  const email = variable('dons', 'E-mail personnel')
  fill('variables', email, { 'age-band': 'Plus de 5 ans' })
  const told = () =>
    compute()
      .issues.filter(({ tab }) => tab === 'purposes')
      .map(({ message }) => plain(message))
  expect(read('purposes', receipts, 'purpose')).toEqual(['Reçus fiscaux'])
  expect(told().join('\n')).toContain(
    '« Reçus fiscaux » : 36 mois déclarés, et une variable bien plus ancienne (E-mail personnel). Purgez ces valeurs',
  )

  fill('variables', email, { 'age-band': '1 à 2 ans' })
  expect(told().join('\n')).not.toContain('Purgez')
})

test('hospitality: the stays stopped coming in September; the day the feed is back, nothing is late', () => {
  const { host, compute, fill, read, named } = assignment('hospitality', 'en')
  const stays = named('sources', 'name', 'Property management system')
  fill('sources', stays, {
    frequency: 'Daily (24 h)',
    'last-update': '01/09/2026',
    volume: '60000',
  })
  compute()
  expect(read('sources', stays, 'feed-status')).toEqual(['✕ Stale'])
  expect(homeLine(host, 'Home', 'Late sources')).toBe('Late sources 1')

  fill('sources', stays, { 'last-update': '20/11/2026' })
  compute()
  expect(read('sources', stays, 'feed-status')).toEqual(['● Fresh'])
  expect(homeLine(host, 'Home', 'Late sources')).toBe('Late sources 0')
})

test('insurance: sick leaves are counted for no purpose; the DPO says no, and the decision stays', () => {
  const { host, hand, compute, fill, read } = assignment('insurance')
  const field = "Gestion des sinistres,nb_arrets,Nombre d'arrêts de travail"
  call(host, 'importFields', `source,champ,libellé\n${field}`, '')
  const leaves = hand.row('variables', 'name', (text) => text === 'nb_arrets')
  fill('variables', leaves, {
    'gdpr-category': 'Sensible (art. 9)',
    'current-use': 'aucun',
    'update-cost': '4',
    'declared-rate': '31 %',
  })
  compute()
  const useless = () => hand.row('useless', 'variable', (text) => text.endsWith('nb_arrets'))
  const [rank, reasons] = read('useless', useless(), 'rank', 'reasons')
  expect(rank).toBe('1')
  expect(reasons).toMatch(
    /^Aucune finalité rattachée.*sensible \(3 sur 3\).*aucun usage, selon « Usages actuels »/,
  )
  expect(reasons).toContain("après l'avis du DPO")

  fill('useless', useless(), { dpo: 'Défavorable', decision: 'Supprimer', due: '31/12/2026' })
  compute()
  expect(read('useless', useless(), 'dpo', 'decision', 'due')).toEqual([
    'Défavorable',
    'Supprimer',
    '31/12/2026',
  ])
  expect(read('variables', leaves, 'useless-flag')).toEqual([''])
})

test('restaurants: receipts without a customer; the loyalty card at the till is tested, then rolled out', () => {
  const { compute, fill, add, read } = assignment('restaurant-chain')
  const idea = add('collection', {
    mechanic: 'Adhésion fidélité en caisse',
    'data-list': 'Client rattaché au ticket ou à la commande',
    biz: '5',
    it: '4',
    budget: '3',
    decision: 'À tester',
  })
  const trial = add('tests', {
    idea: 'COL-001',
    'group-a': '1000',
    'success-a': '120',
    'group-b': '1000',
    'success-b': '165',
    status: 'Conclu',
    decision: 'Généraliser',
  })
  const { issues } = compute()
  expect(read('tests', trial, 'interval')).toEqual(['de +1,4 à +7,6 points'])
  expect(read('tests', trial, 'verdict')[0]).toMatch(/^Concluant : B recueille plus que A/)
  expect(
    issues.some(({ tab, message }) => tab === 'tests' && message.includes('Plan de collecte')),
  ).toBe(true)

  fill('collection', idea, { decision: 'Généralisée' })
  expect(compute().issues.filter(({ tab }) => tab === 'tests')).toEqual([])
  // 6 - (0.4 × 5 + 0.35 × 4 + 0.25 × 3): easy, for seven points of the plan.
  expect(read('collection', idea, 'effort', 'points')).toEqual(['1,85', '7 %'])
})
