import type { Area } from '../../store/cell.ts'
import type { Sheet } from '../../store/sheet.ts'
import type { AreaView, ShapeView } from '../protocol.ts'

/** A tab but for its cells, lines counted from 0. */
export function shapeView(sheet: Sheet): ShapeView {
  const { hiddenRows, filteredRows, hiddenColumns, columnGroups, filter } = sheet
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    color: sheet.tabColor,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    widths: sizes(sheet.widths),
    heights: sizes(sheet.heights),
    hiddenRows: lines([...hiddenRows.keys(), ...filteredRows.keys()]),
    hiddenColumns: lines([...hiddenColumns.keys()]),
    groups: columnGroups.map(({ first, last, collapsed }) => ({
      first: first - 1,
      last: last - 1,
      collapsed,
    })),
    merges: sheet.merges.map(areaView),
    filter: filter ? areaView(filter.area) : null,
  }
}

/** A block of cells counted from 0. */
export function areaView({ top, left, bottom, right }: Area): AreaView {
  return { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 }
}

function sizes(stored: ReadonlyMap<number, number>): [number, number][] {
  return [...stored]
    .map(([line, pixels]): [number, number] => [line - 1, pixels])
    .sort(([a], [b]) => a - b)
}

function lines(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].map((line) => line - 1).sort((a, b) => a - b)
}
