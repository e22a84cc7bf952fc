// The map of the system: worked by keyboard, saved as a file, laid over Accueil.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { call, newProject } from '../support/project.ts'
import { wrong } from './axe.ts'
import { openDialog, speaking } from './dialog.ts'
import { frameOf, servedAddon } from './panel.ts'
import { visit } from './visit.ts'

const { open } = visit({ width: 1280, height: 900 }, { bypassCSP: true })
const HOSTILE = '<svg onload=alert(1)>&"\']]>'
const WORDS = {
  fr: { map: 'Carte du SI…', insert: "Mettre l'image dans Accueil", save: 'Télécharger en SVG' },
  en: { map: 'System map…', insert: 'Put the picture in Home', save: 'Download as SVG' },
} as const

let host: LocalHost
let preview: Launched

beforeAll(async () => {
  host = newProject({ aims: ['inventory'], pack: 'restaurant-chain' })
  new Hand(host).type('sources', 'name', 3, HOSTILE)
  call(host, 'recompute')
  preview = await servedAddon(host)
})
afterAll(() => preview.close())

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const words = WORDS[locale]

  test('a node leads to its card by keyboard; the map is saved and laid over Accueil', async () => {
    const window = await open(preview.address)
    await speaking(window, locale)
    const inside = await openDialog(window, words.map)
    const node = inside.locator('.node', { hasText: '<svg' })
    // The window around gives its keyboard to who clicks inside.
    await inside.locator('h1').click()
    await node.focus()
    await window.page.keyboard.press('Enter')
    await inside.locator('.mapCard .facts').waitFor()
    expect(await inside.locator('.mapCard h1').textContent()).toBe(HOSTILE)
    expect(await node.getAttribute('aria-pressed')).toBe('true')
    expect(await wrong(frameOf(window))).toEqual([])
    const [file] = await Promise.all([
      window.page.waitForEvent('download'),
      inside.getByRole('button', { name: words.save, exact: true }).click(),
    ])
    const svg = readFileSync(await file.path(), 'utf8')
    expect(svg).toMatch(/^<\?xml/)
    expect(svg).toContain('&lt;svg onload')
    expect(svg).not.toMatch(/href=|<image|<script|<foreignObject/)
    await inside.getByRole('button', { name: words.insert, exact: true }).click()
    await inside.locator('.notice.good').waitFor()
    const laid = host.book.sheets.flatMap(({ pictures }) => pictures)
    expect(laid).toHaveLength(1)
    expect(laid[0]?.width).toBeLessThanOrEqual(1200)
    expect(laid[0]?.height).toBeLessThanOrEqual(800)
    expect(laid[0]?.width).toBeGreaterThan(300)
  })
})
