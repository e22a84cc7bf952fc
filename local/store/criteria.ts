// Whether a cell meets a condition of a filter. Conditions told as formulas are not computed.

import type { Cell } from './cell.ts'
import { displayed, isDateFormat } from './entry.ts'
import { Zone } from './zone.ts'

export interface Condition {
  /** One of Google's boolean criteria; '' stands for none. */
  readonly criteria: string
  readonly values: readonly unknown[]
}

/** What a condition is read by: the words, the zone and the day of the spreadsheet. */
export interface ConditionPlace {
  readonly locale: string
  readonly zone: string
  /** The present instant, in milliseconds. */
  readonly now: number
}

/** Whether a cell meets a condition; no condition and formulas are met by all. */
export function meets(
  condition: Condition,
  cell: Cell | undefined,
  place: ConditionPlace,
): boolean {
  const { criteria, values } = condition
  const value = cell?.value ?? ''
  if (criteria === 'CELL_EMPTY') return value === ''
  if (criteria === 'CELL_NOT_EMPTY') return value !== ''
  if (criteria.startsWith('TEXT_')) {
    return meetsText(criteria, displayed(cell, place.locale), String(values[0] ?? ''))
  }
  if (criteria.startsWith('NUMBER_')) {
    return typeof value === 'number' && meetsNumber(criteria, value, values.map(Number))
  }
  if (criteria.startsWith('DATE_')) {
    if (typeof value !== 'number' || !isDateFormat(cell?.format ?? null)) return false
    return meetsDay(criteria, Math.floor(value), values[0], place)
  }
  return true
}

function meetsText(criteria: string, shown: string, wanted: string): boolean {
  const [text, part] = [shown.toLowerCase(), wanted.toLowerCase()]
  if (criteria === 'TEXT_CONTAINS') return text.includes(part)
  if (criteria === 'TEXT_DOES_NOT_CONTAIN') return !text.includes(part)
  if (criteria === 'TEXT_STARTS_WITH') return text.startsWith(part)
  if (criteria === 'TEXT_ENDS_WITH') return text.endsWith(part)
  return text === part
}

/** Whether a number lies as a criterion wants it to its limits. */
export function meetsNumber(criteria: string, value: number, limits: readonly number[]): boolean {
  const [low = Number.NaN, high = Number.NaN] = limits
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return value >= low && value <= high
    case 'NUMBER_NOT_BETWEEN':
      return value < low || value > high
    case 'NUMBER_EQUAL_TO':
      return value === low
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== low
    case 'NUMBER_GREATER_THAN':
      return value > low
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= low
    case 'NUMBER_LESS_THAN':
      return value < low
    default:
      return value <= low
  }
}

const DAYS_AWAY: Record<string, readonly [from: number, to: number]> = {
  TODAY: [0, 0],
  TOMORROW: [1, 1],
  YESTERDAY: [-1, -1],
  PAST_WEEK: [-7, 0],
  PAST_MONTH: [-30, 0],
  PAST_YEAR: [-365, 0],
}

function meetsDay(criteria: string, day: number, wanted: unknown, place: ConditionPlace): boolean {
  const zone = Zone.named(place.zone)
  const today = Math.floor(zone.serial(place.now))
  const away = DAYS_AWAY[String(wanted)]
  const fixed = wanted instanceof Date ? Math.floor(zone.serial(Number(wanted))) : Number.NaN
  const [from, to] = away ? [today + away[0], today + away[1]] : [fixed, fixed]
  if (criteria.startsWith('DATE_AFTER')) return day > to
  if (criteria.startsWith('DATE_BEFORE')) return day < from
  return day >= from && day <= to
}
