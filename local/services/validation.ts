// Data validation rules and their builder.
import { refusal } from '../messages.ts'
import type { ValidationRule } from '../store/cell.ts'
import { type Constant, constantNamed, DataValidationCriteria } from './constants.ts'
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

  getCriteriaType(): Constant {
    return constantNamed(DataValidationCriteria, this.rule.criteria)
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

  requireDateOnOrAfter(date: Date): this {
    return this.#requireDates('DATE_ON_OR_AFTER', 'requireDateOnOrAfter', date)
  }

  requireDateOnOrBefore(date: Date): this {
    return this.#requireDates('DATE_ON_OR_BEFORE', 'requireDateOnOrBefore', date)
  }

  requireNumberBetween(low: number, high: number): this {
    return this.#require('NUMBER_BETWEEN', [low, high])
  }

  requireNumberNotBetween(low: number, high: number): this {
    return this.#require('NUMBER_NOT_BETWEEN', [low, high])
  }

  requireNumberEqualTo(number: number): this {
    return this.#require('NUMBER_EQUAL_TO', [number])
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#require('NUMBER_NOT_EQUAL_TO', [number])
  }

  requireNumberGreaterThan(number: number): this {
    return this.#require('NUMBER_GREATER_THAN', [number])
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number])
  }

  requireNumberLessThan(number: number): this {
    return this.#require('NUMBER_LESS_THAN', [number])
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number])
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#require('CUSTOM_FORMULA', [formula])
  }

  withCriteria(criteria: Constant, values: unknown[]): this {
    return this.#require(criteria.name(), values)
  }

  #requireDates(criteria: string, method: string, ...dates: unknown[]): this {
    const isDate = (value: unknown) => Object.prototype.toString.call(value) === '[object Date]'
    if (!dates.every(isDate)) throw badSignature(`DataValidationBuilder.${method}`, ...dates)
    return this.#require(
      criteria,
      dates.map((date) => new Date(Number(date))),
    )
  }

  #require(criteria: string, values: readonly unknown[]): this {
    return this.#with({ criteria, values, source: null })
  }

  #with(change: Partial<ValidationRule>): this {
    this.rule = { ...this.rule, ...change }
    return this
  }
}
