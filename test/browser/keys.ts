// The keyboard of a person in a page of the add-on, alone or in the preview.
import type { Frame } from 'playwright-core'
import { frameOf } from './panel.ts'
import type { Window } from './window.ts'

/** What has the focus, by its name. */
const FOCUSED = `(({ activeElement: at }) =>
  [at.getAttribute('aria-label'), at.labels?.[0]?.textContent, at.textContent].find(Boolean) ?? '')(document)`

/** Presses Tab until what has the focus reads so, or is so labelled. */
export async function tabTo(frame: Frame, words: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const name = String(await frame.evaluate(FOCUSED)).replace(/\s/g, ' ')
    if (typeof words === 'string' ? name.trim() === words : words.test(name)) return
    await frame.page().keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${String(words)}`)
}

/** Goes to a button by the keyboard, and presses it. */
export async function pressKey(frame: Frame, words: string | RegExp): Promise<void> {
  await tabTo(frame, words)
  await frame.page().keyboard.press('Enter')
}

/** The same in the page the preview shows. */
export const tabbedTo = (window: Window, words: string | RegExp) => tabTo(frameOf(window), words)
export const pressed = (window: Window, words: string | RegExp) => pressKey(frameOf(window), words)
