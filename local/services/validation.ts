// Data validation rules and their builder. Long because Google's class is.
import { refusal } from '../messages.ts'
import type { ValidationRule } from '../store/cell.ts'
import { type Constant, constantNamed, DataValidationCriteria, isConstant } from './constants.ts'
import { isDate, storedCriterion } from './criteria.ts'
import type { Desk } from './desk.ts'
import { badSignature } from './grid.ts'
import type { RangeService } from './range.ts'
import { Service } from './service.ts'

const ITEM_LIMIT = 500

const NO_RULE: ValidationRule = {
  criteria: '',
  values: [],
  source: null,
  allowInvalid: true,
  helpText: null,
}

/** A rule as scripts read it. */
export class DataValidationService extends Service {
  readonly kind: string = 'DataValidation'
  readonly desk: Desk
  rule: ValidationRule

  constructor(desk: Desk, rule: ValidationRule) {
    super()
    this.desk = desk
    this.rule = rule
  }

  getCriteriaType(): Constant | null {
    const { criteria } = this.rule
    return criteria === '' ? null : constantNamed(DataValidationCriteria, criteria)
  }

  getCriteriaValues(): unknown[] {
    const { source, values } = this.rule
    if (!source) return [...values]
    const area = source.area
    const range = area && this.desk.make.range(this.desk, source.sheetId, area)
    return [range, ...values]
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid
  }

  getHelpText(): string | null {
    return this.rule.helpText
  }

  copy(): DataValidationBuilderService {
    return new DataValidationBuilderService(this.desk, this.rule)
  }
}

/** A rule being made. */
export class DataValidationBuilderService extends DataValidationService {
  override readonly kind = 'DataValidationBuilder'

  constructor(desk: Desk, rule: ValidationRule = NO_RULE) {
    super(desk, rule)
  }

  build(): DataValidationService {
    return new DataValidationService(this.desk, this.rule)
  }

  setAllowInvalid(allow: boolean): this {
    return this.#with({ allowInvalid: allow })
  }

  setHelpText(text: string | null): this {
    return this.#with({ helpText: text })
  }

