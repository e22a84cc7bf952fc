// How cells look, in the words of .xlsx.
import type { CellStyle } from 'hucre/xlsx'
import { isDateFormat } from '../entry.ts'
import { type Cell, PLAIN_FORMAT, type Style } from '../store/cell.ts'

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
  const { background, fontColor, fontWeight, fontStyle, fontSize } = style
  return {
    font: {
      name: 'Arial',
      size: fontSize ?? 10,
      ...(fontWeight === 'bold' ? { bold: true } : {}),
      ...(fontStyle === 'italic' ? { italic: true } : {}),
      ...(fontColor ? { color: rgb(fontColor) } : {}),
    },
    ...(background ? { fill: solid(background) } : {}),
    ...alignment(style),
  }
}

function alignment(style: Style): CellStyle {
  const { verticalAlignment, horizontalAlignment, wrapStrategy } = style
  const vertical = { top: 'top', middle: 'center', bottom: 'bottom' } as const
  const horizontal = { left: 'left', center: 'center', right: 'right' } as const
  const up = vertical[verticalAlignment as keyof typeof vertical]
  const across = horizontal[horizontalAlignment as keyof typeof horizontal]
  const wrap = wrapStrategy === 'WRAP'
  if (!up && !across && !wrap) return {}
  return {
    alignment: {
      ...(up ? { vertical: up } : {}),
      ...(across ? { horizontal: across } : {}),
      ...(wrap ? { wrapText: true } : {}),
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
