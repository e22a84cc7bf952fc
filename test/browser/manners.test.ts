// What every window owes its person: read aloud, worked by keyboard, nothing cut, in both languages.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
beforeEach(async () => {
  window = await open(preview.address)
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
  beforeEach(async () => {
    await window.page.locator('.switches select').nth(1).selectOption(language)
    await expect.poll(() => window.page.locator('html').getAttribute('lang')).toBe(language)
  })

  test('axe finds nothing wrong: the grid, a list, a cell being typed in, a menu, a question', async () => {
    expect(await wrong(window.page)).toEqual([])
    await window.tab('Sources')
    await window.go('C17')
    await window.page.keyboard.press('Enter')
    await window.page.getByRole('listbox').waitFor()
    expect(await wrong(window.page)).toEqual([])
    await window.page.keyboard.press('Escape')
    await window.go('A50')
    await window.page.keyboard.type('abc')
    expect(await wrong(window.page)).toEqual([])
    await window.page.keyboard.press('Escape')
    const [extensions, file] = MENUS[language]
    await window.choose(extensions)
    expect(await wrong(window.page)).toEqual([])
    await window.page.keyboard.press('Escape')
    await window.choose(file)
    await window.page.keyboard.press('Enter')
    await window.page.locator('dialog').waitFor()
    expect(await wrong(window.page)).toEqual([])
    await window.page.keyboard.press('Escape')
  })

  test.each([1440, 1024])('nothing is cut or overlaps in %i pixels', async (width) => {
    await window.page.setViewportSize({ width, height: 900 })
    await window.tab('Sources')
    expect(await cut()).toEqual([])
  })
})

test('menus go by keyboard, and Escape gives the focus back', async () => {
  const focused = () => window.page.evaluate('document.activeElement.textContent')
  await window.page.getByRole('menuitem').first().focus()
  await window.page.keyboard.press('ArrowRight')
  await window.page.keyboard.press('ArrowDown')
  await expect.poll(() => window.page.getByRole('menu').count()).toBe(1)
  await window.page.keyboard.press('Escape')
  const bar = window.page.getByRole('menubar').getByRole('menuitem')
  expect(await focused()).toBe(await bar.nth(1).textContent())
})

test('a question holds the focus and gives it back', async () => {
  await window.page.getByRole('menuitem').first().click()
  await window.page.keyboard.press('Enter')
  const inside = () => window.page.evaluate('!!document.activeElement.closest("dialog")')
  for (let press = 0; press < 5; press++) {
    expect(await inside()).toBe(true)
    await window.page.keyboard.press('Tab')
    // Past its last button a page may give the focus to the browser itself, never to what is behind.
    if (await window.page.evaluate('document.activeElement === document.body'))
      await window.page.keyboard.press('Tab')
  }
  await window.page.keyboard.press('Escape')
  await window.page.locator('dialog').waitFor({ state: 'detached' })
})
