import type { Day } from '../base/day.ts'
import type { DayCounts } from './days.ts'

/** Whether the day or the month comes first: proved by days no other order has, or not. */
export type DayOrder = 'day-first' | 'month-first' | 'mixed' | 'ambiguous' | 'certain'

/** The days of a column, read in its order. They never leave but for those of updates. */
export interface DaysFound {
  readonly order: DayOrder
  /** Values read as a day, and values that are none. */
  readonly read: number
  readonly unread: number
  readonly oldest: Day | null
  readonly newest: Day | null
  /** The first day on which, or before, half of the values are. */
  readonly median: Day | null
  readonly future: number
  readonly differentDays: number
  /** Values of the day met most often, and of the first of January. */
  readonly most: number
  readonly januaryFirst: number
  /** Values both orders make a day of, and values that prove the rarer order. */
  readonly either: number
  readonly fewer: number
}

/**
 * The order in which a column writes its days. A value such as 21/11/2026 proves one; values that prove
 * both are told, and values such as 03/04/2026 alone leave it open.
 */
export function orderOf({ dayProofs, monthProofs, either }: DayCounts): DayOrder {
  if (dayProofs > 0 && monthProofs > 0) return 'mixed'
  if (dayProofs > 0) return 'day-first'
  if (monthProofs > 0) return 'month-first'
  return either > 0 ? 'ambiguous' : 'certain'
}

/** The days of a column. Where their order is open, a day comes before its month. */
export function daysFound(counts: DayCounts, today: Day): DaysFound {
  const order = orderOf(counts)
  const open = order === 'month-first' ? counts.monthFirst : counts.dayFirst
  const at = (day: Day) => (counts.certain[day] as number) + (open[day] as number)
  const { length } = counts.certain
  let [read, future, differentDays, most, januaryFirst] = [0, 0, 0, 0, 0]
  let oldest: Day | null = null
  let newest: Day | null = null
  for (let day = 0; day < length; day++) {
    const count = at(day)
    if (count === 0) continue
    oldest = oldest ?? day
    newest = day
    read += count
    differentDays += 1
    most = Math.max(most, count)
    if (day > today) future += count
    if (isJanuaryFirst(day)) januaryFirst += count
  }
  const median = medianOf(at, length, read)
  const { unread, either } = counts
  const fewer = Math.min(counts.dayProofs, counts.monthProofs)
  const span = { oldest, newest, median, differentDays, most, januaryFirst }
  return { order, read, unread, future, either, fewer, ...span }
}

function medianOf(at: (day: Day) => number, length: number, read: number): Day | null {
  let before = 0
  for (let day = 0; day < length; day++) {
    before += at(day)
    if (read > 0 && 2 * before >= read) return day
  }
  return null
}

function isJanuaryFirst(day: Day): boolean {
  const date = new Date(Date.UTC(1899, 11, 30 + day))
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1
}
