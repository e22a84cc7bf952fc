import type { Sheet } from './host.ts'

/** The size of a sheet: read before the first write, then kept up to date, since reading again costs. */
export interface Room {
  rows: number
  readonly columns: number
}

/** Reads the size of a sheet. */
export function roomOf(sheet: Sheet): Room {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }
}

/** Adds rows to the grid when the last line to write is beyond it. */
export function grow(sheet: Sheet, room: Room, last: number): void {
  if (last <= room.rows) return
  sheet.insertRowsAfter(room.rows, last - room.rows)
  room.rows = last
}
