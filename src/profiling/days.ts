// The days of a column, counted day by day: 200 years hold in a few hundred kilobytes.

import type { Day } from '../base/day.ts'
import type { ColumnAsk } from './ask.ts'
import type { Batch } from './batch.ts'
import { CELL } from './batch.ts'
import type { DayRead } from './dayRead.ts'
import { NO_DAY, readDay } from './dayRead.ts'
import { isDated } from './orders.ts'
import type { Room } from './room.ts'
import { FILLER_NUMBER } from './tally.ts'

/** Days counted: from 30 December 1899 to 31 December 2100. */
const DAYS = 73_416

export interface DayCounts {
  /** Values that mean one day. */
  readonly certain: Uint32Array
  /** Values that mean two, by the order they are read in. */
  readonly dayFirst: Uint32Array
  readonly monthFirst: Uint32Array
  /** Values that are a day in one order alone, and so prove it. */
  dayProofs: number
  monthProofs: number
  either: number
  twoDigits: number
  /** Values that are no day at all. */
  unread: number
  /** Years of two digits above this one are of the century before. */
  readonly pivot: number
}

/** The days to count of a column; `null` when its format is not one of days and it is no update. */
export function dayCounts({ update, format, context }: ColumnAsk): DayCounts | null {
  if (!update && !isDated(format)) return null
  const thisYear = new Date(Date.UTC(1899, 11, 30 + context.today)).getUTCFullYear()
  return {
    certain: new Uint32Array(DAYS),
    dayFirst: new Uint32Array(DAYS),
    monthFirst: new Uint32Array(DAYS),
    dayProofs: 0,
    monthProofs: 0,
    either: 0,
    twoDigits: 0,
    unread: 0,
    pivot: (thisYear + 1) % 100,
  }
}

/** Counts the days of a batch, fillers left out: theirs is nobody's day. */
export function countDays(
  counts: DayCounts,
  { bytes, cells }: Batch,
  { present, filled, first, verdicts }: Room,
): void {
  const read: DayRead = { dayFirst: NO_DAY, monthFirst: NO_DAY, hasTwoDigits: false }
  for (let at = 0; at < filled; at++) {
    const record = present[at] as number
    if (verdicts[record] === FILLER_NUMBER) continue
    const cell = first + CELL * record
    readDay(bytes, cells[cell] as number, cells[cell + 1] as number, counts.pivot, read)
    countDay(counts, read)
  }
}

function countDay(counts: DayCounts, { dayFirst, monthFirst, hasTwoDigits }: DayRead): void {
  const isDay = dayFirst >= 0 && dayFirst < DAYS
  const isMonth = monthFirst >= 0 && monthFirst < DAYS
  if (!isDay && !isMonth) {
    counts.unread += 1
    return
  }
  if (hasTwoDigits) counts.twoDigits += 1
  if (isDay && isMonth && dayFirst !== monthFirst) {
    counts.either += 1
    raise(counts.dayFirst, dayFirst)
    raise(counts.monthFirst, monthFirst)
    return
  }
  if (!isMonth) counts.dayProofs += 1
  if (!isDay) counts.monthProofs += 1
  raise(counts.certain, isDay ? dayFirst : monthFirst)
}

function raise(days: Uint32Array, day: Day): void {
  days[day] = (days[day] as number) + 1
}

/** Adds what another part counted. */
export function joinDays(into: DayCounts, from: DayCounts): void {
  for (const days of ['certain', 'dayFirst', 'monthFirst'] as const) {
    const [own, others] = [into[days], from[days]]
    for (let day = 0; day < DAYS; day++) own[day] = (own[day] as number) + (others[day] as number)
  }
  for (const what of ['dayProofs', 'monthProofs', 'either', 'twoDigits', 'unread'] as const)
    into[what] += from[what]
}
