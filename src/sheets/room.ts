import type { Sheet } from './host.ts'

/** The size of a sheet: read before the first write, then kept up to date, since reading again costs. */
export interface Room {
  rows: number
  columns: number
}

/** The spreadsheet refused so many cells more. */
export class NotEnlarged extends Error {
  readonly cells: number

  constructor(cells: number, reason: unknown) {
    super('not enlarged')
    this.cells = cells
    // Whoever logs it wants Google's own words.
    if (reason instanceof Error) this.stack = reason.stack
  }
}

/** Lets the spreadsheet take cells more; a refusal keeps their number, which tells whether there was room. */
export function enlarged<T>(cells: number, enlarge: () => T): T {
  try {
    return enlarge()
  } catch (error) {
    throw new NotEnlarged(cells, error)
  }
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
  const more = last - room.rows
  if (more <= 0) return
  const above = used < room.rows - 1 ? room.rows - 1 : room.rows
  enlarged(more * room.columns, () => sheet.insertRowsAfter(above, more))
  room.rows = last
}

/** Adds columns at the right when the last one to write is beyond the grid. */
export function widen(sheet: Sheet, room: Room, last: number): void {
  const more = last - room.columns
  if (more <= 0) return
  enlarged(more * room.rows, () => sheet.insertColumnsAfter(room.columns, more))
  room.columns = last
}
