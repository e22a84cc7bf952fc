// The dress of cells of an .xlsx file in the words of the store.
import type { CellStyle, Workbook, Cell as XlsxCell } from 'hucre/xlsx'
import { type Cell, restyled, type Style, type ValidationRule } from '../store/cell.ts'
import { capitalMonths, startsWithMonth } from '../store/entry.ts'

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>

/** What the file says of the looks of a cell. */
export type LookOf = (cell: XlsxCell) => Pick<Cell, 'style' | 'format' | 'rule'>

const TICK: ValidationRule = {
  criteria: 'CHECKBOX',
  values: [],
  source: null,
  allowInvalid: true,
  helpText: null,
}

/** Excel's own short date, alone or before an hour: it follows the reader's locale. */
const LOCAL_DATE = /^m\/d\/yyyy/

/** A reader of looks for one file; equal looks are worked out once. */
export function reader(file: Workbook, locale: string): LookOf {
  const colorOf = (color: Color | undefined) => hex(color, file.themeColors ?? [])
  const usualSize = file.defaultFont?.size
  const numbers = new Map<object, number>()
  const styles = new Map<string, Style | null>()
  const numberOf = (part: object | undefined) => {
    if (!part) return 0
    const known = numbers.get(part) ?? numbers.size + 1
    numbers.set(part, known)
    return known
  }
  const styleOf = (style: CellStyle) => {
    const key = [style.font, style.fill, style.alignment].map(numberOf).join()
    const known = styles.get(key)
    if (known !== undefined) return known
    const made = styleFrom(style, colorOf, usualSize)
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

function styleFrom(style: CellStyle, colorOf: ColorOf, usualSize: number | undefined) {
  const { font, fill, alignment } = style
  const color = colorOf(font?.color)
  const chosen: Style = {
    ...(fill?.type === 'pattern' && fill.pattern === 'solid'
      ? { background: colorOf(fill.fgColor) ?? '' }
      : {}),
    ...(color !== null && color !== '#000000' ? { fontColor: color } : {}),
    ...(font?.bold ? { fontWeight: 'bold' } : {}),
    ...(font?.italic ? { fontStyle: 'italic' } : {}),
    ...(font?.underline || font?.strikethrough ? { fontLine: lineOf(font) } : {}),
    ...(font?.size && font.size !== usualSize ? { fontSize: font.size } : {}),
    ...(alignment?.wrapText ? { wrapStrategy: 'WRAP' } : {}),
    ...placed(alignment),
  }
  return Object.entries(chosen).reduce<Style | null>(
    (made, [property, value]) =>
      value === '' ? made : restyled(made, property as keyof Style, value),
    null,
  )
}

function lineOf({ underline, strikethrough }: NonNullable<CellStyle['font']>): string {
  return [...(underline ? ['underline'] : []), ...(strikethrough ? ['line-through'] : [])].join(' ')
}

function placed(alignment: CellStyle['alignment']): Style {
  const up = { top: 'top', center: 'middle', bottom: 'bottom' } as const
  const across = { left: 'left', center: 'center', right: 'right' } as const
  const vertical = up[alignment?.vertical as keyof typeof up]
  const horizontal = across[alignment?.horizontal as keyof typeof across]
  return {
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
  }
}

/** A number format in Google's manner, null for the plain one. */
function formatOf(format: string | undefined, locale: string): string | null {
  if (format === undefined || /^general$/i.test(format)) return null
  const local = startsWithMonth(locale) ? 'm/d/yyyy' : 'dd/mm/yyyy'
  return capitalMonths(format.replace(LOCAL_DATE, local))
}

/** The order in which a theme numbers its colours is not the order in which it lists them. */
const THEME_ORDER = [1, 0, 3, 2]

/** A colour as `#rrggbb`, null when the file leaves it to the reader. */
export function hex(color: Color | undefined, theme: readonly string[]): string | null {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toLowerCase()}`
  if (color?.theme === undefined) return null
  const base = theme[THEME_ORDER[color.theme] ?? color.theme]
  if (base === undefined) return null
  const tint = color.tint ?? 0
  const channels = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(base.slice(at, at + 2), 16)
    const tinted = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint
    return Math.round(tinted).toString(16).padStart(2, '0')
  })
  return `#${channels.join('')}`
}
