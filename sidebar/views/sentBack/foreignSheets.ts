import type { Sheet } from 'hucre/xlsx'
import { readXlsx } from 'hucre/xlsx'
import type { ForeignSheet } from '../../../src/app/ports.ts'

type ForeignCell = ForeignSheet['cells'][number][number]

/** Notes matter where headers stand: people insert a few lines above them at most. */
const NOTED = 10

/** The sheets of an .xlsx file: values, header notes, percent formats. Nothing of it leaves the page as it is. */
export async function foreignSheets(bytes: Uint8Array): Promise<ForeignSheet[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  return sheets.map(foreignSheet).filter(({ cells }) => cells.length > 0)
}

function foreignSheet({ name, rows, cells: dressed }: Sheet): ForeignSheet {
  const notes: string[][] = []
  const percents: [number, number][] = []
  for (const [place, { comment, style }] of dressed ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number)
    if (comment && row < NOTED) note(notes, row, column, comment.text)
    if (style?.numFmt?.includes('%')) percents.push([row + 1, column])
  }
  const cells = rows.map((row) => row.map((value) => (value === null ? '' : cellOf(value))))
  while (cells.length > 0 && cells[cells.length - 1]?.every((cell) => cell === '')) cells.pop()
  return {
    name,
    cells,
    notes: Array.from(notes, (line) => Array.from(line ?? [], whole)),
    percents,
  }
}

const whole = (text: string | undefined) => text ?? ''

function note(notes: string[][], row: number, column: number, text: string): void {
  const line = notes[row] ?? []
  line[column] = text.replace(/_x000D_/gi, '').replace(/\r\n?/g, '\n')
  notes[row] = line
}

const DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)

/** A date is its wall clock, which the reader gives as universal time. */
function cellOf(value: string | number | boolean | Date): ForeignCell {
  return value instanceof Date ? { serial: (value.getTime() - EPOCH) / DAY } : value
}
