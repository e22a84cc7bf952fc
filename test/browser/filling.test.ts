// The guided filling when all does not go well: colleagues, failures, a page that closes, a reader.
import { beforeEach, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { plain } from '../support/chain.ts'
import { reopen, smallProject } from '../support/project.ts'
import { type Alone, openAlone, type Travel } from './alone.ts'
import { wrong } from './axe.ts'
import { apart } from './visit.ts'

const { context } = apart({ width: 300, height: 800 })
const fields = 'source,field,label\nBorne,a,Champ A\nWifi,b,Champ B'
const saved = smallProject({ aims: ['inventory'] }, fields)

let host: LocalHost
let hand: Hand

beforeEach(() => {
  host = reopen(saved)
  hand = new Hand(host)
})

/** Opens the panel at the guided filling, its first cell in sight. */
async function filling(travel?: (name: string, call: number) => Travel): Promise<Alone> {
  const alone = await openAlone(context(), host, { at: 'fill', ...(travel ? { travel } : {}) })
  await settled(alone)
  return alone
}

/** Lets what waits leave, in one stride, and every call under way be answered. */
async function settled({ page, pass }: Alone): Promise<void> {
  await page.clock.runFor(4_500)
  await pass(1_500)
}

/** Comes to the next cell of a column of Sources. */
async function reach({ page, pass }: Alone, label: string): Promise<void> {
  for (let turn = 0; turn < 80; turn++) {
    if ((await page.locator('form.cell label, form.cell legend').first().textContent()) === label)
      break
    await page.getByRole('button', { name: 'Plus tard' }).click()
    await pass(100)
  }
}

/** Only the cells of one column of Sources: those a test types in. */
async function answer(alone: Alone, label: string, typed: string): Promise<void> {
  const { page, pass } = alone
  await reach(alone, label)
  await page.getByLabel(label, { exact: true }).fill(typed)
  await page.keyboard.press('Enter')
  await pass(100)
}

function held(name: string, column: string): string {
  const row = hand.row('sources', 'name', (text) => text === name)
  return hand.read('sources', column, row).replace(/\s/g, ' ')
}

function typeIn(name: string, column: string, text: string): void {
  hand.type(
    'sources',
    column,
    hand.row('sources', 'name', (one) => one === name),
    text,
  )
}

describe('a colleague fills the cell meanwhile', () => {
  const met = async () => {
    const alone = await filling()
    typeIn('Borne', 'volume', '1500')
    await answer(alone, 'Volumétrie', '12')
    await settled(alone)
    const notice = alone.page.locator('.notice.careful')
    const both = 'Dans la feuille : « 1 500 ». Votre réponse : « 12 ».'
    await expect.poll(async () => plain((await notice.textContent()) ?? '')).toContain(both)
    expect(held('Borne', 'volume')).toBe('1 500')
    return { ...alone, notice }
  }

  test('both are shown; theirs is kept', async () => {
    const { page, notice, pass } = await met()
    await page.getByRole('button', { name: 'Garder celle de la feuille' }).click()
    await pass(6_000)
    await expect.poll(() => notice.count()).toBe(0)
    expect(held('Borne', 'volume')).toBe('1 500')
  })

  test('or ours is put, because the person says so', async () => {
    const { page, notice, pass } = await met()
    await page.getByRole('button', { name: 'Mettre la mienne' }).click()
    await pass(6_000)
    await expect.poll(() => notice.count()).toBe(0)
    expect(held('Borne', 'volume')).toBe('12')
  })
})

test('who says who they are gets the cells of their sources first, and is asked once', async () => {
  typeIn('Wifi', 'owner', 'Nadia')
  const alone = await filling()
  const { page, pass } = alone
  await expect.poll(() => page.locator('form.cell .where').textContent()).toContain('Borne')
  await page.locator('.introduction summary').click()
  await page.getByRole('button', { name: /^Nadia · \d+ cases?/ }).click()
  await pass(1_000)
  await expect.poll(() => page.locator('form.cell .where').textContent()).toContain('Wifi')
  await expect.poll(() => page.getByText('Merci, Nadia').count()).toBe(1)
  const next = await filling()
  await expect.poll(() => next.page.locator('.introduction').count()).toBe(0)
  await expect.poll(() => next.page.locator('form.cell .where').textContent()).toContain('Wifi')
})

test('what is counted stands beside the input, and is told with it', async () => {
  typeIn('Borne', 'volume-unit', 'passages')
  const alone = await filling()
  const { page } = alone
  await reach(alone, 'Volumétrie')
  await expect.poll(() => page.locator('form.cell .unit').textContent()).toBe('passages')
  const input = page.getByLabel('Volumétrie', { exact: true })
  const [first = ''] = ((await input.getAttribute('aria-describedby')) ?? '').split(' ')
  await expect.poll(() => page.locator(`[id="${first}"]`).textContent()).toBe('passages')
  await expect.poll(() => wrong(page)).toEqual([])
})

test('an answer the sheet cannot read comes back to its field with what is wrong', async () => {
  const alone = await filling()
  const { page } = alone
  await answer(alone, 'Volumétrie', 'beaucoup')
  await expect.poll(() => page.getByRole('alert').textContent()).toContain("n'est pas un nombre")
  await expect.poll(() => page.getByLabel('Volumétrie').getAttribute('aria-invalid')).toBe('true')
  // What only the add-on can tell: a decimal is no count.
  await page.getByLabel('Volumétrie').fill('12,5')
  await page.keyboard.press('Enter')
  await settled(alone)
  await page.getByRole('button', { name: 'Corriger' }).click()
  await alone.pass(100)
  await expect.poll(() => page.getByLabel('Volumétrie').inputValue()).toBe('12,5')
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('nombre entier')
  await page.getByLabel('Volumétrie').fill('12')
  await page.keyboard.press('Enter')
  await settled(alone)
  expect(held('Borne', 'volume')).toBe('12')
})

test('« Je ne sais pas » is an answer, « Plus tard » comes back at the end', async () => {
  const alone = await filling()
  const { page, pass } = alone
  await page.getByRole('button', { name: 'Je ne sais pas' }).click()
  await settled(alone)
  const rows = host.person.read('Sources', host.person.filled('Sources'))
  expect(rows.flat().filter((cell) => cell === 'Je ne sais pas')).toHaveLength(1)
  const first = await page.locator('form.cell').textContent()
  const left = Number((await page.locator('.overview .step').textContent())?.match(/\d+/)?.[0])
  for (let turn = 0; turn < left; turn++) {
    await page.getByRole('button', { name: 'Plus tard' }).click()
    await pass(50)
  }
  await expect.poll(() => page.locator('form.cell').textContent()).toBe(first)
})

describe('calls that fail', () => {
  test('a sending that fails is told; tried again, it writes once, even if it had been done', async () => {
    for (const fails of ['before', 'after'] as const) {
      host = reopen(saved)
      hand = new Hand(host)
      let broken = true
      const alone = await filling((name) => (name === 'fillCells' && broken ? { fails } : {}))
      await answer(alone, 'Volumétrie', '12')
      await settled(alone)
      const alert = alone.page.getByRole('alert')
      await expect.poll(() => alert.textContent()).toContain('La connexion est coupée')
      broken = false
      await alone.page.getByRole('button', { name: 'Réessayer' }).click()
      await settled(alone)
      await expect.poll(() => alert.count()).toBe(0)
      await expect.poll(() => alone.page.locator('.notice').count()).toBe(0)
      expect(held('Borne', 'volume')).toBe('12')
    }
  })

  test.each([1, 2, 3])(
    'every other call fails: in the end all is written (seed %i)',
    async (seed) => {
      const alone = await filling((name, call) => {
        if (name !== 'fillCells') return { takes: 1000 }
        const turn = (call * 7 + seed) % 4
        return { takes: turn % 2 ? 5000 : 1000, ...(turn < 2 ? FAILURES[turn] : {}) }
      })
      await answer(alone, 'Volumétrie', '12')
      await settled(alone)
      await answer(alone, 'Unité de volumétrie', 'passages')
      for (let turn = 0; turn < 12; turn++) {
        await settled(alone)
        const again = alone.page.getByRole('button', { name: 'Réessayer' })
        if (await again.isVisible()) await again.click()
      }
      await expect.poll(() => alone.page.locator('.notice').count()).toBe(0)
      expect([held('Borne', 'volume'), held('Borne', 'volume-unit')]).toEqual(['12', 'passages'])
    },
  )
})

const FAILURES: readonly Travel[] = [{ fails: 'before' }, { fails: 'after' }]

test('a page closed before its answers left sends them when it is opened again', async () => {
  const alone = await filling((name) => (name === 'fillCells' ? { fails: 'before' } : {}))
  await answer(alone, 'Volumétrie', '12')
  await alone.page.close()
  expect(held('Borne', 'volume')).toBe('')
  const next = await filling()
  await settled(next)
  expect(held('Borne', 'volume')).toBe('12')
  await expect.poll(() => next.page.locator('.notice').count()).toBe(0)
})

test('who may only read is told, and their answers stay with them', async () => {
  const alone = await filling()
  host.switchUser({ role: 'viewer', email: 'lea@example.com' })
  await answer(alone, 'Volumétrie', '12')
  await settled(alone)
  await expect.poll(() => alone.page.locator('.notice.careful').textContent()).toContain('protégée')
  expect(held('Borne', 'volume')).toBe('')
})

test('another run in progress is told, with a way to try again', async () => {
  const alone = await filling()
  host.holdLock(true)
  await answer(alone, 'Volumétrie', '12')
  await settled(alone)
  await expect
    .poll(() => alone.page.getByRole('alert').textContent())
    .toContain('Un autre calcul est en cours')
  host.holdLock(false)
  await alone.page.getByRole('button', { name: 'Réessayer' }).click()
  await settled(alone)
  expect(held('Borne', 'volume')).toBe('12')
})
