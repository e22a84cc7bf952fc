// What the tests of a file have of a browser. A worker starts one for all its files: starting it, and opening
// a tab that never showed the preview, cost more than most tests.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeEach, expect } from 'vitest'
import { type Size, startBrowser, Window } from './window.ts'

/** Tabs of one context, and those nobody looks at. */
interface Tabs {
  readonly context: BrowserContext
  readonly free: Page[]
}

/** The browser of this worker: it goes with it. */
let browser: Promise<Browser> | null = null
const opened = new Map<string, Promise<Tabs>>()

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  browser ??= startBrowser()
  const permissions = ['clipboard-read', 'clipboard-write']
  const context = await (await browser).newContext({ ...options, permissions })
  context.setDefaultTimeout(60_000)
  return context
}

/** The tabs of a kind, the same from one file to the next. */
function tabsOf(options: BrowserContextOptions): Promise<Tabs> {
  const kind = JSON.stringify(options)
  const known = opened.get(kind) ?? newContext(options).then((context) => ({ context, free: [] }))
  opened.set(kind, known)
  return known
}

/** Windows on previews, for the tests of a file. */
export interface Visit {
  /** Opens a window; when the test ends, it must have done nothing wrong. */
  open(address: string): Promise<Window>
}

/** Opens windows of a size, and watches each of them. A tab that is used again forgets what it kept. */
export function visit(
  size: Size = { width: 1440, height: 900 },
  options: BrowserContextOptions = {},
): Visit {
  let windows: Window[] = []
  afterEach(async () => {
    const wrongs = windows.flatMap((window) => window.wrongs)
    const { free } = await tabsOf(options)
    for (const window of windows) if (await window.left()) free.push(window.page)
    windows = []
    expect(wrongs).toEqual([])
  })
  return {
    open: async (address) => {
      const { context, free } = await tabsOf(options)
      const page = free.pop() ?? (await context.newPage())
      await page.setViewportSize(size)
      const window = await Window.open(page, address)
      windows.push(window)
      return window
    },
  }
}

/** A context of its own for each test of a file: nothing is kept there of another. */
export function apart(size: Size): { context(): BrowserContext } {
  let context: BrowserContext
  beforeEach(async () => {
    context = await newContext({ viewport: size })
  })
  afterEach(() => context.close())
  return { context: () => context }
}
