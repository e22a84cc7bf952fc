// How cells look, in the words of .xlsx.
import type { CellStyle, Cell as XlsxCell } from 'hucre/xlsx'
import { type Cell, PLAIN_FORMAT, type Style, type TextLook } from '../store/cell.ts'
import { isDateFormat } from '../store/entry.ts'
import { cut, isErrorLike, writable } from './texts.ts'

type RichTextRun = NonNullable<XlsxCell['richText']>[number]

/** The dress of a cell, null when it has none. */
export function xlsxStyle(cell: Cell): CellStyle | null {
  const { style, format } = cell
  if (!style && (format === null || format === PLAIN_FORMAT)) return null
  return {
    ...(format === null || format === PLAIN_FORMAT ? {} : { numFmt: xlsxFormat(format) }),
    ...(style ? look(style) : {}),
  }
}

/** Google writes months in capitals; .xlsx does not. */
function xlsxFormat(format: string): string {
  return isDateFormat(format) ? format.toLowerCase() : format
}

function look(style: Style): CellStyle {
  const { background } = style
  const border = borders(style)
  return {
    font: font(style),
    ...(background ? { fill: solid(background) } : {}),
    ...(border ? { border } : {}),
    ...alignment(style),
  }
}

type Font = NonNullable<CellStyle['font']>

function font(style: Style): Font {
  const { fontColor, fontWeight, fontStyle, fontSize, fontFamily, fontLine = '' } = style
  return {
    name: fontFamily ?? 'Arial',
    size: fontSize ?? 10,
    ...(fontWeight === 'bold' ? { bold: true } : {}),
    ...(fontStyle === 'italic' ? { italic: true } : {}),
    ...(fontLine.includes('underline') ? { underline: true } : {}),
    ...(fontLine.includes('line-through') ? { strikethrough: true } : {}),
    ...(fontColor ? { color: rgb(fontColor) } : {}),
  }
}

/** The text of a cell in pieces that each have one look, null where the cell has but one. */
export function richText({ value, style, runs }: Cell): RichTextRun[] | null {
  if (typeof value !== 'string') return null
  // A text in pieces is never taken for an error of a formula.
  if (isErrorLike(value)) return [{ text: value }]
  const looks = (runs ?? []).filter(({ look }) => Object.keys(runFont(look)).length > 0)
  if (looks.length === 0) return null
  const whole = font(style ?? {})
  const pieces: RichTextRun[] = []
  let at = 0
  const add = (end: number, own: RichTextRun['font']) => {
    if (end > at) pieces.push({ text: writable(value.slice(at, end)), font: { ...whole, ...own } })
    at = Math.max(at, end)
  }
  const last = cut(value).length
  for (const { start, end, look } of looks) {
    add(Math.min(start, last), {})
    add(Math.min(end, last), runFont(look))
  }
  add(last, {})
  return pieces
}

function runFont({
  bold,
  italic,
  underline,
  strikethrough,
  fontFamily,
  fontSize,
  color,
}: TextLook) {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(fontFamily === undefined ? {} : { name: fontFamily }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(color === undefined ? {} : { color: rgb(color) }),
  }
}

const LINES: Record<string, NonNullable<Side>['style']> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
}

type Side = NonNullable<CellStyle['border']>['top']

/** The borders of a cell, null when it has none. */
function borders(style: Style): CellStyle['border'] | null {
  const { borderTop, borderLeft, borderBottom, borderRight } = style
  if (!borderTop && !borderLeft && !borderBottom && !borderRight) return null
  return {
    ...(borderTop ? { top: side(borderTop) } : {}),
    ...(borderLeft ? { left: side(borderLeft) } : {}),
    ...(borderBottom ? { bottom: side(borderBottom) } : {}),
    ...(borderRight ? { right: side(borderRight) } : {}),
  }
}

/** A border kept as `SOLID #000000`. */
function side(told: string): NonNullable<Side> {
  const [style = '', color = '#000000'] = told.split(' ')
  return { style: LINES[style] ?? 'thin', color: rgb(color) }
}

/** Letters one upon another are told by this number, in place of degrees. */
const UPRIGHT = 255

/** Degrees up are told from 1 to 90, degrees down from 91 to 180. */
function rotation(turned: Style['textRotation'] = 0): number {
  if (turned === 'vertical') return UPRIGHT
  return turned < 0 ? 90 - turned : turned
}

const DIRECTIONS: Record<string, 'ltr' | 'rtl'> = { LEFT_TO_RIGHT: 'ltr', RIGHT_TO_LEFT: 'rtl' }

function alignment(style: Style): CellStyle {
  const { verticalAlignment, horizontalAlignment, wrapStrategy } = style
  const vertical = { top: 'top', middle: 'center', bottom: 'bottom' } as const
  const horizontal = { left: 'left', center: 'center', right: 'right' } as const
  const up = vertical[verticalAlignment as keyof typeof vertical]
  const across = horizontal[horizontalAlignment as keyof typeof horizontal]
  const wrap = wrapStrategy === 'WRAP'
  const textRotation = rotation(style.textRotation)
  const readingOrder = DIRECTIONS[style.textDirection ?? '']
  if (!up && !across && !wrap && !textRotation && !readingOrder) return {}
  return {
    alignment: {
      ...(up ? { vertical: up } : {}),
      ...(across ? { horizontal: across } : {}),
      ...(wrap ? { wrapText: true } : {}),
      ...(textRotation ? { textRotation } : {}),
      ...(readingOrder ? { readingOrder } : {}),
    },
  }
}

/** A colour as .xlsx tells it. */
export function rgb(color: string) {
  return { rgb: color.slice(1).toUpperCase() }
}

function solid(color: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: rgb(color) } as const
}
