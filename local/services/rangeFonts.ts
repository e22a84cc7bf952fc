// The letters of a range: family, size, weight, slant, lines, and text styles, which hold them all.
import { type Cell, restyled, type Style } from '../store/cell.ts'
import { badSignature, refuseMisfit } from './grid.ts'
import { change, dress, dressEach, firstCell, mapCells, unless } from './rangeCells.ts'
import { RangeColors } from './rangeColors.ts'
import { FAMILIES, FONT, FONT_SIZE } from './style.ts'
import { lookOf, TextStyleService } from './textStyle.ts'

/** A range and its letters. */
export class RangeFonts extends RangeColors {
  // Fonts

  getFontFamilies(): string[][] {
    return mapCells(this, (cell) => cell?.style?.fontFamily ?? FONT)
  }

  getFontFamily(): string {
    return firstCell(this)?.style?.fontFamily ?? FONT
  }

  setFontFamilies(families: Array<Array<string | null>>): this {
    return dressEach(this, 'fontFamily', families, (family) => family, 'setFontFamilies')
  }

  setFontFamily(family: string | null): this {
    return dress(this, 'fontFamily', family)
  }

  getFontLines(): string[][] {
    return mapCells(this, (cell) => cell?.style?.fontLine ?? 'none')
  }

  getFontLine(): string {
    return firstCell(this)?.style?.fontLine ?? 'none'
  }

  setFontLines(lines: Array<Array<string | null>>): this {
    return dressEach(this, 'fontLine', lines, unless('none'), 'setFontLines')
  }

  setFontLine(line: string | null): this {
    return dress(this, 'fontLine', unless('none')(line))
  }

  getFontSizes(): number[][] {
    return mapCells(this, (cell) => cell?.style?.fontSize ?? FONT_SIZE)
  }

  getFontSize(): number {
    return firstCell(this)?.style?.fontSize ?? FONT_SIZE
  }

  setFontSizes(sizes: number[][]): this {
    return dressEach(this, 'fontSize', sizes, (size) => size, 'setFontSizes')
  }

  setFontSize(size: number): this {
    return dress(this, 'fontSize', size)
  }

  getFontStyles(): string[][] {
    return mapCells(this, (cell) => cell?.style?.fontStyle ?? 'normal')
  }

  getFontStyle(): string {
    return firstCell(this)?.style?.fontStyle ?? 'normal'
  }

  setFontStyles(styles: Array<Array<string | null>>): this {
    return dressEach(this, 'fontStyle', styles, unless('normal'), 'setFontStyles')
  }

  setFontStyle(style: string | null): this {
    return dress(this, 'fontStyle', unless('normal')(style))
  }

  getFontWeights(): string[][] {
    return mapCells(this, (cell) => cell?.style?.fontWeight ?? 'normal')
  }

  getFontWeight(): string {
    return firstCell(this)?.style?.fontWeight ?? 'normal'
  }

  setFontWeights(weights: Array<Array<string | null>>): this {
    return dressEach(this, 'fontWeight', weights, unless('normal'), 'setFontWeights')
  }

  setFontWeight(weight: string | null): this {
    return dress(this, 'fontWeight', unless('normal')(weight))
  }

  getTextStyles(): TextStyleService[][] {
    return mapCells(this, textStyleOf)
  }

  getTextStyle(): TextStyleService {
    return textStyleOf(firstCell(this))
  }

  setTextStyles(styles: TextStyleService[][]): this {
    refuseMisfit(styles, this.area, 'Range.setTextStyles')
    return change(this, (cell, i, j) => wear(cell, styles[i]?.[j], 'setTextStyles'))
  }

  setTextStyle(style: TextStyleService): this {
    return change(this, (cell) => wear(cell, style, 'setTextStyle'))
  }
}

/** The look of a cell; where nobody chose a family, its text style names three: seen on live sheets. */
function textStyleOf(cell: Cell | undefined): TextStyleService {
  const look = lookOf(cell?.style)
  return new TextStyleService(cell?.style?.fontFamily ? look : { ...look, fontFamily: FAMILIES })
}

/** Gives a cell the parts of a look that are said. */
function wear(cell: Cell, style: TextStyleService | undefined, method: string): void {
  if (!(style instanceof TextStyleService)) {
    throw badSignature(`Range.${method}`, style)
  }
  const { bold, italic, fontFamily, fontSize, color, colorTheme } = style.look
  const set = <K extends keyof Style>(property: K, value: Style[K] | null) => {
    cell.style = restyled(cell.style, property, value)
  }
  if (bold !== undefined) set('fontWeight', bold ? 'bold' : null)
  if (italic !== undefined) set('fontStyle', italic ? 'italic' : null)
  if (fontFamily !== undefined) set('fontFamily', fontFamily === FAMILIES ? null : fontFamily)
  if (fontSize !== undefined) set('fontSize', fontSize)
  if (color !== undefined) {
    set('fontColor', color)
    set('fontColorTheme', colorTheme ?? null)
  }
  const now = { ...lookOf(cell.style), ...style.look }
  const lines = [now.underline ? 'underline' : '', now.strikethrough ? 'line-through' : '']
  set('fontLine', lines.filter((line) => line !== '').join(' ') || null)
}
