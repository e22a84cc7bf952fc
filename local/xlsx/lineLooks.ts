// The looks a file gives to whole columns and rows, laid on the cells it does not tell one by one: a
// workbook of Google's has looks on cells alone.

import type { Sheet } from '../store/sheet.ts'
import type { Aside } from './aside.ts'
import type { Beside, LineStyle } from './beside.ts'
import type { LookOf } from './lookOf.ts'

/** Rows below the last told cell that still get the look of their column. */
const BELOW = 1000

/** Dresses blank cells as their row is, or else as their column. */
export function dressLines(sheet: Sheet, beside: Beside, aside: Aside, lookOf: LookOf): void {
  const bottom = Math.min(sheet.maxRows, sheet.rows.length + BELOW)
  for (const { first, style } of beside.rowStyles) {
    if (first <= bottom) dressBlock(sheet, [first, first], [1, sheet.maxColumns], look(style))
  }
  for (const line of beside.columnStyles) {
    const last = Math.min(line.last, sheet.maxColumns)
    dressBlock(sheet, [1, bottom], [line.first, last], look(line.style))
  }

  function look(style: LineStyle['style']) {
    return lookOf({ style: aside.looks.get(style) ?? {} })
  }
}

type Look = ReturnType<LookOf>

function dressBlock(
  sheet: Sheet,
  [top, bottom]: readonly [number, number],
  [left, right]: readonly [number, number],
  look: Look,
): void {
  if (look.style === null && look.format === null) return
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (!sheet.cell(row, column)) Object.assign(sheet.makeCell(row, column), look)
    }
  }
}
