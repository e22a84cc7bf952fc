import { expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { call, create, openProject, reopen } from '../support/project.ts'

const FIELDS = [
  'source,field,label',
  'Caisse,email,E-mail',
  'Caisse,opt_in,Consentement e-mail',
  'Caisse,diet,Régime alimentaire',
  'Caisse,zorg,Zorglub',
  'Caisse,first_name,Prénom',
].join('\n')

/** A small project that asks what it may do without; everything is linked but Zorglub. */
const begun = (() => {
  const host = openProject()
  create(host, { aims: ['inventory', 'gdpr'], pack: 'restaurant-chain' })
  const hand = new Hand(host)
  for (const tab of ['variables', 'sources'])
    hand.remove(
      tab,
      hand.rows(tab, 'id', (text) => text !== ''),
    )
  call(host, 'importFields', FIELDS, '')
  const link = (name: string, datum: string) =>
    hand.type('variables', 'canonical', variable(hand, name), datum)
  link('email', 'E-mail')
  link('opt_in', 'Consentement e-mail')
  link('diet', 'Régime ou allergie alimentaire')
  link('first_name', 'Prénom')
  call(host, 'recompute')
  return host.save()
})()

function variable(hand: Hand, name: string): number {
  return hand.row('variables', 'name', (text) => text === name)
}

/** What the tab says, by variable, in its order. */
function told(host: LocalHost): string[][] {
  const hand = new Hand(host)
  const rows = hand.rows('useless', 'variable', (text) => text !== '')
  return rows.map((row) => [
    hand.read('useless', 'variable', row).replace(/^VAR-\d+ · /, ''),
    hand.read('useless', 'reasons', row).replace(/\s/g, ' '),
  ])
}

const names = (host: LocalHost) => told(host).map(([name]) => name)
const reasons = (host: LocalHost, name: string) => told(host).find(([one]) => one === name)?.[1]

function flag(host: LocalHost, name: string): string {
  const hand = new Hand(host)
  return hand.read('variables', 'useless-flag', variable(hand, name))
}

function open(host: LocalHost): string {
  return new Hand(host).read('history', 'useless-open', 2)
}

test('candidates are told with all their reasons, the most urgent first; keys and consents never are', () => {
  const host = reopen(begun)
  expect(names(host)).toEqual(['diet', 'zorg', 'first_name'])
  expect(reasons(host, 'diet')).toMatch(
    /^Aucune finalité rattachée.* ; sensible \(3 sur 3\).* ; aucun scénario.*Proposition : demander d'abord qui s'en sert aujourd'hui/,
  )
  expect(reasons(host, 'first_name')).toMatch(/À examiner : un motif seul/)
  expect(flag(host, 'diet')).toBe('Aucune finalité ni base légale rattachée')
  expect([flag(host, 'email'), flag(host, 'opt_in')]).toEqual(['', ''])
  expect(open(host)).toBe('3')
})

test('what people decide stays on its row, whatever the order becomes, and settles the variable', () => {
  const host = reopen(begun)
  const hand = new Hand(host)
  const zorg = hand.row('useless', 'variable', (text) => text.endsWith('zorg'))
  const decided: readonly (readonly [string, string])[] = [
    ['decision', 'Supprimer'],
    ['known-to-owner', 'Non'],
    ['dpo', 'Favorable'],
    ['controller-decision', 'Accepté'],
    ['due', '31/12/2026'],
  ]
  for (const [column, text] of decided) hand.type('useless', column, zorg, text)
  // Zorglub turns out to be costly and of article 9: it comes first.
  hand.type('variables', 'gdpr-category', variable(hand, 'zorg'), 'Sensible (art. 9)')
  hand.type('variables', 'update-cost', variable(hand, 'zorg'), '5')
  call(host, 'recompute')
  expect(names(host)).toEqual(['zorg', 'diet', 'first_name'])
  const first = hand.row('useless', 'variable', (text) => text.endsWith('zorg'))
  expect(decided.map(([column]) => [column, hand.read('useless', column, first)])).toEqual(decided)
  expect([flag(host, 'zorg'), open(host)]).toEqual(['', '2'])
})

test('a variable that found its use leaves, unless somebody wrote on its row', () => {
  const host = reopen(begun)
  const hand = new Hand(host)
  const row = hand.row('useless', 'variable', (text) => text.endsWith('first_name'))
  hand.type('useless', 'dpo', row, 'Favorable sous réserve')
  hand.type('purposes', 'purpose', hand.bottom('purposes'), 'Lettre du mois')
  const purpose = hand.bottom('purposes') - 1
  hand.type('purposes', 'source', purpose, 'Caisse')
  hand.type('purposes', 'legal-basis', purpose, 'Consentement')
  hand.type('variables', 'current-use', variable(hand, 'first_name'), 'Lettre du mois')
  hand.type('variables', 'is-key', variable(hand, 'zorg'), 'Forte')
  call(host, 'recompute')
  expect(names(host)).toEqual(['diet', 'first_name'])
  expect(reasons(host, 'first_name')).toBe("Résolue : plus aucun motif de s'en séparer")
  expect(open(host)).toBe('1')

  // The variable itself leaves the inventory: what was decided of it stays.
  host.person.deleteRows('Variables', variable(hand, 'first_name'))
  call(host, 'recompute')
  expect(reasons(host, 'first_name')).toBe("Résolue : la variable n'est plus dans l'inventaire")
  const kept = hand.row('useless', 'variable', (text) => text.endsWith('first_name'))
  expect(hand.read('useless', 'dpo', kept)).toBe('Favorable sous réserve')
})

test('a line somebody typed, and a second run, change nothing', () => {
  const host = reopen(begun)
  const hand = new Hand(host)
  const bottom = hand.bottom('useless')
  hand.type('useless', 'variable', bottom, 'email')
  hand.type('useless', 'decision', bottom, 'À garder : obligation légale')
  hand.type('useless', 'variable', bottom + 1, 'Fichier des chèques cadeaux')
  call(host, 'recompute')
  expect(reasons(host, 'email')).toMatch(/^Protégée : elle sert à reconnaître les clients/)
  expect(names(host)).toContain('Fichier des chèques cadeaux')
  const written = JSON.stringify(host.save().book)
  call(host, 'recompute')
  expect(JSON.stringify(host.save().book)).toBe(written)
})

test('where nobody asked for it, the tab is not there and Historique counts nothing', () => {
  const host = openProject()
  create(host, { aims: ['inventory'], pack: 'restaurant-chain' })
  call(host, 'recompute')
  expect(host.person.sheetNames()).not.toContain('Données inutiles')
  expect(open(host)).toBe('')
})
