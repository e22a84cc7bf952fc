// Dates as Java's patterns read them in a text.
import { MONTHS, PATTERN_PART } from './javaDate.ts'
import { zoneOffset } from './javaZone.ts'

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
  for (const part of pattern.matchAll(PATTERN_PART)) {
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
  if (own !== undefined) return wall - zoneOffset(wall, own === 'Z' ? 'UTC' : own)
  const first = wall - zoneOffset(wall, zone)
  return wall - zoneOffset(first, zone)
}
