// The dialogs that create, import, decide and take back, worked by keyboard alone in a real browser.
import type { FrameLocator, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { openProject, reopen, smallProject } from '../support/project.ts'
import { sent } from '../support/sent.ts'
import { wrong } from './axe.ts'
import { pressed, tabbedTo } from './keys.ts'
import { frameOf, servedAddon } from './panel.ts'
import { visit } from './visit.ts'
import type { Window } from './window.ts'

const { open } = visit({ width: 1280, height: 800 }, { bypassCSP: true })

/** What people may type that a page must show as text. */
const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>&amp;"\'{{n}}'

const WORDS = {
  fr: {
    create: 'Créer',
    again: 'Réessayer',
    fill: 'Compléter maintenant',
    home: 'Accueil',
    read: 'Lire la liste',
    add: /^Ajouter \d/,
    confirm: /^Confirmer/,
    saved: /correspondances? enregistrées?/,
    take: /^Reprendre/,
    taken: /2 cases reprises, 0 ligne ajoutée/,
    left: /1 case a été laissée/,
  },
  en: {
    create: 'Create',
    again: 'Try again',
    fill: 'Fill in now',
    home: 'Home',
    read: 'Read the list',
    add: /^Add \d/,
    confirm: /^Confirm/,
    saved: /match(es)? saved/,
    take: /^Take/,
    taken: /2 cells taken, 0 rows added/,
    left: /1 cell was left/,
  },
} as const

let preview: Launched | null = null
let window: Window
let inside: FrameLocator
let trips: { slow: number; failing: number[]; made: number }

beforeEach(() => {
  trips = { slow: 0, failing: [], made: 0 }
})
afterEach(async () => {
  await preview?.close()
  preview = null
})

/** Opens the dialog an entry of the menu leads to, at a distance from the add-on. */
async function opened(host: LocalHost, locale: 'fr' | 'en', entry: string): Promise<void> {
  host.switchUser({ locale })
  preview = await servedAddon(host)
  const shown = await preview.preview
  await shown.act({ do: 'set', setting: { language: locale } })
  window = await open(preview.address)
  await distant(window.page)
  await shown.act({ do: 'press', action: entry })
  inside = window.page.frameLocator('dialog iframe')
  await inside.getByRole('heading', { level: 1 }).focus()
}

/** Calls of the page travel as long as told, and those whose turn is told are lost on their way. */
async function distant(page: Page): Promise<void> {
  await page.route('**/page/*/call', async (route) => {
    trips.made += 1
    const isLost = trips.failing.includes(trips.made)
    await new Promise((resolve) => setTimeout(resolve, trips.slow))
    await (isLost ? route.abort() : route.continue()).catch(() => undefined)
  })
}

const tabTo = (words: string | RegExp) => tabbedTo(window, words)
const press = (words: string | RegExp) => pressed(window, words)

async function plain(): Promise<void> {
  expect(await wrong(frameOf(window))).toEqual([])
  expect(await inside.locator('#page img, #page script').count()).toBe(0)
}

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const words = WORDS[locale]

  test('creating: seen in advance, a step lost is tried again, and it ends on the panel', async () => {
    await opened(openProject(), locale, 'createWorkbook')
    await tabTo(locale === 'fr' ? 'Nom du client' : "Client's name")
    await window.page.keyboard.type(HOSTILE)
    await tabTo(locale === 'fr' ? 'Pack sectoriel' : 'Sector pack')
    const before = await inside.locator('.coming h3').count()
    await window.page.keyboard.press('ArrowDown')
    await expect.poll(() => inside.locator('.coming h3').count()).toBeGreaterThan(before)
    await plain()
    trips.failing = [trips.made + 4]
    window.forgives(/ERR_FAILED/)
    await press(words.create)
    await inside.getByRole('alert').waitFor({ timeout: 60_000 })
    await plain()
    await press(words.again)
    const panel = window.page.frameLocator('.panel iframe')
    await panel.getByRole('button', { name: words.fill }).waitFor({ timeout: 120_000 })
    await window.page.getByRole('tab', { name: words.home, selected: true }).waitFor()
    await expect.poll(() => window.shown('A1')).toContain(HOSTILE)
    window.forgives(/ERR_FAILED/)
  })

  test('importing, a second away: what was understood, then the links, sure ones ticked alone', async () => {
    const host = reopen(smallProject({ locale }))
    await opened(host, locale, 'importFieldList')
    trips.slow = 1000
    await tabTo(locale === 'fr' ? 'Collez la liste' : 'Paste the list')
    const list = [
      'source,field,label',
      `Borne,email,${HOSTILE}`,
      'Borne,nom,Nom',
      'Borne,ville,Ville',
    ]
    await window.page.keyboard.insertText(list.join('\n'))
    await press(words.read)
    await expect.poll(() => inside.locator('td', { hasText: 'alert(1)' }).count()).toBe(1)
    await plain()
    await press(words.add)
    await inside.locator('tbody input').first().waitFor({ timeout: 60_000 })
    await plain()
    const isSure = await inside.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const { textContent } = row as unknown as { readonly textContent: string }
        const box = row as unknown as { querySelector(of: string): { checked: boolean } }
        return [box.querySelector('input').checked, /100|98/.test(textContent)]
      }),
    )
    for (const [isTicked, isExact] of isSure) expect(isTicked && !isExact).toBe(false)
    await press(words.confirm)
    await inside.getByText(words.saved).waitFor({ timeout: 60_000 })
  })

  test('taking back, five seconds away: side by side, a cell changed meanwhile is told with both values', async () => {
    const { here, there, client, hand } = await sent(locale)
    client.type('sources', 'owner', 2, HOSTILE)
    client.type('sources', 'volume', 2, '12000')
    client.type('sources', 'volume', 3, '40')
    client.type('variables', 'label', 3, '')
    const bytes = await there.toXlsx()
    await opened(here, locale, 'takeBackWorkbook')
    const file = {
      name: 'classeur.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    }
    await inside.locator('input[type=file]').setInputFiles(file)
    await inside.locator('tbody input').first().waitFor({ timeout: 60_000 })
    await plain()
    expect(await inside.locator('tbody input:checked').count()).toBe(3)
    new Hand(here).type('sources', 'volume', 3, '41')
    trips.slow = 5000
    await inside.getByRole('heading', { level: 1 }).focus()
    await press(words.take)
    await inside.getByText(words.taken).waitFor({ timeout: 60_000 })
    await inside.getByText(words.left).waitFor()
    await expect.poll(() => inside.locator('.issues').textContent()).toMatch(/41.*40/)
    expect(hand.read('sources', 'owner', 2)).toBe(HOSTILE)
  })
})

test('a file that is no workbook is told in words', async () => {
  await opened(reopen(smallProject()), 'fr', 'takeBackWorkbook')
  const file = { name: 'x.xlsx', mimeType: 'text/plain', buffer: Buffer.from('a;b') }
  await inside.locator('input[type=file]').setInputFiles(file)
  await inside.getByRole('alert').waitFor()
  await plain()
})

test('of hundreds of links, fifty are drawn at a time, and what is ticked stays from page to page', async () => {
  const fields = Array.from({ length: 260 }, (_, n) => `Outil ${n},nom,Nom`).join('\n')
  const host = reopen(smallProject({}, `source,field,label\n${fields}`))
  await opened(host, 'fr', 'proposeMatches')
  await inside.locator('tbody input').first().waitFor({ timeout: 60_000 })
  expect(await inside.locator('tbody tr').count()).toBe(50)
  expect(await inside.locator('tbody input:checked').count()).toBe(0)
  await inside.locator('tbody input').first().focus()
  await window.page.keyboard.press('Space')
  await press('Suivants')
  await expect.poll(() => inside.locator('.pages [role=status]').textContent()).toMatch(/^51/)
  expect(await inside.getByRole('button', { name: /^Confirmer la cochée/ }).count()).toBe(1)
})
