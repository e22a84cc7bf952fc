// What stands on the rows and columns of an .xlsx sheet: sizes, groups, hidden lines, frozen ones,
// merges, the filter, the colour of the tab.
import type { ColumnDef, Sheet as XlsxSheet } from 'hucre/xlsx'
import { readA1 } from '../store/area.ts'
import type { ColumnGroup, Sheet } from '../store/sheet.ts'
import { growTo } from './cellsOf.ts'

const PIXELS_PER_CHARACTER = 7
const PIXELS_PER_POINT = 4 / 3

/** Columns told beyond the cells up to here are somebody's; further, they are the end of the paper. */
const FAR = 200

/** Lays the lines of a file on a sheet that already has its cells. */
export function layLines(sheet: Sheet, file: XlsxSheet): void {
  const columns = file.columns ?? []
  growTo(sheet, 0, columns.length <= FAR ? columns.length : 0)
  layColumns(sheet, columns.slice(0, sheet.maxColumns))
  for (const { startRow, startCol, endRow, endCol } of file.merges ?? []) {
    sheet.merges.push({
      top: startRow + 1,
      left: startCol + 1,
      bottom: endRow + 1,
      right: endCol + 1,
    })
    growTo(sheet, endRow + 1, endCol + 1)
  }
  sheet.groupToggle = file.outlineProperties?.summaryRight === false ? 'BEFORE' : 'AFTER'
  sheet.frozenRows = file.freezePane?.rows ?? 0
  sheet.frozenColumns = file.freezePane?.columns ?? 0
  const color = file.view?.tabColor?.rgb
  if (color) sheet.tabColor = `#${color.slice(-6).toLowerCase()}`
  const filter = file.autoFilter && readA1(file.autoFilter.range, sheet.maxRows, sheet.maxColumns)
  if (filter) sheet.filter = { area: filter.area }
  layRows(sheet, file)
}

function layColumns(sheet: Sheet, columns: readonly ColumnDef[]): void {
  columns.forEach(({ width, hidden }, i) => {
    if (width !== undefined) sheet.widths.set(i + 1, Math.round(width * PIXELS_PER_CHARACTER))
    if (hidden) sheet.hiddenColumns.set(i + 1, true)
  })
  const depths = columns.map(({ outlineLevel = 0 }) => outlineLevel)
  for (let depth = 1; depth <= Math.max(0, ...depths); depth++) {
    sheet.columnGroups.push(...groupsAt(sheet, depths, depth))
  }
}

/** The runs of columns at least so deep; a run wholly hidden is folded. */
function groupsAt(sheet: Sheet, depths: readonly number[], depth: number): ColumnGroup[] {
  const groups: ColumnGroup[] = []
  depths.forEach((found, i) => {
    if (found < depth) return
    const open = groups[groups.length - 1]
    if (open && open.last === i) open.last = i + 1
    else groups.push({ first: i + 1, last: i + 1, depth, collapsed: true })
  })
  for (const group of groups) {
    for (let column = group.first; column <= group.last; column++) {
      if (!sheet.hiddenColumns.has(column)) group.collapsed = false
    }
  }
  return groups
}

/** Rows hidden under a filter are the filter's. */
function layRows(sheet: Sheet, file: XlsxSheet): void {
  for (const [index, { height, hidden }] of file.rowDefs ?? []) {
    const row = index + 1
    if (row > sheet.maxRows) continue
    if (height !== undefined) sheet.heights.set(row, Math.round(height * PIXELS_PER_POINT))
    if (!hidden) continue
    const area = sheet.filter?.area
    const isFiltered = area !== undefined && row > area.top && row <= area.bottom
    ;(isFiltered ? sheet.filteredRows : sheet.hiddenRows).set(row, true)
  }
}
