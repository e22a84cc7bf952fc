// A range seen as a place: which cells of which sheet it names, and the ranges beside it.
import { refusal } from '../messages.ts'
import { a1Name, areaSize } from '../store/area.ts'
import type { Area } from '../store/cell.ts'
import type { Constant } from './constants.ts'
import type { Desk } from './desk.ts'
import { areaWithin } from './grid.ts'
import { OnSheet } from './onSheet.ts'
import type { RangeService } from './range.ts'
import { dataCellBeyond, dataRegion } from './region.ts'
import type { SheetService } from './sheet.ts'

/** A block of cells of a sheet; `openRows` and `openColumns` tell `C:C` and `2:2`. */
export class RangePlace extends OnSheet {
  readonly kind = 'Range'
  readonly area: Area
  readonly openRows: boolean
  readonly openColumns: boolean
  /** Whether only its end is open, as in `A2:A`. */
  readonly openEnd: boolean
  override readonly size = () => areaSize(this.area)

  constructor(
    desk: Desk,
    sheetId: number,
    area: Area,
    openRows = false,
    openColumns = false,
    openEnd = false,
  ) {
    super(desk, sheetId)
    this.area = area
    this.openRows = openRows
    this.openColumns = openColumns
    this.openEnd = openEnd
  }

  getRow(): number {
    return this.area.top
  }

  getRowIndex(): number {
    return this.area.top
  }

  getColumn(): number {
    return this.area.left
  }

  getLastRow(): number {
    return this.area.bottom
  }

  getLastColumn(): number {
    return this.area.right
  }

  getNumRows(): number {
    return this.area.bottom - this.area.top + 1
  }

  getNumColumns(): number {
    return this.area.right - this.area.left + 1
  }

  getHeight(): number {
    return this.getNumRows()
  }

  getWidth(): number {
    return this.getNumColumns()
  }

  isStartRowBounded(): boolean {
    return !this.openRows
  }

  isEndRowBounded(): boolean {
    return !this.openRows && !(this.openEnd && this.#reaches('rows'))
  }

  isStartColumnBounded(): boolean {
    return !this.openColumns
  }

  isEndColumnBounded(): boolean {
    return !this.openColumns && !(this.openEnd && this.#reaches('columns'))
  }

  getA1Notation(): string {
    const name = a1Name(this.area, this.openRows, this.openColumns)
    if (!this.openEnd) return name
    const [start = '', end = start] = name.split(':')
    return `${start}:${this.isEndRowBounded() ? end.replace(/\D/g, '') : end.replace(/\d/g, '')}`
  }

  getGridId(): number {
    return this.sheetId
  }

  getSheet(): SheetService {
    return this.desk.make.sheet(this.desk, this.sheetId)
  }

  getCell(row: number, column: number): RangeService {
    const inside =
      row >= 1 && row <= this.getNumRows() && column >= 1 && column <= this.getNumColumns()
    if (!inside) throw refusal('cellOutside')
    return this.offset(row - 1, column - 1, 1, 1)
  }

  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number): RangeService {
    const height = rows ?? this.getNumRows()
    const width = columns ?? this.getNumColumns()
    const { top, left } = this.area
    const sheet = this.sheet()
    return this.beside(areaWithin(sheet, top + rowOffset, left + columnOffset, height, width))
  }

  getDataRegion(dimension?: Constant): RangeService {
    const sheet = this.sheet()
    return this.beside(dataRegion(sheet, this.area, dimension?.name() ?? null))
  }

  getNextDataCell(direction: Constant): RangeService {
    const sheet = this.sheet()
    return this.beside(dataCellBeyond(sheet, this.area, direction.name()))
  }

  activate(): RangeService {
    const { book } = this.desk
    book.activeSheetId = this.sheetId
    book.activeArea = { sheetId: this.sheetId, ...this.area }
    book.activeAreas = [this.area]
    book.currentCell = { row: this.area.top, column: this.area.left }
    return this.beside(this.area)
  }

  /** Inside the active range only the cell moves; elsewhere this range becomes the active one. */
  activateAsCurrentCell(): RangeService {
    const { book } = this.desk
    const { top, left } = this.area
    const { activeArea } = book
    const inside =
      activeArea !== null &&
      activeArea.sheetId === this.sheetId &&
      activeArea.top <= top &&
      activeArea.bottom >= top &&
      activeArea.left <= left &&
      activeArea.right >= left
    if (!inside) this.activate()
    book.currentCell = { row: top, column: left }
    return this.beside(this.area)
  }

  /** Whether an end left open is that of the rows, or of the columns: it lies at the grid's edge. */
  #reaches(axis: 'rows' | 'columns'): boolean {
    const { bottom, right } = this.sheet().grid()
    const tall = this.area.bottom === bottom
    return axis === 'rows' ? tall : !tall && this.area.right === right
  }
}
