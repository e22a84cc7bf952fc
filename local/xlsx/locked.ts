// What of a sheet is locked in a file. Warnings are not: .xlsx knows locks alone, and a lock would bar
// the sorting and the folding that a warning lets pass.
import type { WriteSheet } from 'hucre/xlsx'
import type { Area } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'

type Lock = NonNullable<WriteSheet['protection']>

/** Areas only some may edit; null when the whole sheet is. */
function restrained(sheet: Sheet): readonly (Area | null)[] {
  return sheet.protections
    .filter(({ warningOnly, editors }) => !warningOnly && editors !== null)
    .map(({ area }) => area)
}

/** The lock of a sheet, null when nothing on it is kept from anybody. It has no password. */
export function lockOf(sheet: Sheet): Lock | null {
  if (restrained(sheet).length === 0) return null
  return { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true }
}

/** Tells the cells that stay free on a locked sheet; null when the sheet has no free cell, or no lock. */
export function freeCells(sheet: Sheet): ((row: number, column: number) => boolean) | null {
  const areas = restrained(sheet)
  if (areas.length === 0 || areas.includes(null)) return null
  return (row, column) => !areas.some((area) => area && holds(area, row, column))
}

/** The cells of the locked areas, held or not: blank ones would be as free as the rest of their column. */
export function lockedBlanks(sheet: Sheet): [row: number, column: number][] {
  if (!freeCells(sheet)) return []
  return restrained(sheet).flatMap((area) => {
    if (!area) return []
    const width = area.right - area.left + 1
    const count = width * (area.bottom - area.top + 1)
    return Array.from({ length: count }, (_, i): [number, number] => [
      area.top + Math.floor(i / width),
      area.left + (i % width),
    ])
  })
}

function holds(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right
}
