import type { LocalHost } from '../../local/host.ts'
import type { ForeignSheet } from '../../src/app/ports.ts'
import type { Cell } from '../../src/workbook/cell.ts'

/** The sheets of a workbook as a page reads them from its .xlsx file. */
export function sheetsOf(host: LocalHost): ForeignSheet[] {
  return host.save().book.sheets.map(({ name, cells }) => {
    const sheet: Foreign = { name, cells: [], notes: [], percents: [] }
    for (const [line, place, value, , format, note] of cells) {
      const [row, column] = [Number(line) - 1, Number(place) - 1]
      put(sheet.cells, row, column, cellOf(value as string | number | boolean, String(format)))
      if (note) put(sheet.notes, row, column, String(note))
      if (String(format).includes('%')) sheet.percents.push([row + 1, column])
    }
    return { ...sheet, cells: full<Cell>(sheet.cells), notes: full(sheet.notes) }
  })
}

interface Foreign {
  name: string
  cells: Cell[][]
  notes: string[][]
  percents: [number, number][]
}

function put<T>(lines: T[][], row: number, column: number, value: T): void {
  lines[row] = lines[row] ?? []
  const line = lines[row]
  if (line) line[column] = value
}

/** No hole: what is not there is blank, as it crosses the door. */
function full<T>(lines: T[][]): T[][] {
  return Array.from(lines, (line) => Array.from(line ?? [], (cell) => cell ?? ('' as T)))
}

function cellOf(value: string | number | boolean | null, format: string): Cell {
  if (typeof value === 'number' && /y/i.test(format)) return { serial: value }
  return value ?? ''
}
