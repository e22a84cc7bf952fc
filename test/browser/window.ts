// A window of the preview in a real browser, with the hands and eyes of a person.

import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Action } from '../../local/preview/protocol.ts'
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

  /** Opens a window on a preview, in a tab. */
  static async open(page: Page, address: string): Promise<Window> {
    const window = new Window(page)
    const { wrongs } = window
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) wrongs.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error') wrongs.push(message.text())
    })
    page.on('pageerror', (error) => wrongs.push(String(error)))
    await page.goto(address)
    await window.seen()
    return window
  }

  /** Leaves the preview, of which the tab forgets what it kept; gives whether it may serve again. */
  async left(): Promise<boolean> {
    const { page } = this
    page.removeAllListeners()
    if (page.isClosed()) return false
    // A frame that goes at this very moment takes with it whatever would run there.
    for (const frame of page.frames())
      await frame.evaluate('localStorage.clear()').catch((error: Error) => {
        if (!/detached/.test(error.message)) throw error
      })
    await page.mouse.move(0, 0)
    await page.goto('about:blank')
    return true
  }

  /** Waits until the window is drawn. */
  async seen(): Promise<void> {
    await this.page.locator('#grid[data-ready]').waitFor()
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

  /** Presses a button of the window over the page. */
  async press(caption: string): Promise<void> {
    await this.page.locator('dialog').getByRole('button', { name: caption, exact: true }).click()
  }

  /** The tabs that are not hidden. */
  tabs(): Promise<string[]> {
    return this.page.getByRole('tab').allTextContents()
  }

  /** Takes the workbook away; gives the path of the file. */
  async downloaded(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.choose('Fichier', 'Télécharger en .xlsx'),
    ])
    return download.path()
  }

  /** Opens a file in place of the workbook. */
  async openFile(path: string): Promise<void> {
    await this.choose('Fichier', 'Ouvrir un fichier .xlsx…')
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.press('Remplacer'),
    ])
    await chooser.setFiles({
      name: 'classeur.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(path),
    })
  }

  /** Asks the server for something by itself, as the page would. */
  atTheDoor(action: Action): Promise<unknown> {
    const body = JSON.stringify(JSON.stringify(action))
    const headers = '{ "content-type": "application/json" }'
    return this.page.evaluate(
      `fetch('/act', { method: 'POST', headers: ${headers}, body: ${body} }).then((it) => it.json())`,
    )
  }

  /** Puts a text on the clipboard, as another program would. */
  async copied(text: string): Promise<void> {
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
  }

  /** Ticks the checkbox of the chosen cell. */
  async tick(): Promise<void> {
    await this.page.keyboard.press('Space')
  }

  /** Takes away what a test brought about itself. */
  forgives(what: RegExp): void {
    this.wrongs.splice(0, this.wrongs.length, ...this.wrongs.filter((wrong) => !what.test(wrong)))
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
