import type { ICellData, IObjectMatrixPrimitiveType, IRange, IWorksheetData } from '@univerjs/core'
import type { AreaView, CellView, ShapeView } from '../../protocol.ts'
import type { KnownSheet } from '../model.ts'
import { cellData } from './cellData.ts'

/** What Univer calls a tab of the host. */
export function sheetName(id: number): string {
  return `s${id}`
}

/** A tab as Univer reads it. Hidden tabs are hidden by our own bar: here every tab can be drawn. */
export function sheetData(sheet: KnownSheet): Partial<IWorksheetData> {
  const { shape } = sheet
  return {
    id: sheetName(shape.id),
    name: shape.name,
    rowCount: shape.rows,
    columnCount: shape.columns,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    freeze: frozen(shape),
    mergeData: shape.merges.map(range),
    columnData: lines(shape.widths, shape.hiddenColumns, 'w'),
    rowData: lines(shape.heights, shape.hiddenRows, 'h'),
    cellData: cells(sheet),
  }
}

/** How Univer says which lines stay in place. */
export function frozen({ frozenRows, frozenColumns }: ShapeView) {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows || -1,
    startColumn: frozenColumns || -1,
  }
}

/** An area as Univer counts it: its last line included. */
export function range({ row, column, rows, columns }: AreaView): IRange {
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  }
}

function lines(
  sizes: readonly (readonly [number, number])[],
  hidden: readonly number[],
  size: 'w' | 'h',
): Record<number, { w?: number; h?: number; hd?: 0 | 1; ia?: 0 }> {
  const data: Record<number, { w?: number; h?: number; hd?: 0 | 1; ia?: 0 }> = {}
  for (const [line, pixels] of sizes)
    data[line] = { [size]: pixels, ...(size === 'h' && { ia: 0 }) }
  for (const line of hidden) data[line] = { ...data[line], hd: 1 }
  return data
}

/** Whether the button of a filter stands in a cell. */
export function hasFilter({ filter }: ShapeView, { row, column }: CellView): boolean {
  if (!filter || row !== filter.row) return false
  return column >= filter.column && column < filter.column + filter.columns
}

function cells({ cells: known, rules, shape }: KnownSheet): IObjectMatrixPrimitiveType<ICellData> {
  const data: Record<number, Record<number, ICellData>> = {}
  for (const cell of known.values()) {
    const line = data[cell.row] ?? {}
    data[cell.row] = line
    const rule = cell.rule === undefined ? undefined : rules[cell.rule]
    line[cell.column] = cellData(cell, rule, hasFilter(shape, cell))
  }
  return data
}
