// Measures the very check of a page, over one file: by one worker of Chromium, by two, and in Node.
import { openAsBlob } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import type { Page } from 'playwright-core'
import { bundled } from '../../build/sidebar.ts'
import { understanding } from '../../sidebar/checking/table.ts'
import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import { UNKNOWN_NATURE } from '../../src/profiling/natureAsk.ts'
import { startedBrowser } from '../browser.ts'
import { COLUMNS, customerFile, FORMATS, KEYS } from './customers.ts'

const RECORDS = 500_000
const SEED = 7
const ROUNDS = 3
/** The share of the speed of Node that is asked of Chromium. */
const LIMIT = 2 / 3
const ADDRESS = 'http://pages.test/'

/** What a reading told last, and how long it took in milliseconds. */
interface Timed {
  readonly told: string
  readonly took: number
}

/** What a person confirmed of the file. */
async function planOf(path: string): Promise<CheckPlan> {
  const understood = await understanding({ name: 'x.csv', bytes: await openAsBlob(path) }, {})
  if ('code' in understood) throw new Error(understood.code)
  const columns = COLUMNS.map((name, column) => {
    const nature = {
      ...UNKNOWN_NATURE,
      format: FORMATS[name] ?? 'text',
      isKey: KEYS.includes(name),
    }
    return { column, nature, name, isCardFree: name === 'loyalty_card' }
  })
  return { understood, columns, update: 15, fillers: [], today: 46347, locale: 'fr' }
}

/** In a page, on a machine of so many processors. */
const IN_PAGE = `({ plan, processors }) => new Promise((resolve) => {
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: processors, configurable: true })
  const [file] = document.querySelector('input').files
  const begun = performance.now()
  const ended = (end) => resolve({ told: JSON.stringify(end), took: performance.now() - begun })
  runCheck(plan, file, { went: () => {}, slower: () => {}, anew: () => {}, ended })
})`

/** In Node, on the thread of this process: the script finds around it what a worker has. */
async function inNode(text: string, plan: CheckPlan, path: string): Promise<Timed> {
  const file = await openAsBlob(path)
  const around = globalThis as unknown as {
    postMessage: (data: unknown) => void
    onmessage?: (event: unknown) => void
  }
  around.postMessage = () => undefined
  runInThisContext(text)
  const begun = performance.now()
  const end = new Promise<unknown>((resolve) => {
    around.postMessage = (data) => {
      if (typeof data === 'object' && data !== null && 'end' in data) resolve(data.end)
    }
  })
  around.onmessage?.({ data: { plan, file } })
  return { told: JSON.stringify(await end), took: performance.now() - begun }
}

async function pageOver(page: Page, path: string): Promise<void> {
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<input type=file>' }),
  )
  await page.goto(ADDRESS)
  await page.locator('input').setInputFiles(path)
}

const path = join(tmpdir(), 'crm-data-inventory-bench', `${RECORDS}.csv`)
const megabytes = customerFile(path, RECORDS, SEED) / 1e6
const text = await bundled('sidebar/checking/countingScript.ts')
const plan = await planOf(path)
const browser = await startedBrowser()
const page = await browser.newPage()
await pageOver(page, path)
await page.addScriptTag({ content: await bundled('bench/profiling/inPage.ts') })
const inPage = (processors: number): Promise<Timed> =>
  page.evaluate(`(${IN_PAGE})(${JSON.stringify({ plan, processors })})`)
const times = { chromium: [] as number[], two: [] as number[], node: [] as number[] }
for (let round = 0; round < ROUNDS; round++) {
  const [one, two] = [await inPage(1), await inPage(2)]
  const ours = await inNode(text, plan, path)
  if (one.told !== ours.told || two.told !== ours.told) throw new Error('the counts differ')
  times.chromium.push(one.took)
  times.two.push(two.took)
  times.node.push(ours.took)
}
await browser.close()
const [chromium, two, node] = [times.chromium, times.two, times.node].map((took) =>
  Math.min(...took),
) as [number, number, number]
const speed = (took: number) => `${((megabytes * 1000) / took).toFixed(1)} MB/s`
const ratio = node / chromium
console.log(
  `check in Chromium / in Node: ${ratio.toFixed(2)} of its speed (${speed(chromium)}, ${speed(node)}); ${ratio >= LIMIT ? 'kept' : 'BROKEN'}, at least ${LIMIT.toFixed(2)}`,
)
console.log(`two workers / one: ${(two / chromium).toFixed(2)} of its time (${speed(two)})`)
if (ratio < LIMIT) process.exitCode = 1
