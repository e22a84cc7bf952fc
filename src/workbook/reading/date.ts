import type { Day } from '../../base/day.ts'
import { dayFromIso } from '../../base/day.ts'

/**
 * Reads a day typed as text: `2026-11-21`, or `21/11/2026` when only one order of day and month is
 * possible. `03/04/2026` is ambiguous and is not guessed; anything else is not a date.
 */
export function readDay(text: string): Day | 'ambiguous-date' | 'not-a-date' {
  const iso = dayFromIso(text)
  if (iso !== null) return iso
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  if (!parts) return 'not-a-date'
  const [, first = '', second = '', year = ''] = parts
  const dayFirst = calendarDay(year, second, first)
  const monthFirst = calendarDay(year, first, second)
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return 'ambiguous-date'
  return dayFirst ?? monthFirst ?? 'not-a-date'
}

function calendarDay(year: string, month: string, date: string): Day | null {
  return dayFromIso(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
