// Column groups: nested runs of columns that fold together.
import { refusal } from '../messages.ts'
import type { ColumnGroup, Sheet } from './sheet.ts'

/** How many groups hold a column. */
export function depthAt(sheet: Sheet, column: number): number {
  return sheet.columnGroups.filter((group) => holds(group, column)).length
}

/** The group of a depth around a column; throws when there is none. */
export function groupAt(sheet: Sheet, column: number, depth: number): ColumnGroup {
  const group = sheet.columnGroups.find((one) => one.depth === depth && holds(one, column))
  if (!group) throw refusal('noGroup', column, depth)
  return group
}

/** Deepens (or raises) columns by `delta`: groups are the runs of columns of at least a depth. */
export function shiftDepth(sheet: Sheet, first: number, last: number, delta: number): void {
  const depths: number[] = []
  for (let column = 1; column <= sheet.maxColumns; column++) {
    const inside = column >= first && column <= last
    depths[column] = Math.max(0, depthAt(sheet, column) + (inside ? delta : 0))
  }
  sheet.columnGroups = runs(depths, sheet.columnGroups)
}

/** Folds or unfolds a group: its columns are hidden or shown. */
export function collapse(sheet: Sheet, group: ColumnGroup, collapsed: boolean): void {
  group.collapsed = collapsed
  for (let column = group.first; column <= group.last; column++) {
    if (collapsed) sheet.hiddenColumns.set(column, true)
    else sheet.hiddenColumns.delete(column)
  }
}

/** Takes a group away; its columns are shown. */
export function ungroup(sheet: Sheet, group: ColumnGroup): void {
  collapse(sheet, group, false)
  shiftDepth(sheet, group.first, group.last, -1)
}

function holds(group: ColumnGroup, column: number): boolean {
  return group.first <= column && column <= group.last
}

function runs(depths: readonly number[], before: readonly ColumnGroup[]): ColumnGroup[] {
  const groups: ColumnGroup[] = []
  const deepest = depths.reduce((max, depth) => Math.max(max, depth ?? 0), 0)
  for (let depth = 1; depth <= deepest; depth++) {
    let first = 0
    for (let column = 1; column <= depths.length; column++) {
      const inside = (depths[column] ?? 0) >= depth
      if (inside && first === 0) first = column
      if (inside || first === 0) continue
      const last = column - 1
      const known = before.find(
        (one) => one.depth === depth && one.first <= last && one.last >= first,
      )
      groups.push({ first, last, depth, collapsed: known?.collapsed ?? false })
      first = 0
    }
  }
  return groups
}
