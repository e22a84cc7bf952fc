// What stands on the rows and columns of an .xlsx sheet: sizes, groups, hidden lines, frozen ones,
// merges, the filter, the colour of the tab.
import type { ColumnDef, Sheet as XlsxSheet } from 'hucre/xlsx'
import { readA1 } from '../store/area.ts'
import type { ColumnGroup, Sheet } from '../store/sheet.ts'
import type { Shown } from './beside.ts'
import { growTo } from './cellsOf.ts'
import { hex } from './colors.ts'
import type { LeftOut } from './leftOut.ts'

const PIXELS_PER_CHARACTER = 7
const PIXELS_PER_POINT = 4 / 3

/** Lines told beyond the cells up to here are somebody's; further, they are the end of the paper. */
const FAR = 200

/** Lays the lines of a file on a sheet that already has its cells. */
export function layLines(sheet: Sheet, file: XlsxSheet, theme: readonly string[]): void {
  const columns = file.columns ?? []
  growTo(sheet, 0, columns.length <= FAR ? columns.length : 0)
  layColumns(sheet, columns.slice(0, sheet.maxColumns))
  layMerges(sheet, file)
  sheet.groupToggle = file.outlineProperties?.summaryRight === false ? 'BEFORE' : 'AFTER'
  sheet.rowGroupToggle = file.outlineProperties?.summaryBelow === false ? 'BEFORE' : 'AFTER'
  sheet.frozenRows = file.freezePane?.rows ?? 0
  sheet.frozenColumns = file.freezePane?.columns ?? 0
  sheet.tabColor = hex(file.view?.tabColor, theme)
  sheet.rightToLeft = file.view?.rightToLeft === true
  sheet.hiddenGridlines = file.view?.showGridLines === false
  const ranges = [file.autoFilter?.range, ...(file.tables ?? []).map(filterOfTable)]
  const range = ranges.find((one) => one !== undefined)
  const filter = range !== undefined && readA1(range, sheet.maxRows, sheet.maxColumns)
  if (filter) sheet.filter = { area: filter.area }
  layRows(sheet, file)
}

type Table = NonNullable<XlsxSheet['tables']>[number]

/** A table of Excel brings its own filter; a sheet of Google's has one. */
function filterOfTable({ range, showAutoFilter }: Table): string | undefined {
  return showAutoFilter ? range : undefined
}

/** A merge to the end of the paper stops where the grid does. */
function layMerges(sheet: Sheet, file: XlsxSheet): void {
  for (const { startRow, startCol, endRow, endCol } of file.merges ?? []) {
    growTo(
      sheet,
      endRow - startRow <= FAR ? endRow + 1 : startRow + 1,
      endCol - startCol <= FAR ? endCol + 1 : startCol + 1,
    )
    const bottom = Math.min(endRow + 1, sheet.maxRows)
    const right = Math.min(endCol + 1, sheet.maxColumns)
    sheet.merges.push({ top: startRow + 1, left: startCol + 1, bottom, right })
  }
}

/** Lays the criteria of the filter: the texts it shows; others cannot be read and are told. */
export function layCriteria(sheet: Sheet, shown: readonly Shown[], leftOut: LeftOut): void {
  const { filter } = sheet
  if (!filter || shown.length === 0) return
  leftOut.add('filters', shown.filter(({ texts }) => texts === null).length, sheet.name)
  filter.criteria = shown.flatMap(({ column, texts }) =>
    texts === null
      ? []
      : [
          [
            filter.area.left + column,
            { criteria: '', values: [], hidden: [], visible: [...texts] },
          ],
        ],
  )
}

function layColumns(sheet: Sheet, columns: readonly ColumnDef[]): void {
  columns.forEach(({ width, hidden }, i) => {
    if (width !== undefined) sheet.widths.set(i + 1, Math.round(width * PIXELS_PER_CHARACTER))
    if (hidden) sheet.hiddenColumns.set(i + 1, true)
  })
  const depths = columns.map(({ outlineLevel = 0 }) => outlineLevel)
  sheet.columnGroups = groups(depths, (column) => sheet.hiddenColumns.has(column))
}

/** The groups of lines from the depth of each; a group wholly hidden is folded. */
function groups(depths: readonly number[], isHidden: (line: number) => boolean): ColumnGroup[] {
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0)
  return Array.from({ length: deepest }, (_, i) => groupsAt(depths, i + 1, isHidden)).flat()
}

/** The runs of lines at least so deep. */
function groupsAt(
  depths: readonly number[],
  depth: number,
  isHidden: (line: number) => boolean,
): ColumnGroup[] {
  const groups: ColumnGroup[] = []
  depths.forEach((found, i) => {
    if (found < depth) return
    const open = groups[groups.length - 1]
    if (open && open.last === i) open.last = i + 1
    else groups.push({ first: i + 1, last: i + 1, depth, collapsed: true })
  })
  for (const group of groups) {
    for (let line = group.first; line <= group.last; line++) {
      if (!isHidden(line)) group.collapsed = false
    }
  }
  return groups
}

/** Rows hidden under a filter are the filter's. */
function layRows(sheet: Sheet, file: XlsxSheet): void {
  const depths: number[] = []
  for (const [index, { height, hidden, outlineLevel = 0 }] of file.rowDefs ?? []) {
    const row = index + 1
    if (row > sheet.maxRows) continue
    if (height !== undefined) sheet.heights.set(row, Math.round(height * PIXELS_PER_POINT))
    if (outlineLevel > 0) depths[index] = outlineLevel
    if (!hidden) continue
    const area = sheet.filter?.area
    const isFiltered = area !== undefined && row > area.top && row <= area.bottom
    ;(isFiltered ? sheet.filteredRows : sheet.hiddenRows).set(row, true)
  }
  const known = Array.from(depths, (depth) => depth ?? 0)
  const isHidden = (row: number) => sheet.hiddenRows.has(row) || sheet.filteredRows.has(row)
  sheet.rowGroups = groups(known, isHidden)
}
