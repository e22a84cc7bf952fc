// The dress of a range: formats, colours, fonts, alignments, borders. Long because Google's class
// is: one short method for each of its words.
import { type Cell, PLAIN_FORMAT, restyled, type Style } from '../store/cell.ts'
import { layBorders } from './borders.ts'
import { ColorService, colorGiven } from './color.ts'
import { type Constant, constantNamed, TextDirection, WrapStrategy } from './constants.ts'
import { badSignature, refuseMisfit } from './grid.ts'
import { change, dress, dressEach, firstCell, mapCells } from './rangeCells.ts'
import { RangeValues } from './rangeValues.ts'
import { BLACK, colorCode, FONT, FONT_SIZE, WHITE } from './style.ts'
import { TextRotationService } from './textRotation.ts'
import { lookOf, TextStyleService } from './textStyle.ts'

type ColorPart = 'background' | 'fontColor'

/** A range and how its cells look. */
export class RangeDress extends RangeValues {
  // Number formats

  getNumberFormats(): string[][] {
    return mapCells(this, (cell) => cell?.format ?? PLAIN_FORMAT)
  }

  getNumberFormat(): string {
    return firstCell(this)?.format ?? PLAIN_FORMAT
  }

  setNumberFormats(formats: string[][]): this {
    refuseMisfit(formats, this.area, 'Range.setNumberFormats')
    return change(this, (cell, i, j) => {
      cell.format = numberFormat(formats[i]?.[j])
    })
  }

  setNumberFormat(format: string): this {
    const chosen = numberFormat(format)
    return change(this, (cell) => {
      cell.format = chosen
    })
  }

  // Colours

  getBackgrounds(): string[][] {
    return mapCells(this, (cell) => cell?.style?.background ?? WHITE)
  }

  getBackground(): string {
    return firstCell(this)?.style?.background ?? WHITE
  }

  getBackgroundObjects(): ColorService[][] {
    return mapCells(this, backgroundOf)
  }

  getBackgroundObject(): ColorService {
    return backgroundOf(firstCell(this))
  }

  setBackgrounds(colors: Array<Array<string | null>>): this {
    return paintEach(this, 'background', matrixOf(colors, 'setBackgrounds', code))
  }

  setBackground(color: string | null): this {
    return paint(this, 'background', code(color))
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    const pair = (part: number) => Math.round(part).toString(16).padStart(2, '0')
    return this.setBackground(`#${pair(red)}${pair(green)}${pair(blue)}`)
  }

  setBackgroundObject(color: ColorService | null): this {
    return paint(this, 'background', colorGiven(color, 'Range.setBackgroundObject'))
  }

  setBackgroundObjects(colors: Array<Array<ColorService | null>> | null): this {
    if (colors === null) return this.setBackground(null)
    return paintEach(this, 'background', objects(colors, 'setBackgroundObjects'))
  }

  getFontColors(): string[][] {
    return mapCells(this, (cell) => cell?.style?.fontColor ?? BLACK)
  }

  getFontColor(): string {
    return firstCell(this)?.style?.fontColor ?? BLACK
  }

  getFontColorObjects(): ColorService[][] {
    return mapCells(this, fontColorOf)
  }

  getFontColorObject(): ColorService {
    return fontColorOf(firstCell(this))
  }

  setFontColors(colors: Array<Array<string | null>>): this {
    return paintEach(this, 'fontColor', matrixOf(colors, 'setFontColors', code))
  }

  setFontColor(color: string | null): this {
    return paint(this, 'fontColor', code(color))
  }

  setFontColorObject(color: ColorService | null): this {
    return paint(this, 'fontColor', colorGiven(color, 'Range.setFontColorObject'))
  }

