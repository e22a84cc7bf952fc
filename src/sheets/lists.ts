import type { ListColumn } from '../app/ports.ts'
import { visibleText } from '../workbook/reading/visibleText.ts'
import type { Host, Sheet, SheetValue } from './host.ts'
import type { Room } from './room.ts'
import { grow, roomOf } from './room.ts'
import type { State } from './state.ts'
import { writeBlock } from './text.ts'

/** Rows kept for a list made of the rows of another tab. */
export const LONGEST_LIST = 1000

/** The hidden tab of lists as it stands. */
export interface ListSheet {
  readonly sheet: Sheet
  readonly now: readonly (readonly SheetValue[])[]
  readonly room: Room
}

/** Reads the hidden tab of lists, before anything is written. */
export function openLists(sheet: Sheet): ListSheet {
  return { sheet, now: sheet.getDataRange().getValues(), room: roomOf(sheet) }
}

/** Writes the lists behind the drop-downs, each in the column it was first given, even once forgotten. */
export function writeLists(
  host: Host,
  { sheet, now, room }: ListSheet,
  lists: readonly ListColumn[],
  state: State,
): void {
  // A run that died leaves texts still guarded by a sign nobody sees.
  const seen = now.map((row) => row.map((cell) => visibleText(String(cell))))
  const known = state.lists.length > 0 ? state.lists : (seen[0] ?? []).filter(Boolean)
  state.lists = [...new Set([...known, ...lists.map(({ id }) => id)])]
  const items = new Map(lists.map((list) => [list.id, list.items]))
  const height = lists.reduce((most, list) => Math.max(most, list.items.length + 1), now.length)
  const width = room.columns
  if (state.lists.length > width) sheet.insertColumnsAfter(width, state.lists.length - width)
  grow(sheet, room, Math.max(height, LONGEST_LIST))
  const rows = Array.from({ length: height }, (_, row) =>
    state.lists.map((id, column) => {
      if (row === 0) return id
      // A list of rows of a tab this command did not read stays as it is.
      const told = items.get(id) ?? []
      return told.length > 0 ? (told[row - 1] ?? '') : (seen[row]?.[column] ?? '')
    }),
  )
  const isWritten = rows.every((row, r) => row.every((cell, c) => (now[r]?.[c] ?? '') === cell))
  if (isWritten) return
  const formats = rows.map((row) => row.map(() => '@'))
  const range = sheet.getRange(1, 1, rows.length, state.lists.length)
  writeBlock(host, range, formats, rows, (r, c) => sheet.getRange(r + 1, c + 1, 1, 1))
}
