// Series of names: months and days of the week, whole or cut short, in the workbook's language.

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)))
/** 1 January 2024 was a Monday. */
const DAYS = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)))

const known = new Map<string, ReadonlyArray<readonly string[]>>()

function namesIn(locale: string): ReadonlyArray<readonly string[]> {
  const lists = known.get(locale)
  if (lists) return lists
  const names = (dates: readonly Date[], options: Intl.DateTimeFormatOptions) => {
    const tag = locale.replace('_', '-')
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
    return dates.map((date) => format.format(date))
  }
  const all = (['long', 'short'] as const).flatMap((length) => [
    names(MONTHS, { month: length }),
    names(DAYS, { weekday: length }),
  ])
  known.set(locale, all)
  return all
}

/**
 * What follows some names, by the offset from the first: `Jan`, `Feb` → `Mar` at 2. Null where they are
 * not names of one list, evenly apart. The letters are large or small as in the first name.
 */
export function namedSeries(
  texts: readonly unknown[],
  locale: string,
): ((offset: number) => string) | null {
  const words = texts.map((text) => String(text))
  for (const list of namesIn(locale)) {
    const places = words.map((word) => list.findIndex((name) => same(name, word)))
    const [first = -1, second = first + 1] = places
    const step = second - first
    if (!places.every((place, i) => place >= 0 && place === wrapped(first + step * i, list.length)))
      continue
    return (offset) =>
      cased(list[wrapped(first + step * offset, list.length)] ?? '', words[0] ?? '')
  }
  return null
}

function wrapped(place: number, length: number): number {
  return ((place % length) + length) % length
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function cased(name: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return name.toUpperCase()
  if (model === model.toLowerCase()) return name.toLowerCase()
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
