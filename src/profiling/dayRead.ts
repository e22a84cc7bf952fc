// A day read from its bytes, as the format `date` reads it, under both orders at once.

import type { Day } from '../base/day.ts'

/** The day a value means with the day first and with the month first; below zero when it is none. */
export interface DayRead {
  dayFirst: Day
  monthFirst: Day
  hasTwoDigits: boolean
}

export const NO_DAY = -1

const DASH = 45
const ZERO = 48
const SEPARATORS = new Set([32, DASH, 46, 47])

/**
 * Reads `2026-11-21`, `20261121`, `21/11/2026`, `21-11-26`: a day, alone or before a time. Years of two
 * digits above `pivot` are of the twentieth century.
 */
export function readDay(
  bytes: Uint8Array,
  from: number,
  to: number,
  pivot: number,
  into: DayRead,
): void {
  into.dayFirst = NO_DAY
  into.monthFirst = NO_DAY
  into.hasTwoDigits = false
  const digits = run(bytes, from, to)
  if (digits === 8) readCompact(bytes, from, to, into)
  else if (digits === 4) readIso(bytes, from, to, into)
  else if (digits === 1 || digits === 2) readParted(bytes, from, to, digits, pivot, into)
}

function readCompact(bytes: Uint8Array, from: number, to: number, into: DayRead): void {
  if (!endsDay(bytes, from + 8, to)) return
  const day = dayOf(number(bytes, from, 4), number(bytes, from + 4, 2), number(bytes, from + 6, 2))
  into.dayFirst = day
  into.monthFirst = day
}

function readIso(bytes: Uint8Array, from: number, to: number, into: DayRead): void {
  const isIso =
    to >= from + 10 &&
    bytes[from + 4] === DASH &&
    bytes[from + 7] === DASH &&
    run(bytes, from + 5, to) === 2 &&
    run(bytes, from + 8, to) === 2
  if (!isIso || !endsDay(bytes, from + 10, to)) return
  const day = dayOf(number(bytes, from, 4), number(bytes, from + 5, 2), number(bytes, from + 8, 2))
  into.dayFirst = day
  into.monthFirst = day
}

/** Two numbers then a year, parted by signs that may differ, as the format lets them. */
function readParted(
  bytes: Uint8Array,
  from: number,
  to: number,
  first: number,
  pivot: number,
  into: DayRead,
): void {
  const second = from + first + 1
  const middle = run(bytes, second, to)
  const third = second + middle + 1
  const last = run(bytes, third, to)
  const isParted =
    middle >= 1 &&
    middle <= 2 &&
    (last === 4 || last === 2) &&
    SEPARATORS.has(bytes[second - 1] as number) &&
    SEPARATORS.has(bytes[third - 1] as number)
  if (!isParted || !endsDay(bytes, third + last, to)) return
  const [one, other] = [number(bytes, from, first), number(bytes, second, middle)]
  const written = number(bytes, third, last)
  const year = last === 4 ? written : written + (written > pivot ? 1900 : 2000)
  into.dayFirst = dayOf(year, other, one)
  into.monthFirst = dayOf(year, one, other)
  into.hasTwoDigits = last === 2
}

/** A day stands alone, or before a time. */
function endsDay(bytes: Uint8Array, at: number, to: number): boolean {
  return at === to || (at < to && (bytes[at] === 32 || bytes[at] === 84))
}

/** Digits in a row, nine at most. */
function run(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && at < from + 9 && ((bytes[at] as number) - ZERO) >>> 0 < 10) at += 1
  return at - from
}

function number(bytes: Uint8Array, from: number, length: number): number {
  let value = 0
  for (let at = from; at < from + length; at++) value = value * 10 + (bytes[at] as number) - ZERO
  return value
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day of a date of the calendar, from 1900 on; below zero when there is no such day. */
function dayOf(year: number, month: number, date: number): Day {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || date < 1) return NO_DAY
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (date > (MONTHS[month - 1] as number) + (isLeap && month === 2 ? 1 : 0)) return NO_DAY
  // Years are counted from March, so that the day of a leap year comes last.
  const counted = month > 2 ? year : year - 1
  const sinceMarch = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5
  const leaps = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400)
  return 365 * counted + leaps + Math.floor(sinceMarch) + date - MARCH_FIRST
}

/** 30 December 1899, counted the same way. */
const MARCH_FIRST = 693_900
