// The add-on's own panel in the preview, with the hands and eyes of a person.
import type { Frame, FrameLocator } from 'playwright-core'
import type { LocalHost } from '../../local/host.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { served } from './served.ts'
import type { Window } from './window.ts'

/** The name of the add-on's menu and of its first entry, in both languages. */
const MENU = { fr: 'Ouvrir le panneau', en: 'Open the panel' } as const

/** Serves a workbook with the add-on beside it; the file was opened, so that its menu is there. */
export function servedAddon(host: LocalHost): Promise<Launched> {
  host.openFile()
  return served({ host })
}

/** Opens the panel by the menu, and gives what is inside. */
export async function openPanel(window: Window, locale: 'fr' | 'en' = 'fr'): Promise<FrameLocator> {
  const { page } = window
  await page.getByRole('menuitem', { name: 'Extensions', exact: true }).click()
  const entry = page.getByRole('menuitem', { name: MENU[locale], exact: true })
  if (!(await entry.isVisible())) await page.locator('[role=menu] [role=menuitem]').first().click()
  await entry.click()
  const inside = page.frameLocator('.panel iframe')
  await inside.getByRole('heading', { level: 1 }).waitFor()
  return inside
}

/** The frame of the page that is shown. */
export function frameOf(window: Window): Frame {
  const [, inside] = window.page.frames()
  if (!inside) throw new Error('no page is shown')
  return inside
}
