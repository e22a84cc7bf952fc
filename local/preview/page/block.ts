// Blocks of cells as text, as clipboards carry them: tabs between columns, lines between rows, cells
// with a line break, a tab or a quote inside in quotes.
import type { AreaView, TypedCell } from '../protocol.ts'
import { editText } from './editText.ts'
import { type KnownSheet, place } from './model.ts'

/** The cells of an area as they are shown. */
export function writtenBlock(sheet: KnownSheet, { row, column, rows, columns }: AreaView): string {
  const lines = Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (_, x) => {
      return quoted(sheet.cells.get(place(row + y, column + x))?.text ?? '')
    }).join('\t'),
  )
  return lines.join('\n')
}

/** The cells of an area as a person would type them again. */
export function typedBlock(sheet: KnownSheet, area: AreaView, locale: string): string[][] {
  return Array.from({ length: area.rows }, (_, y) =>
    Array.from({ length: area.columns }, (_, x) =>
      editText(sheet.cells.get(place(area.row + y, area.column + x)), locale),
    ),
  )
}

/** Reads a block: `a\tb\n"c\nd"\te` → two rows of two cells. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]]
  const cells = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y
  while (cells.lastIndex <= text.length) {
    const [whole = '', cell = '', end = ''] = cells.exec(text) ?? []
    rows.at(-1)?.push(cell.startsWith('"') && cell.length > 1 ? unquoted(cell) : cell)
    if (end === '' || whole === '') break
    if (end !== '\t') rows.push([])
  }
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop()
  return rows
}

/** A block laid over a selection: repeated to fill it when it fits a whole number of times. */
export function laid(block: readonly (readonly string[])[], area: AreaView): TypedCell[] {
  const height = block.length
  const width = Math.max(...block.map((line) => line.length))
  const [rows, columns] = [fitting(area.rows, height), fitting(area.columns, width)]
  return Array.from({ length: rows * columns }, (_, index) => {
    const [y, x] = [Math.floor(index / columns), index % columns]
    const text = block[y % height]?.[x % width] ?? ''
    return { row: area.row + y, column: area.column + x, text }
  })
}

function fitting(room: number, size: number): number {
  return room > size && room % size === 0 ? room : size
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

function unquoted(cell: string): string {
  return cell.slice(1, -1).replace(/""/g, '"')
}
