import type { ICellData, IStyleData } from '@univerjs/core'
import type { CellView, RuleView, StyleView } from '../../protocol.ts'

// Univer's numbers for what it calls types, wraps and alignments.
const TEXT = 1
const BOOLEAN = 3
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const
const HORIZONTAL = { left: 1, center: 2, right: 3 } as const
const CLIP_OR_SPILL = 1
const WRAP = 3
/** The room between a text and the sides of its cell, as in Sheets. */
const ROOM = { l: 4, r: 4, t: 2, b: 2 } as const
/** Univer moves the text of a list by six pixels, and forgets them on the side of its arrow. */
const LIST_ROOM = { l: -2, r: 8, t: 0, b: 0 } as const
/** A header stops before the button of its filter, and breathes. */
const FILTER_ROOM = { l: 4, r: 4, t: 3, b: 3 } as const

/**
 * A cell as the grid draws it: the very text the host shows, so that no number or date is ever
 * formatted twice. Only checkboxes keep a value.
 */
export function cellData(
  cell: CellView,
  rule: RuleView | undefined,
  hasFilter: boolean,
): ICellData {
  const data: ICellData = { s: style(cell, rule, hasFilter) }
  if (rule?.kind === 'checkbox') return { ...data, v: cell.value === true ? 1 : 0, t: BOOLEAN }
  if (cell.text === '') return data
  return { ...data, v: cell.text, t: TEXT }
}

function style(
  { style: view = {}, value }: CellView,
  rule: RuleView | undefined,
  hasFilter: boolean,
): IStyleData {
  const { background, fontColor, fontSize, bold, italic, wrap, vertical } = view
  const side = view.horizontal ?? natural(value, rule)
  return {
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(bold && { bl: 1 }),
    ...(italic && { it: 1 }),
    pd: room(rule, hasFilter),
    tb: wrap ? WRAP : CLIP_OR_SPILL,
    vt: VERTICAL[vertical ?? 'middle'],
    ht: HORIZONTAL[side],
  }
}

function room(rule: RuleView | undefined, hasFilter: boolean) {
  if (hasFilter) return FILTER_ROOM
  return rule?.kind === 'list' ? LIST_ROOM : ROOM
}

/** Where a value stands when nobody chose: numbers at the right, yes and no in the middle. */
function natural(
  value: CellView['value'],
  rule: RuleView | undefined,
): NonNullable<StyleView['horizontal']> {
  if (rule?.kind === 'checkbox' || typeof value === 'boolean') return 'center'
  return typeof value === 'number' ? 'right' : 'left'
}
