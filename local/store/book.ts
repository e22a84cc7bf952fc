// The workbook: its sheets in order, its developer metadata, its property stores.

import { refusal } from '../messages.ts'
import type { Area, RangeAnchor } from './cell.ts'
import { Sheet } from './sheet.ts'

export type LocationType = 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN'

export interface Metadata {
  readonly id: number
  key: string
  value: string | null
  visibility: string
  location: LocationType
  /** Null for the spreadsheet itself. */
  sheetId: number | null
  /** The row or column number, null elsewhere. */
  line: number | null
}

/** A name for a range; it follows structural edits. */
export interface NamedRange {
  name: string
  anchor: RangeAnchor
}

/** How formulas are to be computed: kept for scripts, used by nobody here. */
export interface BookSettings {
  recalculation: string
  iterative: boolean
  cycles: number
  threshold: number
}

const CELL_LIMIT = 10_000_000

/** The workbook as stored, free of any script. */
export class Book {
  id: string
  name: string
  locale: string
  zone: string
  sheets: Sheet[] = []
  activeSheetId = 0
  activeArea: { sheetId: number; top: number; left: number; bottom: number; right: number } | null =
    null
  /** All the ranges selected together, on the active sheet. */
  activeAreas: Area[] = []
  /** The cell with the cursor, null for the first of the active range. */
  currentCell: { row: number; column: number } | null = null
  metadata: Metadata[] = []
  namedRanges: NamedRange[] = []
  /** People the file was shared with, beyond its owner. */
  editors: string[] = []
  viewers: string[] = []
  /** Ranges that rules, names and protections point to; they follow structural edits. */
  anchors = new Set<RangeAnchor>()
  settings: BookSettings = {
    recalculation: 'ON_CHANGE',
    iterative: false,
    cycles: 50,
    threshold: 0.05,
  }
  properties = new Map<string, Map<string, string>>()
  nextId = 1

  constructor(id: string, name: string, locale: string, zone: string) {
    this.id = id
    this.name = name
    this.locale = locale
    this.zone = zone
  }

  /** A number never given before in this workbook. */
  freshId(): number {
    this.nextId += 1
    return this.nextId
  }

  sheetById(id: number): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null
  }

  sheetByName(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null
  }

  /** The range a name stands for, null for a name nobody gave or whose cells are gone. */
  rangeNamed(name: string): RangeAnchor | null {
    const folded = name.toLowerCase()
    const anchor = this.namedRanges.find((one) => one.name.toLowerCase() === folded)?.anchor
    return anchor?.area ? anchor : null
  }

  /** Adds an empty sheet of 1000 rows and 26 columns at a 0-based position and makes it active. */
  insertSheet(name: string, index: number): Sheet {
    this.refuseName(name, null)
    this.refuseGrowth(26_000)
    const sheet = new Sheet(this.sheets.length === 0 ? 0 : this.freshId() * 7919, name)
    this.sheets.splice(Math.max(0, Math.min(index, this.sheets.length)), 0, sheet)
    this.activeSheetId = sheet.id
    return sheet
  }

  /** Removes a sheet with its metadata; the last visible one cannot go. */
  deleteSheet(sheet: Sheet): void {
    if (this.visibleSheets().filter((other) => other !== sheet).length === 0) {
      throw refusal('lastSheet')
    }
    const index = this.sheets.indexOf(sheet)
    this.sheets.splice(index, 1)
    this.metadata = this.metadata.filter((entry) => entry.sheetId !== sheet.id)
    for (const anchor of this.anchors) if (anchor.sheetId === sheet.id) anchor.area = null
    if (this.activeSheetId === sheet.id) {
      this.activeSheetId = (this.sheets[Math.max(0, index - 1)] ?? this.sheets[0])?.id ?? 0
    }
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.refuseName(name, sheet)
    sheet.name = name
  }

  /** Moves a sheet to a 0-based position. */
  moveSheet(sheet: Sheet, index: number): void {
    this.sheets = this.sheets.filter((other) => other !== sheet)
    this.sheets.splice(index, 0, sheet)
  }

  visibleSheets(): Sheet[] {
    return this.sheets.filter((sheet) => !sheet.hidden)
  }

  /** Makes a sheet large enough for an area; throws past the limit of the workbook. */
  growTo(sheet: Sheet, { bottom, right }: Area): void {
    const rows = Math.max(sheet.maxRows, bottom)
    const columns = Math.max(sheet.maxColumns, right)
    this.refuseGrowth(rows * columns - sheet.maxRows * sheet.maxColumns)
    sheet.maxRows = rows
    sheet.maxColumns = columns
  }

  /** Throws when `cells` more would pass the ten million a workbook may have. */
  refuseGrowth(cells: number): void {
    const total = this.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0)
    if (total + cells > CELL_LIMIT) throw refusal('tooManyCells')
  }

  /** Throws for a name that is empty, or that another sheet bears. */
  private refuseName(name: string, self: Sheet | null): void {
    if (name === '') throw refusal('sheetNameEmpty')
    const folded = name.toLowerCase()
    const taken = this.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === folded)
    if (taken) throw refusal('sheetNameTaken', name)
  }
}
