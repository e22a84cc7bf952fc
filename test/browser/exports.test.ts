// What leaves the workbook, and what people are told: files, the page to print, help and privacy.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import { reopen, smallProject } from '../support/project.ts'
import { openAlone } from './alone.ts'
import { apart } from './visit.ts'

const { context } = apart({ width: 1120, height: 700 })
const HOSTILE = '<img src=x onerror=alert(1)></style>&'
const WORDS = {
  fr: {
    sources: 'Télécharger Sources',
    open: 'Ouvrir la synthèse',
    save: 'Télécharger la page',
    since: 'Comparer depuis',
    changed: 'Ce qui a changé depuis le 03/10/2026',
    figures: ['Part réalisable prouvée', '12 %'],
    nothing: 'Rien.',
  },
  en: {
    sources: 'Download Sources',
    open: 'Open the summary',
    save: 'Download the page',
    since: 'Compare since',
    changed: 'What changed since 3 Oct 2026',
    figures: ['Proven achievable share', '12%'],
    nothing: 'Nothing.',
  },
} as const

const aims = ['inventory', 'collection', 'quality', 'steering']
const saved = smallProject({ aims, pack: 'restaurant-chain' })

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const words = WORDS[locale]

  test('a tab is saved as CSV, the summary compares two days and is saved as a page without script', async () => {
    const host = reopen(saved)
    const hand = new Hand(host)
    hand.type('waves', 'owner', 2, HOSTILE)
    const day = hand.bottom('history')
    const earlier = { date: '03/10/2026', proven: '12 %', quality: '50' }
    for (const [column, text] of Object.entries(earlier)) hand.type('history', column, day, text)
    host.switchUser({ locale })
    const alone = await openAlone(context(), host, { name: 'export', locale, at: 'more' })
    const { page, pass, turn } = alone
    await pass(1_000)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(words.sources)
        .click()
        .then(() => pass(1_000)),
    ])
    expect(file.suggestedFilename()).toBe('sources-essai-2026-11-21.csv')
    await button(words.open).click()
    await pass(1_000)
    expect(host.dialogs[host.dialogs.length - 1]).toMatchObject({ kind: 'modal' })
    await turn('summary', 'more')
    await pass(1_000)
    await expect.poll(() => page.locator('.matrix').count()).toBeGreaterThan(0)
    await expect.poll(() => page.locator('.summary').textContent()).toContain(HOSTILE)
    const plain = async () =>
      ((await page.locator('.sheets').textContent()) ?? '').replace(/\s/g, ' ')
    const before = await plain()
    expect(before).not.toContain(words.changed)
    await page.getByLabel(words.since).selectOption({ index: 1 })
    await pass(100)
    await expect.poll(plain).toContain(words.changed)
    const compared = page.locator('section', { hasText: /a changé depuis|changed since/ })
    const [first] = await compared.locator('tbody tr').allTextContents()
    for (const figure of words.figures) expect(first?.replace(/\s/g, ' ')).toContain(figure)
    const [kept] = await Promise.all([page.waitForEvent('download'), button(words.save).click()])
    const html = readFileSync(await kept.path(), 'utf8')
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toMatch(/<script|<img|<button/)
    expect(alone.wrongs).toEqual([])
  })

  test('help and privacy are there to read', async () => {
    const { page, turn, wrongs } = await openAlone(context(), reopen(saved), {
      name: 'help',
      locale,
    })
    const length = async () => (await page.locator('main').textContent())?.length
    await expect.poll(length).toBeGreaterThan(1_000)
    await turn('about')
    await expect.poll(() => page.locator('main').textContent()).toContain(words.nothing)
    expect(wrongs).toEqual([])
  })
})
