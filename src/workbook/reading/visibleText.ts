/**
 * A cell as a person sees it: text without outer spaces of any kind (no-break and thin ones included)
 * nor invisible characters. A blank cell gives `''`.
 */
export function visibleText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return String(value)
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .trim()
}
