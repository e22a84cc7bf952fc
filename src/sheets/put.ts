import type { Drawing } from '../app/ports.ts'
import type { Written } from '../workbook/cell.ts'
import { cellText } from '../workbook/cell.ts'
import type { CellBlock } from './blocks.ts'
import type { Host, Sheet } from './host.ts'
import { sentencesOf } from './looks.ts'
import { writeBlock } from './text.ts'

/** Writes a block of a drawing: its texts, its bold lines, and which cells go to the line. */
export function put(
  host: Host,
  sheet: Sheet,
  { line, column, formats, values }: CellBlock,
  { tab, titles, heads = [] }: Pick<Drawing, 'tab' | 'titles' | 'heads'>,
): void {
  const width = values[0]?.length ?? 1
  const range = sheet.getRange(line, column, values.length, width)
  const weight = (row: number, at: number) =>
    (at === 0 && titles.includes(line + row)) || heads.includes(line + row) ? 'bold' : 'normal'
  range.setFontWeights(
    values.map((cells, row) => cells.map((_, at) => weight(row, column - 1 + at))),
  )
  const sentences = sentencesOf(tab)
  const goesToTheLine = (row: number, at: number) =>
    heads.includes(line + row) || column + at === sentences || hasNeighbour(values[row], at)
  range.setWraps(values.map((cells, row) => cells.map((_, at) => goesToTheLine(row, at))))
  writeBlock(host, range, formats, values, (r, c) => sheet.getRange(line + r, column + c, 1, 1))
}

/** A text with another at its right would be cut there; one that stands last runs over free cells. */
function hasNeighbour(cells: readonly Written[] = [], at: number): boolean {
  return cellText(cells[at] ?? '') !== '' && cellText(cells[at + 1] ?? '') !== ''
}
