// What a column of a filter shows.
import type { ColumnCriteria } from '../store/sheet.ts'
import type { Constant } from './constants.ts'
import { CriteriaBuilder, criteriaType, criteriaValues } from './criteria.ts'
import { badSignature } from './grid.ts'
import { Service } from './service.ts'

const NOTHING: ColumnCriteria = { criteria: '', values: [], hidden: [], visible: [] }

/** The criteria of one column of a filter. */
export class FilterCriteriaService extends Service {
  readonly kind = 'FilterCriteria'
  readonly criteria: ColumnCriteria

  constructor(criteria: ColumnCriteria) {
    super()
    this.criteria = criteria
  }

  getCriteriaType(): Constant | null {
    return this.criteria.criteria === '' ? null : criteriaType(this.criteria.criteria)
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.criteria.criteria, this.criteria.values)
  }

  getHiddenValues(): string[] {
    return [...this.criteria.hidden]
  }

  getVisibleValues(): string[] {
    return [...this.criteria.visible]
  }

  copy(): FilterCriteriaBuilderService {
    return new FilterCriteriaBuilderService(this.criteria)
  }
}

/** Criteria being made. */
export class FilterCriteriaBuilderService extends CriteriaBuilder {
  readonly kind = 'FilterCriteriaBuilder'
  criteria: ColumnCriteria
  protected readonly settle = (criteria: string, values: readonly unknown[]) => {
    this.criteria = { ...this.criteria, criteria, values }
  }

  constructor(criteria: ColumnCriteria = NOTHING) {
    super()
    this.criteria = criteria
  }

  setHiddenValues(values: string[]): this {
    this.criteria = { ...this.criteria, hidden: texts(values, 'setHiddenValues') }
    return this
  }

  setVisibleValues(values: string[]): this {
    this.criteria = { ...this.criteria, visible: texts(values, 'setVisibleValues') }
    return this
  }

  getCriteriaType(): Constant | null {
    return this.build().getCriteriaType()
  }

  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues()
  }

  getHiddenValues(): string[] {
    return this.build().getHiddenValues()
  }

  getVisibleValues(): string[] {
    return this.build().getVisibleValues()
  }

  copy(): FilterCriteriaBuilderService {
    return this.build().copy()
  }

  build(): FilterCriteriaService {
    return new FilterCriteriaService(this.criteria)
  }
}

function texts(values: unknown, method: string): string[] {
  if (!Array.isArray(values)) throw badSignature(`FilterCriteriaBuilder.${method}`, values)
  return values.map(String)
}
