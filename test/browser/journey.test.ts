// The demonstration in a real browser: what a person types, what the add-on makes of it.
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ServedHost, servedHost } from './served.ts'
import { startBrowser, Window } from './window.ts'

let browser: Browser
let preview: ServedHost
let context: BrowserContext
let window: Window

beforeAll(async () => {
  ;[browser, preview] = await Promise.all([startBrowser(), servedHost()])
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  window = await Window.open(context, preview.served.address)
})
afterEach(async () => {
  await context.close()
  expect(window.wrongs).toEqual([])
})
afterAll(async () => {
  await browser.close()
  await preview.served.close()
})

/** How many cells Accueil says are left to fill. */
async function left(): Promise<number> {
  await window.tab('Accueil')
  const said = await window.shown('B4')
  return Number(/\d+/.exec(said)?.[0])
}

describe('the owner', () => {
  test('fills a cell, recomputes from the menu, and sees the computed cells change', async () => {
    const before = await left()
    await window.tab('Sources')
    expect(await window.shown('G8')).toBe('vide')
    await window.type('G8', '5 300')
    await expect.poll(() => window.content('G8')).toBe('5300')
    await window.choose('Extensions', 'Inventaire données CRM', 'Recalculer tout')
    await expect.poll(() => left()).toBe(before - 1)
    await window.idle()
  })

  test('finds the state again after a reload', async () => {
    await window.tab('Sources')
    await window.type('B30', 'Bornes de commande')
    await expect.poll(() => window.shown('B30')).toBe('Bornes de commande')
    await window.page.reload()
    await window.seen()
    await window.tab('Sources')
    expect(await window.shown('B30')).toBe('Bornes de commande')
  })
})
