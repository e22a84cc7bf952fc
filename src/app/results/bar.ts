import type { Locale } from '../../base/text.ts'
import { sayShare } from '../../base/text.ts'

const WIDTH = 10

/**
 * A rate as a bar of text, which survives printing and other spreadsheets: `██████▌░░░ 65 %`.
 * An unknown rate is a dash, never an empty bar.
 */
export function bar(rate: number | null, locale: Locale): string {
  return rate === null ? '–' : `${blocks(rate)} ${sayShare(rate, locale)}`
}

/** The bar alone, for what is no rate: `██████▌░░░`. */
export function blocks(rate: number): string {
  const halves = Math.round(Math.max(0, Math.min(1, rate)) * WIDTH * 2)
  const full = '█'.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? '▌' : '')
  return full + '░'.repeat(WIDTH - full.length)
}
