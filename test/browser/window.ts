// A window of the preview in a real browser, with the hands and eyes of a person.

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { chromiumPath, NO_BROWSER } from './chromium.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the machine's browser. */
export function startBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error(NO_BROWSER)
  return chromium.launch({ executablePath, args: FLAGS })
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** What a page did that it never may: asked for something beyond loopback, or complained. */
export type Wrongs = string[]

/** A person at a window of the preview. */
export class Window {
  readonly page: Page
  readonly wrongs: Wrongs = []

  private constructor(page: Page) {
    this.page = page
  }

  /** Opens a window on a preview. */
  static async open(context: BrowserContext, address: string): Promise<Window> {
    const window = new Window(await context.newPage())
    const { page, wrongs } = window
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) wrongs.push(request.url())
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) wrongs.push(message.text())
    })
    page.on('pageerror', (error) => wrongs.push(String(error)))
    await page.goto(address)
    await window.seen()
    return window
  }

  /** Waits until the window is drawn. */
  async seen(): Promise<void> {
    await this.page.locator('[role=tab][aria-selected=true]').waitFor()
  }

  /** Shows a tab. */
  async tab(name: string): Promise<void> {
    const tab = this.page.getByRole('tab', { name, exact: true })
    await tab.click()
    await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true')
  }

  /** Goes to a cell, with the focus in the grid. */
  async go(cell: string): Promise<void> {
    await this.page.locator('.nameBox').fill(cell)
    await this.page.keyboard.press('Enter')
    await expect.poll(() => this.page.locator('.heard').textContent()).toMatch(`${cell}. `)
    await expect.poll(() => this.inGrid()).toBe(true)
  }

  private inGrid(): Promise<boolean> {
    return this.page.evaluate('document.activeElement?.dataset.uComp === "editor"')
  }

  /** What the bar says stands in a cell. */
  async content(cell: string): Promise<string> {
    await this.go(cell)
    return this.page.locator('.content').inputValue()
  }

  /** What a cell shows, as told to who does not see the screen. */
  async shown(cell: string): Promise<string> {
    await this.go(cell)
    const heard = (await this.page.locator('.heard').textContent()) ?? ''
    return heard.slice(cell.length + 2)
  }

  /** Types in a cell of the grid and leaves it. */
  async type(cell: string, text: string): Promise<void> {
    await this.go(cell)
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
  }

  /** Chooses an entry through the menus, each by its caption. */
  async choose(...captions: readonly string[]): Promise<void> {
    for (const name of captions)
      await this.page.getByRole('menuitem', { name, exact: true }).click()
  }

  /** The messages at the lower right. */
  toasts(): Promise<string[]> {
    return this.page.locator('.toast p').allTextContents()
  }

  /** Waits until no run is under way. */
  async idle(): Promise<void> {
    await this.page.locator('.running').waitFor({ state: 'hidden' })
  }
}
