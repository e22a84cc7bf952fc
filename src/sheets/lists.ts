import type { ListColumn } from '../app/ports.ts'
import type { Host, Sheet } from './host.ts'
import type { State } from './state.ts'
import { writeBlock } from './text.ts'
import { grow } from './writer.ts'

/** Rows kept for a list made of the rows of another tab. */
const LONGEST_LIST = 1000

/** Writes the lists behind the drop-downs, each in the column it was first given, even once forgotten. */
export function writeLists(
  host: Host,
  sheet: Sheet,
  lists: readonly ListColumn[],
  state: State,
): void {
  const now = sheet.getDataRange().getValues()
  const known = state.lists.length > 0 ? state.lists : (now[0] ?? []).map(String).filter(Boolean)
  state.lists = [...new Set([...known, ...lists.map(({ id }) => id)])]
  const items = new Map(lists.map((list) => [list.id, list.items]))
  const height = lists.reduce((most, list) => Math.max(most, list.items.length + 1), now.length)
  const width = sheet.getMaxColumns()
  if (state.lists.length > width) sheet.insertColumnsAfter(width, state.lists.length - width)
  grow(sheet, Math.max(height, LONGEST_LIST))
  const rows = Array.from({ length: height }, (_, row) =>
    state.lists.map((id, column) => {
      if (row === 0) return id
      // A list of rows of a tab this command did not read stays as it is.
      const told = items.get(id) ?? []
      return told.length > 0 ? (told[row - 1] ?? '') : String(now[row]?.[column] ?? '')
    }),
  )
  const isWritten = rows.every((row, r) => row.every((cell, c) => (now[r]?.[c] ?? '') === cell))
  if (isWritten) return
  const formats = rows.map((row) => row.map(() => '@'))
  const range = sheet.getRange(1, 1, rows.length, state.lists.length)
  writeBlock(host, range, formats, rows, (r, c) => sheet.getRange(r + 1, c + 1, 1, 1))
}
