import { type Cell, PLAIN_FORMAT, type Style } from '../../store/cell.ts'
import { displayed, isDateFormat } from '../../store/entry.ts'
import type { CellView, StyleView } from '../protocol.ts'
import type { Tint } from './tints.ts'

/** How a cell looks, apart from what it holds; nothing at all for a plain one. */
export interface Look {
  readonly format?: string
  readonly style?: StyleView
  readonly rule?: number
}

/** A cell as its window draws it. Rows and columns count from 1 here, from 0 there. */
export function cellView(
  cell: Cell,
  row: number,
  column: number,
  look: Look | null,
  locale: string,
): CellView {
  const { value, formula, note } = cell
  return {
    row: row - 1,
    column: column - 1,
    value: value === '' ? null : value,
    text: displayed(cell, locale),
    ...look,
    ...(formula === null ? {} : { formula }),
    ...(note === '' ? {} : { note }),
  }
}

const PLAIN: Look = {}
const unstyled = new Map<string, Look>()
const styled = new WeakMap<Style, Map<string, Look>>()

/**
 * The look of a cell: its format, its style under the tint of conditional rules, its rule. Cells that
 * look alike share one object; null for a cell that looks plain.
 */
export function look(cell: Cell, rule: number | null, tint: Tint | undefined): Look | null {
  const { style, format } = cell
  if (!style && !tint && format === null && rule === null) return null
  const looks = style ? (styled.get(style) ?? new Map<string, Look>()) : unstyled
  if (style) styled.set(style, looks)
  const key = `${format}|${rule}|${tint?.background}|${tint?.fontColor}`
  const known = looks.get(key)
  const worn = known ?? made(cell, rule, tint)
  if (!known) looks.set(key, worn)
  return worn === PLAIN ? null : worn
}

function made(cell: Cell, rule: number | null, tint: Tint | undefined): Look {
  const { format } = cell
  const style = tint ? tinted(cell, tint) : styleView(cell.style)
  const worn = {
    ...(format === null || format === PLAIN_FORMAT ? {} : { format: written(format) }),
    ...(style ? { style } : {}),
    ...(rule === null ? {} : { rule }),
  }
  return Object.keys(worn).length === 0 ? PLAIN : worn
}

/** Google writes months in capitals; grids do not. */
function written(format: string): string {
  return isDateFormat(format) ? format.toLowerCase() : format
}

function tinted(cell: Cell, { background, fontColor }: Tint): StyleView {
  return {
    ...styleView(cell.style),
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
  }
}

const views = new WeakMap<Style, StyleView>()

function styleView(style: Style | null): StyleView | null {
  if (!style) return null
  const known = views.get(style)
  if (known) return known
  const view = viewOf(style)
  views.set(style, view)
  return view
}

function viewOf(style: Style): StyleView {
  const { background, fontColor, fontSize, verticalAlignment, horizontalAlignment } = style
  return {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(fontSize ? { fontSize } : {}),
    ...(style.fontWeight === 'bold' ? { bold: true } : {}),
    ...(style.fontStyle === 'italic' ? { italic: true } : {}),
    ...(style.wrapStrategy === 'WRAP' ? { wrap: true } : {}),
    ...(isVertical(verticalAlignment) ? { vertical: verticalAlignment } : {}),
    ...(isHorizontal(horizontalAlignment) ? { horizontal: horizontalAlignment } : {}),
  }
}

function isVertical(text: string | undefined): text is 'top' | 'middle' | 'bottom' {
  return text === 'top' || text === 'middle' || text === 'bottom'
}

function isHorizontal(text: string | undefined): text is 'left' | 'center' | 'right' {
  return text === 'left' || text === 'center' || text === 'right'
}
