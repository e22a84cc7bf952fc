// A dialog of the add-on in the preview, opened by its entry in the menu.
import type { FrameLocator } from 'playwright-core'
import { expect } from 'vitest'
import type { Window } from './window.ts'

/** Chooses the language of the person. */
export async function speaking(window: Window, locale: 'fr' | 'en'): Promise<void> {
  await window.page.locator('.switches select').nth(1).selectOption(locale)
  await expect.poll(() => window.page.locator('html').getAttribute('lang')).toBe(locale)
}

/** Opens a dialog by its caption, in the menu of the add-on or in its tools, and gives what is inside. */
export async function openDialog(window: Window, caption: string): Promise<FrameLocator> {
  const { page } = window
  await page.getByRole('menuitem', { name: 'Extensions', exact: true }).click()
  const entry = page.getByRole('menuitem', { name: caption, exact: true })
  if (!(await entry.isVisible())) await page.locator('[role=menu] [role=menuitem]').first().click()
  if (!(await entry.isVisible()))
    await page.getByRole('menuitem', { name: /^(Outils|Tools)/ }).click()
  await entry.click()
  const inside = page.frameLocator('dialog iframe')
  await inside.getByRole('heading', { level: 1 }).waitFor()
  return inside
}
