// Several ranges of one sheet, changed alike. Long because Google's class is: one short method for
// each of its words.
import type { Constant } from './constants.ts'
import { type Desk, sheetOf } from './desk.ts'
import type { RangeService } from './range.ts'
import type { ClearOptions } from './rangeValues.ts'
import { Service } from './service.ts'

/** A list of ranges. */
export class RangeListService extends Service {
  readonly kind = 'RangeList'
  readonly desk: Desk
  readonly ranges: readonly RangeService[]
  override readonly place = () => this.ranges[0]?.place() ?? null

  constructor(desk: Desk, ranges: readonly RangeService[]) {
    super()
    this.desk = desk
    this.ranges = ranges
  }

  getRanges(): RangeService[] {
    return [...this.ranges]
  }

  activate(): this {
    const { book } = this.desk
    const last = this.ranges[this.ranges.length - 1]
    if (!last) return this
    sheetOf(this.desk, last.sheetId)
    last.activate()
    book.activeAreas = this.ranges.map((range) => range.area)
    return this
  }

  breakApart(): this {
    return this.#each((range) => range.breakApart())
  }

  check(): this {
    return this.#each((range) => range.check())
  }

  uncheck(): this {
    return this.#each((range) => range.uncheck())
  }

  clear(options: ClearOptions = {}): this {
    return this.#each((range) => range.clear(options))
  }

  clearContent(): this {
    return this.#each((range) => range.clearContent())
  }

  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations())
  }

  clearFormat(): this {
    return this.#each((range) => range.clearFormat())
  }

  clearNote(): this {
    return this.#each((range) => range.clearNote())
  }

  insertCheckboxes(...values: [checked?: unknown, unchecked?: unknown]): this {
    return this.#each((range) => range.insertCheckboxes(...values))
  }

  removeCheckboxes(): this {
    return this.#each((range) => range.removeCheckboxes())
  }

  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color))
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.#each((range) => range.setBackgroundRGB(red, green, blue))
  }

  setBorder(...given: unknown[]): this {
    return this.#each((range) => range.setBorder(...given))
  }

  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color))
  }

  setFontFamily(family: string | null): this {
    return this.#each((range) => range.setFontFamily(family))
  }

  setFontLine(line: string | null): this {
    return this.#each((range) => range.setFontLine(line))
  }

  setFontSize(size: number): this {
    return this.#each((range) => range.setFontSize(size))
  }

  setFontStyle(style: string | null): this {
    return this.#each((range) => range.setFontStyle(style))
  }

  setFontWeight(weight: string | null): this {
    return this.#each((range) => range.setFontWeight(weight))
  }

  setFormula(formula: string): this {
    return this.#each((range) => range.setFormula(formula))
  }

  setFormulaR1C1(formula: string): this {
    return this.#each((range) => range.setFormulaR1C1(formula))
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.#each((range) => range.setHorizontalAlignment(alignment))
  }

  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note))
  }

  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format))
  }

  setShowHyperlink(shown: boolean): this {
    return this.#each((range) => range.setShowHyperlink(shown))
  }

  setTextDirection(direction: Constant | null): this {
    return this.#each((range) => range.setTextDirection(direction))
  }

  setTextRotation(degrees: number): this {
    return this.#each((range) => range.setTextRotation(degrees))
  }

  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value))
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.#each((range) => range.setVerticalAlignment(alignment))
  }

  setVerticalText(vertical: boolean): this {
    return this.#each((range) => range.setVerticalText(vertical))
  }

  setWrap(wrap: boolean): this {
    return this.#each((range) => range.setWrap(wrap))
  }

  setWrapStrategy(strategy: Constant): this {
    return this.#each((range) => range.setWrapStrategy(strategy))
  }

  trimWhitespace(): this {
    return this.#each((range) => range.trimWhitespace())
  }

  #each(change: (range: RangeService) => unknown): this {
    for (const range of this.ranges) change(range)
    return this
  }
}
