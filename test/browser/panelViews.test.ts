// Every view and dialog alone in a browser: what axe says, how narrow it may be, what hostile texts do.
// Long because it is the one sweep of them all.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { pages } from '../../src/app/pages.ts'
import { plain } from '../support/chain.ts'
import { call, reopen, smallProject } from '../support/project.ts'
import { type Alone, openAlone } from './alone.ts'
import { wrong } from './axe.ts'
import { type Screen, screens, show, sizeOf } from './screens.ts'
import { apart } from './visit.ts'

const { context } = apart({ width: 300, height: 800 })
const aims = ['inventory', 'collection', 'quality', 'steering', 'gdpr']
const books = {
  fr: smallProject({ aims, pack: 'restaurant-chain' }),
  en: smallProject({ aims, locale: 'en', pack: 'restaurant-chain' }),
}

const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=1</script>',
  '"><svg onload=window.hacked=1>',
  "javascript:window.hacked=1//'",
  '\u202eÀ l’envers\u202c 👩‍👩‍👧‍👦 {n|#|#} {{x}}',
  `long ${'x'.repeat(49_000)}`,
]

/** Whether nothing stands out of the page to the right. */
const isWithin = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')

/** What a pointer may press and the keyboard does not reach. */
const unreached = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('main *, nav *')]
    .filter((one) => getComputedStyle(one).cursor === 'pointer')
    .filter((one) => !one.closest('button, a[href], input, select, textarea, label, summary, [tabindex]'))
    .map((one) => 'out of reach of the keyboard: ' + one.outerHTML.slice(0, 80))`) as Promise<
    string[]
  >

/** The panel as narrow as it is, a dialog as wide as it is and as narrow as the panel; each twice as large. */
const WIDTHS = (screen: Screen) => [sizeOf(screen).width, 300, 150]

/** What is wrong with a screen as it stands, at each width. */
async function faults(screen: Screen, { page }: Alone): Promise<string[]> {
  const found: string[] = []
  for (const width of new Set(WIDTHS(screen))) {
    await page.setViewportSize({ width, height: 700 })
    if (!(await isWithin(page))) found.push(`${screen.name} at ${width}: wider than the page`)
    // Where room is scarce is where things go wrong: names and colours are the same when wider.
    const seen = width === 300 ? [...(await wrong(page)), ...(await unreached(page))] : []
    found.push(...seen.map((one) => `${screen.name} at ${width}: ${one}`))
  }
  return found
}

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  test('every view and dialog: axe has nothing to say, nothing stands out at 300 px nor at 200 %', async () => {
    const host = reopen(books[locale])
    const alone = await openAlone(context(), host, { locale })
    const found: string[] = []
    for (const screen of screens) {
      await show(screen, alone, host)
      await expect
        .poll(() => alone.page.getByRole('heading', { level: 1 }).count())
        .toBeGreaterThan(0)
      await expect
        .poll(() => alone.page.getByRole('alert').count(), { message: screen.name })
        .toBe(0)
      found.push(...(await faults(screen, alone)))
    }
    expect(found).toEqual([])
    expect(alone.wrongs).toEqual([])
  })

  test('a file that is busy, or has no inventory, says what to do', async () => {
    const host = reopen(books[locale])
    host.holdLock(true)
    const { page, pass } = await openAlone(context(), host, { locale })
    await pass(1_000)
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toMatch(/Un autre calcul|Another run/)
    await expect.poll(() => wrong(page)).toEqual([])
    host.holdLock(false)
    for (const name of host.person.sheetNames().slice(1)) host.person.deleteSheet(name)
    await page.getByRole('button', { name: /Réessayer|Try again/ }).click()
    await pass(1_000)
    await expect
      .poll(() => page.locator('main').textContent())
      .toMatch(/pas encore|no inventory yet/)
  })
})

/** Puts a text in every cell people type in: the names of rows, and one of theirs by turns. */
function spoilt(host: LocalHost): void {
  const hand = new Hand(host)
  const columns = {
    sources: ['name', 'owner', 'volume-unit', 'tool-name', 'volume', 'frequency'],
    variables: ['name', 'technical-name', 'filled', 'format'],
    objectives: ['label'],
    scenarios: ['label'],
    programmes: ['label'],
  }
  let at = 0
  for (const [tab, ids] of Object.entries(columns)) {
    for (const row of hand.rows(tab, 'id', (id) => id !== '').slice(0, 8)) {
      for (const id of ids) {
        try {
          hand.type(tab, id, row, `'${HOSTILE[at++ % HOSTILE.length]}`)
        } catch {
          // Not every tab has every column.
        }
      }
    }
  }
}

