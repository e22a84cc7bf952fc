// Measures how soon the panel shows something useful once the add-on first answers, over the demonstration.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openHost } from '../local/host.ts'
import { demoWorkbook } from '../local/preview/demoWorkbook.ts'
import { startedBrowser } from './browser.ts'

const OPENINGS = 20
const LIMIT = 150
const ADDRESS = 'http://pages.test/'

/** What is useful first: how much is left. What marks it is drawn on the frame after. */
const WATCH = `
  window.answered = new Promise((tell) => { window.tellAnswered = tell })
  window.shown = new Promise((tell) => {
    const look = () => {
      if (!document.querySelector('.step')) return
      watch.disconnect()
      requestAnimationFrame(() => setTimeout(() => tell(performance.now())))
    }
    const watch = new MutationObserver(look)
    watch.observe(document, { subtree: true, childList: true })
  })
  const runner = (heard) => ({
    withSuccessHandler: (next) => runner(next),
    withFailureHandler: () => runner(heard),
    call: () => setTimeout(() => { tellAnswered(performance.now()); heard(window.reply) }, 300),
  })
  window.google = { script: { run: runner(), host: { close() {}, editor: { focus() {} } } } }
`

/** Milliseconds from the first answer to the first content, in a page just opened. */
async function opening(page: Page, reply: string): Promise<number> {
  await page.addInitScript(`window.reply = ${JSON.stringify(reply)};${WATCH}`)
  await page.goto(ADDRESS)
  const [answered, shown] = (await page.evaluate('Promise.all([answered, shown])')) as number[]
  return (shown ?? 0) - (answered ?? 0)
}

const host = openHost({ folder: 'dist' })
host.load(demoWorkbook('fr', () => undefined))
const reply = String(host.run('call', 'standing', []))
const browser = await startedBrowser()
const html = readFileSync('dist/panel.html', 'utf8')
const found: number[] = []
for (let turn = 0; turn < OPENINGS; turn++) {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } })
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  found.push(await opening(page, reply))
  await page.close()
}
await browser.close()
const sorted = [...found].sort((a, b) => a - b)
const median = sorted[Math.floor(OPENINGS / 2)] ?? 0
const told = found.map((one) => one.toFixed(0)).join(' ')
console.log(`first content: median ${median.toFixed(0)} ms, at most ${LIMIT} (${told})`)
if (median > LIMIT) process.exitCode = 1