  setFontColorObjects(colors: Array<Array<ColorService | null>>): this {
    return paintEach(this, 'fontColor', objects(colors, 'setFontColorObjects'))
  }

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
    return mapCells(this, (cell) => new TextStyleService(lookOf(cell?.style)))
  }

  getTextStyle(): TextStyleService {
    return new TextStyleService(lookOf(firstCell(this)?.style))
  }

  setTextStyles(styles: TextStyleService[][]): this {
    refuseMisfit(styles, this.area, 'Range.setTextStyles')
    return change(this, (cell, i, j) => wear(cell, styles[i]?.[j], 'setTextStyles'))
  }

  setTextStyle(style: TextStyleService): this {
    return change(this, (cell) => wear(cell, style, 'setTextStyle'))
  }

  // How the text lies

  getWraps(): boolean[][] {
    return mapCells(this, (cell) => cell?.style?.wrapStrategy === 'WRAP')
  }

  getWrap(): boolean {
    return firstCell(this)?.style?.wrapStrategy === 'WRAP'
  }

  setWraps(wraps: boolean[][]): this {
    return dressEach(this, 'wrapStrategy', wraps, wrapName, 'setWraps')
  }

  setWrap(wrap: boolean): this {
    return dress(this, 'wrapStrategy', wrapName(wrap))
  }

  getWrapStrategies(): Constant[][] {
    return mapCells(this, wrapOf)
  }

  getWrapStrategy(): Constant {
    return wrapOf(firstCell(this))
  }

  setWrapStrategies(strategies: Constant[][]): this {
    return dressEach(this, 'wrapStrategy', strategies, (one) => one.name(), 'setWrapStrategies')
  }

  setWrapStrategy(strategy: Constant): this {
    return dress(this, 'wrapStrategy', strategy.name())
  }

  getHorizontalAlignments(): string[][] {
    return mapCells(this, (cell) => cell?.style?.horizontalAlignment ?? 'general')
  }

  getHorizontalAlignment(): string {
    return firstCell(this)?.style?.horizontalAlignment ?? 'general'
  }

  setHorizontalAlignments(alignments: Array<Array<string | null>>): this {
    const read = unless('normal')
    return dressEach(this, 'horizontalAlignment', alignments, read, 'setHorizontalAlignments')
  }

  setHorizontalAlignment(alignment: string | null): this {
    return dress(this, 'horizontalAlignment', unless('normal')(alignment))
  }

  getVerticalAlignments(): string[][] {
    return mapCells(this, (cell) => cell?.style?.verticalAlignment ?? 'bottom')
  }

  getVerticalAlignment(): string {
    return firstCell(this)?.style?.verticalAlignment ?? 'bottom'
  }

  setVerticalAlignments(alignments: Array<Array<string | null>>): this {
    const read = (alignment: string | null) => alignment
    return dressEach(this, 'verticalAlignment', alignments, read, 'setVerticalAlignments')
  }

  setVerticalAlignment(alignment: string | null): this {
    return dress(this, 'verticalAlignment', alignment)
  }

  getTextDirections(): Array<Array<Constant | null>> {
    return mapCells(this, directionOf)
  }

  getTextDirection(): Constant | null {
    return directionOf(firstCell(this))
  }

  setTextDirections(directions: Array<Array<Constant | null>>): this {
    const read = (direction: Constant | null) => direction?.name() ?? null
    return dressEach(this, 'textDirection', directions, read, 'setTextDirections')
  }

  setTextDirection(direction: Constant | null): this {
    return dress(this, 'textDirection', direction?.name() ?? null)
  }

  getTextRotations(): TextRotationService[][] {
    return mapCells(this, (cell) => new TextRotationService(cell?.style?.textRotation ?? 0))
  }

  getTextRotation(): TextRotationService {
    return new TextRotationService(firstCell(this)?.style?.textRotation ?? 0)
  }

  setTextRotations(rotations: TextRotationService[][]): this {
    return dressEach(this, 'textRotation', rotations, rotationOf, 'setTextRotations')
  }

  setTextRotation(rotation: number | TextRotationService): this {
    return dress(this, 'textRotation', rotationOf(rotation))
  }

  setVerticalText(vertical: boolean): this {
    return dress(this, 'textRotation', vertical ? 'vertical' : null)
  }

  setShowHyperlink(shown: boolean): this {
    return dress(this, 'showHyperlink', shown)
  }

  setBorder(...given: unknown[]): this {
    return layBorders(this, given)
  }
}

