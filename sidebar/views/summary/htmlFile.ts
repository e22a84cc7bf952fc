import type { Locale } from '../../../src/base/text.ts'

/** What is seen as a page of its own: its styles inside, no script, nothing to press. */
export function htmlFile(seen: Element, locale: Locale): string {
  const styles = [...document.querySelectorAll('style')].map((one) => one.textContent ?? '')
  const body = new XMLSerializer().serializeToString(seen)
  const title = (seen.querySelector('h1')?.textContent ?? '').replace(/[<>&]/g, ' ')
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title>`,
    `<style>${styles.join('\n')}</style></head><body><main class="summary">${body}</main></body></html>`,
  ].join('')
}
