// The number formats and the colours of a range.
import { type Cell, PLAIN_FORMAT, restyled } from '../store/cell.ts'
import { ColorService, colorGiven } from './color.ts'
import { badSignature, refuseMisfit } from './grid.ts'
import { change, firstCell, mapCells } from './rangeCells.ts'
import { RangeValues } from './rangeValues.ts'
import { BLACK, colorCode, WHITE } from './style.ts'

type ColorPart = 'background' | 'fontColor'

/** A range, how its numbers are written and what its colours are. */
export class RangeColors extends RangeValues {
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
  const known = new Map<V, ColorService | null>()
  const once = (value: V) => {
    const color = known.get(value)
    if (color !== undefined) return color
    const first = read(value)
    known.set(value, first)
    return first
  }
  return { method, colors: values.map((row) => row.map(once)) }
}

function objects(values: Array<Array<ColorService | null>>, method: string) {
  return matrixOf(values, method, (color) => colorGiven(color, `Range.${method}`))
}

/** Paints every cell; the theme's name of the colour is kept beside its code. */
function paint<R extends RangeColors>(range: R, part: ColorPart, color: ColorService | null): R {
  return change(range, (cell) => repaint(cell, part, color))
}

function paintEach<R extends RangeColors>(
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
