import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import { drawnListOf } from '../../src/workbook/drawnList.ts'
import { missing as missingTab } from '../../src/workbook/tabs/missing.ts'
import { variables as variablesTab } from '../../src/workbook/tabs/variables.ts'
import { workbook } from '../../src/workbook/workbook.ts'
import { call, FIELDS, newProject, reopen } from '../support/project.ts'

interface Run {
  readonly proven: number
  readonly assumed: number
  readonly missing: readonly { readonly label: string }[]
}

/** A pack of a sector, the fields of two tools, their sure matches, half judged. */
const saved = (() => {
  const host = newProject({ aims: ['inventory', 'quality'], pack: 'restaurant-chain' })
  call(host, 'importFields', FIELDS, '')
  call(host, 'confirmSureMatches', ['exact', 'fingerprint'])
  fill(host, 'Sources', 2, {
    'last-update': '15/11/2026',
    frequency: 'Quotidienne',
    volume: '12000',
  })
  fill(host, 'Variables', 2, { 'declared-rate': '62 %' })
  fill(host, 'Variables', 9, { 'declared-rate': '95 %' })
  call(host, 'recompute')
  return host.save()
})()

function fill(host: LocalHost, sheet: string, row: number, cells: Record<string, string>): void {
  const tab = workbook.find(({ name }) => name.fr === sheet)
  for (const [id, text] of Object.entries(cells)) {
    const name = tab?.columns.find((column) => column.id === id)?.name.fr ?? id
    host.person.type(sheet, `${letterOf(host, sheet, name)}${row}`, text)
  }
}

function letterOf(host: LocalHost, sheet: string, label: string): string {
  const [header = []] = host.person.read(sheet, 'A1:BZ1')
  const at = header.indexOf(label)
  if (at < 0) throw new Error(`no column ${label} in ${sheet}`)
  return columnLetters(at + 1)
}

/** Every cell of the tabs of rows, but the dates of the run and what was drawn on Accueil, which bears one. */
function figures(host: LocalHost): Record<string, unknown> {
  const told: Record<string, unknown> = {}
  for (const name of host.person.sheetNames()) {
    if (name === 'Historique' || name === 'Accueil') continue
    const rows = host.person.read(name, host.person.filled(name))
    const drawn = name === 'Listes' ? (rows[0] ?? []).indexOf(drawnListOf('home')) : -1
    told[name] = rows.map((row) => row.filter((_, column) => column !== drawn))
  }
  return told
}

/** The rows of a tab by their first cell. */
function rowsById(host: LocalHost, sheet: string): Record<string, unknown> {
  const [, ...rows] = host.person.read(sheet, host.person.filled(sheet))
  return Object.fromEntries(rows.map((row) => [row[0], row]))
}

test('nothing typed for sixty days changes no figure', () => {
  const host = reopen(saved)
  const before = figures(host)
  host.today('2027-01-20T09:00:00Z')
  call(host, 'recompute')
  expect(figures(host)).toEqual(before)
})

test('running again at once changes nothing', () => {
  const host = reopen(saved)
  const before = host.save().book.sheets
  call(host, 'recompute')
  expect(host.save().book.sheets).toEqual(before)
})

test('the order of rows does not matter', () => {
  const host = reopen(saved)
  const before = ['Sources', 'Variables', 'Scénarios'].map((tab) => rowsById(host, tab))
  const ranked = host.person.read('Données manquantes', 'A2:B12')
  for (const tab of ['Sources', 'Variables', 'Scénarios', 'Besoins', 'Correspondances']) {
    host.person.sortBy(tab, 'B', false)
  }
  call(host, 'recompute')
  expect(['Sources', 'Variables', 'Scénarios'].map((tab) => rowsById(host, tab))).toEqual(before)
  expect(host.person.read('Données manquantes', 'A2:B12')).toEqual(ranked)
})

