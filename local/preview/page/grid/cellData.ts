import type { ICellData, IStyleData } from '@univerjs/core'
import type { CellView, RuleView, StyleView } from '../../protocol.ts'

// Univer's numbers for what it calls types, wraps and alignments.
const TEXT = 1
const BOOLEAN = 3
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const
const HORIZONTAL = { left: 1, center: 2, right: 3 } as const
const CLIP_OR_SPILL = 1
const WRAP = 3
/** The room between a text and the sides of its cell, as in Sheets; wrapped texts need all of it. */
const ROOM = { l: 4, r: 4 } as const

/**
 * A cell as the grid draws it: the very text the host shows, so that no number or date is ever
 * formatted twice. Only checkboxes keep a value.
 */
export function cellData(cell: CellView, rule: RuleView | undefined): ICellData {
  const data: ICellData = { s: style(cell, rule) }
  if (rule?.kind === 'checkbox') return { ...data, v: cell.value === true ? 1 : 0, t: BOOLEAN }
  if (cell.text === '') return data
  return { ...data, v: cell.text, t: TEXT }
}

function style({ style: view = {}, value }: CellView, rule: RuleView | undefined): IStyleData {
  const { background, fontColor, fontSize, bold, italic, wrap, vertical } = view
  return {
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(bold && { bl: 1 }),
    ...(italic && { it: 1 }),
    ...(!wrap && { pd: ROOM }),
    tb: wrap ? WRAP : CLIP_OR_SPILL,
    vt: VERTICAL[vertical ?? 'middle'],
    ht: HORIZONTAL[view.horizontal ?? natural(value, rule)],
  }
}

/** Where a value stands when nobody chose: numbers at the right, yes and no in the middle. */
function natural(
  value: CellView['value'],
  rule: RuleView | undefined,
): NonNullable<StyleView['horizontal']> {
  if (rule?.kind === 'checkbox' || typeof value === 'boolean') return 'center'
  return typeof value === 'number' ? 'right' : 'left'
}
