import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { type Size, startBrowser, Window } from './window.ts'

/** What the tests of a file share: a browser, and for each a context of its own. */
export interface Visit {
  /** Opens a window; when the test ends, it must have done nothing wrong. */
  open(address: string): Promise<Window>
  context(): BrowserContext
}

/** Starts a browser for the tests of a file, of a size, and watches every window opened. */
export function visit(
  size: Size = { width: 1440, height: 900 },
  options: BrowserContextOptions = {},
): Visit {
  let browser: Browser
  let context: BrowserContext
  let windows: Window[] = []
  beforeAll(async () => {
    browser = await startBrowser()
  })
  beforeEach(async () => {
    context = await browser.newContext({
      ...options,
      viewport: size,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    context.setDefaultTimeout(30_000)
  })
  afterEach(async () => {
    const wrongs = windows.flatMap((window) => window.wrongs)
    windows = []
    await context.close()
    expect(wrongs).toEqual([])
  })
  afterAll(() => browser.close())
  return {
    open: async (address) => {
      const window = await Window.open(context, address)
      windows.push(window)
      return window
    },
    context: () => context,
  }
}
