// Whether a value obeys a validation rule that refuses others.

import type { Book } from './book.ts'
import type { Scalar, ValidationRule } from './cell.ts'
import { meetsNumber } from './criteria.ts'
import { Zone } from './zone.ts'

/** The texts a list rule offers, null for a rule that is not a list. */
export function offeredTexts(rule: ValidationRule, book: Book): string[] | null {
  if (rule.criteria === 'VALUE_IN_LIST') return (rule.values[0] as unknown[]).map(String)
  if (rule.criteria !== 'VALUE_IN_RANGE') return null
  const sheet = rule.source && book.sheetById(rule.source.sheetId)
  if (!sheet || !rule.source?.area) return []
  const values = sheet.map(rule.source.area, (cell) => cell?.value ?? '')
  return values
    .flat()
    .filter((value) => value !== '')
    .map(String)
}

/** Whether a rule lets a value in; empty cells always pass, formulas of rules are not computed. */
export function obeys(rule: ValidationRule, value: Scalar, book: Book): boolean {
  if (rule.allowInvalid || value === '') return true
  const offered = offeredTexts(rule, book)
  if (offered) return offered.includes(String(value))
  const { criteria, values } = rule
  if (criteria === 'CHECKBOX') {
    return values.length > 0
      ? values.map(String).includes(String(value))
      : typeof value === 'boolean'
  }
  if (criteria.startsWith('TEXT_')) return obeysText(criteria, String(value), String(values[0]))
  if (criteria.startsWith('DATE_')) {
    const days = values.map((date) => dayOf(date, book))
    return typeof value === 'number' && obeysDate(criteria, Math.floor(value), days)
  }
  if (!criteria.startsWith('NUMBER_')) return true
  return typeof value === 'number' && meetsNumber(criteria, value, values.map(Number))
}

function obeysText(criteria: string, text: string, wanted: string): boolean {
  if (criteria === 'TEXT_IS_VALID_EMAIL') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
  if (criteria === 'TEXT_IS_VALID_URL')
    return /^(https?:\/\/)?[^\s./]+(\.[^\s./]+)+(\/\S*)?$/i.test(text)
  if (criteria === 'TEXT_CONTAINS') return text.toLowerCase().includes(wanted.toLowerCase())
  if (criteria === 'TEXT_DOES_NOT_CONTAIN') {
    return !text.toLowerCase().includes(wanted.toLowerCase())
  }
  return text === wanted
}

/** The day of a date of a rule; what is no date is compared with nothing. */
function dayOf(date: unknown, book: Book): number {
  return date instanceof Date
    ? Math.floor(Zone.named(book.zone).serial(date.getTime()))
    : Number.NaN
}

function obeysDate(criteria: string, day: number, limits: readonly number[]): boolean {
  const [from = Number.NaN, to = Number.NaN] = limits
  if (limits.some(Number.isNaN)) return true
  switch (criteria) {
    case 'DATE_AFTER':
      return day > from
    case 'DATE_BEFORE':
      return day < from
    case 'DATE_BETWEEN':
      return day >= from && day <= to
    case 'DATE_NOT_BETWEEN':
      return day < from || day > to
    case 'DATE_EQUAL_TO':
      return day === from
    case 'DATE_ON_OR_AFTER':
      return day >= from
    case 'DATE_ON_OR_BEFORE':
      return day <= from
    default:
      return true
  }
}
