import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import { call, reopen, smallProject } from '../support/project.ts'

interface Run {
  readonly issues: readonly { readonly message: string }[]
}

/** Two tools that both hold an e-mail, as somebody said of both fields. */
const saved = (() => {
  const host = reopen(smallProject({ aims: ['inventory', 'quality'] }))
  for (const row of [2, 5])
    type(host, 'Variables', row, { 'Donnée du catalogue': 'E-mail personnel' })
  call(host, 'recompute')
  return host.save()
})()

function letter(host: LocalHost, sheet: string, label: string): string {
  const [header = []] = host.person.read(sheet, 'A1:BZ1')
  return columnLetters(header.indexOf(label) + 1)
}

function type(host: LocalHost, sheet: string, row: number, cells: Record<string, string>): void {
  for (const [label, text] of Object.entries(cells))
    host.person.type(sheet, `${letter(host, sheet, label)}${row}`, text)
}

function shown(host: LocalHost, sheet: string, row: number, labels: readonly string[]): unknown[] {
  return labels.map((label) =>
    String(host.person.displayed(sheet, `${letter(host, sheet, label)}${row}`)[0]?.[0]).replace(
      /\s/g,
      ' ',
    ),
  )
}

const TOLD = [
  'Donnée',
  'Sources',
  'Même format',
  'Taux de cohérence',
  "D'où vient le taux",
  'Alerte',
]
const LIST = 'SRC-001 · Caisse ; SRC-002 · Site web'

test('a datum two tools hold asks for its reference source, then says how far they agree', () => {
  const host = reopen(saved)
  const variable = () => shown(host, 'Variables', 2, ['Variable', 'Cohérence'])
  expect(shown(host, 'Cohérence', 2, TOLD)).toEqual([
    'E-mail personnel',
    LIST,
    '',
    '',
    '',
    'Aucune source de référence : retenez-en une',
  ])
  expect(variable()).toEqual(['email', ''])

  type(host, 'Cohérence', 2, { 'Source de référence retenue': 'Caisse', 'Même définition': 'Non' })
  type(host, 'Variables', 2, { Format: 'E-mail' })
  type(host, 'Variables', 5, { Format: 'E-mail' })
  call(host, 'recompute')
  const structure = 'Structure seule : formats, codes et définition, sans comparer les valeurs'
  expect(shown(host, 'Cohérence', 2, TOLD)).toEqual([
    'E-mail personnel',
    LIST,
    'Oui',
    '50 %',
    structure,
    '',
  ])
  expect(variable()).toEqual(['email', '50 %'])

  type(host, 'Cohérence', 2, { 'Fiches rapprochées': '1000', 'dont valeurs identiques': '900' })
  call(host, 'recompute')
  const measured = 'Mesuré sur les fiches rapprochées'
  expect(shown(host, 'Cohérence', 2, TOLD)).toEqual([
    'E-mail personnel',
    LIST,
    'Oui',
    '90 %',
    measured,
    '',
  ])
  expect(variable()).toEqual(['email', '90 %'])
  expect(shown(host, 'Cohérence', 2, ['Fiches rapprochées', 'Même définition'])).toEqual([
    '1 000',
    'Non',
  ])
  host.resetCalls()
  call(host, 'recompute')
  expect(host.trace().filter(({ kind }) => kind === 'write')).toEqual([])

  type(host, 'Cohérence', 2, { 'dont valeurs identiques': '1100' })
  const told = call<Run>(host, 'recompute').issues.map(({ message }) => message.replace(/\s/g, ' '))
  expect(told).toContain(
    'Cohérence, ligne 2, colonne « dont valeurs identiques » : 1 100 valeurs pour 1 000 attendues : vérifiez le nombre ou la population.',
  )
})

test('what people typed stays, completed by its number, when one tool alone holds the datum', () => {
  const host = reopen(saved)
  type(host, 'Cohérence', 2, { 'Source de référence retenue': 'Caisse' })
  host.person.deleteRows('Variables', 5)
  call(host, 'recompute')
  const kept = ['Donnée', 'Source de référence retenue', 'Alerte']
  expect(shown(host, 'Cohérence', 2, kept)).toEqual([
    'E-mail personnel',
    'SRC-001 · Caisse',
    "Cette donnée n'est plus dans plusieurs sources",
  ])
})

test('a recurring mechanism of the quality plan says when it is due again', () => {
  const host = reopen(saved)
  const cells = { Mécanisme: 'Dédoublonnage', Rythme: 'Récurrent', Fréquence: 'Trimestrielle' }
  type(host, 'Dispositif qualité', 2, {
    ...cells,
    'Données ou sources': 'SRC-001 ; site web',
    'Dernière exécution': '01/10/2026',
  })
  type(host, 'Dispositif qualité', 3, { ...cells, Rythme: 'Permanent' })
  const { issues } = call<Run>(host, 'recompute')
  expect(issues.filter(({ message }) => message.startsWith('Dispositif'))).toEqual([])
  const due = (row: number) => shown(host, 'Dispositif qualité', row, ['N°', 'Prochaine échéance'])
  expect([due(2), due(3)]).toEqual([
    ['DQM-01', '30/12/2026'],
    ['DQM-02', ''],
  ])
})

test('the single view says what its keys cover, and which rule has nothing to rest on', () => {
  const host = reopen(smallProject({ aims: ['single-view', 'quality'] }))
  type(host, 'Variables', 2, { 'Donnée du catalogue': 'E-mail personnel' })
  const counts = { 'Fiches lues': '1000', Vides: '300', 'Valeurs fictives': '100', Valides: '540' }
  const check = { Variable: 'VAR-0001', Date: '20/11/2026', 'Valeurs distinctes': '570', ...counts }
  type(host, 'Contrôles', 2, check)
  const keys = host.person.displayed('RCU', 'A1:A30').map(([datum]) => datum)
  const row = keys.indexOf('E-mail personnel') + 1
  type(host, 'RCU', row, {
    'Ordre de confiance des sources': 'Caisse > Entrepôt',
    "Règle d'arbitrage": 'Source de référence',
  })
  const issues = call<Run>(host, 'recompute').issues.map(({ message }) =>
    message.replace(/\s/g, ' '),
  )
  const figures = ['Couverture de la clé', 'Unicité de la clé', 'Clients rapprochables']
  expect(shown(host, 'RCU', row, figures)).toEqual(['54 %', '95 %', '54 %'])
  expect(issues.filter((message) => message.startsWith('RCU'))).toEqual([
    `RCU, ligne ${row}, colonne « Ordre de confiance des sources » : « Entrepôt » n'existe pas dans l'onglet Sources : ajoutez-le ou choisissez une ligne existante.`,
    `RCU, ligne ${row}, colonne « Règle d'arbitrage » : cette règle garde la valeur de la source de référence, et la donnée n'en a pas : retenez-en une dans Cohérence.`,
  ])
})