test('hostile texts are texts in every view: nothing runs, nothing overflows', async () => {
  const host = reopen(books.fr)
  spoilt(host)
  call(host, 'recompute')
  const { page, pass, wrongs } = await openAlone(context(), host)
  await pass(1_000)
  await page.getByRole('button', { name: 'Recalculer' }).click()
  await pass(1_000)
  await page.locator('summary').first().click()
  const texts: string[] = []
  for (const name of ['Prochaine étape', 'À compléter', 'Qualité', 'Données manquantes', 'Plus']) {
    await page.locator('.bar').getByRole('button', { name }).click()
    await pass(1_000)
    for (let turn = 0; turn < 12; turn++) {
      texts.push((await page.locator('main').textContent()) ?? '')
      await expect.poll(() => isWithin(page)).toBe(true)
      const later = page.getByRole('button', { name: 'Plus tard' })
      if (!(await later.isVisible())) break
      await later.click()
      await pass(100)
    }
  }
  const hacked = await page.evaluate('window.hacked')
  expect(hacked).toBeUndefined()
  const alive = await page.locator('main img, main script, main svg[onload]').count()
  expect(alive).toBe(0)
  const all = texts.join('\n')
  for (const hostile of HOSTILE.slice(0, 4)) expect(all).toContain(hostile)
  expect(wrongs).toEqual([])
})

test('the five places are reached by keyboard, and each takes the focus', async () => {
  const { page, pass } = await openAlone(context(), reopen(books.fr))
  await pass(1_000)
  for (let at = 0; at < 5; at++) {
    await page.locator('.bar button').nth(at).focus()
    await page.keyboard.press('Enter')
    await pass(1_000)
    const isIn = 'document.activeElement.closest("main") !== null'
    await expect.poll(() => page.evaluate(isIn)).toBe(true)
    await expect.poll(() => page.locator('.bar [aria-current=page]').count()).toBe(1)
  }
})

test('Plus leads to every page of the add-on, and a page that does not open says so', async () => {
  const host = reopen(books.fr)
  let isCut = true
  const { page, pass } = await openAlone(context(), host, {
    at: 'more',
    travel: () => (isCut ? { fails: 'before' } : {}),
  })
  await page.locator('main .line').first().click()
  await pass(1_000)
  await expect
    .poll(() => page.getByRole('alert').textContent())
    .toContain('La connexion est coupée')
  isCut = false
  const lines = await page.locator('main .line').count()
  for (let at = 0; at < lines; at++) {
    await page.locator('main .line').nth(at).click()
    await pass(500)
  }
  const opened = host.dialogs.slice(-lines).map(({ kind, title }) => `${kind} ${title}`)
  expect(new Set(opened).size).toBe(Object.keys(pages).length - 1)
  expect(opened.every((one) => one.startsWith('modal '))).toBe(true)
})

