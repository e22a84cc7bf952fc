// Univer's own elements, made fit for keyboards and readers of screens: no forced order of focus, one
// name each.

import { tidyList } from './listKeys.ts'

/** Watches what Univer adds to the page, and tidies it. */
export function tidied(label: () => string, list: () => string): void {
  const tidy = () => {
    for (const canvas of document.querySelectorAll('canvas[tabindex="1"]'))
      canvas.setAttribute('tabindex', '-1')
    for (const editor of document.querySelectorAll('[data-u-comp=editor]:not([aria-label])')) {
      editor.setAttribute('role', 'textbox')
      editor.setAttribute('aria-label', label())
    }
    tidyList(list())
    const [, ...others] = document.querySelectorAll('section[aria-label^="Notifications"]')
    for (const other of others) other.removeAttribute('aria-label')
  }
  tidy()
  new MutationObserver(tidy).observe(document.body, { childList: true, subtree: true })
}
