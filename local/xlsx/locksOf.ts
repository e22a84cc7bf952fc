// The lock of an .xlsx sheet as a protection of Google's: the whole sheet but for its free cells.
import type { Sheet as XlsxSheet } from 'hucre/xlsx'
import type { Book } from '../store/book.ts'
import type { Area, RangeAnchor } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'
import type { Aside } from './aside.ts'
import type { Beside } from './beside.ts'

/** Protects a sheet as its file does; only the owner may then change what is locked. */
export function layLock(
  book: Book,
  sheet: Sheet,
  file: XlsxSheet,
  beside: Beside,
  aside: Aside,
): void {
  if (file.protection?.sheet !== true) return
  const unprotected = freeAreas(sheet, freeCell(sheet, file, beside, aside)).map(
    (area): RangeAnchor => ({ sheetId: sheet.id, area }),
  )
  for (const anchor of unprotected) book.anchors.add(anchor)
  sheet.protections.push({
    id: book.freshId(),
    area: null,
    description: '',
    warningOnly: false,
    editors: [],
    ...(unprotected.length > 0 ? { unprotected } : {}),
  })
}

type IsFree = (row: number, column: number) => boolean

/** A cell is free when its own look says so, or else its row's, or else its column's. */
function freeCell(sheet: Sheet, file: XlsxSheet, beside: Beside, aside: Aside): IsFree {
  const { maxRows, maxColumns } = sheet
  const free = new Uint8Array(maxRows * maxColumns)
  const isFreeLook = (style: number) => aside.looks.get(style)?.protection?.locked === false
  for (const { first, last, style } of beside.columnStyles) {
    if (!isFreeLook(style)) continue
    for (let row = 0; row < maxRows; row++) {
      free.fill(1, row * maxColumns + first - 1, row * maxColumns + Math.min(last, maxColumns))
    }
  }
  for (const { first: row, style } of beside.rowStyles) {
    if (row <= maxRows)
      free.fill(Number(isFreeLook(style)), (row - 1) * maxColumns, row * maxColumns)
  }
  file.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null) free[row * maxColumns + column] = 0
    })
  })
  for (const [key, { style }] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    free[row * maxColumns + column] = Number(style?.protection?.locked === false)
  }
  return (row, column) => free[(row - 1) * maxColumns + column - 1] === 1
}

/** The free cells as blocks: runs down a column, then joined with equal runs beside them. */
function freeAreas(sheet: Sheet, isFree: IsFree): Area[] {
  const areas: Area[] = []
  let before: Area[] = []
  for (let column = 1; column <= sheet.maxColumns; column++) {
    const runs = runsDown(sheet, column, isFree)
    before = runs.map((run) => {
      const beside = before.find(({ top, bottom }) => top === run.top && bottom === run.bottom)
      if (!beside) return run
      areas.splice(areas.indexOf(beside), 1)
      return { ...beside, right: column }
    })
    areas.push(...before)
  }
  return areas
}

function runsDown(sheet: Sheet, column: number, isFree: IsFree): Area[] {
  const runs: Area[] = []
  let top = 0
  for (let row = 1; row <= sheet.maxRows + 1; row++) {
    const free = row <= sheet.maxRows && isFree(row, column)
    if (free && top === 0) top = row
    if (free || top === 0) continue
    runs.push({ top, left: column, bottom: row - 1, right: column })
    top = 0
  }
  return runs
}