/** A number format as stored: null for the plain one; what is no text throws. */
function numberFormat(format: unknown): string | null {
  if (typeof format !== 'string') throw badSignature('Range.setNumberFormat', format)
  return format === '' || /^general$/i.test(format) ? null : format
}

function code(color: unknown): ColorService | null {
  return color === null || color === undefined ? null : new ColorService(colorCode(String(color)))
}

function matrixOf<V>(
  values: V[][],
  method: string,
  read: (value: V) => ColorService | null,
): { method: string; colors: Array<Array<ColorService | null>> } {
  if (!Array.isArray(values) || !values.every(Array.isArray)) {
    throw badSignature(`Range.${method}`, values)
  }
  return { method, colors: values.map((row) => row.map(read)) }
}

function objects(values: Array<Array<ColorService | null>>, method: string) {
  return matrixOf(values, method, (color) => colorGiven(color, `Range.${method}`))
}

/** Paints every cell; the theme's name of the colour is kept beside its code. */
function paint<R extends RangeDress>(range: R, part: ColorPart, color: ColorService | null): R {
  return change(range, (cell) => repaint(cell, part, color))
}

function paintEach<R extends RangeDress>(
  range: R,
  part: ColorPart,
  { method, colors }: { method: string; colors: Array<Array<ColorService | null>> },
): R {
  refuseMisfit(colors, range.area, `Range.${method}`)
  return change(range, (cell, i, j) => repaint(cell, part, colors[i]?.[j] ?? null))
}

function repaint(cell: Cell, part: ColorPart, color: ColorService | null): void {
  const style = restyled(cell.style, part, color?.code ?? null)
  cell.style = restyled(style, `${part}Theme`, color?.theme ?? null)
}

function backgroundOf(cell: Cell | undefined): ColorService {
  return new ColorService(cell?.style?.background ?? WHITE, cell?.style?.backgroundTheme ?? null)
}

function fontColorOf(cell: Cell | undefined): ColorService {
  return new ColorService(cell?.style?.fontColor ?? BLACK, cell?.style?.fontColorTheme ?? null)
}

/** The value as it is, null for the word that stands for having none. */
function unless(nothing: string): (value: string | null) => string | null {
  return (value) => (value === nothing ? null : (value ?? null))
}

function wrapName(wrap: boolean): string {
  return wrap ? 'WRAP' : 'OVERFLOW'
}

function wrapOf(cell: Cell | undefined): Constant {
  return constantNamed(WrapStrategy, cell?.style?.wrapStrategy ?? 'OVERFLOW')
}

function directionOf(cell: Cell | undefined): Constant | null {
  const name = cell?.style?.textDirection
  return name === undefined ? null : constantNamed(TextDirection, name)
}

function rotationOf(rotation: number | TextRotationService): number | 'vertical' | null {
  const angle = rotation instanceof TextRotationService ? rotation.angle : rotation
  if (typeof angle !== 'number' && angle !== 'vertical') {
    throw badSignature('Range.setTextRotation', rotation)
  }
  return angle === 0 ? null : angle
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
  if (fontFamily !== undefined) set('fontFamily', fontFamily)
  if (fontSize !== undefined) set('fontSize', fontSize)
  if (color !== undefined) {
    set('fontColor', color)
    set('fontColorTheme', colorTheme ?? null)
  }
  const now = { ...lookOf(cell.style), ...style.look }
  const lines = [now.underline ? 'underline' : '', now.strikethrough ? 'line-through' : '']
  set('fontLine', lines.filter((line) => line !== '').join(' ') || null)
}
