// One sheet of the workbook: its cells and everything that stands on its grid.
import { type Area, blankCell, type Cell, isFilled, type RangeAnchor } from './cell.ts'
import type { Condition } from './criteria.ts'

export interface ConditionalRule {
  readonly formula: string | null
  readonly criteria: string
  readonly values: readonly unknown[]
  readonly areas: readonly Area[]
  readonly background: string | null
  readonly fontColor: string | null
  readonly bold?: boolean | null
  readonly italic?: boolean | null
  readonly strikethrough?: boolean | null
  readonly underline?: boolean | null
  /** A colour scale, in place of a condition. */
  readonly gradient?: Gradient | null
}

export interface SheetProtection {
  readonly id: number
  /** Null protects the whole sheet. */
  area: Area | null
  description: string
  warningOnly: boolean
  /** Null until somebody changes the list: every editor may edit. */
  editors: string[] | null
  /** Parts of a protected sheet that anybody may still edit. */
  unprotected?: RangeAnchor[]
  /** The named range the protection was set by. */
  rangeName?: string | null
}

/** A group of columns, or of rows, by its first and last lines. */
export interface ColumnGroup {
  first: number
  last: number
  depth: number
  collapsed: boolean
}

/** What a column of a filter shows; lists hold texts as the cells show them. */
export interface ColumnCriteria extends Condition {
  readonly hidden: readonly string[]
  readonly visible: readonly string[]
}

export interface SheetFilter {
  area: Area
  /** By column number. */
  criteria?: Array<[column: number, criteria: ColumnCriteria]>
}

/** Alternating colours: of the header, the first and second lines by turns, the footer. */
export interface BandColors {
  readonly header: string | null
  readonly first: string | null
  readonly second: string | null
  readonly footer: string | null
}

export interface SheetBanding {
  readonly id: number
  area: Area
  rows: BandColors
  columns: BandColors
}

/** A colour scale: each point is a colour, the way to find its value, and that value. */
export interface Gradient {
  readonly min: GradientPoint
  readonly mid: GradientPoint | null
  readonly max: GradientPoint
}

export interface GradientPoint {
  readonly color: string
  readonly type: string
  readonly value: string
}

/** A picture over the grid: the cell it hangs from, its size in pixels, what it says of itself. */
export interface SheetPicture {
  readonly id: number
  readonly row: number
  readonly column: number
  readonly width: number
  readonly height: number
  readonly title: string
  readonly about: string
}

/** The sheet as stored; rows and columns are numbered from 1. */
export class Sheet {
  readonly id: number
  name: string
  maxRows: number
  maxColumns: number
  rows: Array<Array<Cell | undefined> | undefined> = []
  frozenRows = 0
  frozenColumns = 0
  widths = new Map<number, number>()
  heights = new Map<number, number>()
  hiddenRows = new Map<number, true>()
  hiddenColumns = new Map<number, true>()
  filteredRows = new Map<number, true>()
  hidden = false
  tabColor: string | null = null
  filter: SheetFilter | null = null
  merges: Area[] = []
  protections: SheetProtection[] = []
  conditionalRules: ConditionalRule[] = []
  columnGroups: ColumnGroup[] = []
  rowGroups: ColumnGroup[] = []
  bandings: SheetBanding[] = []
  pictures: SheetPicture[] = []
  groupToggle = 'AFTER'
  rowGroupToggle = 'AFTER'
  rightToLeft = false
  hiddenGridlines = false

  constructor(id: number, name: string, maxRows = 1000, maxColumns = 26) {
    this.id = id
    this.name = name
    this.maxRows = maxRows
    this.maxColumns = maxColumns
  }

  /** The cell at a place, undefined where nothing was ever put. */
  cell(row: number, column: number): Cell | undefined {
    return this.rows[row - 1]?.[column - 1]
  }

  /** The cell at a place, made when it is missing. */
  makeCell(row: number, column: number): Cell {
    let line = this.rows[row - 1]
    if (!line) {
      line = []
      this.rows[row - 1] = line
    }
    let cell = line[column - 1]
    if (!cell) {
      cell = blankCell()
      line[column - 1] = cell
    }
    return cell
  }

  /** Visits every existing cell of an area, row by row. */
  eachExisting(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const bottom = Math.min(area.bottom, this.rows.length)
    for (let row = area.top; row <= bottom; row++) {
      const line = this.rows[row - 1]
      if (!line) continue
      const right = Math.min(area.right, line.length)
      for (let column = area.left; column <= right; column++) {
        const cell = line[column - 1]
        if (cell) visit(cell, row, column)
      }
    }
  }

  /** Reads every cell of an area into rows of results. */
  map<T>(area: Area, read: (cell: Cell | undefined) => T): T[][] {
    const height = area.bottom - area.top + 1
    const width = area.right - area.left + 1
    const result: T[][] = new Array(height)
    for (let i = 0; i < height; i++) {
      const line = this.rows[area.top - 1 + i]
      const out: T[] = new Array(width)
      for (let j = 0; j < width; j++) out[j] = read(line?.[area.left - 1 + j])
      result[i] = out
    }
    return result
  }

  /** The last row that holds a value or a formula, 0 on an empty sheet. */
  lastRow(): number {
    for (let row = this.rows.length; row > 0; row--) {
      if (this.rows[row - 1]?.some(isFilled)) return row
    }
    return 0
  }

  /** The last column that holds a value or a formula, 0 on an empty sheet. */
  lastColumn(): number {
    let last = 0
    for (const line of this.rows) {
      if (!line) continue
      for (let column = line.length; column > last; column--) {
        if (isFilled(line[column - 1])) last = column
      }
    }
    return last
  }

  /** The whole grid. */
  grid(): Area {
    return { top: 1, left: 1, bottom: this.maxRows, right: this.maxColumns }
  }
}
