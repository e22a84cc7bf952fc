// Makes the pictures of every view and dialog, in both languages, as large as Sheets shows them: `npm run pictures`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { openHost } from '../local/host.ts'
import { demoWorkbook } from '../local/preview/demoWorkbook.ts'
import { openAlone } from '../test/browser/alone.ts'
import { readyChromium } from '../test/browser/chromium.ts'
import { screens, show } from '../test/browser/screens.ts'

const OUT = process.argv[2] ?? fileURLToPath(new URL('pictures/panel', import.meta.url))

const browser = await chromium.launch({
  executablePath: readyChromium((sentence) => console.log(sentence)),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
mkdirSync(OUT, { recursive: true })
for (const locale of ['fr', 'en'] as const) {
  const saved = demoWorkbook(locale, () => undefined)
  for (const screen of screens) {
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const host = openHost({ user: { locale } })
    host.load(saved)
    const alone = await openAlone(context, host, { locale })
    await show(screen, alone, host)
    // Nothing looks pressed: the pointer is taken away, and the focus with it.
    await alone.page.mouse.move(0, 0)
    await alone.page.evaluate('document.activeElement?.blur()')
    const file = `${screen.name}.${locale}.png`
    await alone.page.screenshot({ path: join(OUT, file), animations: 'disabled' })
    await context.close()
    console.log(file)
  }
}
await browser.close()
