import { withoutInvisible } from '../../base/invisible.ts'

/**
 * A cell as a person sees it: text without outer spaces of any kind (no-break and thin ones included)
 * nor invisible characters. A blank cell gives `''`.
 */
export function visibleText(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  return withoutInvisible(String(value)).trim()
}
