// The check of a tab far from the add-on: an answer lost, a check left in the middle, an emptying told late.
import { beforeEach, expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { pasted } from '../support/pasted.ts'
import { reopen, smallProject } from '../support/project.ts'
import { type Alone, openAlone, type Travel } from './alone.ts'
import { readIn } from './checkPage.ts'
import { CANARY, COLUMNS, customers, FIELDS } from './customerFile.ts'
import { apart } from './visit.ts'

const { context } = apart({ width: 960, height: 660 })
const saved = smallProject({ aims: ['inventory', 'quality'] }, FIELDS)

let host: LocalHost
let alone: Alone
/** What becomes of a call: its name, and how often it was made. */
let travel: (name: string, time: number) => Travel

beforeEach(() => {
  host = reopen(saved)
  travel = () => ({})
})

/** Opens the page on a tab of two parts, and comes to the columns. */
async function begun(records = 8_000): Promise<void> {
  pasted(host, 'Export', [COLUMNS, ...customers(records)])
  const times = new Map<string, number>()
  alone = await openAlone(context(), host, {
    name: 'checkTab',
    travel: (name) => {
      times.set(name, (times.get(name) ?? 0) + 1)
      return travel(name, times.get(name) ?? 0)
    },
  })
  await alone.pass(2_000)
  await alone.page.getByLabel(/^Onglet/).selectOption({ label: 'Export' })
  await press('Lire cet onglet')
  await press('Ces colonnes sont les bonnes')
}

async function press(name: string | RegExp, waits = 2_000): Promise<void> {
  await alone.page.getByRole('button', { name }).first().click()
  await alone.pass(waits)
}

const told = () => readIn(alone.page)
const parts = () => alone.calls.filter((name) => name === 'countTab').length

test.each(['before', 'after'] as const)(
  'an answer lost %s a part was counted: tried again, every record counts once',
  async (fails) => {
    await begun()
    travel = (name, time) => (name === 'countTab' && time === 2 ? { fails } : {})
    await press(/^Contrôler \d/, 4_000)
    await expect.poll(told).toMatch(/La connexion est coupée.*n'est pas perdu/)
    await expect.poll(told).toMatch(/7 142 lignes lues/)
    await press('Réessayer', 4_000)
    await expect.poll(told).toMatch(/Fiches lues ?8 000/)
    expect(parts()).toBe(3)
    expect(alone.wrongs).toEqual([])
  },
)

test('a check that is left asks for no other part, and what comes late changes nothing', async () => {
  await begun()
  travel = (name) => (name === 'countTab' ? { takes: 5_000 } : {})
  await press(/^Contrôler \d/, 1_000)
  await press('Annuler', 20_000)
  expect(parts()).toBe(1)
  await expect.poll(() => alone.page.locator('.fileColumns').count()).toBe(1)
})

test('an emptying whose answer was lost is told as done once tried again', async () => {
  await begun(40)
  await press(/^Contrôler \d/)
  await press('Vider cet onglet…')
  travel = (name, time) => (name === 'emptyTab' && time === 1 ? { fails: 'after' } : {})
  await press(/^Vider «/)
  await expect.poll(told).toMatch(/La connexion est coupée/)
  await press('Réessayer')
  await expect.poll(told).toMatch(/« Export » est vide/)
  expect(CANARY.test(JSON.stringify(host.save()))).toBe(false)
})

test('a tab read while the columns of another are looked up is the one that stays, to be confirmed', async () => {
  pasted(host, 'Autre', [COLUMNS.slice(0, 3), ...customers(30).map((row) => row.slice(0, 3))])
  travel = (name) => (name === 'columnMatches' ? { takes: 10_000 } : {})
  await begun(40)
  await alone.page.getByLabel(/^Onglet/).selectOption({ label: 'Autre' })
  await press('Lire cet onglet', 20_000)
  await expect.poll(() => alone.page.locator('.fileColumns').count()).toBe(0)
  await press('Ces colonnes sont les bonnes', 20_000)
  await expect.poll(() => alone.page.locator('.fileColumns tbody tr').count()).toBe(3)
  expect(alone.wrongs).toEqual([])
})
