// Groups: nested runs of rows or columns that fold together.
import { refusal } from '../messages.ts'
import type { ColumnGroup, Sheet } from './sheet.ts'
import type { Axis } from './shift.ts'

/** The groups of rows, or of columns. */
export function groupsOf(sheet: Sheet, axis: Axis): ColumnGroup[] {
  return axis === 'rows' ? sheet.rowGroups : sheet.columnGroups
}

/** How many groups hold a line. */
export function depthAt(sheet: Sheet, line: number, axis: Axis = 'columns'): number {
  return groupsOf(sheet, axis).filter((group) => holds(group, line)).length
}

/** The group of a depth around a line; throws when there is none. */
export function groupAt(
  sheet: Sheet,
  line: number,
  depth: number,
  axis: Axis = 'columns',
): ColumnGroup {
  const group = groupsOf(sheet, axis).find((one) => one.depth === depth && holds(one, line))
  if (!group) throw refusal('noGroup', line, depth)
  return group
}

/** Deepens (or raises) lines by `delta`: groups are the runs of lines of at least a depth. */
export function shiftDepth(
  sheet: Sheet,
  first: number,
  last: number,
  delta: number,
  axis: Axis = 'columns',
): void {
  const depths: number[] = []
  const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns
  for (let line = 1; line <= size; line++) {
    const inside = line >= first && line <= last
    depths[line] = Math.max(0, depthAt(sheet, line, axis) + (inside ? delta : 0))
  }
  const groups = runs(depths, groupsOf(sheet, axis))
  if (axis === 'rows') sheet.rowGroups = groups
  else sheet.columnGroups = groups
}

/** Folds or unfolds a group: its lines are hidden or shown. */
export function collapse(
  sheet: Sheet,
  group: ColumnGroup,
  collapsed: boolean,
  axis: Axis = 'columns',
): void {
  group.collapsed = collapsed
  const hidden = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns
  for (let line = group.first; line <= group.last; line++) {
    if (collapsed) hidden.set(line, true)
    else hidden.delete(line)
  }
}

/** Takes a group away; its lines are shown. */
export function ungroup(sheet: Sheet, group: ColumnGroup, axis: Axis = 'columns'): void {
  collapse(sheet, group, false, axis)
  shiftDepth(sheet, group.first, group.last, -1, axis)
}

function holds(group: ColumnGroup, line: number): boolean {
  return group.first <= line && line <= group.last
}

function runs(depths: readonly number[], before: readonly ColumnGroup[]): ColumnGroup[] {
  const groups: ColumnGroup[] = []
  const deepest = depths.reduce((max, depth) => Math.max(max, depth ?? 0), 0)
  for (let depth = 1; depth <= deepest; depth++) {
    let first = 0
    for (let line = 1; line <= depths.length; line++) {
      const inside = (depths[line] ?? 0) >= depth
      if (inside && first === 0) first = line
      if (inside || first === 0) continue
      const last = line - 1
      const known = before.find(
        (one) => one.depth === depth && one.first <= last && one.last >= first,
      )
      groups.push({ first, last, depth, collapsed: known?.collapsed ?? false })
      first = 0
    }
  }
  return groups
}
