// Conditional format rules and their builder.
import { refusal } from '../messages.ts'
import type { ConditionalRule } from '../store/sheet.ts'
import { BooleanCriteria, type Constant, constantNamed } from './constants.ts'
import type { Desk } from './desk.ts'
import type { RangeService } from './range.ts'
import { Service } from './service.ts'
import { colorCode } from './style.ts'

/** The condition of a rule that is true or false of a cell. */
export class BooleanConditionService extends Service {
  readonly kind = 'BooleanCondition'
  readonly rule: ConditionalRule

  constructor(rule: ConditionalRule) {
    super()
    this.rule = rule
  }

  getCriteriaType(): Constant {
    return constantNamed(BooleanCriteria, this.rule.criteria)
  }

  getCriteriaValues(): unknown[] {
    return [...this.rule.values]
  }

  getBackground(): string | null {
    return this.rule.background
  }

  getFontColor(): string | null {
    return this.rule.fontColor
  }
}

/** A rule as scripts read it. */
export class ConditionalFormatRuleService extends Service {
  readonly kind: string = 'ConditionalFormatRule'
  readonly desk: Desk
  sheetId: number
  rule: ConditionalRule

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

/** A rule being made. */
export class ConditionalFormatRuleBuilderService extends ConditionalFormatRuleService {
  override readonly kind = 'ConditionalFormatRuleBuilder'

  constructor(desk: Desk, sheetId = -1, rule: ConditionalRule = NO_RULE) {
    super(desk, sheetId, rule)
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#with({ formula, criteria: 'CUSTOM_FORMULA', values: [formula] })
  }

  whenCellEmpty(): this {
    return this.#with({ formula: null, criteria: 'CELL_EMPTY', values: [] })
  }

  whenCellNotEmpty(): this {
    return this.#with({ formula: null, criteria: 'CELL_NOT_EMPTY', values: [] })
  }

  whenTextEqualTo(text: string): this {
    return this.#with({ formula: null, criteria: 'TEXT_EQUAL_TO', values: [text] })
  }

  whenTextStartsWith(text: string): this {
    return this.#with({ formula: null, criteria: 'TEXT_STARTS_WITH', values: [text] })
  }

  whenTextContains(text: string): this {
    return this.#with({ formula: null, criteria: 'TEXT_CONTAINS', values: [text] })
  }

  setBackground(color: string | null): this {
    return this.#with({ background: color === null ? null : colorCode(color) })
  }

  setFontColor(color: string | null): this {
    return this.#with({ fontColor: color === null ? null : colorCode(color) })
  }

  setRanges(ranges: RangeService[]): this {
    const sheetId = ranges[0]?.sheetId ?? -1
    if (ranges.some((range) => range.sheetId !== sheetId)) throw refusal('otherSheetRule')
    this.sheetId = sheetId
    return this.#with({ areas: ranges.map((range) => range.area) })
  }

  build(): ConditionalFormatRuleService {
    if (this.rule.criteria === '') throw refusal('ruleNeedsCondition')
    if (this.rule.areas.length === 0) throw refusal('ruleNeedsRange')
    return new ConditionalFormatRuleService(this.desk, this.sheetId, this.rule)
  }

  #with(change: Partial<ConditionalRule>): this {
    this.rule = { ...this.rule, ...change }
    return this
  }
}
