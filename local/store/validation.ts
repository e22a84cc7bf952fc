// Whether a value obeys a validation rule that refuses others.
import type { Book } from './book.ts'
import type { Scalar, ValidationRule } from './cell.ts'
import { meetsNumber } from './criteria.ts'

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
  if (criteria.startsWith('DATE_')) return typeof value === 'number'
  if (!criteria.startsWith('NUMBER_')) return true
  return typeof value === 'number' && meetsNumber(criteria, value, values.map(Number))
}
