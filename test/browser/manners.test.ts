// What every window owes its person: read aloud, worked by keyboard, nothing cut, in both languages.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Launched } from '../../local/preview/launch.ts'
import { wrong } from './axe.ts'
import { served } from './served.ts'
import { visit } from './visit.ts'
import type { Window } from './window.ts'

const MENUS = { fr: ['Extensions', 'Fichier'], en: ['Extensions', 'File'] } as const

const { open } = visit({ width: 1440, height: 900 }, { bypassCSP: true })
let preview: Launched
let window: Window

beforeAll(async () => {
  preview = await served()
})
afterAll(() => preview.close())

/** Words of the bars that stick out of the window, or run over one another. */
function cut(): Promise<unknown> {
  return window.page.evaluate(`(() => {
    const boxes = [...document.querySelectorAll('h1, .badge, .barMenu, .switches label, .tab, .group, .nameBox')]
      .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
    const out = boxes.filter(({ box }) => box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
    const over = boxes.filter((a) => boxes.some((b) => a !== b
      && a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1
      && a.box.top < b.box.bottom - 1 && b.box.top < a.box.bottom - 1))
    return [...out, ...over].map(({ text }) => text)
  })()`)
}

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  // One window for all that is looked at: opening it costs more than looking.
  test('axe finds nothing wrong in the grid, a list, a cell being typed in, a menu, a question; nothing is cut', async () => {
    window = await open(preview.address)
    const { page } = window
    await page.locator('.switches select').nth(1).selectOption(language)
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language)
    await expect.poll(() => wrong(page)).toEqual([])
    await window.tab('Sources')
    for (const width of [1024, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(cut).toEqual([])
    }
    await window.go('C17')
    await page.keyboard.press('Enter')
    await page.getByRole('listbox').waitFor()
    await expect.poll(() => wrong(page, '[role=listbox]')).toEqual([])
    await page.keyboard.press('Escape')
    await window.go('A50')
    await page.keyboard.type('abc')
    await expect.poll(() => wrong(page)).toEqual([])
    await page.keyboard.press('Escape')
    const [extensions, file] = MENUS[language]
    await window.choose(extensions)
    await expect.poll(() => wrong(page, '[role=menubar], [role=menu]')).toEqual([])
    await page.keyboard.press('Escape')
    await window.choose(file)
    await page.keyboard.press('Enter')
    await page.locator('dialog').waitFor()
    await expect.poll(() => wrong(page, 'dialog')).toEqual([])
    await page.keyboard.press('Escape')
  })
})

test('menus and questions go by keyboard, hold the focus and give it back', async () => {
  window = await open(preview.address)
  const { page } = window
  const focused = () => page.evaluate('document.activeElement.textContent')
  await page.getByRole('menuitem').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.getByRole('menu').count()).toBe(1)
  await page.keyboard.press('Escape')
  const bar = page.getByRole('menubar').getByRole('menuitem')
  await expect.poll(focused).toBe(await bar.nth(1).textContent())
  await page.getByRole('menuitem').first().click()
  await page.keyboard.press('Enter')
  const inside = () => page.evaluate('!!document.activeElement.closest("dialog")')
  for (let press = 0; press < 5; press++) {
    await expect.poll(inside).toBe(true)
    await page.keyboard.press('Tab')
    // Past its last button a page may give the focus to the browser itself, never to what is behind.
    if (await page.evaluate('document.activeElement === document.body'))
      await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
})
