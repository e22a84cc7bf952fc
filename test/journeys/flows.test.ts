import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import type { SystemMap } from '../../src/planning/flows/systemMap.ts'
import { call, reopen, smallProject } from '../support/project.ts'

interface Run {
  readonly issues: readonly { readonly code: string; readonly message: string }[]
}

/** The till says it feeds the web site; nobody filled Flux in. */
const saved = smallProject()

function type(host: LocalHost, sheet: string, row: number, cells: Record<string, string>): void {
  const [header = []] = host.person.read(sheet, 'A1:BZ1')
  for (const [label, text] of Object.entries(cells))
    host.person.type(sheet, `${columnLetters(header.indexOf(label) + 1)}${row}`, text)
}

function shown(host: LocalHost, sheet: string, row: number, labels: readonly string[]): unknown[] {
  const [header = []] = host.person.read(sheet, 'A1:BZ1')
  return labels.map(
    (label) =>
      host.person.displayed(sheet, `${columnLetters(header.indexOf(label) + 1)}${row}`)[0]?.[0],
  )
}

const ENDS = ['N°', 'Depuis', 'Vers', 'Fréquence', 'Fraîcheur du flux']
const ISOLATED = ['Nom de la source', 'Source isolée']

test('what a source says it feeds fills in Flux, once, and people complete it', () => {
  const host = reopen(saved)
  call(host, 'recompute')
  expect(shown(host, 'Sources', 2, ISOLATED)).toEqual(['Caisse', 'Oui'])
  type(host, 'Sources', 2, { Alimente: 'Site web' })
  call(host, 'recompute')
  const row = ['FLX-001', 'SRC-001 · Caisse', 'SRC-002 · Site web', '', '? Inconnue']
  expect(shown(host, 'Flux', 2, ENDS)).toEqual(row)
  expect([2, 3].map((line) => shown(host, 'Sources', line, ISOLATED))).toEqual([
    ['Caisse', 'Non'],
    ['Site web', 'Non'],
  ])

  host.resetCalls()
  call(host, 'recompute')
  expect(host.trace().filter(({ kind }) => kind === 'write')).toEqual([])

  type(host, 'Flux', 2, {
    Fréquence: 'Quotidienne (24 h)',
    'Dernier chargement réussi': '20/11/2026',
  })
  call(host, 'recompute')
  expect(
    shown(host, 'Flux', 2, ['Fraîcheur du flux', 'Constaté le', 'Âge du flux au constat']),
  ).toEqual(['● À jour', '21/11/2026', '1,0\u00a0jour'])
  host.today('2027-01-20T09:00:00Z')
  call(host, 'recompute')
  expect(
    shown(host, 'Flux', 2, ['Fraîcheur du flux', 'Constaté le', 'Âge du flux au constat']),
  ).toEqual(['● À jour', '21/11/2026', '1,0\u00a0jour'])
})

test('flows that cannot be are told in words, where they stand', () => {
  const host = reopen(saved)
  type(host, 'Sources', 2, { Alimente: 'Site web' })
  type(host, 'Flux', 2, { Depuis: 'Site web', Vers: 'Caisse' })
  type(host, 'Flux', 3, { Depuis: 'Caisse', Vers: 'SRC-001' })
  type(host, 'Flux', 4, { Depuis: 'Caisse' })
  type(host, 'Flux', 5, { Depuis: 'Site web', Vers: 'Caisse' })
  type(host, 'Flux', 6, { Depuis: 'Caisse', Vers: 'Entrepôt' })
  const { issues } = call<Run>(host, 'recompute')
  const told = issues
    .map(({ message }) => message.replace(/\s/g, ' '))
    .filter((message) => message.startsWith('Flux') || message.includes('« Alimente »'))
  expect(told).toEqual([
    "Flux, ligne 6, colonne « Vers » : « Entrepôt » n'existe pas dans l'onglet Sources : ajoutez-le ou choisissez une ligne existante.",
    "Flux, ligne 3, colonne « Vers » : ce flux va d'une source à elle-même : il n'est pas compté. Corrigez « Depuis » ou « Vers ».",
    'Flux, ligne 4, colonne « Vers » : ce flux ne dit pas « Vers » : il ne relie rien. Choisissez une ligne de Sources.',
    'Flux, ligne 5, colonne « Depuis » : ce flux répète la ligne 2 (mêmes sources, mêmes familles, même mode) : supprimez-en une, ou dites ce qui les distingue.',
    "Sources, ligne 2, colonne « Alimente » : « Caisse » dit alimenter « Site web », mais l'onglet Flux ne montre que l'inverse (ligne 2) : corrigez l'un des deux, ou ajoutez ce flux s'il va dans les deux sens.",
  ])
})

test('the map shows the sources, the flows told, and who is isolated; asking for it writes nothing', () => {
  const host = reopen(saved)
  type(host, 'Sources', 2, { Alimente: 'Site web', 'Rôle dans le SI': 'Source de collecte' })
  host.resetCalls()
  const map = call<SystemMap>(host, 'systemMap')
  expect(host.trace().filter(({ kind }) => kind === 'write')).toEqual([])
  expect(map.roles).toEqual([null, 'collection'])
  expect(map.nodes.map(({ label, isIsolated }) => [label, isIsolated])).toEqual([
    ['Caisse', false],
    ['Site web', false],
  ])
  expect(map.edges).toEqual([
    {
      id: 'FLX-001',
      from: 'SRC-001',
      to: 'SRC-002',
      freshness: 'unknown',
      isRunning: true,
      families: [],
    },
  ])
})
