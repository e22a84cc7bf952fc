// What a conditional format rule asks of a cell: a condition, or a place on a scale of colours.
import type { ConditionalRule, Gradient, GradientPoint } from '../store/sheet.ts'
import { type Constant, constantNamed, InterpolationType } from './constants.ts'
import { criteriaType, criteriaValues } from './criteria.ts'
import { Service } from './service.ts'

/** The condition of a rule that is true or false of a cell. */
export class BooleanConditionService extends Service {
  readonly kind = 'BooleanCondition'
  readonly rule: ConditionalRule

  constructor(rule: ConditionalRule) {
    super()
    this.rule = rule
  }

  getCriteriaType(): Constant {
    return criteriaType(this.rule.criteria)
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.rule.criteria, this.rule.values)
  }

  getBackground(): string | null {
    return this.rule.background
  }

  getFontColor(): string | null {
    return this.rule.fontColor
  }

  getBold(): boolean | null {
    return this.rule.bold ?? null
  }

  getItalic(): boolean | null {
    return this.rule.italic ?? null
  }

  getStrikethrough(): boolean | null {
    return this.rule.strikethrough ?? null
  }

  getUnderline(): boolean | null {
    return this.rule.underline ?? null
  }
}

/** The colour scale of a rule. */
export class GradientConditionService extends Service {
  readonly kind = 'GradientCondition'
  readonly gradient: Gradient

  constructor(gradient: Gradient) {
    super()
    this.gradient = gradient
  }

  getMinColor(): string {
    return this.gradient.min.color
  }

  getMinType(): Constant | null {
    return typeOf(this.gradient.min)
  }

  getMinValue(): string {
    return this.gradient.min.value
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? ''
  }

  getMidType(): Constant | null {
    return typeOf(this.gradient.mid)
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? ''
  }

  getMaxColor(): string {
    return this.gradient.max.color
  }

  getMaxType(): Constant | null {
    return typeOf(this.gradient.max)
  }

  getMaxValue(): string {
    return this.gradient.max.value
  }
}

function typeOf(point: GradientPoint | null): Constant | null {
  return point && point.type !== '' ? constantNamed(InterpolationType, point.type) : null
}
