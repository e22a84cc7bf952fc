// What of a sheet is locked in a file. Warnings are not: .xlsx knows locks alone, and a lock would bar
// the sorting and the folding that a warning lets pass.
import type { WriteSheet } from 'hucre/xlsx'
import type { Area } from '../store/cell.ts'
import type { Sheet, SheetProtection } from '../store/sheet.ts'

/** A sheet on which something is kept from somebody. */
export interface Lock {
  /** How the file locks it: without a password, sorting and folding let pass. */
  readonly told: NonNullable<WriteSheet['protection']>
  readonly isFree: (row: number, column: number) => boolean
  /** Whether cells are free unless told otherwise. */
  readonly isFreeAtFirst: boolean
  /** The cells that are otherwise, held or not: blank ones would be as the rest of their column. */
  readonly others: readonly (readonly [row: number, column: number])[]
}

/** The lock of a sheet, null when nothing on it is kept from anybody. */
export function lockOf(sheet: Sheet): Lock | null {
  const kept = sheet.protections.filter(
    ({ warningOnly, editors }) => !warningOnly && editors !== null,
  )
  if (kept.length === 0) return null
  const locked = kept.flatMap(({ area }) => (area ? [area] : []))
  const isFreeAtFirst = locked.length === kept.length
  const free = kept.flatMap(freeAreas)
  const blocks = isFreeAtFirst ? locked : free
  return {
    told: { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true },
    isFree: (row, column) =>
      !covers(locked, row, column) && (isFreeAtFirst || covers(free, row, column)),
    isFreeAtFirst,
    others: blocks.flatMap(cellsOf),
  }
}

function freeAreas({ unprotected = [] }: SheetProtection): Area[] {
  return unprotected.flatMap(({ area }) => (area ? [area] : []))
}

function cellsOf({ top, left, bottom, right }: Area): [row: number, column: number][] {
  const width = right - left + 1
  const count = width * (bottom - top + 1)
  return Array.from({ length: count }, (_, i) => [top + Math.floor(i / width), left + (i % width)])
}

function covers(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  )
}
