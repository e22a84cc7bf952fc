import type { Day } from '../../base/day.ts'
import { dayFromIso, isoDay } from '../../base/day.ts'
import type { FormatContext, Rule } from './rule.ts'
import { when } from './rule.ts'

const FIRST = 2 // 1 January 1900
const LAST = 73415 // 31 December 2100

/** A real day from 1900 to 2100, in ISO 8601 or as the file's language writes it; given as ISO. */
export const date: Rule = (value, context) => {
  const [day] = daysMeant(value, context.locale)
  if (day === undefined || day < FIRST || day > LAST) return false
  return when(!context.past || day <= context.today, isoDay(day))
}

const TIME =
  /^(.+?)(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/

/** A day, with or without time and zone: `2026-11-21T10:05:00Z`. */
export const datetime: Rule = (value, context) => {
  const [, day = '', hours = '', minutes = '', seconds = ''] = TIME.exec(value) ?? []
  const iso = date(day, context)
  const real = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60
  if (typeof iso !== 'string' || !real) return false
  const clock = [hours, minutes, seconds || '0'].map((part) => part.padStart(2, '0')).join(':')
  return hours === '' ? iso : `${iso}T${clock}`
}

/** A birth date: it gives an age from 0 to 120 today. */
export const birthDate: Rule = (value, context) => {
  const iso = date(value, context)
  if (typeof iso !== 'string') return false
  const age = ageOn(context.today, iso)
  return when(age >= 0 && age <= 120, iso)
}

/** Whole years lived on a day by someone born on another. Negative before birth. */
export function ageOn(today: Day, born: string): number {
  const now = isoDay(today)
  const birthdayCome = now.slice(5) >= born.slice(5)
  return Number(now.slice(0, 4)) - Number(born.slice(0, 4)) - (birthdayCome ? 0 : 1)
}

/**
 * The days a text can mean, likeliest first. French files write the day first. English ones write it
 * first or second: `03/04/2026` then means two days, `21/11/2026` one.
 */
export function daysMeant(value: string, locale: FormatContext['locale']): Day[] {
  const iso = dayFromIso(value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  if (iso !== null) return [iso]
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(value) ?? []
  const orders =
    locale === 'fr'
      ? [[second, first]]
      : [
          [second, first],
          [first, second],
        ]
  const days = orders
    .map(([month = '', day = '']) =>
      dayFromIso(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
    )
    .filter((day): day is Day => day !== null)
  return [...new Set(days)]
}
