// The dialogs that create, import, decide and take back, worked by keyboard alone, far from the add-on.
import { beforeEach, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { openProject, reopen, smallProject } from '../support/project.ts'
import { type Alone, openAlone, passUntil, type Travel } from './alone.ts'
import { wrong } from './axe.ts'
import { readIn } from './checkPage.ts'
import { pressKey, tabTo } from './keys.ts'
import { returnedFile } from './returnedFile.ts'
import { apart } from './visit.ts'

const { context } = apart({ width: 860, height: 620 })

/** What people may type that a page must show as text. */
const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>&amp;"\'{{n}}'

const WORDS = {
  fr: {
    client: 'Nom du client',
    pack: 'Pack sectoriel',
    create: 'Créer',
    again: 'Réessayer',
    home: 'Accueil',
    list: 'Collez la liste',
    read: 'Lire la liste',
    add: /^Ajouter \d/,
    confirm: /^Confirmer/,
    saved: /correspondances? enregistrées?/,
    take: /^Reprendre/,
    taken: /2 cases reprises, 0 ligne ajoutée/,
    left: /1 case a été laissée/,
  },
  en: {
    client: "Client's name",
    pack: 'Sector pack',
    create: 'Create',
    again: 'Try again',
    home: 'Home',
    list: 'Paste the list',
    read: 'Read the list',
    add: /^Add \d/,
    confirm: /^Confirm/,
    saved: /match(es)? saved/,
    take: /^Take/,
    taken: /2 cells taken, 0 rows added/,
    left: /1 cell was left/,
  },
} as const

/** How calls travel now; a test may change its mind. */
let travel: (name: string, call: number) => Travel
let alone: Alone

beforeEach(() => {
  travel = () => ({})
})

async function opened(host: LocalHost, locale: 'fr' | 'en', name: string): Promise<void> {
  host.switchUser({ locale })
  const how = (call: string, turn: number) => travel(call, turn)
  alone = await openAlone(context(), host, { name, locale, travel: how })
  await alone.pass(1_000)
}

/** Waits until something is in sight. */
async function until(what: string): Promise<void> {
  const found = alone.page.locator(what).first()
  await passUntil(alone, () => found.isVisible())
}

async function plain(): Promise<void> {
  await expect.poll(() => wrong(alone.page)).toEqual([])
  const alive = await alone.page.locator('#page img, #page script').count()
  expect(alive).toBe(0)
}

const told = () => readIn(alone.page)

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const words = WORDS[locale]

  test('creating: seen in advance, a step lost is tried again, and it ends on the panel', async () => {
    const host = openProject()
    await opened(host, locale, 'creation')
    const { page, pass, calls } = alone
    await tabTo(page.mainFrame(), words.client)
    await page.keyboard.type(HOSTILE)
    await tabTo(page.mainFrame(), words.pack)
    const before = await page.locator('.coming h3').count()
    await page.keyboard.press('ArrowDown')
    await pass(100)
    await expect.poll(() => page.locator('.coming h3').count()).toBeGreaterThan(before)
    await plain()
    const lost = calls.length + 4
    travel = (_, call) => (call === lost ? { fails: 'after' } : { takes: 500 })
    await pressKey(page.mainFrame(), words.create)
    await until('[role=alert]')
    await plain()
    await pressKey(page.mainFrame(), words.again)
    await passUntil(alone, () => calls.includes('openPage'))
    expect(host.dialogs[host.dialogs.length - 1]).toMatchObject({ kind: 'sidebar' })
    expect(host.person.displayed(words.home, 'A1').flat().join()).toContain(HOSTILE)
    expect(host.book.activeSheetId).toBe(host.book.sheetByName(words.home)?.id)
    expect(alone.wrongs).toEqual([])
  })

  test('importing, a second away: what was understood, then the links, sure ones ticked alone', async () => {
    await opened(reopen(smallProject({ locale })), locale, 'fields')
    const { page, pass } = alone
    travel = () => ({ takes: 1_000 })
    await tabTo(page.mainFrame(), words.list)
    const list = [
      'source,field,label',
      `Borne,email,${HOSTILE}`,
      'Borne,nom,Nom',
      'Borne,ville,Ville',
    ]
    await page.keyboard.insertText(list.join('\n'))
    await pressKey(page.mainFrame(), words.read)
    await pass(2_000)
    await expect.poll(() => page.locator('td', { hasText: 'alert(1)' }).count()).toBe(1)
    await plain()
    await pressKey(page.mainFrame(), words.add)
    await until('tbody input')
    await plain()
    const lines = await page.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const { textContent } = row as unknown as { readonly textContent: string }
        const box = row as unknown as { querySelector(of: string): { checked: boolean } }
        return [box.querySelector('input').checked, /100|98/.test(textContent)]
      }),
    )
    for (const [isTicked, isExact] of lines) expect(isTicked && !isExact).toBe(false)
    await pressKey(page.mainFrame(), words.confirm)
    await pass(3_000)
    await expect.poll(told).toMatch(words.saved)
    expect(alone.wrongs).toEqual([])
  })

  test('taking back, five seconds away: side by side, a cell changed meanwhile is told with both values', async () => {
    const saved = smallProject({ locale })
    const [here, there] = [reopen(saved), reopen(saved)]
    const client = new Hand(there)
    client.type('sources', 'owner', 2, HOSTILE)
    client.type('sources', 'volume', 2, '12000')
    client.type('sources', 'volume', 3, '40')
    client.type('variables', 'label', 3, '')
    const file = await returnedFile(there)
    await opened(here, locale, 'sentBack')
    const { page, pass } = alone
    await page.locator('input[type=file]').setInputFiles(file)
    await until('tbody input')
    await plain()
    await expect.poll(() => page.locator('tbody input:checked').count()).toBe(3)
    new Hand(here).type('sources', 'volume', 3, '41')
    travel = () => ({ takes: 5_000 })
    await page.getByRole('heading', { level: 1 }).focus()
    await pressKey(page.mainFrame(), words.take)
    await pass(12_000)
    await expect.poll(told).toMatch(words.taken)
    await expect.poll(told).toMatch(words.left)
    await expect.poll(() => page.locator('.issues').textContent()).toMatch(/41.*40/)
    expect(new Hand(here).read('sources', 'owner', 2)).toBe(HOSTILE)
    expect(alone.wrongs).toEqual([])
  })
})

test('a file that is no workbook is told in words', async () => {
  await opened(reopen(smallProject()), 'fr', 'sentBack')
  const file = { name: 'x.xlsx', mimeType: 'text/plain', buffer: Buffer.from('a;b') }
  await alone.page.locator('input[type=file]').setInputFiles(file)
  await until('[role=alert]')
  await plain()
})

test('of hundreds of links, fifty are drawn at a time, and what is ticked stays from page to page', async () => {
  const fields = Array.from({ length: 260 }, (_, n) => `Outil ${n},nom,Nom`).join('\n')
  await opened(reopen(smallProject({}, `source,field,label\n${fields}`)), 'fr', 'proposals')
  const { page, pass } = alone
  await expect.poll(() => page.locator('tbody tr').count()).toBe(50)
  await expect.poll(() => page.locator('tbody input:checked').count()).toBe(0)
  await page.locator('tbody input').first().focus()
  await page.keyboard.press('Space')
  await pressKey(page.mainFrame(), 'Suivants')
  await pass(100)
  await expect.poll(() => page.locator('.pages [role=status]').textContent()).toMatch(/^51/)
  await expect
    .poll(() => page.getByRole('button', { name: /^Confirmer la cochée/ }).count())
    .toBe(1)
})
