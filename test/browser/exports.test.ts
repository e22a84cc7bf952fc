// What leaves the workbook, and what people are told: files, the page to print, help and privacy.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { reopen, smallProject } from '../support/project.ts'
import { wrong } from './axe.ts'
import { openDialog, speaking } from './dialog.ts'
import { frameOf, servedAddon } from './panel.ts'
import { visit } from './visit.ts'

const { open } = visit({ width: 1280, height: 900 }, { bypassCSP: true })
const HOSTILE = '<img src=x onerror=alert(1)></style>&'
const WORDS = {
  fr: {
    export: 'Exporter…',
    sources: 'Télécharger Sources',
    open: 'Ouvrir la synthèse',
    save: 'Télécharger la page',
    help: 'Aide',
    about: 'À propos et confidentialité',
    nothing: 'Rien.',
  },
  en: {
    export: 'Export…',
    sources: 'Download Sources',
    open: 'Open the summary',
    save: 'Download the page',
    help: 'Help',
    about: 'About and privacy',
    nothing: 'Nothing.',
  },
} as const

let preview: Launched

beforeAll(async () => {
  const aims = ['inventory', 'collection', 'quality', 'steering']
  const host = reopen(smallProject({ aims, pack: 'restaurant-chain' }))
  new Hand(host).type('waves', 'owner', 2, HOSTILE)
  preview = await servedAddon(host)
})
afterAll(() => preview.close())

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const words = WORDS[locale]

  test('a tab is saved as CSV, the summary opens and is saved as a page without script', async () => {
    const window = await open(preview.address)
    await speaking(window, locale)
    const inside = await openDialog(window, words.export)
    const button = (name: string) => inside.getByRole('button', { name, exact: true })
    await button(words.sources).waitFor()
    expect(await wrong(frameOf(window))).toEqual([])
    const [file] = await Promise.all([
      window.page.waitForEvent('download'),
      button(words.sources).click(),
    ])
    expect(file.suggestedFilename()).toBe('sources-essai-2026-11-21.csv')
    await button(words.open).click()
    await inside.locator('.matrix').first().waitFor()
    expect(await wrong(frameOf(window))).toEqual([])
    expect(await inside.locator('.summary').textContent()).toContain(HOSTILE)
    const [page] = await Promise.all([
      window.page.waitForEvent('download'),
      button(words.save).click(),
    ])
    const html = readFileSync(await page.path(), 'utf8')
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toMatch(/<script|<img|<button/)
  })

  test('help and privacy are there to read', async () => {
    const window = await open(preview.address)
    await speaking(window, locale)
    await openDialog(window, words.help)
    expect(await wrong(frameOf(window))).toEqual([])
    await window.page.locator('dialog .cross').click()
    const about = await openDialog(window, words.about)
    expect(await about.locator('main').textContent()).toContain(words.nothing)
    expect(await wrong(frameOf(window))).toEqual([])
  })
})
