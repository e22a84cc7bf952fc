// How cells and rules look, in the words of .xlsx.
import type { CellStyle, ConditionalRule as XlsxRule } from 'hucre/xlsx'
import { isDateFormat } from '../entry.ts'
import { a1Name } from '../store/area.ts'
import { type Cell, PLAIN_FORMAT, type Style } from '../store/cell.ts'
import type { ConditionalRule } from '../store/sheet.ts'

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

/** The tints of a conditional rule, one for each of its areas; other conditions are left out. */
export function tint(rule: ConditionalRule, priority: number): XlsxRule[] {
  const { formula, background, fontColor, areas } = rule
  if (formula === null) return []
  return areas.map((area) => ({
    type: 'expression',
    priority,
    formula: formula.replace(/^=/, ''),
    range: a1Name(area),
    style: {
      ...(background ? { fill: tintFill(background) } : {}),
      ...(fontColor ? { font: { color: rgb(fontColor) } } : {}),
    },
  }))
}

function rgb(color: string) {
  return { rgb: color.slice(1).toUpperCase() }
}

function solid(color: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: rgb(color) } as const
}

/** A tint's solid fill shows its background colour, a cell's its foreground. */
function tintFill(color: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: rgb(color), bgColor: rgb(color) } as const
}
