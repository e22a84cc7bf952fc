// The plain values of formats made of digits: see plain.ts.

import type { ColumnAsk } from './ask.ts'
import type { DayRead } from './dayRead.ts'
import { NO_DAY, readDay } from './dayRead.ts'

type Test = (bytes: Uint8Array, from: number, to: number) => boolean

const ZERO = 48
const digitAt = (bytes: Uint8Array, at: number) => (bytes[at] as number) - ZERO
const isDigit = (bytes: Uint8Array, at: number) => digitAt(bytes, at) >>> 0 < 10

/** Ten digits after their zero, alone or in pairs. */
export const isPhone: Test = (bytes, from, to) => {
  let digits = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    const isSeparator = (byte === 32 || byte === 45 || byte === 46) && digits > 0
    if (!isDigit(bytes, at)) {
      if (!isSeparator || !isDigit(bytes, at - 1)) return false
    } else if (digits++ === 1 && byte === ZERO) return false
  }
  return digits === 10 && bytes[from] === ZERO && isDigit(bytes, to - 1)
}

/** Five digits of a department of mainland France. */
const isPostalCode: Test = (bytes, from, to) => {
  if (to - from !== 5) return false
  for (let at = from; at < to; at++) if (!isDigit(bytes, at)) return false
  const department = 10 * digitAt(bytes, from) + digitAt(bytes, from + 1)
  return department >= 1 && department <= 95
}

/** Digits, with two decimals at most, not all of them zero. */
const isAmount: Test = (bytes, from, to) => {
  let [whole, decimals, sum] = [0, -1, 0]
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (isDigit(bytes, at)) {
      sum += byte - ZERO
      if (decimals < 0) whole += 1
      else decimals += 1
    } else if ((byte === 44 || byte === 46) && decimals < 0) decimals = 0
    else return false
  }
  return whole >= 1 && whole <= 9 && decimals !== 0 && decimals <= 2 && sum > 0
}

const isInteger: Test = (bytes, from, to) => {
  for (let at = from; at < to; at++) if (!isDigit(bytes, at)) return false
  return to - from <= 9
}

/** `2026-11-21`, and its time when it has one: `T10:05`, `10:05:30`, `Z` after it. */
function momentTest({ format, context }: ColumnAsk): Test {
  const read: DayRead = { dayFirst: NO_DAY, monthFirst: NO_DAY, hasTwoDigits: false }
  const isBirth = format === 'birth-date'
  const last = context.past || isBirth ? context.today : Number.POSITIVE_INFINITY
  // A birth of which there is nothing to say: no minor, nobody of great age.
  const [oldest, youngest] = isBirth ? [last - 43_000, last - 6_941] : [2, last]
  return (bytes, from, to) => {
    const length = to - from
    if (length < 10 || !isDigit(bytes, from + 2) || !isDigit(bytes, from + 3)) return false
    if (length > 10 && (format !== 'datetime' || !isClock(bytes, from + 10, to))) return false
    readDay(bytes, from, from + 10, 0, read)
    return read.dayFirst >= oldest && read.dayFirst <= youngest
  }
}

function isClock(bytes: Uint8Array, from: number, to: number): boolean {
  const end = (bytes[to - 1] as number) === 90 ? to - 1 : to
  const length = end - from
  if ((length !== 6 && length !== 9) || (bytes[from] !== 84 && bytes[from] !== 32)) return false
  for (let at = from + 1; at < end; at += 3) {
    const isPair = isDigit(bytes, at) && isDigit(bytes, at + 1)
    const isApart = at === from + 1 || bytes[at - 1] === 58
    if (!isPair || !isApart) return false
    const value = 10 * digitAt(bytes, at) + digitAt(bytes, at + 1)
    if (value >= (at === from + 1 ? 24 : 60)) return false
  }
  return true
}

/** The fast test of a format of digits; `null` when it has none, or when more must be known. */
export function numberTest(ask: ColumnAsk): Test | null {
  const { format, context } = ask
  const isFrench = context.country === null || context.country === 'FR'
  if (format === 'phone') return isFrench ? isPhone : null
  if (format === 'postal-code-fr') return isFrench ? isPostalCode : null
  if (format === 'amount') return isAmount
  if (format === 'integer') return context.bounds === null ? isInteger : null
  const isMoment = format === 'date' || format === 'datetime' || format === 'birth-date'
  return isMoment ? momentTest(ask) : null
}

/** A number and nothing else, not one written `0000`. In a column nobody described it may be meant, zero too. */
export const BARE_NUMBER = '[+-]?(0|[1-9][0-9]*)([.,][0-9]+)?'

/** The ways a plain value is written that a filler may be told by. */
export function writingsOf(format: string, plain: string): readonly string[] {
  if (format === 'phone') {
    const digits = plain.replace(/[ .-]/g, '')
    const international = `+33${digits.slice(1)}`
    return digits === plain ? [digits, international] : [plain, digits, international]
  }
  if (format !== 'datetime' || plain.length === 10) return [plain]
  const clock = plain.slice(11, plain.endsWith('z') ? -1 : undefined)
  return [plain, `${plain.slice(0, 10)}t${clock.length === 5 ? `${clock}:00` : clock}`]
}
