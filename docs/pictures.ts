// Makes the pictures of the README from the preview itself: `npm run pictures`.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { launch } from '../local/preview/launch.ts'
import { workbooks } from '../local/preview/workbooks.ts'
import { readyChromium } from '../test/browser/chromium.ts'

const OUT = fileURLToPath(new URL('pictures', import.meta.url))
const PAGE = fileURLToPath(new URL('../dist/local/preview', import.meta.url))
const TODAY = '2026-11-21'
const SIZE = { width: 1440, height: 810 }

/** Each picture: its file, and what is done on the screen before it is taken. */
const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'accueil.png': async (page) => page.getByRole('tab', { name: 'Accueil' }).click(),
  'donnees-manquantes.png': async (page) =>
    page.getByRole('tab', { name: 'Données manquantes' }).click(),
  'menu.png': async (page) => {
    await page.getByRole('tab', { name: 'Sources' }).click()
    await page.getByRole('menuitem', { name: 'Extensions' }).click()
    await page.keyboard.press('ArrowRight')
  },
}

const preview = await launch(
  {
    port: 0,
    language: 'fr',
    workbook: 'demo',
    state: join(mkdtempSync(join(tmpdir(), 'pictures-')), 'state.json'),
    today: TODAY,
    opensBrowser: false,
  },
  {
    language: 'fr',
    today: TODAY,
    stateFile: '',
    page: PAGE,
    workbooks: workbooks(() => undefined),
    tell: () => undefined,
  },
)
const browser = await chromium.launch({
  executablePath: readyChromium((sentence) => console.log(sentence)),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
mkdirSync(OUT, { recursive: true })
for (const [file, prepare] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce', locale: 'fr-FR' })
  await page.goto(preview.address)
  await page.locator('#grid[data-ready]').waitFor()
  await prepare(page)
  // The grid draws, then fits its rows, on frames after the one it was told in.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 500)))')
  await page.screenshot({ path: join(OUT, file) })
  await page.close()
  console.log(`docs/pictures/${file}`)
}
await browser.close()
await preview.close()
