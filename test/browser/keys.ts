// The keyboard of a person in a page of the add-on.
import { frameOf } from './panel.ts'
import type { Window } from './window.ts'

/** Presses Tab until what has the focus reads so, or is so labelled. */
export async function tabbedTo(window: Window, words: string | RegExp): Promise<void> {
  const focused = `(({ activeElement: at }) => [at.getAttribute('aria-label'), at.labels?.[0]?.textContent, at.textContent].find(Boolean) ?? '')(document)`
  for (let presses = 0; presses < 80; presses++) {
    const name = String(await frameOf(window).evaluate(focused)).replace(/\s/g, ' ')
    if (typeof words === 'string' ? name.trim() === words : words.test(name)) return
    await window.page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${String(words)}`)
}

/** Goes to a button by the keyboard, and presses it. */
export async function pressed(window: Window, words: string | RegExp): Promise<void> {
  await tabbedTo(window, words)
  await window.page.keyboard.press('Enter')
}
