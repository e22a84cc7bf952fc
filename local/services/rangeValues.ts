// The contents of a range: values, formulas, texts, and their clearing. Long because Google's class
// is: one short method for each of its words.

import { isFilled } from '../store/cell.ts'
import { displayed } from '../store/entry.ts'
import { fromR1C1, toR1C1 } from '../store/r1c1.ts'
import { type CellValue, clearCells, valueReader, writeEntries, writeFormulas } from './cells.ts'
import { badSignature, refuseMisfit } from './grid.ts'
import { firstCell, mapCells, roomySheetUnder, sheetUnder } from './rangeCells.ts'
import { RangePlace } from './rangePlace.ts'
import { layRichText, RichTextValueService, richTextOf } from './richText.ts'

/** What a clearing may be told to keep to. */
export interface ClearOptions {
  readonly contentsOnly?: boolean
  readonly formatOnly?: boolean
  readonly validationsOnly?: boolean
  readonly commentsOnly?: boolean
  readonly skipFilteredRows?: boolean
}

/** A range and what its cells hold. */
export class RangeValues extends RangePlace {
  getValues(): CellValue[][] {
    return mapCells(this, valueReader(this.desk))
  }

  getValue(): CellValue {
    return valueReader(this.desk)(firstCell(this))
  }

  getDisplayValues(): string[][] {
    return mapCells(this, (cell) => displayed(cell, this.desk.book.locale))
  }

  getDisplayValue(): string {
    return displayed(firstCell(this), this.desk.book.locale)
  }

  isBlank(): boolean {
    return mapCells(this, isFilled).every((row) => !row.includes(true))
  }

  setValues(values: unknown[][]): this {
    refuseMisfit(values, this.area, 'Range.setValues')
    return this.#write((i, j) => values[i]?.[j])
  }

  setValue(value: unknown): this {
    if (Array.isArray(value)) throw badSignature('Range.setValue', value)
    return this.#write(() => value)
  }

  // Formulas

  getFormulas(): string[][] {
    return mapCells(this, (cell) => cell?.formula ?? '')
  }

  getFormula(): string {
    return firstCell(this)?.formula ?? ''
  }

  getFormulasR1C1(): Array<Array<string | null>> {
    const { top, left } = this.area
    return this.getFormulas().map((row, i) =>
      row.map((formula, j) => (formula === '' ? null : toR1C1(formula, top + i, left + j))),
    )
  }

  getFormulaR1C1(): string | null {
    const formula = this.getFormula()
    return formula === '' ? null : toR1C1(formula, this.area.top, this.area.left)
  }

  /** The formula is told for the first cell; in the others its references move along. */
  setFormula(formula: string): this {
    if (typeof formula !== 'string') throw badSignature('Range.setFormula', formula)
    const { top, left } = this.area
    const relative = toR1C1(withEquals(formula), top, left)
    return this.#compute((i, j) => fromR1C1(relative, top + i, left + j))
  }

  setFormulas(formulas: string[][]): this {
    refuseMisfit(formulas, this.area, 'Range.setFormulas')
    return this.#compute((i, j) => withEquals(formulas[i]?.[j]))
  }

  setFormulaR1C1(formula: string): this {
    if (typeof formula !== 'string') throw badSignature('Range.setFormulaR1C1', formula)
    const { top, left } = this.area
    return this.#compute((i, j) => fromR1C1(withEquals(formula), top + i, left + j))
  }

  setFormulasR1C1(formulas: string[][]): this {
    refuseMisfit(formulas, this.area, 'Range.setFormulasR1C1')
    const { top, left } = this.area
    return this.#compute((i, j) => fromR1C1(withEquals(formulas[i]?.[j]), top + i, left + j))
  }

  // Rich text

  getRichTextValues(): Array<Array<RichTextValueService | null>> {
    return mapCells(this, richTextOf)
  }

  getRichTextValue(): RichTextValueService | null {
    return richTextOf(firstCell(this))
  }

  setRichTextValues(values: RichTextValueService[][]): this {
    refuseMisfit(values, this.area, 'Range.setRichTextValues')
    if (!values.flat().every((value) => value instanceof RichTextValueService)) {
      throw badSignature('Range.setRichTextValues', values)
    }
    return layRichText(this, (i, j) => values[i]?.[j])
  }

  setRichTextValue(value: RichTextValueService): this {
    if (!(value instanceof RichTextValueService)) {
      throw badSignature('Range.setRichTextValue', value)
    }
    return layRichText(this, () => value)
  }

  // Clearing

  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options
    const all = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly
    const sheet = sheetUnder(this)
    const parts = {
      content: all || contentsOnly === true,
      dress: all || formatOnly === true,
      rules: validationsOnly === true,
      notes: all || commentsOnly === true,
    }
    for (let { top, bottom } = this.area; top <= bottom; top++) {
      if (options.skipFilteredRows && sheet.filteredRows.has(top)) continue
      clearCells(this.desk, sheet, { ...this.area, top, bottom: top }, parts)
    }
    return this
  }

  clearContent(): this {
    clearCells(this.desk, sheetUnder(this), this.area, { content: true })
    return this
  }

  clearFormat(): this {
    clearCells(this.desk, sheetUnder(this), this.area, { dress: true })
    return this
  }

  clearNote(): this {
    clearCells(this.desk, sheetUnder(this), this.area, { notes: true })
    return this
  }

  clearDataValidations(): this {
    clearCells(this.desk, sheetUnder(this), this.area, { rules: true })
    return this
  }

  #write(inputAt: (i: number, j: number) => unknown): this {
    writeEntries(this.desk, roomySheetUnder(this), this.area, inputAt)
    return this
  }

  #compute(formulaAt: (i: number, j: number) => string): this {
    writeFormulas(this.desk, sheetUnder(this), this.area, formulaAt)
    return this
  }
}

/** A formula may come without its sign; an empty one empties the cell, and anything else throws. */
function withEquals(formula: unknown): string {
  if (formula === null || formula === undefined || formula === '') return ''
  if (typeof formula !== 'string') throw badSignature('Range.setFormulas', formula)
  return formula.startsWith('=') ? formula : `=${formula}`
}
