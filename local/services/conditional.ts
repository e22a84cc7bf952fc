// Conditional format rules and their builder.
import { refusal } from '../messages.ts'
import type { ConditionalRule, Gradient, GradientPoint } from '../store/sheet.ts'
import { BooleanConditionService, GradientConditionService } from './conditions.ts'
import type { Constant } from './constants.ts'
import { CriteriaBuilder } from './criteria.ts'
import type { Desk } from './desk.ts'
import { badSignature } from './grid.ts'
import type { RangeService } from './range.ts'
import { Service } from './service.ts'
import { colorCode } from './style.ts'

/** A rule as scripts read it. */
export class ConditionalFormatRuleService extends Service {
  readonly kind = 'ConditionalFormatRule'
  readonly desk: Desk
  readonly sheetId: number
  readonly rule: ConditionalRule

  constructor(desk: Desk, sheetId: number, rule: ConditionalRule) {
    super()
    this.desk = desk
    this.sheetId = sheetId
    this.rule = rule
  }

  getRanges(): RangeService[] {
    return this.rule.areas.map((area) => this.desk.make.range(this.desk, this.sheetId, area))
  }

  getBooleanCondition(): BooleanConditionService | null {
    return this.rule.criteria === '' ? null : new BooleanConditionService(this.rule)
  }

  getGradientCondition(): GradientConditionService | null {
    return this.rule.gradient ? new GradientConditionService(this.rule.gradient) : null
  }

  copy(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService(this.desk, this.sheetId, this.rule)
  }
}

const NO_RULE: ConditionalRule = {
  formula: null,
  criteria: '',
  values: [],
  areas: [],
  background: null,
  fontColor: null,
}

const NO_POINT: GradientPoint = { color: '', type: '', value: '' }

/** A rule being made: a condition or a colour scale, whichever was told last. */
export class ConditionalFormatRuleBuilderService extends CriteriaBuilder {
  readonly kind = 'ConditionalFormatRuleBuilder'
  readonly desk: Desk
  sheetId: number
  rule: ConditionalRule
  protected readonly settle = (criteria: string, values: readonly unknown[]) => {
    const formula = criteria === 'CUSTOM_FORMULA' ? String(values[0]) : null
    this.#with({ formula, criteria, values, gradient: null })
  }

  constructor(desk: Desk, sheetId = -1, rule: ConditionalRule = NO_RULE) {
    super()
    this.desk = desk
    this.sheetId = sheetId
    this.rule = rule
  }

  setBackground(color: string | null): this {
    return this.#with({ background: color === null ? null : colorCode(color) })
  }

  setFontColor(color: string | null): this {
    return this.#with({ fontColor: color === null ? null : colorCode(color) })
  }

  setBold(bold: boolean | null): this {
    return this.#with({ bold })
  }

  setItalic(italic: boolean | null): this {
    return this.#with({ italic })
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.#with({ strikethrough })
  }

  setUnderline(underline: boolean | null): this {
    return this.#with({ underline })
  }

  setGradientMinpoint(color: string): this {
    return this.#point('min', { color: colorCode(color), type: 'MIN', value: '' })
  }

  setGradientMinpointWithValue(color: string, type: Constant, value: string): this {
    return this.#point('min', { color: colorCode(color), type: type.name(), value: String(value) })
  }

  setGradientMidpointWithValue(color: string, type: Constant, value: string): this {
    return this.#point('mid', { color: colorCode(color), type: type.name(), value: String(value) })
  }

  setGradientMaxpoint(color: string): this {
    return this.#point('max', { color: colorCode(color), type: 'MAX', value: '' })
  }

  setGradientMaxpointWithValue(color: string, type: Constant, value: string): this {
    return this.#point('max', { color: colorCode(color), type: type.name(), value: String(value) })
  }

  setRanges(ranges: RangeService[]): this {
    if (!Array.isArray(ranges) || !ranges.every((range) => range instanceof Service)) {
      throw badSignature('ConditionalFormatRuleBuilder.setRanges', ranges)
    }
    const sheetId = ranges[0]?.sheetId ?? -1
    if (ranges.some((range) => range.sheetId !== sheetId)) throw refusal('otherSheetRule')
    this.sheetId = sheetId
    return this.#with({ areas: ranges.map((range) => range.area) })
  }

  getRanges(): RangeService[] {
    return this.#rule().getRanges()
  }

  getBooleanCondition(): BooleanConditionService | null {
    return this.#rule().getBooleanCondition()
  }

  getGradientCondition(): GradientConditionService | null {
    return this.#rule().getGradientCondition()
  }

  copy(): ConditionalFormatRuleBuilderService {
    return this.#rule().copy()
  }

  build(): ConditionalFormatRuleService {
    if (this.rule.criteria === '' && !this.rule.gradient) throw refusal('ruleNeedsCondition')
    if (this.rule.areas.length === 0) throw refusal('ruleNeedsRange')
    return this.#rule()
  }

  #rule(): ConditionalFormatRuleService {
    return new ConditionalFormatRuleService(this.desk, this.sheetId, this.rule)
  }

  #point(end: keyof Gradient, point: GradientPoint): this {
    const before = this.rule.gradient ?? { min: NO_POINT, mid: null, max: NO_POINT }
    const gradient = { ...before, [end]: point }
    return this.#with({ criteria: '', values: [], formula: null, gradient })
  }

  #with(change: Partial<ConditionalRule>): this {
    this.rule = { ...this.rule, ...change }
    return this
  }
}
