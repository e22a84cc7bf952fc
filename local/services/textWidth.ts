import { displayed } from '../store/entry.ts'
import type { Sheet } from '../store/sheet.ts'

/** Pixels that show a column's longest text whole, about 7 a letter; null for an empty column. */
export function textWidth(sheet: Sheet, column: number, locale: string): number | null {
  let longest = 0
  const whole = { ...sheet.grid(), left: column, right: column }
  sheet.eachExisting(whole, (cell) => {
    for (const line of displayed(cell, locale).split('\n')) {
      longest = Math.max(longest, line.length)
    }
  })
  return longest === 0 ? null : Math.max(21, longest * 7 + 8)
}
