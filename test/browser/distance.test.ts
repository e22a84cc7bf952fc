// The cards, the map and the exports far from the add-on: answers late, lost, out of order, pages closed meanwhile.
import { beforeEach, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { chain } from '../support/chain.ts'
import { kept } from '../support/kept.ts'
import { reopen } from '../support/project.ts'
import { type Alone, openAlone, passUntil, type Travel } from './alone.ts'
import { apart } from './visit.ts'

const { context } = apart({ width: 1000, height: 700 })
const saved = kept(['chain far away'], () => chain('fr'))

let host: LocalHost
let alone: Alone
/** How calls travel now; a test may change its mind. */
let travel: (name: string, call: number) => Travel

beforeEach(() => {
  host = reopen(saved)
  travel = () => ({})
})

async function opened(name: string, at = ''): Promise<Alone> {
  alone = await openAlone(context(), host, { name, at, travel: (call, turn) => travel(call, turn) })
  await alone.pass(1_000)
  return alone
}

const button = (name: string | RegExp) =>
  alone.page.getByRole('button', { name }).and(alone.page.locator(':visible')).first()
const press = async (name: string | RegExp, waits = 1_000) => {
  await button(name).click()
  await alone.pass(waits)
}
const alert = () => alone.page.getByRole('alert')
const title = () => alone.page.locator('h1:visible').textContent()
const lines = () => alone.page.locator('ol.list button')

/** A name that fails once, so. */
const once = (name: string, fails: 'before' | 'after') => {
  let isDue = true
  return (called: string): Travel => {
    if (called !== name || !isDue) return { takes: 1_000 }
    isDue = false
    return { takes: 5_000, fails }
  }
}

const ideas = () =>
  new Hand(host).rows('collection', 'id', (id) => /^COL-|^IDE-|\w/.test(id)).length

describe.each(['before', 'after'] as const)('an answer lost %s it was done', (fails) => {
  test('an idea is told as not added; tried again, it stands once', async () => {
    await opened('panel', 'missing')
    await lines().first().click()
    await alone.pass(1_000)
    const before = ideas()
    travel = once('addIdea', fails)
    await press(/^Ajouter au plan/, 6_000)
    await expect.poll(() => alert().textContent()).toContain('La connexion est coupée')
    await press('Réessayer', 3_000)
    await expect.poll(() => alert().count()).toBe(0)
    expect(ideas()).toBe(before + 1)
  })

  test('a priority and a note are written once, and not taken for somebody else’s', async () => {
    await opened('panel', 'missing')
    await lines().first().click()
    await alone.pass(1_000)
    travel = once('annotateMissing', fails)
    await alone.page.getByLabel('Priorité', { exact: true }).selectOption({ label: 'Écartée' })
    await alone.page.getByLabel('Note').fill('Vu avec Nadia')
    await press('Enregistrer', 6_000)
    await expect.poll(() => alert().textContent()).toContain('La connexion est coupée')
    await press('Réessayer', 6_000)
    await expect.poll(() => alert().count()).toBe(0)
    await expect
      .poll(() => alone.page.locator('.notice.good:visible').textContent())
      .toContain('Enregistré')
    const hand = new Hand(host)
    const row = hand.row('missing', 'rank', (text) => text === '1')
    expect(hand.read('missing', 'override', row)).toBe('Écartée')
    expect(hand.read('missing', 'consultant-note', row)).toBe('Vu avec Nadia')
  })

  test('the picture of the map lies once over Accueil', async () => {
    await opened('map')
    travel = once('placeMap', fails)
    const placed = async (times: number) => {
      const asked = () => alone.calls.filter((name) => name === 'placeMap').length
      await passUntil(alone, () => asked() === times)
      await alone.pass(6_000)
    }
    await button(/^Mettre l'image/).click()
    await placed(1)
    await expect.poll(() => alert().textContent()).toContain('La connexion est coupée')
    await button('Réessayer').click()
    await placed(2)
    await expect.poll(() => alone.page.locator('.notice.good').count()).toBe(1)
    expect(host.book.sheets.flatMap(({ pictures }) => pictures)).toHaveLength(1)
  })

  test('a file is asked again and saved', async () => {
    await opened('export')
    travel = once('exportTab', fails)
    await press('Télécharger Sources', 6_000)
    await expect.poll(() => alert().textContent()).toContain('La connexion est coupée')
    const [file] = await Promise.all([
      alone.page.waitForEvent('download'),
      press('Réessayer', 3_000),
    ])
    expect(file.suggestedFilename()).toMatch(/^sources-/)
    await expect.poll(() => alert().count()).toBe(0)
  })
})

describe('answers out of order', () => {
  /** Of the calls of a name, the first takes longest. */
  const firstLast = (name: string) => {
    let turn = 0
    return (called: string): Travel => {
      if (called !== name) return {}
      turn += 1
      return { takes: turn === 1 ? 5_000 : 1_000 }
    }
  }

  test('the card that is shown is the one last asked for', async () => {
    await opened('panel', 'missing')
    travel = firstLast('missingCard')
    const [, second] = await lines().allTextContents()
    await lines().first().click()
    await alone.pass(500)
    await press('← Retour', 100)
    await lines().nth(1).click()
    await alone.pass(1_500)
    const shown = (await title()) ?? 'nothing'
    expect(second).toContain(shown)
    await alone.pass(6_000)
    await expect.poll(title).toBe(shown)
  })

  test('the card beside the map is that of the node last pressed', async () => {
    await opened('map')
    travel = firstLast('sourceCard')
    const nodes = alone.page.locator('.node')
    const [, second] = await nodes.locator('title').allTextContents()
    await nodes.nth(0).click()
    await alone.pass(500)
    await nodes.nth(1).click()
    await alone.pass(7_000)
    const shown = (await alone.page.locator('.mapCard h1').textContent()) ?? 'nothing'
    expect(second).toContain(shown)
    await expect.poll(() => nodes.nth(1).getAttribute('aria-pressed')).toBe('true')
  })

  test('two files asked together each keep their name', async () => {
    await opened('export')
    travel = firstLast('exportTab')
    const files: string[] = []
    alone.page.on('download', (file) => files.push(file.suggestedFilename()))
    await press('Télécharger Sources', 0)
    await press('Télécharger Variables', 7_000)
    await expect.poll(() => files.length).toBe(2)
    expect(files.map((name) => name.split('-')[0])).toEqual(['variables', 'sources'])
  })
})

describe('a page closed in the middle', () => {
  test('an idea already on its way stands once, and its card says so when it is opened again', async () => {
    await opened('panel', 'missing')
    const [first] = await lines().allTextContents()
    await lines().first().click()
    await alone.pass(1_000)
    const before = ideas()
    travel = () => ({ takes: 5_000 })
    await button(/^Ajouter au plan/).click()
    await expect.poll(() => alone.calls.includes('addIdea')).toBe(true)
    await alone.page.close()
    travel = () => ({})
    await opened('panel', 'missing')
    await lines()
      .filter({ hasText: first?.slice(3, 20) ?? '' })
      .first()
      .click()
    await alone.pass(1_000)
    expect(ideas()).toBe(before + 1)
    await expect
      .poll(() => alone.page.locator('main:visible').textContent())
      .toMatch(/plan de collecte/i)
  })

  test('a picture on its way when the map is closed gives way to the next one', async () => {
    await opened('map')
    travel = () => ({ takes: 5_000 })
    await button(/^Mettre l'image/).click()
    await passUntil(alone, () => alone.calls.includes('placeMap'))
    await alone.page.close()
    travel = () => ({})
    await opened('map')
    await button(/^Mettre l'image/).click()
    await passUntil(alone, () => alone.calls.includes('placeMap'))
    await alone.pass(1_000)
    expect(host.book.sheets.flatMap(({ pictures }) => pictures)).toHaveLength(1)
  })
})
