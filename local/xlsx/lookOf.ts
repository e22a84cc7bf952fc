// The dress of cells of an .xlsx file in the words of the store.
import type { CellStyle, Workbook } from 'hucre/xlsx'
import { type Cell, restyled, type Style, type ValidationRule } from '../store/cell.ts'
import { capitalMonths, startsWithMonth } from '../store/entry.ts'
import { type Color, hex } from './colors.ts'

/** What the file says of the looks of a cell. */
export type LookOf = (told: Dressed) => Pick<Cell, 'style' | 'format' | 'rule'>

/** As much of a cell of the file as its looks need. */
interface Dressed {
  readonly style?: CellStyle
  readonly checkbox?: boolean
}

const TICK: ValidationRule = {
  criteria: 'CHECKBOX',
  values: [],
  source: null,
  allowInvalid: true,
  helpText: null,
}

/** A reader of looks for one file; equal looks are worked out once. */
export function reader(file: Workbook, locale: string): LookOf {
  const colorOf = (color: Color | undefined) => hex(color, file.themeColors ?? [])
  const numbers = new Map<object, number>()
  const styles = new Map<string, Style | null>()
  const numberOf = (part: object | undefined) => {
    if (!part) return 0
    const known = numbers.get(part) ?? numbers.size + 1
    numbers.set(part, known)
    return known
  }
  const styleOf = (style: CellStyle) => {
    const key = [style.font, style.fill, style.border, style.alignment].map(numberOf).join()
    const known = styles.get(key)
    if (known !== undefined) return known
    const made = styleFrom(style, colorOf, file.defaultFont)
    styles.set(key, made)
    return made
  }
  return ({ style, checkbox }) => ({
    style: style ? styleOf(style) : null,
    format: formatOf(style?.numFmt, locale),
    rule: checkbox ? TICK : null,
  })
}

type ColorOf = (color: Color | undefined) => string | null
type Font = NonNullable<CellStyle['font']>

function styleFrom(style: CellStyle, colorOf: ColorOf, usual: Font | undefined): Style | null {
  const { fill, alignment, border } = style
  const chosen: Style = {
    ...(fill?.type === 'pattern' && fill.pattern === 'solid'
      ? { background: colorOf(fill.fgColor) ?? '' }
      : {}),
    ...written(style.font, colorOf, usual),
    ...(alignment?.wrapText ? { wrapStrategy: 'WRAP' } : {}),
    ...placed(alignment),
    ...sides(border, colorOf),
  }
  return Object.entries(chosen).reduce<Style | null>(
    (made, [property, value]) =>
      value === '' ? made : restyled(made, property as keyof Style, value),
    null,
  )
}

/** The look of letters, where it is not the usual one of the file. */
function written(font: Font | undefined, colorOf: ColorOf, usual: Font | undefined): Style {
  const color = colorOf(font?.color)
  return {
    ...(color !== null && color !== '#000000' ? { fontColor: color } : {}),
    ...(font?.bold ? { fontWeight: 'bold' } : {}),
    ...(font?.italic ? { fontStyle: 'italic' } : {}),
    ...(font?.underline || font?.strikethrough ? { fontLine: lineOf(font) } : {}),
    ...(font?.size && font.size !== usual?.size ? { fontSize: font.size } : {}),
    ...(font?.name && font.name !== usual?.name ? { fontFamily: font.name } : {}),
  }
}

function lineOf({ underline, strikethrough }: Font): string {
  return [...(underline ? ['underline'] : []), ...(strikethrough ? ['line-through'] : [])].join(' ')
}

/** Letters one upon another are told by this number, in place of degrees. */
const UPRIGHT = 255

function placed(alignment: CellStyle['alignment']): Style {
  const up = { top: 'top', center: 'middle', bottom: 'bottom' } as const
  const across = { left: 'left', center: 'center', right: 'right' } as const
  const directions = { ltr: 'LEFT_TO_RIGHT', rtl: 'RIGHT_TO_LEFT' } as const
  const vertical = up[alignment?.vertical as keyof typeof up]
  const horizontal = across[alignment?.horizontal as keyof typeof across]
  const direction = directions[alignment?.readingOrder as keyof typeof directions]
  const turned = alignment?.textRotation ?? 0
  return {
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(direction ? { textDirection: direction } : {}),
    ...(turned === UPRIGHT ? { textRotation: 'vertical' } : {}),
    ...(turned > 0 && turned <= 180 ? { textRotation: turned > 90 ? 90 - turned : turned } : {}),
  }
}

const LINES: Record<string, string> = {
  hair: 'DOTTED',
  dotted: 'DOTTED',
  dashed: 'DASHED',
  dashDot: 'DASHED',
  dashDotDot: 'DASHED',
  mediumDashed: 'DASHED',
  mediumDashDot: 'DASHED',
  mediumDashDotDot: 'DASHED',
  slantDashDot: 'DASHED',
  thin: 'SOLID',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
}

type Side = NonNullable<CellStyle['border']>['top']

/** The borders of a cell, each as `SOLID #000000`. */
function sides(border: CellStyle['border'], colorOf: ColorOf): Style {
  const line = (side: Side) => {
    const style = LINES[side?.style ?? '']
    return style ? `${style} ${colorOf(side?.color) ?? '#000000'}` : ''
  }
  return {
    borderTop: line(border?.top),
    borderLeft: line(border?.left),
    borderBottom: line(border?.bottom),
    borderRight: line(border?.right),
  }
}

/** Whether a look holds what a cell here cannot. */
export function isPartlyLost({ fill, border, alignment, font, protection }: CellStyle): boolean {
  const isFilled = fill?.type === 'gradient' || (fill !== undefined && !isPlain(fill.pattern))
  const isIndented = (alignment?.indent ?? 0) > 0 || alignment?.shrinkToFit === true
  const isCrossed = border?.diagonal !== undefined
  return isFilled || isIndented || isCrossed || !!font?.vertAlign || protection?.hidden === true
}

function isPlain(pattern: string): boolean {
  return pattern === 'solid' || pattern === 'none'
}

/** A number format in Google's manner, null for the plain one. */
export function formatOf(format: string | undefined, locale: string): string | null {
  if (format === undefined || /^general$/i.test(format)) return null
  return capitalMonths(localFormat(format, locale))
}

/** Excel's own formats of days and hours follow the reader's locale, whatever their pattern says. */
function localFormat(format: string, locale: string): string {
  if (/^\[\$-[xX]?F800\]/.test(format)) return longDate(locale)
  if (/^\[\$-[xX]?F400\]/.test(format))
    return startsWithMonth(locale) ? 'h:mm:ss AM/PM' : 'hh:mm:ss'
  if (startsWithMonth(locale)) return format
  const hours = /^(m\/d\/yyyy )?h:mm(:ss)?$/.test(format) ? format.replace('h:', 'hh:') : format
  return hours.replace(/^m\/d\/yyyy/, shortDate(locale))
}

/** How a locale writes a day in figures. */
export function shortDate(locale: string): string {
  return startsWithMonth(locale) ? 'm/d/yyyy' : 'dd/mm/yyyy'
}

/** How a locale writes a day in words. */
function longDate(locale: string): string {
  return startsWithMonth(locale) ? 'dddd, mmmm d, yyyy' : 'dddd d mmmm yyyy'
}
