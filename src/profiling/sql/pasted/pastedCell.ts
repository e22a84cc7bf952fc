import type { Day } from '../../../base/day.ts'
import { readDay } from '../../../workbook/reading/date.ts'
import { numbersMeant } from '../../../workbook/reading/number.ts'

/** How engines and their tools write that there is nothing. */
const NOTHING = /^(null|\[null\]|\(null\)|<null>|<na>|nan|nat|none|na|\\n|-|—|\u2205)?$/i

/** Why a cell cannot be what its column holds. */
export type WrongCell = 'not-a-count' | 'negative' | 'not-a-day' | 'either-day'

/**
 * A whole number as consoles and spreadsheets show it, in French or English: `1 234`, `1,234`, `1.234`,
 * `1234.0`. Counts have no decimals: of two readings, the one of thousands. `null` where nothing was told.
 */
export function pastedCount(cell: string): number | null | WrongCell {
  if (NOTHING.test(cell)) return null
  const whole = numbersMeant(cell).filter((value) => Number.isSafeInteger(value))
  if (whole.length === 0) return 'not-a-count'
  const count = Math.max(...whole)
  return count < 0 || Object.is(count, -0) ? 'negative' : count
}

/** A day, with or without the midnight some engines add: `2026-11-21`, `21/11/2026`. */
export function pastedDay(cell: string): Day | null | WrongCell {
  if (NOTHING.test(cell)) return null
  const day = readDay(cell.replace(/[T ]0?0:00(:00([.,]0+)?)?( ?(Z|UTC|\+00(:?00)?))?$/, ''))
  if (day === 'ambiguous-date') return 'either-day'
  return day === 'not-a-date' ? 'not-a-day' : day
}
