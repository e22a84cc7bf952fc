// The fillers of a project, typed in Paramètres: what is counted as a blank in a file, in a tab, in a warehouse.
import { expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { planned, proposed } from '../../sidebar/checking/choices.ts'
import { counting } from '../../sidebar/checking/counting.ts'
import { readThrough } from '../../sidebar/checking/readThrough.ts'
import { understanding } from '../../sidebar/checking/table.ts'
import type { CheckOffer } from '../../src/app/commands/checkOffer.ts'
import type { WarehouseQuery } from '../../src/app/commands/warehouseQuery.ts'
import { plain } from '../support/chain.ts'
import { pasted } from '../support/pasted.ts'
import { begunCheck, counted, numberOf } from '../support/pastedTab.ts'
import { call, reopen, smallProject } from '../support/project.ts'

const FIELDS = 'source,field\nCaisse,email\nCaisse,last_name\nCaisse,visits_count'
const project = (locale: 'fr' | 'en') =>
  smallProject({ locale, aims: ['inventory', 'quality'] }, FIELDS)

/** A project in which somebody typed its fillers. */
function withFillers(locale: 'fr' | 'en', typed: string): LocalHost {
  const host = reopen(project(locale))
  const hand = new Hand(host, locale)
  const name = locale === 'fr' ? 'Valeurs fictives du projet' : 'Fillers of the project'
  const row = hand.row('settings', 'parameter', (text) => text === name)
  hand.type('settings', 'value', row, typed)
  return host
}

const HEADER = ['email', 'last_name', 'visits_count']
/** Thirty customers: five of each filler of the project, in both texts; 9999 visits are visits. */
const ROWS = Array.from({ length: 30 }, (_, n) => [
  n % 6 === 0 ? 'Client@Magasin.fr' : `p${n}@free.fr`,
  n % 6 === 1 ? 'CLIENT INCONNU' : n % 6 === 2 ? "l'anonyme" : 'Martin',
  n % 6 === 3 ? '9999' : String(n),
])

const TYPED = "client inconnu ; L’Anonyme ; l'anonyme\nclient@magasin.fr ; 9999"

/** Fillers by column, as the check of a file finds them. */
async function inFile(host: LocalHost, rows = ROWS): Promise<(number | undefined)[]> {
  const offer = call<CheckOffer>(host, 'checkOffer')
  const file = new Blob([[HEADER, ...rows].map((row) => row.join(';')).join('\n')])
  const understood = await understanding({ name: 'x.csv', bytes: file }, {})
  if ('code' in understood) throw new Error(understood.code)
  const matches = call<never>(host, 'columnMatches', 'SRC-001', HEADER)
  const columns = planned(proposed(HEADER, matches, offer.variables))
  const { fillers, today, locale } = offer
  const plan = { understood, columns, update: null, fillers, today, locale }
  const manner = { read: 999, count: 99, between: () => true }
  const end = await readThrough(file, counting(plan), manner)
  if (!end || !('result' in end)) throw new Error(JSON.stringify(end))
  return end.result.columns.map((one) => one?.placeholder)
}

async function inTab(host: LocalHost): Promise<(number | undefined)[]> {
  pasted(host, 'Export', [HEADER, ...ROWS])
  const check = begunCheck(host, numberOf(host, 'Export'))
  await counted(check)
  return check.course.result().columns.map((one) => one?.placeholder)
}

test.each(['fr', 'en'] as const)(
  '%s: they count as fillers in a file and in a tab',
  async (locale) => {
    expect(await inFile(reopen(project(locale)))).toEqual([0, 0, 0])
    const host = withFillers(locale, TYPED)
    expect(await inFile(host)).toEqual([5, 10, 0])
    expect(await inTab(host)).toEqual([5, 10, 0])
  },
)

test('a text the tool only holds suspect is a filler where the project says so', async () => {
  const [first, ...others] = ROWS
  const rows = [['x@yopmail.com', ...(first ?? []).slice(1)], ...others]
  expect(await inFile(reopen(project('fr')), rows)).toEqual([0, 0, 0])
  expect(await inFile(withFillers('fr', 'X@yopmail.com'), rows)).toEqual([1, 0, 0])
})

test('they are in the query of a warehouse, quotes and all', () => {
  const table = {
    ...{ source: 'SRC-001', engine: 'postgresql', table: 'clients', updated: '' },
    columns: [{ variable: 'VAR-0002', column: 'nom' }],
  }
  const sql = (host: LocalHost) => call<WarehouseQuery>(host, 'warehouseQuery', table).sql
  expect(sql(reopen(project('fr')))).not.toContain('client inconnu')
  const written = sql(withFillers('fr', TYPED))
  expect(written).toContain("'client inconnu'")
  expect(written).toContain("'l''anonyme'")
})

test('a list written with commas, one far too long: each is told in its cell, the others count', async () => {
  const host = withFillers('fr', `client inconnu, anonyme ; ${'x'.repeat(200)} ; l'anonyme`)
  const run = call<{ issues: readonly { code: string; message: string }[] }>(host, 'recompute')
  const told = run.issues.filter(({ code }) => code.startsWith('filler'))
  expect(told.map(({ message }) => plain(message))).toEqual([
    expect.stringMatching(/« client inconnu, anonyme » est lu comme un seul texte : séparez/),
    expect.stringMatching(/trop long pour une valeur fictive \(80 caractères au plus\)/),
  ])
  expect(await inFile(host)).toEqual([0, 5, 0])
})

test('another language renames the setting, and keeps what was typed', async () => {
  const host = withFillers('fr', TYPED)
  call(host, 'changeLanguage', 'en')
  const hand = new Hand(host, 'en')
  const row = hand.row('settings', 'parameter', (text) => text === 'Fillers of the project')
  expect(hand.read('settings', 'value', row)).toBe(TYPED)
  expect(await inFile(host)).toEqual([5, 10, 0])
})
