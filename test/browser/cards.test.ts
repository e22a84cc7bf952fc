// The places Données manquantes and Qualité, and the cards they lead to, in a real browser.
import { beforeEach, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { chain } from '../support/chain.ts'
import { kept } from '../support/kept.ts'
import { call, reopen } from '../support/project.ts'
import { type Alone, openAlone } from './alone.ts'
import { wrong } from './axe.ts'
import { apart } from './visit.ts'

const { context } = apart({ width: 300, height: 800 })

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

/** A chain where people typed anything. */
const spoilt = (locale: 'fr' | 'en') =>
  kept(['spoilt chain', locale, HOSTILE], () => {
    const host = reopen(chain(locale))
    const hand = new Hand(host)
    hand.type('variables', 'label', 2, HOSTILE)
    hand.type('sources', 'owner', 2, HOSTILE)
    hand.type('scenarios', 'label', 2, HOSTILE)
    call(host, 'recompute')
    const noted = hand.row('missing', 'rank', (text) => text === '1')
    hand.type('missing', 'consultant-note', noted, HOSTILE)
    return host.save()
  })

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const words = WORDS[locale]
  let host: LocalHost
  let alone: Alone

  beforeEach(async () => {
    host = reopen(spoilt(locale))
    host.switchUser({ locale })
    alone = await openAlone(context(), host, { locale })
    await alone.pass(1_000)
  })

  const seen = (of: string) => alone.page.locator(`${of}:visible`)
  const button = (name: string | RegExp) =>
    alone.page.getByRole('button', { name, exact: true }).and(alone.page.locator(':visible'))
  const title = () => seen('h1').textContent()
  const act = async (what: Promise<unknown>) => {
    await what
    await alone.pass(1_000)
  }
  const go = (name: string) => act(button(name).click())
  const enter = async (of: ReturnType<typeof seen>) => {
    await of.focus()
    await act(alone.page.keyboard.press('Enter'))
  }
  const sound = async () => {
    const { page } = alone
    await expect.poll(() => wrong(page)).toEqual([])
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
    await expect.poll(() => page.evaluate(wide)).toBe(false)
    const alive = await page.locator('img, main script').count()
    expect(alive).toBe(0)
    expect(alone.wrongs).toEqual([])
  }

  test('a missing datum, its scenario and back, by keyboard alone; nothing wrong, nothing cut', async () => {
    await enter(button(words.missing))
    const line = seen('ol.list button').first()
    const about = await line.textContent()
    await enter(line)
    await expect.poll(() => seen('select').count()).toBe(1)
    const datum = (await title()) ?? ''
    expect(about).toContain(datum)
    await sound()
    await enter(seen('.pair .link').first())
    await expect.poll(() => seen('.figures').count()).toBe(1)
    await expect.poll(title).not.toBe(datum)
    await enter(button(words.back))
    await expect.poll(title).toBe(datum)
    await enter(button(words.back))
    await expect.poll(title).toBe(words.missing)
    await expect
      .poll(() => alone.page.evaluate('document.activeElement.textContent'))
      .toContain(datum)
  })

  test('an idea goes to the collection plan once, a priority and a note to the row', async () => {
    await go(words.missing)
    await act(seen('ol.list button').first().click())
    await act(button(words.add).first().click())
    await expect.poll(() => seen('.notice.good').textContent()).toContain(words.added)
    await alone.page
      .getByLabel(words.priority, { exact: true })
      .selectOption({ label: words.aside })
    await go(words.save)
    await expect
      .poll(() => seen('.notice.good').allTextContents())
      .toContainEqual(expect.stringContaining(words.saved))
    const hand = new Hand(host)
    const row = hand.row('missing', 'rank', (text) => text === '1')
    expect(hand.read('missing', 'override', row)).toBe(words.aside)
    await expect.poll(() => seen('textarea').inputValue()).toBe(HOSTILE)
    await sound()
  })

  test('a source and a variable from Qualité, and the row chosen in the sheet: every text is text', async () => {
    await go(words.quality)
    const of = (section: number) =>
      alone.page.locator('main section').nth(section).locator('li button.line')
    await act(of(1).filter({ hasText: '<img' }).first().click())
    await expect.poll(() => seen('.radar').count()).toBe(1)
    await expect.poll(title).toBe(HOSTILE)
    await sound()
    await go(words.back)
    await act(of(0).first().click())
    await expect.poll(() => seen('.facts').count()).toBe(1)
    host.person.select('Sources', 'B2')
    await act(button(words.chosen).click())
    await expect.poll(() => seen('.facts').textContent()).toContain(HOSTILE)
    await sound()
  })
})
