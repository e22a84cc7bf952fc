// The keyboard of a person in a page of the add-on, alone or in the preview.
import type { Frame } from 'playwright-core'
import { expect } from 'vitest'
import { frameOf } from './panel.ts'
import type { Window } from './window.ts'

/** What has the focus, by its name. */
const FOCUSED = `(({ activeElement: at }) =>
  [at.getAttribute('aria-label'), at.labels?.[0]?.textContent, at.textContent].find(Boolean) ?? '')(document)`

/** Presses Tab until what has the focus reads so, or is so labelled: it may come late. */
export async function tabTo(frame: Frame, words: string | RegExp): Promise<void> {
  const isThere = (name: string) =>
    typeof words === 'string' ? name.trim() === words : words.test(name)
  const next = async () => {
    const name = String(await frame.evaluate(FOCUSED)).replace(/\s/g, ' ')
    if (!isThere(name)) await frame.page().keyboard.press('Tab')
    return name
  }
  const message = 'what the keyboard reaches'
  await expect.poll(next, { interval: 1, message }).toSatisfy(isThere)
}

/** Goes to a button by the keyboard, and presses it. */
export async function pressKey(frame: Frame, words: string | RegExp): Promise<void> {
  await tabTo(frame, words)
  await frame.page().keyboard.press('Enter')
}

/** The same in the page the preview shows. */
export const tabbedTo = (window: Window, words: string | RegExp) => tabTo(frameOf(window), words)
export const pressed = (window: Window, words: string | RegExp) => pressKey(frameOf(window), words)
