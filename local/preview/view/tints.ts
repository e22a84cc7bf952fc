import type { ConditionalRule, Sheet } from '../../store/sheet.ts'
import { condition } from './condition.ts'

/** What conditional rules give a cell. */
export interface Tint {
  readonly background: string | null
  readonly fontColor: string | null
}

/** The tinted cells of a sheet, by row then column; the first rule that holds decides each colour. */
export type Tints = ReadonlyMap<number, ReadonlyMap<number, Tint>>

/**
 * What the conditional rules of a sheet tint on a day, a serial number. Rules of other shapes than the
 * two known tint nothing; neither do rows where nothing was ever put.
 */
export function tints(sheet: Sheet, today: number): Tints {
  const tinted = new Map<number, Map<number, Tint>>()
  for (const rule of sheet.conditionalRules) tint(sheet, rule, today, tinted)
  return tinted
}

function tint(
  sheet: Sheet,
  rule: ConditionalRule,
  today: number,
  tinted: Map<number, Map<number, Tint>>,
): void {
  const { formula, areas, background, fontColor } = rule
  const holds = formula === null ? null : condition(formula)
  const origin = areas[0]
  if (!holds || !origin) return
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= Math.min(bottom, sheet.rows.length); row++) {
      for (let column = left; column <= Math.min(right, sheet.maxColumns); column++) {
        if (!holds(sheet, row - origin.top, column - origin.left, today)) continue
        const line = tinted.get(row) ?? new Map<number, Tint>()
        tinted.set(row, line)
        const before = line.get(column)
        line.set(column, {
          background: before?.background ?? background,
          fontColor: before?.fontColor ?? fontColor,
        })
      }
    }
  }
}
