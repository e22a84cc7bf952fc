// The rows and columns of a sheet as .xlsx tells them: sizes, groups, hidden lines, the filter.
import type { ColumnDef, WriteSheet } from 'hucre/xlsx'
import { a1Name } from '../store/area.ts'
import type { Area } from '../store/cell.ts'
import { displayed } from '../store/entry.ts'
import type { ColumnGroup, Sheet } from '../store/sheet.ts'
import type { LeftOut } from './leftOut.ts'
import type { Lock } from './locked.ts'
import { DEFAULT_WIDTH, rowHeights } from './rowHeights.ts'
import { FREE } from './writtenCells.ts'

type AutoFilter = NonNullable<WriteSheet['autoFilter']>

type RowDef =
  NonNullable<WriteSheet['rowDefs']> extends ReadonlyMap<number, infer Row> ? Row : never

const PIXELS_PER_CHARACTER = 7

/** Hidden rows, grouped ones, and those taller than a line. */
export function writtenRows(sheet: Sheet, used: Area): Map<number, RowDef> {
  const rows = new Map<number, RowDef>()
  const add = (row: number, told: RowDef) => rows.set(row - 1, { ...rows.get(row - 1), ...told })
  for (const [row, height] of rowHeights(sheet, used)) add(row, { height })
  for (const { first, last } of sheet.rowGroups) {
    for (let row = first; row <= last; row++) {
      add(row, { outlineLevel: (rows.get(row - 1)?.outlineLevel ?? 0) + 1 })
    }
  }
  for (const group of sheet.rowGroups) {
    const row = foldedAt(group, sheet.rowGroupToggle)
    if (row !== null) add(row, { collapsed: true })
  }
  for (const row of [...sheet.hiddenRows.keys(), ...sheet.filteredRows.keys()]) {
    add(row, { hidden: true })
  }
  return rows
}

/** The line that bears the mark of a folded group: the one after it, or before. */
function foldedAt({ collapsed, first, last }: ColumnGroup, toggle: string): number | null {
  const line = toggle === 'BEFORE' ? first - 1 : last + 1
  return collapsed && line > 0 ? line : null
}

export function writtenColumns(sheet: Sheet, lock: Lock | null): ColumnDef[] {
  const columns: ColumnDef[] = []
  const folded = sheet.columnGroups.map((group) => foldedAt(group, sheet.groupToggle))
  for (let column = 1; column <= sheet.maxColumns; column++) {
    const groups = sheet.columnGroups.filter(
      (group) => group.first <= column && column <= group.last,
    )
    columns.push({
      width: (sheet.widths.get(column) ?? DEFAULT_WIDTH) / PIXELS_PER_CHARACTER,
      ...(lock?.isFreeAtFirst ? { style: FREE } : {}),
      ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
      ...(groups.length > 0 ? { outlineLevel: groups.length } : {}),
      ...(folded.includes(column) ? { collapsed: true } : {}),
    })
  }
  return columns
}

/** The filter, with the texts each column shows; conditions are told as left out. */
export function writtenFilter(
  sheet: Sheet,
  bottom: number,
  locale: string,
  leftOut: LeftOut,
): AutoFilter | null {
  const { filter } = sheet
  if (!filter) return null
  const area = { ...filter.area, bottom: Math.max(filter.area.top, bottom) }
  const columns = (filter.criteria ?? []).flatMap(([column, { criteria, hidden, visible }]) => {
    if (criteria !== '') leftOut.add('filters', 1, sheet.name)
    if (hidden.length + visible.length === 0) return []
    const filters = visible.length > 0 ? [...visible] : othersThan(hidden, column)
    return [{ colIndex: column - area.left, filters }]
  })
  return { range: a1Name(area), ...(columns.length > 0 ? { columns } : {}) }

  function othersThan(hidden: readonly string[], column: number): string[] {
    const texts = new Set<string>()
    for (let row = area.top + 1; row <= area.bottom; row++) {
      texts.add(displayed(sheet.cell(row, column), locale))
    }
    return [...texts].filter((text) => !hidden.includes(text))
  }
}
