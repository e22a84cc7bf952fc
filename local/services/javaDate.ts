// Dates as Java's patterns write and read them: `dd/MM/yyyy HH:mm`, `EEE, d MMM yyyy`. Words are
// English, as they are for Google's scripts.

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const PART = /'((?:[^']|'')*)'|([A-Za-z])\2*/g

interface Wall {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  /** Minutes ahead of universal time. */
  readonly offset: number
}

/** An instant as a wall clock of a zone shows it, by a pattern; a letter unknown to Java throws. */
export function formatJavaDate(instant: number, zone: string, pattern: string): string {
  const wall = wallOf(instant, zone)
  return pattern.replace(PART, (part, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'")
    return written(wall, zone, instant, letter, part.length)
  })
}

/** The wall clock of a zone at an instant; a zone nobody knows is taken as universal time. */
function wallOf(instant: number, zone: string): Wall {
  const offset = zoneOffset(instant, zone)
  const date = new Date(instant + offset * 60_000)
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

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** Minutes by which a zone is ahead of universal time at an instant: `GMT+2`, or a name of places. */
function zoneOffset(instant: number, zone: string): number {
  const fixed = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)
    return fixed[1] === '-' ? -minutes : minutes
  }
  const format = formatOf(zone)
  if (!format) return 0
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000)
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  let format: Intl.DateTimeFormat | null = null
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    format = null
  }
  formats.set(zone, format)
  return format
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
      return zoneName(zone, wall, instant, count)
    case 'Z':
      return shift(wall.offset, '')
    case 'X':
      return wall.offset === 0
        ? 'Z'
        : shift(wall.offset, count > 2 ? ':' : '').slice(0, count === 1 ? 3 : 6)
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

function shift(offset: number, colon: string): string {
  const size = Math.abs(offset)
  const pair = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${pair(Math.floor(size / 60))}${colon}${pair(size % 60)}`
}

/** English of several places: each abbreviates only the zones its people know. */
const ZONE_NAMERS = ['en-US', 'en-GB', 'en-AU', 'en-IN']

function zoneName(zone: string, wall: Wall, instant: number, count: number): string {
  if (!formatOf(zone)) return wall.offset === 0 ? 'GMT' : `GMT${shift(wall.offset, ':')}`
  const timeZoneName = count > 3 ? 'long' : 'short'
  const names = ZONE_NAMERS.map((tag) => {
    const writer = new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName })
    return writer.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? zone
  })
  return names.find((name) => !/^(GMT|UTC)[+-]/.test(name)) ?? `GMT${shift(wall.offset, ':')}`
}

const READ: Record<string, string> = {
  y: '(\\d+)',
  M: '(\\d{1,2})',
  MMM: '([A-Za-z]+)\\.?',
  d: '(\\d{1,2})',
  H: '(\\d{1,2})',
  h: '(\\d{1,2})',
  m: '(\\d{1,2})',
  s: '(\\d{1,2})',
  S: '(\\d{1,3})',
  a: '([AaPp][Mm])',
  E: '([A-Za-z]+)\\.?',
  Z: '([+-]\\d{2}:?\\d{2}|Z)',
}

/** The instant a text tells by a pattern, in a zone unless it tells its own; null when it tells none. */
export function parseJavaDate(text: string, zone: string, pattern: string): number | null {
  const letters: string[] = []
  let source = '^'
  let from = 0
  const plain = (between: string) => between.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  for (const part of pattern.matchAll(PART)) {
    source += plain(pattern.slice(from, part.index))
    from = part.index + part[0].length
    const letter = part[2]
    if (letter === undefined) {
      source += plain((part[1] ?? '') || "'")
      continue
    }
    const reader =
      letter === 'M' && part[0].length > 2 ? READ.MMM : READ[letter === 'X' ? 'Z' : letter]
    if (!reader) return null
    source += part[0] === 'yyyy' ? '(\\d{1,4})' : reader
    letters.push(letter)
  }
  const match = new RegExp(source + plain(pattern.slice(from))).exec(text)
  return match && instantOf(letters, match.slice(1), zone)
}

function instantOf(
  letters: readonly string[],
  texts: readonly string[],
  zone: string,
): number | null {
  const told = new Map(letters.map((letter, i) => [letter, texts[i] ?? '']))
  const number = (letter: string, missing: number) => Number(told.get(letter) ?? missing)
  const name = told.get('M') ?? '1'
  const named = MONTHS.findIndex(
    (month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase(),
  )
  const month = /^\d+$/.test(name) ? Number(name) : named + 1
  if (month < 1) return null
  const short = number('y', 1970)
  const year = told.get('y')?.length === 2 ? (short > 45 ? 1900 : 2000) + short : short
  const afternoon = /p/i.test(told.get('a') ?? '')
  const hour = told.has('h') ? (number('h', 0) % 12) + (afternoon ? 12 : 0) : number('H', 0)
  const wall = Date.UTC(
    year,
    month - 1,
    number('d', 1),
    hour,
    number('m', 0),
    number('s', 0),
    number('S', 0),
  )
  const own = told.get('Z') ?? told.get('X')
  if (own !== undefined) return wall - zoneOffset(wall, own === 'Z' ? 'UTC' : own) * 60_000
  const first = wall - zoneOffset(wall, zone) * 60_000
  return wall - zoneOffset(first, zone) * 60_000
}