test('measuring an unknown never lowers what is proven', () => {
  const host = reopen(saved)
  let proven = call<Run>(host, 'recompute').proven
  for (let row = 3; row <= 8; row++) {
    fill(host, 'Variables', row, { 'declared-rate': `${row * 10} %` })
    const next = call<Run>(host, 'recompute').proven
    expect(next).toBeGreaterThanOrEqual(proven - 1e-9)
    proven = next
  }
})

test('« Calculé le » only moves on rows whose figures changed', () => {
  const host = reopen(saved)
  const at = letterOf(host, 'Variables', nameOf(variablesTab, 'computed-at'))
  const stamps = () => host.person.read('Variables', `${at}2:${at}40`).map(([cell]) => cell)
  const before = stamps()
  host.today('2026-11-24T09:00:00Z')
  fill(host, 'Variables', 5, { 'declared-rate': '44 %' })
  call(host, 'recompute')
  const moved = stamps().flatMap((stamp, index) => (stamp === before[index] ? [] : [index + 2]))
  expect(moved).toEqual([5])
})

test('what people wrote beside a missing datum travels with it, and stays once it is solved', () => {
  const host = reopen(saved)
  const sheet = 'Données manquantes'
  const own = columnLetters(missingTab.columns.length + 1)
  const note = letterOf(host, sheet, nameOf(missingTab, 'consultant-note'))
  const override = letterOf(host, sheet, nameOf(missingTab, 'override'))
  const data = host.person
    .read(sheet, 'B2:B12')
    .map(([cell]) => String(cell))
    .filter(Boolean)
  host.person.type(sheet, `${own}1`, 'Qui relance')
  data.forEach((datum, index) => {
    host.person.type(sheet, `${own}${index + 2}`, `relancer ${datum}`)
    host.person.type(sheet, `${note}${index + 2}`, `noté ${datum}`)
    host.person.type(sheet, `${override}${index + 2}`, 'P1')
  })
  // An objective and two scenarios are given up: the ranks change.
  host.person.deleteRows('Objectifs', 2)
  host.person.deleteRows('Scénarios', 3, 2)
  const { missing } = call<Run>(host, 'recompute')
  const rows = host.person.read(sheet, host.person.filled(sheet)).slice(1)
  const index = (letter: string) => host.person.read(sheet, `A1:${letter}1`)[0]?.length ?? 0
  const beside = rows
    .filter((row) => row[index(own) - 1] !== '')
    .map((row) => [row[1], row[index(own) - 1], row[index(note) - 1], row[index(override) - 1]])
  expect(new Map(beside.map(([datum, ...rest]) => [datum, rest]))).toEqual(
    new Map(data.map((datum) => [datum, [`relancer ${datum}`, `noté ${datum}`, 'P1']])),
  )
  const ranks = rows.map((row) => row[0]).filter((rank) => rank !== '')
  expect(ranks).toEqual([...ranks].sort((a, b) => Number(a) - Number(b)))
  expect(missing.map(({ label }) => label)).not.toEqual(data)
})

test('a datum no longer missing stays as solved while it bears a note, and goes otherwise', () => {
  const host = reopen(saved)
  const sheet = 'Données manquantes'
  const [[first] = [], [second] = []] = host.person.read(sheet, 'B2:B3')
  host.person.setNote(sheet, 'B2', 'à garder')
  host.person.deleteRows('Besoins', 2, 200)
  call(host, 'recompute')
  const rows = host.person.read(sheet, host.person.filled(sheet)).slice(1)
  const found = rows.filter((row) => row.includes(first ?? '?'))
  expect(found.map((row) => row.join(' '))).toEqual([expect.stringMatching(/Résolue/)])
  expect(rows.flat()).not.toContain(second)
})

function nameOf(tab: { columns: readonly { id: string; name: { fr: string } }[] }, id: string) {
  return tab.columns.find((column) => column.id === id)?.name.fr ?? id
}