test.each([
  ['check', 'Fermer'],
  ['check', 'La base est trop grande pour un fichier ? Obtenir la requête SQL'],
  ['warehouse', 'Annuler'],
] as const)(
  '%s: a page that cannot be opened is told where « %s » is pressed, and asked again',
  async (name, way) => {
    const host = reopen(books.fr)
    let isCut = true
    const { page, pass } = await openAlone(context(), host, {
      name,
      travel: (call) => (call === 'openPage' && isCut ? { fails: 'before' } : {}),
    })
    await pass(1_000)
    const shown = host.dialogs.length
    await page.getByRole('button', { name: way }).click()
    await pass(1_000)
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('La connexion est coupée')
    await expect.poll(() => wrong(page)).toEqual([])
    isCut = false
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await pass(1_000)
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    expect(host.dialogs.length).toBe(shown + 1)
  },
)

test('a recomputation tells what it does, then what it found, with a way to each cell', async () => {
  const host = reopen(books.fr)
  new Hand(host).type('sources', 'volume', 2, 'beaucoup')
  const alone = await openAlone(context(), host, {
    travel: (name) => (name === 'recomputeBriefly' ? { takes: 5_000 } : {}),
  })
  const { page, pass } = alone
  await pass(1_000)
  await expect
    .poll(() => page.locator('.notice.careful').textContent())
    .toContain('Sources a changé')
  await page.getByRole('button', { name: 'Recalculer' }).click()
  await pass(1_000)
  await expect.poll(() => page.locator('.busy').textContent()).toContain('Recalcul en cours')
  await pass(2_000)
  const running = plain((await page.locator('.running').textContent()) ?? '')
  expect(running).toMatch(/lire chaque onglet.*écrire les chiffres.*Depuis [23] secondes/)
  expect(running).toContain('Google ne dit pas où il en est')
  const moving = () => page.evaluate('document.getAnimations().length')
  await expect.poll(moving).toBe(1)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect.poll(moving).toBe(0)
  await pass(6_000)
  await expect.poll(() => page.locator('.notice.good').textContent()).toContain('Recalcul terminé')
  await expect.poll(() => page.locator('.notice.careful').count()).toBe(0)
  await page.locator('summary').click()
  await page.getByRole('button', { name: /beaucoup/ }).click()
  await pass(1_000)
  const sheet = host.book.sheets.find(({ name }) => name === 'Sources')
  expect(host.book.activeArea).toMatchObject({ sheetId: sheet?.id, top: 2 })
  await expect.poll(() => wrong(page)).toEqual([])
})

test('a thousand missing cells: one is drawn, long lists are laid out as they come in sight, scrolling draws nothing', async () => {
  const fields = Array.from({ length: 260 }, (_, n) => `Outil ${n},nom,Nom`).join('\n')
  const host = reopen(smallProject({}, `source,field,label\n${fields}`))
  const { page, pass, turn } = await openAlone(context(), host, { at: 'fill' })
  await pass(1_000)
  const told = (await page.locator('.overview .step').textContent())?.replace(/\s/g, '')
  const left = Number(told?.match(/\d+/)?.[0])
  expect(left).toBeGreaterThan(1_000)
  await page.locator('.overview ~ details summary').last().click()
  await expect.poll(() => page.locator('main *').count()).toBeLessThan(700)
  await turn('panel', 'quality')
  await pass(1_000)
  const lines = page.locator('main li')
  await expect.poll(() => lines.count()).toBeGreaterThan(500)
  const laidOut = `[...document.querySelectorAll('main li > *')]
    .filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length`
  await expect.poll(() => page.evaluate(laidOut)).toBeLessThan(60)
  const drawn = await page.evaluate(`(async () => {
    let changes = 0
    const watch = new MutationObserver((all) => { changes += all.length })
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    for (let at = 0; at < document.body.scrollHeight; at += 600) {
      scrollTo(0, at)
      await new Promise((done) => ownTime.setTimeout(done, 0))
    }
    watch.disconnect()
    return changes
  })()`)
  expect(drawn).toBe(0)
  await expect.poll(() => page.evaluate(laidOut)).toBeLessThan(60)
})
