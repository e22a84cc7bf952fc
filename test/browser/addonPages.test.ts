// The add-on's own pages in a real browser: framed as Google frames them, answered as Google answers.
import { fileURLToPath } from 'node:url'
import type { FrameLocator, Locator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type LocalHost, openHost } from '../../local/host.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { wrong } from './axe.ts'
import { served, TODAY } from './served.ts'
import { visit } from './visit.ts'
import type { Window } from './window.ts'

const SEVEN = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
]

const { open } = visit({ width: 1280, height: 800 })
let host: LocalHost
let preview: Launched
let window: Window
let frame: FrameLocator
let framed: Locator

beforeAll(async () => {
  const folder = fileURLToPath(new URL('./scripts', import.meta.url))
  host = openHost({ folder, user: { locale: 'fr' }, today: TODAY })
  preview = await served({ host })
})
afterAll(() => preview.close())
beforeEach(async () => {
  await (await preview.preview).act({ do: 'closePage' })
  window = await open(preview.address)
  framed = window.page.locator('iframe')
  frame = window.page.frameLocator('iframe')
})

/** Where Google shows each page of the menu. */
const PLACES = { Panneau: '.panel iframe', Boîte: 'dialog iframe' } as const

/** Opens a page by its entry in the menu; the one before it, which reads the same, is gone then. */
async function opened(entry: keyof typeof PLACES): Promise<void> {
  await window.choose('Extensions', 'Essai', entry)
  const page = window.page.frameLocator(PLACES[entry])
  await page.getByRole('heading', { name: 'Une page' }).waitFor()
  await expect.poll(() => framed.count()).toBe(1)
}

function press(button: string): Promise<void> {
  return frame.getByRole('button', { name: button, exact: true }).click()
}

const said = () => frame.getByRole('status').textContent()

/** What has the focus in the window around. */
const focused = () =>
  window.page.evaluate('document.activeElement.dataset.uComp ?? document.activeElement.tagName')

test('a panel: framed with seven words from another port, answered, axe content, closed by itself', async () => {
  await opened('Panneau')
  const words = (await framed.getAttribute('sandbox')) ?? ''
  expect(words.split(' ').sort()).toEqual(SEVEN)
  const address = new URL((await framed.getAttribute('src')) ?? '')
  expect(address.hostname).toBe('127.0.0.1')
  expect(address.port).not.toBe(new URL(preview.address).port)
  await press('Additionner')
  await expect.poll(said).toBe('réussi : 5')
  await expect.poll(() => window.shown('C1')).toBe('5')
  await press('Échouer')
  await expect.poll(said).toBe('échoué : Error: Rien ne va')
  await expect.poll(() => wrong(window.page)).toEqual([])
  for (const inside of window.page.frames().slice(1))
    await expect.poll(() => wrong(inside)).toEqual([])
  await press('Fermer la page')
  await framed.waitFor({ state: 'detached' })
})

test('a box takes the place of a panel; closed, it gives the focus back to the grid', async () => {
  await opened('Panneau')
  await window.go('B2')
  await opened('Boîte')
  await expect.poll(() => wrong(window.page)).toEqual([])
  await window.page.keyboard.press('Tab')
  await expect.poll(focused).toBe('IFRAME')
  await press('Fermer la page')
  await framed.waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('editor')
})

test('the keyboard goes into a panel, out of it, and back to the grid', async () => {
  await opened('Panneau')
  const cross = window.page.locator('.panel .cross')
  await cross.focus()
  await window.page.keyboard.press('Tab')
  await expect.poll(focused).toBe('IFRAME')
  await window.page.keyboard.press('Shift+Tab')
  await expect.poll(focused).toBe('BUTTON')
  await press('Retour à la grille')
  await expect.poll(focused).toBe('editor')
  await window.type('A5', 'de retour')
  await expect.poll(() => host.person.read('Feuille 1', 'A5')).toEqual([['de retour']])
  await cross.click()
  await framed.waitFor({ state: 'detached' })
})

test('workers from blobs start, or not, as the switch says', async () => {
  await opened('Panneau')
  await press('Travailler')
  await expect.poll(said).toBe('travail : fait')
  await window.choose('Aperçu')
  await window.page
    .getByRole('menuitemcheckbox', { name: 'Les pages peuvent lancer des tâches de fond' })
    .click()
  await opened('Boîte')
  await press('Travailler')
  await expect.poll(said).toBe('travail refusé')
  window.forgives(/worker/i)
  await press('Fermer la page')
})
