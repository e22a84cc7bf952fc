// The words of a condition that is true or false of a cell, shared by the rules that tint cells and
// the criteria that filter them.
import {
  BooleanCriteria,
  type Constant,
  constantNamed,
  isConstant,
  RelativeDate,
} from './constants.ts'
import { badSignature } from './grid.ts'
import { Service } from './service.ts'

/** A builder that is told its condition; what it does with it is its own affair. */
export abstract class CriteriaBuilder extends Service {
  protected abstract readonly settle: (criteria: string, values: readonly unknown[]) => void

  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY', [])
  }

  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY', [])
  }

  whenDateAfter(date: Date | Constant): this {
    return this.#whenDate('DATE_AFTER', 'whenDateAfter', date)
  }

  whenDateBefore(date: Date | Constant): this {
    return this.#whenDate('DATE_BEFORE', 'whenDateBefore', date)
  }

  whenDateEqualTo(date: Date | Constant): this {
    return this.#whenDate('DATE_EQUAL_TO', 'whenDateEqualTo', date)
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#whenTyped('CUSTOM_FORMULA', 'whenFormulaSatisfied', 'string', formula)
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#whenTyped('NUMBER_BETWEEN', 'whenNumberBetween', 'number', start, end)
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.#whenTyped('NUMBER_NOT_BETWEEN', 'whenNumberNotBetween', 'number', start, end)
  }

  whenNumberEqualTo(number: number): this {
    return this.#whenTyped('NUMBER_EQUAL_TO', 'whenNumberEqualTo', 'number', number)
  }

  whenNumberNotEqualTo(number: number): this {
    return this.#whenTyped('NUMBER_NOT_EQUAL_TO', 'whenNumberNotEqualTo', 'number', number)
  }

  whenNumberGreaterThan(number: number): this {
    return this.#whenTyped('NUMBER_GREATER_THAN', 'whenNumberGreaterThan', 'number', number)
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    const method = 'whenNumberGreaterThanOrEqualTo'
    return this.#whenTyped('NUMBER_GREATER_THAN_OR_EQUAL_TO', method, 'number', number)
  }

  whenNumberLessThan(number: number): this {
    return this.#whenTyped('NUMBER_LESS_THAN', 'whenNumberLessThan', 'number', number)
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    const method = 'whenNumberLessThanOrEqualTo'
    return this.#whenTyped('NUMBER_LESS_THAN_OR_EQUAL_TO', method, 'number', number)
  }

  whenTextContains(text: string): this {
    return this.#whenTyped('TEXT_CONTAINS', 'whenTextContains', 'string', text)
  }

  whenTextDoesNotContain(text: string): this {
    return this.#whenTyped('TEXT_DOES_NOT_CONTAIN', 'whenTextDoesNotContain', 'string', text)
  }

  whenTextEqualTo(text: string): this {
    return this.#whenTyped('TEXT_EQUAL_TO', 'whenTextEqualTo', 'string', text)
  }

  whenTextStartsWith(text: string): this {
    return this.#whenTyped('TEXT_STARTS_WITH', 'whenTextStartsWith', 'string', text)
  }

  whenTextEndsWith(text: string): this {
    return this.#whenTyped('TEXT_ENDS_WITH', 'whenTextEndsWith', 'string', text)
  }

  withCriteria(criteria: Constant, values: unknown[]): this {
    if (!isConstant(criteria) || !Array.isArray(values)) {
      throw badSignature(`${this.kind}.withCriteria`, criteria, values)
    }
    return this.#when(criteria.name(), values.map(storedCriterion))
  }

  #when(criteria: string, values: readonly unknown[]): this {
    this.settle(criteria, values)
    return this
  }

  #whenTyped(criteria: string, method: string, type: string, ...values: unknown[]): this {
    if (!values.every((value) => typeof value === type)) {
      throw badSignature(`${this.kind}.${method}`, ...values)
    }
    return this.#when(criteria, values)
  }

  #whenDate(criteria: string, method: string, date: unknown): this {
    if (isConstant(date)) return this.#when(`${criteria}_RELATIVE`, [date.name()])
    if (!isDate(date)) throw badSignature(`${this.kind}.${method}`, date)
    return this.#when(criteria, [storedCriterion(date)])
  }
}

/** The condition's name as scripts read it. */
export function criteriaType(criteria: string): Constant {
  return constantNamed(BooleanCriteria, criteria)
}

/** A condition's values as scripts read them: relative days are words of their own. */
export function criteriaValues(criteria: string, values: readonly unknown[]): unknown[] {
  if (!criteria.endsWith('_RELATIVE')) return [...values]
  return values.map((value) => constantNamed(RelativeDate, String(value)))
}

/** A criterion's value as it is kept: a date of our own, the name of a constant. */
export function storedCriterion(value: unknown): unknown {
  if (isConstant(value)) return value.name()
  return isDate(value) ? new Date(Number(value)) : value
}

/** Whether a value is a date, of whichever world. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}
