// A page of the add-on alone in a real browser, its clock and its calls in the test's hands: calls travel in
// the page's own time, which stands still until it is moved.
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { returned } from '../../local/bridge/returned.ts'
import { sent } from '../../local/bridge/sent.ts'
import type { LocalHost } from '../../local/host.ts'
import { TODAY } from './served.ts'

const ORIGIN = 'http://pages.test/'

/** Put before everything of the page: Google's own words, over one function of the test. */
const BRIDGE = `
  window.underWay = new Set()
  const asked = (args) => {
    const answer = ask(args)
    underWay.add(answer)
    return answer.finally(() => underWay.delete(answer))
  }
  const runner = (heard, failed) => ({
    withSuccessHandler: (next) => runner(next, failed),
    withFailureHandler: (next) => runner(heard, next),
    call: async (...args) => {
      const departure = Date.now()
      const { value, why, travels } = await asked(args)
      const tell = () => (why === null ? heard(value) : failed(new Error(why)))
      setTimeout(tell, Math.max(0, departure + travels - Date.now()))
    },
  })
  window.google = { script: { run: runner(), host: { close() {}, editor: { focus() {} } } } }
`

/** What audits a page works in real time, whatever time it is in the page. */
const OWN_TIME = `
  window.ownTime = {
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
  }
`

/** What becomes of a call on its way. */
export interface Travel {
  /** How long it travels, in milliseconds of the page. */
  readonly takes?: number
  /** `before`: it never reaches the add-on; `after`: it was done, and its answer is not heard. */
  readonly fails?: 'before' | 'after'
}

interface Wish {
  readonly name?: string
  readonly locale?: 'fr' | 'en'
  readonly at?: string
  readonly travel?: (name: string, call: number) => Travel
}

/** A page shown alone. */
export interface Alone {
  readonly page: Page
  /** The names of the calls it made, in order. */
  readonly calls: readonly string[]
  /** What it did that it never may. */
  readonly wrongs: readonly string[]
  /** Lets time pass in the page. */
  pass(milliseconds: number): Promise<void>
  /** Opens another page of the build in its place, as Google does. */
  turn(name: string, at?: string): Promise<void>
}

/** Where a page of the build is found; its query says where it opens. */
const addressOf = (name: string, at: string) => `${ORIGIN}${name}?${at}`

/** Opens a page of the build over a workbook. */
export async function openAlone(
  context: BrowserContext,
  host: LocalHost,
  { name = 'panel', locale = 'fr', at = '', travel = () => ({}) }: Wish = {},
): Promise<Alone> {
  const calls: string[] = []
  const wrongs: string[] = []
  const page = await context.newPage()
  page.on('pageerror', (error) => wrongs.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(message.text())
  })
  const turn = async (next: string, opensAt = '') => {
    await page.goto(addressOf(next, opensAt))
  }
  await page.route('**/*', (route) => {
    const { origin, pathname, search } = new URL(route.request().url())
    return `${origin}/` === ORIGIN && route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: opened(pathname.slice(1), locale, search.slice(1)),
        })
      : route.abort()
  })
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) wrongs.push(request.url())
  })
  await page.addInitScript(OWN_TIME)
  await page.clock.install({ time: `${TODAY}T09:00:00` })
  await page.clock.pauseAt(`${TODAY}T09:10:00`)
  await page.exposeFunction('ask', (args: readonly unknown[]) => {
    calls.push(String(args[0]))
    return answer(host, args, travel(String(args[0]), calls.length))
  })
  await page.addInitScript(BRIDGE)
  await turn(name, at)
  return { page, calls, wrongs, pass: (milliseconds) => pass(page, milliseconds), turn }
}

/** The page as the add-on opens it, in a language and at a place. */
function opened(name: string, locale: 'fr' | 'en', at: string): string {
  return readFileSync(`dist/${name}.html`, 'utf8').replace(
    '<html lang="fr" data-at="">',
    `<html lang="${locale}" data-at="${at}">`,
  )
}

/** Lets time pass until something is so: what a page works out by itself takes none of its own time. */
export async function passUntil(
  { pass }: Pick<Alone, 'pass'>,
  isSo: () => boolean | Promise<boolean>,
): Promise<void> {
  while (!(await isSo())) await pass(STEP)
}

/** Steps small enough that a call made in one is answered before its time comes. */
const STEP = 500

/** However slow the machine, what was asked is answered before more time passes. */
async function pass(page: Page, milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= STEP) {
    await page.clock.runFor(Math.min(left, STEP))
    await page.evaluate('Promise.allSettled([...underWay])')
  }
  await page.clock.runFor(0)
}

/** The answer of the add-on as it reaches the page, by the rules of `google.script.run`. */
function answer(host: LocalHost, args: readonly unknown[], { takes = 0, fails }: Travel) {
  const told = (value: unknown, why: string | null) => ({ travels: takes, value, why })
  const lost = told(null, 'NetworkError: Connection failure due to HTTP 0')
  if (fails === 'before') return lost
  const value = host.run('call', ...sent(args))
  const given = returned(value, () => false)
  return fails === 'after' || !given.ok ? lost : told(given.value, null)
}
