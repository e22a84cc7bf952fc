// Dates as Java's patterns write them: `dd/MM/yyyy HH:mm`, `EEE, d MMM yyyy`. Words are English, as
// they are for Google's scripts.
import { offsetText, zoneName, zoneOffset } from './javaZone.ts'

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
export const PATTERN_PART = /'((?:[^']|'')*)'|([A-Za-z])\2*/g

interface Wall {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  /** Milliseconds ahead of universal time. */
  readonly offset: number
}

/** An instant as a wall clock of a zone shows it, by a pattern; a letter unknown to Java throws. */
export function formatJavaDate(instant: number, zone: string, pattern: string): string {
  const wall = wallOf(instant, zone)
  return pattern.replace(PATTERN_PART, (part, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'")
    return written(wall, zone, instant, letter, part.length)
  })
}

/** The wall clock of a zone at an instant; a zone nobody knows is taken as universal time. */
function wallOf(instant: number, zone: string): Wall {
  const offset = zoneOffset(instant, zone)
  const date = new Date(instant + offset)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    offset,
  }
}

function written(wall: Wall, zone: string, instant: number, letter: string, count: number): string {
  const number = (value: number, least = count) => String(value).padStart(least, '0')
  const year = (value: number) => number(count === 2 ? value % 100 : value)
  const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay()
  switch (letter) {
    case 'G':
      return 'AD'
    case 'y':
      return year(wall.year)
    case 'Y':
      return year(wall.month === 12 && weekOfYear(wall) === 1 ? wall.year + 1 : wall.year)
    case 'u':
      return number(weekday || 7)
    case 'M':
    case 'L':
      return count < 3 ? number(wall.month) : word(MONTHS[wall.month - 1], count)
    case 'd':
      return number(wall.day)
    case 'D':
      return number(dayOfYear(wall))
    case 'w':
      return number(weekOfYear(wall))
    case 'W':
      return number(
        Math.ceil((wall.day + new Date(Date.UTC(wall.year, wall.month - 1, 1)).getUTCDay()) / 7),
      )
    case 'F':
      return number(Math.ceil(wall.day / 7))
    case 'E':
      return word(DAYS[weekday], count)
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM'
    case 'H':
      return number(wall.hour)
    case 'k':
      return number(wall.hour || 24)
    case 'K':
      return number(wall.hour % 12)
    case 'h':
      return number(wall.hour % 12 || 12)
    case 'm':
      return number(wall.minute)
    case 's':
      return number(wall.second)
    case 'S':
      return number(wall.millisecond)
    case 'z':
      return zoneName(zone, instant, count)
    case 'Z':
      return offsetText(wall.offset, '')
    case 'X':
      return wall.offset === 0
        ? 'Z'
        : offsetText(wall.offset, count > 2 ? ':' : '').slice(0, count === 1 ? 3 : 6)
    default:
      throw new Error(`Illegal pattern character '${letter}'`)
  }
}

function word(whole: string | undefined, count: number): string {
  return (count < 4 ? whole?.slice(0, 3) : whole) ?? ''
}

function dayOfYear({ year, month, day }: Wall): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 86_400_000
}

/** Weeks begin on Sunday, and the first is that of 1 January, as in Java's American calendar. */
function weekOfYear(wall: Wall): number {
  const first = new Date(Date.UTC(wall.year, 0, 1)).getUTCDay()
  const week = Math.ceil((dayOfYear(wall) + first) / 7)
  const next = new Date(Date.UTC(wall.year + 1, 0, 1)).getUTCDay()
  return wall.month === 12 && 31 - wall.day < next ? 1 : week
}
