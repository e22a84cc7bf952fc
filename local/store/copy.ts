// A copy of a whole sheet within its workbook.
import type { Book } from './book.ts'
import type { Sheet } from './sheet.ts'

/**
 * Adds a copy of a sheet at the end of a workbook, its own or another, with a name made free by a
 * number where needed.
 */
export function copySheet(
  book: Book,
  source: Sheet,
  name: string,
  withMetadata: boolean,
  home: Book = book,
): Sheet {
  let free = name
  for (let n = 2; book.sheetByName(free); n++) free = `${name} ${n}`
  const active = book.activeSheetId
  const copy = book.insertSheet(free, book.sheets.length)
  book.activeSheetId = active
  const { id } = copy
  Object.assign(copy, structuredClone({ ...source, rows: [] }), { id, name: free })
  copy.rows = source.rows.map((line) => line?.map((cell) => (cell ? { ...cell } : undefined)))
  for (const protection of copy.protections) protection.editors = null
  if (withMetadata) copyMetadata(home, book, source.id, id)
  return copy
}

function copyMetadata(home: Book, book: Book, from: number, to: number): void {
  const copies = home.metadata
    .filter((entry) => entry.sheetId === from)
    .map((entry) => ({ ...entry, id: book.freshId(), sheetId: to }))
  book.metadata.push(...copies)
}
