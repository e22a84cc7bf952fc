import type { Sheet } from './host.ts'

/** The size of a sheet: read before the first write, then kept up to date, since reading again costs. */
export interface Room {
  rows: number
  columns: number
}

/** Reads the size of a sheet. */
export function roomOf(sheet: Sheet): Room {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }
}

/**
 * Adds rows to the grid when the last line to write is beyond it. They come above the very last line
 * while it is blank, so that what ends there, the tints and the filter, stretches over them.
 *
 * @param used last line that holds anything
 */
export function grow(sheet: Sheet, room: Room, last: number, used = room.rows): void {
  if (last <= room.rows) return
  const above = used < room.rows - 1 ? room.rows - 1 : room.rows
  sheet.insertRowsAfter(above, last - room.rows)
  room.rows = last
}

/** Adds columns at the right when the last one to write is beyond the grid. */
export function widen(sheet: Sheet, room: Room, last: number): void {
  if (last <= room.columns) return
  sheet.insertColumnsAfter(room.columns, last - room.columns)
  room.columns = last
}
