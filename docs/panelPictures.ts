// Makes the pictures of the panel, each place in both languages, as wide as Sheets shows it: `npm run pictures`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { openHost } from '../local/host.ts'
import { demoWorkbook } from '../local/preview/demoWorkbook.ts'
import { placeNames } from '../sidebar/panel/placeNames.ts'
import { openAlone } from '../test/browser/alone.ts'
import { readyChromium } from '../test/browser/chromium.ts'

const OUT = process.argv[2] ?? fileURLToPath(new URL('pictures/panel', import.meta.url))
const SIZE = { width: 300, height: 700 }

const browser = await chromium.launch({
  executablePath: readyChromium((sentence) => console.log(sentence)),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
mkdirSync(OUT, { recursive: true })
for (const locale of ['fr', 'en'] as const) {
  for (const at of placeNames) {
    const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' })
    const host = openHost({ user: { locale } })
    host.load(demoWorkbook(locale, () => undefined))
    const { page, pass } = await openAlone(context, host, { locale, at })
    await pass(1_000)
    const file = `${at}.${locale}.png`
    await page.screenshot({ path: join(OUT, file), animations: 'disabled' })
    await context.close()
    console.log(file)
  }
}
await browser.close()
