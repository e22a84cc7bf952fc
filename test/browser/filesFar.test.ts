// Files far from the add-on: what is said otherwise, or left, while their columns are looked up.
import { expect, test } from 'vitest'
import { reopen, smallProject } from '../support/project.ts'
import { type Alone, openAlone } from './alone.ts'
import { readIn } from './checkPage.ts'
import { csv, FIELDS, TILL, till } from './twoCustomerFiles.ts'
import { apart } from './visit.ts'

const { context } = apart({ width: 960, height: 660 })
const saved = smallProject({ aims: ['inventory', 'quality'] }, FIELDS)
const CONFIRM = 'Ces colonnes sont les bonnes'

/** Opens a page, to a file that was read; what its columns may be comes ten seconds after it is asked. */
async function picked(name: string): Promise<Alone> {
  const travel = (asked: string) => (asked === 'columnMatches' ? { takes: 10_000 } : {})
  const alone = await openAlone(context(), reopen(saved), { name, travel })
  await alone.pass(2_000)
  await pick(alone, 'caisse.csv')
  return alone
}

async function pick(alone: Alone, name: string): Promise<void> {
  const buffer = Buffer.from(csv(TILL, till()))
  const mimeType = 'text/csv'
  await alone.page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
  await alone.page.locator('.masked td').first().waitFor()
}

async function press({ page, pass }: Alone, name: string, waits: number): Promise<void> {
  await page.getByRole('button', { name }).first().click()
  await pass(waits)
}

test('a file said to come from another tool while its columns are looked up is asked about anew', async () => {
  const alone = await picked('check')
  await press(alone, CONFIRM, 1_000)
  await alone.page.getByLabel(/^Source d'où/).selectOption({ label: 'Site' })
  await alone.pass(20_000)
  await expect.poll(() => alone.page.locator('.fileColumns').count()).toBe(0)
  await press(alone, CONFIRM, 20_000)
  await expect.poll(() => alone.page.locator('.fileColumns').count()).toBe(1)
  expect(alone.wrongs).toEqual([])
})

test('whoever goes back to the first file stays there, whatever is answered about the second', async () => {
  const alone = await picked('twoFiles')
  await press(alone, CONFIRM, 20_000)
  await pick(alone, 'site.csv')
  await press(alone, CONFIRM, 1_000)
  await press(alone, 'Revenir au premier fichier', 20_000)
  await expect.poll(() => readIn(alone.page)).toMatch(/^Le premier fichier/)
  expect(alone.wrongs).toEqual([])
})
