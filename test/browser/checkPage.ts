// The page that checks a file in the preview, and those one comes to from it: what a person reads there, and
// all that is sent.
import type { FrameLocator, Locator, Request } from 'playwright-core'
import { expect } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { plain } from '../support/chain.ts'
import { CANARY } from './customerFile.ts'
import { frameOf, servedAddon } from './panel.ts'
import type { Visit } from './visit.ts'
import type { Window } from './window.ts'

/** The page, opened. */
export interface CheckPage {
  /** To be closed by the test. */
  readonly preview: Launched
  readonly window: Window
  readonly inside: FrameLocator
  /** What was asked of anybody since the window was opened: each address, and what it was given. */
  readonly sent: readonly string[]
}

interface Wish {
  readonly locale: 'fr' | 'en'
  /** Whether the browser lets a page start workers of its own text. */
  readonly blobWorkers?: boolean
}

/** Opens the page over a workbook, by its entry of the menu, and waits until a file may be picked. */
export async function openCheckPage(
  { open }: Visit,
  host: LocalHost,
  { locale, blobWorkers = true }: Wish,
): Promise<CheckPage> {
  host.switchUser({ locale })
  const preview = await servedAddon(host)
  const shown = await preview.preview
  await shown.act({ do: 'set', setting: { language: locale, blobWorkers } })
  const window = await open(preview.address)
  const sent: string[] = []
  window.page.on('request', (request: Request) => {
    sent.push(`${request.url()} ${request.postData() ?? ''}`)
  })
  await shown.act({ do: 'press', action: 'checkFile' })
  const inside = window.page.frameLocator('dialog iframe')
  await inside.locator('input[type=file]').waitFor({ state: 'attached' })
  return { preview, window, inside, sent }
}

/** What people read of a page, its no-break spaces made plain. */
export const readIn = async (inside: { locator(of: string): Locator }) =>
  plain((await inside.locator('main').textContent()) ?? '')

/** Waits until a file is the one that is read. */
export const isRead = (inside: FrameLocator, name: string) =>
  inside.locator('.drop .lead', { hasText: name }).waitFor()

/** Picks a file. */
export async function pickIn(
  inside: FrameLocator,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const buffer = Buffer.from(content as string)
  const file = { name, mimeType: 'application/octet-stream', buffer }
  await inside.locator('input[type=file]').setInputFiles(file)
  await isRead(inside, name)
}

/** Waits for the first records of what was understood: at no moment do they show what is in a cell. */
export async function expectMasked(inside: FrameLocator): Promise<void> {
  await inside.locator('.masked td').first().waitFor()
  const shown = await inside.locator('.masked tbody').textContent()
  expect(shown).not.toMatch(CANARY)
}

/** Nothing is wider than the page: who enlarges it reads down, and not aside. */
export async function expectNarrow(window: Window): Promise<void> {
  const wide = 'document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth'
  await expect.poll(() => frameOf(window).evaluate(wide)).toBe(0)
}
