// Measures how long keys wait in guided filling, from the press to the frame that answers it, while calls are
// on their way.
import { openAlone } from '../test/browser/alone.ts'
import { LATENCY, saved, seen, toFirstCell, typed } from '../test/browser/typist.ts'
import { reopen } from '../test/support/project.ts'
import { startedBrowser } from './browser.ts'

const CELLS = 60
const PACE = 3_000
const LIMIT = 100

/** How many keys were pressed, and how long each that took 16 ms or more waited, as the browser tells it. */
const WATCH = `
  window.keys = 0
  window.waits = []
  addEventListener('keydown', () => { keys += 1 }, true)
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') waits.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })
`

const browser = await startedBrowser()
const context = await browser.newContext({ viewport: { width: 300, height: 800 } })
const alone = await openAlone(context, reopen(saved), { travel: () => ({ takes: LATENCY }) })
const { page, pass } = alone
if (!(await page.evaluate("PerformanceObserver.supportedEntryTypes.includes('event')")))
  throw new Error('this browser does not tell how long a key waits')
await page.evaluate(WATCH)
await toFirstCell(alone)
for (let cell = 0; cell < CELLS; cell++) {
  await typed(page, await seen(page))
  await page.keyboard.press('Enter')
  await pass(PACE)
}
const [keys, waits] = (await page.evaluate('[keys, waits]')) as [number, number[]]
await browser.close()
if (keys < CELLS) throw new Error('the page did not see the keys')
const worst = Math.max(0, ...waits)
console.log(
  `guided filling: of ${keys} keys, ${waits.length} waited 16 ms or more, the longest ${worst} ms, at most ${LIMIT}`,
)
if (worst > LIMIT) process.exitCode = 1