  requireCheckbox(checked?: unknown, unchecked?: unknown): this {
    return this.#require(
      'CHECKBOX',
      [checked, unchecked].filter((value) => value !== undefined),
    )
  }

  requireValueInList(values: unknown[], showDropdown = true): this {
    if (!Array.isArray(values)) {
      throw badSignature('DataValidationBuilder.requireValueInList', values)
    }
    if (values.length > ITEM_LIMIT) throw refusal('tooManyItems')
    return this.#require('VALUE_IN_LIST', [values.map(String), showDropdown])
  }

  requireValueInRange(range: RangeService, showDropdown = true): this {
    if (!(range instanceof Service && range.kind === 'Range')) {
      throw badSignature('DataValidationBuilder.requireValueInRange', range)
    }
    const source = { sheetId: range.sheetId, area: range.area }
    return this.#with({ criteria: 'VALUE_IN_RANGE', values: [showDropdown], source })
  }

  requireDate(...given: unknown[]): this {
    if (given.length > 0) throw badSignature('DataValidationBuilder.requireDate', ...given)
    return this.#require('DATE_IS_VALID_DATE', [])
  }

  requireDateAfter(date: Date): this {
    return this.#requireDates('DATE_AFTER', 'requireDateAfter', date)
  }

  requireDateBefore(date: Date): this {
    return this.#requireDates('DATE_BEFORE', 'requireDateBefore', date)
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.#requireDates('DATE_BETWEEN', 'requireDateBetween', start, end)
  }

  requireDateEqualTo(date: Date): this {
    return this.#requireDates('DATE_EQUAL_TO', 'requireDateEqualTo', date)
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.#requireDates('DATE_NOT_BETWEEN', 'requireDateNotBetween', start, end)
  }

  requireDateOnOrAfter(date: Date): this {
    return this.#requireDates('DATE_ON_OR_AFTER', 'requireDateOnOrAfter', date)
  }

  requireDateOnOrBefore(date: Date): this {
    return this.#requireDates('DATE_ON_OR_BEFORE', 'requireDateOnOrBefore', date)
  }

  requireNumberBetween(low: number, high: number): this {
    return this.#requireTyped('NUMBER_BETWEEN', 'requireNumberBetween', 'number', low, high)
  }

  requireNumberNotBetween(low: number, high: number): this {
    return this.#requireTyped('NUMBER_NOT_BETWEEN', 'requireNumberNotBetween', 'number', low, high)
  }

  requireNumberEqualTo(number: number): this {
    return this.#requireTyped('NUMBER_EQUAL_TO', 'requireNumberEqualTo', 'number', number)
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#requireTyped('NUMBER_NOT_EQUAL_TO', 'requireNumberNotEqualTo', 'number', number)
  }

  requireNumberGreaterThan(number: number): this {
    return this.#requireTyped('NUMBER_GREATER_THAN', 'requireNumberGreaterThan', 'number', number)
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#requireTyped(
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'requireNumberGreaterThanOrEqualTo',
      'number',
      number,
    )
  }

  requireNumberLessThan(number: number): this {
    return this.#requireTyped('NUMBER_LESS_THAN', 'requireNumberLessThan', 'number', number)
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#requireTyped(
      'NUMBER_LESS_THAN_OR_EQUAL_TO',
      'requireNumberLessThanOrEqualTo',
      'number',
      number,
    )
  }

  requireTextContains(text: string): this {
    return this.#requireTyped('TEXT_CONTAINS', 'requireTextContains', 'string', text)
  }

  requireTextDoesNotContain(text: string): this {
    return this.#requireTyped('TEXT_DOES_NOT_CONTAIN', 'requireTextDoesNotContain', 'string', text)
  }

  requireTextEqualTo(text: string): this {
    return this.#requireTyped('TEXT_EQUAL_TO', 'requireTextEqualTo', 'string', text)
  }

  requireTextIsEmail(): this {
    return this.#require('TEXT_IS_VALID_EMAIL', [])
  }

  requireTextIsUrl(): this {
    return this.#require('TEXT_IS_VALID_URL', [])
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#requireTyped('CUSTOM_FORMULA', 'requireFormulaSatisfied', 'string', formula)
  }

  /** Any criterion by its name, with the values it was read back with; nothing checks that they fit. */
  withCriteria(criteria: Constant, values: unknown[]): this {
    if (!isConstant(criteria) || !Array.isArray(values)) {
      throw badSignature('DataValidationBuilder.withCriteria', criteria, values)
    }
    const [first, ...rest] = values
    if (criteria.name() === 'VALUE_IN_RANGE') {
      return this.requireValueInRange(first as RangeService, rest[0] !== false)
    }
    if (criteria.name() === 'VALUE_IN_LIST') {
      return this.requireValueInList(first as unknown[], rest[0] !== false)
    }
    return this.#require(criteria.name(), values.map(storedCriterion))
  }

  #requireTyped(criteria: string, method: string, type: string, ...values: unknown[]): this {
    if (!values.every((value) => typeof value === type)) {
      throw badSignature(`DataValidationBuilder.${method}`, ...values)
    }
    return this.#require(criteria, values)
  }

  #requireDates(criteria: string, method: string, ...dates: unknown[]): this {
    if (!dates.every(isDate)) throw badSignature(`DataValidationBuilder.${method}`, ...dates)
    return this.#require(criteria, dates.map(storedCriterion))
  }

  #require(criteria: string, values: readonly unknown[]): this {
    return this.#with({ criteria, values, source: null })
  }

  #with(change: Partial<ValidationRule>): this {
    this.rule = { ...this.rule, ...change }
    return this
  }
}
