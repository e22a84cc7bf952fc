/**
 * A calendar day as Sheets counts it: whole days since 30 December 1899 (2026-11-21 is 46347).
 * A difference of two days is a number of calendar days, whatever the clocks did in between.
 */
export type Day = number

const EPOCH = Date.UTC(1899, 11, 30)
const MILLISECONDS = 86_400_000

/** `2026-11-21` → 46347. Anything that is not a real calendar day gives `null`. */
export function dayFromIso(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!parts) return null
  const instant = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  const day = Math.round((instant - EPOCH) / MILLISECONDS)
  return isoDay(day) === iso ? day : null
}

/** 46347 → `2026-11-21`. */
export function isoDay(day: Day): string {
  return new Date(EPOCH + Math.floor(day) * MILLISECONDS).toISOString().slice(0, 10)
}

/** A moment to the minute: a run is not a stopwatch. */
export function toTheMinute(moment: number): number {
  return Math.floor(moment * MINUTES) / MINUTES
}

const MINUTES = 1440

/** Tells the day and the time of an instant somewhere on Earth, as a Sheets serial number. */
export type Calendar = (instant: Date) => number

/**
 * A reader of instants in one time zone, made once a run: formatting is what costs, and the rows of a
 * tab mostly bear the same few moments.
 *
 * The result is a serial number: its whole part is the {@link Day}, its fraction the time of day.
 * `calendarOf('Europe/Paris')(new Date('2026-03-28T23:30:00Z'))` is 29 March, half past midnight.
 */
export function calendarOf(zone: string): Calendar {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour12: false,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const told = new Map<number, number>()
  return (instant) => {
    const known = told.get(instant.getTime())
    if (known !== undefined) return known
    const part: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value)
    const { year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
    // Some engines write midnight as 24.
    const wall = Date.UTC(year, month - 1, day, hour % 24, minute, second)
    const serial = (wall - EPOCH) / MILLISECONDS
    told.set(instant.getTime(), serial)
    return serial
  }
}

/** Says a day as people of that language write it: `21/11/2026`, or `21 Nov 2026` in English. */
export function sayDay(day: Day, locale: 'fr' | 'en'): string {
  const [year = '', month = '', date = ''] = isoDay(day).split('-')
  return locale === 'fr'
    ? `${date}/${month}/${year}`
    : `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
