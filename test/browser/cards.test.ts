// The places Données manquantes and Qualité, and the cards they lead to, in a real browser.
import type { FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { chain } from '../support/chain.ts'
import { call, reopen } from '../support/project.ts'
import { wrong } from './axe.ts'
import { frameOf, openPanel, servedAddon } from './panel.ts'
import { visit } from './visit.ts'
import type { Window } from './window.ts'

const { open } = visit({ width: 1280, height: 900 }, { bypassCSP: true })

const WORDS = {
  fr: {
    missing: 'Données manquantes',
    quality: 'Qualité',
    back: '← Retour',
    add: /^Ajouter au plan de collecte/,
    added: 'dans le plan de collecte',
    priority: 'Priorité',
    aside: 'Écartée',
    save: 'Enregistrer',
    saved: 'Enregistré dans la feuille.',
    chosen: 'Voir la ligne choisie',
  },
  en: {
    missing: 'Missing data',
    quality: 'Quality',
    back: '← Back',
    add: /^Add to the collection plan/,
    added: 'in the collection plan',
    priority: 'Priority',
    aside: 'Set aside',
    save: 'Save',
    saved: 'Saved in the sheet.',
    chosen: 'See the chosen row',
  },
} as const

/** What people may type that a page must show as text. */
const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>&amp;"\'{{n}}'

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const words = WORDS[locale]
  let host: LocalHost
  let preview: Launched
  let window: Window
  let inside: FrameLocator

  beforeAll(async () => {
    host = reopen(chain(locale))
    const hand = new Hand(host)
    hand.type('variables', 'label', 2, HOSTILE)
    hand.type('sources', 'owner', 2, HOSTILE)
    hand.type('scenarios', 'label', 2, HOSTILE)
    call(host, 'recompute')
    const noted = hand.row('missing', 'rank', (text) => text === '1')
    hand.type('missing', 'consultant-note', noted, HOSTILE)
    preview = await servedAddon(host)
  })
  afterAll(() => preview.close())
  beforeEach(async () => {
    window = await open(preview.address)
    await window.page.locator('.switches select').nth(1).selectOption(locale)
    await expect.poll(() => window.page.locator('html').getAttribute('lang')).toBe(locale)
    inside = await openPanel(window, locale)
  })

  const button = (name: string | RegExp) =>
    inside.getByRole('button', { name, exact: true }).and(inside.locator(':visible'))
  const title = () => inside.locator('h1:visible').textContent()
  const sound = async () => {
    expect(await wrong(frameOf(window))).toEqual([])
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
    expect(await frameOf(window).evaluate(wide)).toBe(false)
    expect(
      await frameOf(window).evaluate('document.querySelectorAll("img, main script").length'),
    ).toBe(0)
  }

  test('a missing datum, its scenario and back, by keyboard alone; nothing wrong, nothing cut', async () => {
    await button(words.missing).focus()
    await window.page.keyboard.press('Enter')
    await inside.locator('ol.list button').first().waitFor()
    await sound()
    const line = inside.locator('ol.list button').first()
    await line.focus()
    await window.page.keyboard.press('Enter')
    await inside.locator('select').waitFor()
    const datum = await title()
    expect(await line.textContent()).toContain(datum)
    await sound()
    await inside.locator('.pair .link').first().focus()
    await window.page.keyboard.press('Enter')
    await inside.locator('.figures:visible').waitFor()
    expect(await title()).not.toBe(datum)
    await sound()
    await button(words.back).focus()
    await window.page.keyboard.press('Enter')
    await expect.poll(title).toBe(datum)
    await button(words.back).focus()
    await window.page.keyboard.press('Enter')
    await expect.poll(title).toBe(words.missing)
    const focused = () => frameOf(window).evaluate('document.activeElement.textContent')
    await expect.poll(focused).toContain(datum)
  })

  test('an idea goes to the collection plan once, a priority and a note to the row', async () => {
    await button(words.missing).click()
    await inside.locator('ol.list button').first().click()
    await button(words.add).first().click()
    await inside.locator('.notice.good', { hasText: words.added }).waitFor()
    await inside.getByLabel(words.priority, { exact: true }).selectOption({ label: words.aside })
    await button(words.save).click()
    await inside.locator('.notice.good', { hasText: words.saved }).waitFor()
    const row = new Hand(host).row('missing', 'rank', (text) => text === '1')
    expect(new Hand(host).read('missing', 'override', row)).toBe(words.aside)
    expect(await inside.locator('textarea').inputValue()).toBe(HOSTILE)
    await sound()
  })

  test('a source and a variable from Qualité, every text shown as text', async () => {
    await button(words.quality).click()
    const of = (section: number) =>
      inside.locator('main section').nth(section).locator('li button.line')
    await of(0).first().waitFor()
    await sound()
    await of(1).filter({ hasText: '<img' }).first().click()
    await inside.locator('.radar').waitFor()
    expect(await title()).toBe(HOSTILE)
    await sound()
    await button(words.back).click()
    await of(0).first().click()
    await inside.locator('.facts').waitFor()
    await sound()
  })

  test('the row chosen in the sheet, on demand', async () => {
    await button(words.missing).click()
    await window.tab('Sources')
    await window.go('B2')
    await button(words.chosen).click()
    await inside.locator('.facts').waitFor()
    expect(await inside.locator('.facts').textContent()).toContain(HOSTILE)
  })

  test('at 200 % nothing sticks out', async () => {
    await button(words.missing).click()
    await inside.locator('ol.list button').first().click()
    await inside.locator('select').waitFor()
    await frameOf(window).evaluate('document.body.style.fontSize = "28px"')
    await sound()
  })
})
