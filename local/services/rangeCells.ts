// What every member of a range does with its cells: find them, read them, change them.
import { refusal } from '../messages.ts'
import { type Cell, restyled, type Style } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'
import { changeCells } from './cells.ts'
import { refuseEdit, sheetOf } from './desk.ts'
import { refuseMisfit } from './grid.ts'
import type { RangePlace } from './rangePlace.ts'

/** The sheet of a range; a range that the grid no longer holds throws. */
export function sheetUnder(range: RangePlace): Sheet {
  const sheet = sheetOf(range.desk, range.sheetId)
  if (range.area.bottom > sheet.maxRows || range.area.right > sheet.maxColumns) {
    throw refusal('outsideGrid')
  }
  return sheet
}

/** The sheet of a range about to be changed; where the person may not edit it, it throws. */
export function editedUnder(range: RangePlace): Sheet {
  const sheet = sheetUnder(range)
  refuseEdit(range.desk, sheet, range.area)
  return sheet
}

/** The sheet of a range whose values are to be written: where writing makes grids grow, it does. */
export function roomySheetUnder(range: RangePlace): Sheet {
  const { desk, area } = range
  if (!desk.switches.writesGrowTheGrid) return sheetUnder(range)
  const sheet = sheetOf(desk, range.sheetId)
  refuseEdit(desk, sheet, area)
  desk.book.growTo(sheet, area)
  return sheet
}

/** The top left cell of a range, undefined where nothing was ever put. */
export function firstCell(range: RangePlace): Cell | undefined {
  return sheetUnder(range).cell(range.area.top, range.area.left)
}

/** Reads every cell of a range into rows of results. */
export function mapCells<T>(range: RangePlace, read: (cell: Cell | undefined) => T): T[][] {
  return sheetUnder(range).map(range.area, read)
}

/** Changes every cell of a range, and gives the range back. */
export function change<R extends RangePlace>(
  range: R,
  how: (cell: Cell, i: number, j: number) => void,
): R {
  changeCells(range.desk, sheetUnder(range), range.area, how)
  return range
}

/** Gives every cell of a range one value of a property of its style. */
export function dress<R extends RangePlace, K extends keyof Style>(
  range: R,
  property: K,
  value: Style[K] | null,
): R {
  return change(range, (cell) => {
    cell.style = restyled(cell.style, property, value)
  })
}

/** Gives each cell of a range its own value of a property; a matrix of another shape throws. */
export function dressEach<R extends RangePlace, K extends keyof Style, V>(
  range: R,
  property: K,
  values: V[][],
  read: (value: V) => Style[K] | null,
  method: string,
): R {
  refuseMisfit(values, range.area, `Range.${method}`)
  const chosen = values.map((row) => row.map(read))
  return change(range, (cell, i, j) => {
    cell.style = restyled(cell.style, property, chosen[i]?.[j] ?? null)
  })
}

/** The value as it is, null for the word that stands for having none. */
export function unless(nothing: string): (value: string | null) => string | null {
  return (value) => (value === nothing ? null : (value ?? null))
}
