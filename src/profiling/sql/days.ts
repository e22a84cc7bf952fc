// The day a text means, as a number such as 20261121, under both orders of day and month: what the core
// reads from bytes. Numbers compare as days do, and no engine fails on a day that is none.

import type { ColumnAsk } from '../ask.ts'
import { isDated } from '../orders.ts'
import type { Dialect } from './dialect.ts'

/** Whether the days of a column are read. */
export const hasDays = ({ update, format }: ColumnAsk) => update || isDated(format)

const PARTED = '[0-9]{1,2}[ ./-][0-9]{1,2}[ ./-](?:[0-9]{4}|[0-9]{2})'

/** The part of a text that stands for a day, written in one order or open. */
export function dayTexts({ group }: Dialect, at: number): string[] {
  const iso = group(`s${at}`, '^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]|$)')
  const compact = group(`s${at}`, '^([0-9]{8})(?:[ T]|$)')
  return [
    `coalesce(replace(${iso}, '-', ''), ${compact}) as i${at}`,
    `${group(`s${at}`, `^(${PARTED})(?:[ T]|$)`)} as q${at}`,
  ]
}

/** The three numbers of a day: its year, and the other two in the order of a French file. */
export function dayParts({ group, asNumber }: Dialect, at: number, today: number): string[] {
  const either = (iso: string, parted: string) =>
    asNumber(`case when i${at} is not null then ${iso} else ${parted} end`)
  const pivot = (yearOf(today) + 1) % 100
  const last = group(`q${at}`, '([0-9]+)$')
  const century = `case when length(${last}) = 4 then '' when ${asNumber(last)} > ${pivot} then '19' else '20' end`
  return [
    `${either(`substr(i${at}, 1, 4)`, `${century} || ${last}`)} as y${at}`,
    `${either(`substr(i${at}, 5, 2)`, group(`q${at}`, '^[0-9]+[ ./-]([0-9]+)'))} as b${at}`,
    `${either(`substr(i${at}, 7, 2)`, group(`q${at}`, '^([0-9]+)'))} as a${at}`,
  ]
}

/** The days a text means with the day first and with the month first; null when there is none. */
export function dayNumbers(at: number): string[] {
  const [first, second] = [dayNumber(at, `b${at}`, `a${at}`), dayNumber(at, `a${at}`, `b${at}`)]
  return [
    `${first} as d${at}`,
    `case when i${at} is not null then ${first} else ${second} end as m${at}`,
  ]
}

function dayNumber(at: number, month: string, day: string): string {
  const year = `y${at}`
  const isLeap = `mod(${year}, 4) = 0 and (mod(${year}, 100) <> 0 or mod(${year}, 400) = 0)`
  const february = `case when ${isLeap} then 29 else 28 end`
  const last = `case when ${month} = 2 then ${february} when ${month} in (4, 6, 9, 11) then 30 else 31 end`
  const isReal = `${year} between 1900 and 2100 and ${month} between 1 and 12 and ${day} between 1 and ${last}`
  return `case when ${isReal} then ${year} * 10000 + ${month} * 100 + ${day} end`
}

const dateOf = (day: number) => new Date(Date.UTC(1899, 11, 30 + day))
const yearOf = (day: number) => dateOf(day).getUTCFullYear()

/** A day as a number: 46347 → 20261121. */
export const numberOfDay = (day: number) =>
  Number(dateOf(day).toISOString().slice(0, 10).replace(/-/g, ''))

/** A number of a day as people and machines write it: 20261121 → 2026-11-21. */
export function isoOf({ asText }: Dialect, number: string): string {
  const text = asText(number)
  return `substr(${text}, 1, 4) || '-' || substr(${text}, 5, 2) || '-' || substr(${text}, 7, 2)`
}

const DAY = `(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}|[0-9]{1,2}[ ./-][0-9]{1,2}[ ./-][0-9]{4})`
const REAL_TIME =
  '[T ] *(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?)? *(?:Z|UTC|[+-][0-9]{2}:?[0-9]{2})?'

/** Whether the day number of a column, read in one order, is valid under its format: an expression. */
export function isValidDay(
  { isWhole }: Dialect,
  { format, context }: ColumnAsk,
  at: number,
  number: string,
): string {
  const today = numberOfDay(context.today)
  const shape = format === 'datetime' ? `${DAY}(?:${REAL_TIME})?` : DAY
  const tests = [isWhole(`s${at}`, shape), `${number} is not null`]
  if (format === 'birth-date')
    tests.push(`${number} <= ${today} and ${today} - ${number} < 1210000`)
  else if (context.past) tests.push(`${number} <= ${today}`)
  return tests.join(' and ')
}

/** The day alone in a text, as fillers are told from it: in the likeliest order that makes one. */
export function loneDay(dialect: Dialect, ask: ColumnAsk, at: number): string {
  const number = ask.context.locale === 'en' ? `coalesce(d${at}, m${at})` : `d${at}`
  const isLone = isValidDay(
    dialect,
    { ...ask, format: ask.format === 'datetime' ? 'date' : ask.format },
    at,
    number,
  )
  return `case when ${isLone} then ${isoOf(dialect, number)} end`
}
