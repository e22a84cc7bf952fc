// The map of the system: worked by keyboard, saved as a file, laid over Accueil.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import { call, reopen, smallProject } from '../support/project.ts'
import { openAlone, passUntil } from './alone.ts'
import { wrong } from './axe.ts'
import { apart } from './visit.ts'

const { context } = apart({ width: 1120, height: 680 })
const HOSTILE = '<svg onload=alert(1)>&"\']]>'
const WORDS = {
  fr: { insert: "Mettre l'image dans Accueil", save: 'Télécharger en SVG' },
  en: { insert: 'Put the picture in Home', save: 'Download as SVG' },
} as const

const saved = smallProject({ aims: ['inventory'], pack: 'restaurant-chain' })

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const words = WORDS[locale]

  test('a node leads to its card by keyboard; the map is saved and laid over Accueil', async () => {
    const host = reopen(saved)
    host.switchUser({ locale })
    new Hand(host).type('sources', 'name', 3, HOSTILE)
    call(host, 'recompute')
    const alone = await openAlone(context(), host, { name: 'map', locale })
    const { page, pass } = alone
    await pass(1_000)
    const node = page.locator('.node', { hasText: '<svg' })
    await node.focus()
    await page.keyboard.press('Enter')
    await pass(1_000)
    await expect.poll(() => page.locator('.mapCard .facts').count()).toBe(1)
    await expect.poll(() => page.locator('.mapCard h1').textContent()).toBe(HOSTILE)
    await expect.poll(() => node.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => wrong(page)).toEqual([])
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.save, exact: true }).click(),
    ])
    const svg = readFileSync(await file.path(), 'utf8')
    expect(svg).toMatch(/^<\?xml/)
    expect(svg).toContain('&lt;svg onload')
    expect(svg).not.toMatch(/href=|<image|<script|<foreignObject/)
    await page.getByRole('button', { name: words.insert, exact: true }).click()
    await passUntil(alone, () => alone.calls.includes('placeMap'))
    await pass(1_000)
    await expect.poll(() => page.locator('.notice.good').count()).toBe(1)
    const laid = host.book.sheets.flatMap(({ pictures }) => pictures)
    expect(laid).toHaveLength(1)
    expect(laid[0]?.width).toBeLessThanOrEqual(1200)
    expect(laid[0]?.height).toBeLessThanOrEqual(800)
    expect(laid[0]?.width).toBeGreaterThan(300)
    expect(alone.wrongs).toEqual([])
  })
})
