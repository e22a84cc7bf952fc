import type { Written } from '../workbook/cell.ts'

/** A rectangle of cells to write at once; lines and columns count from 1. */
export interface CellBlock {
  readonly line: number
  readonly column: number
  readonly formats: string[][]
  readonly values: Written[][]
}

/** One row to write: the line, and its cells in the order of the columns; a cell that is `null` is left alone. */
export interface Strip {
  readonly line: number
  readonly cells: readonly (Written | null)[]
}

/** A column to write: its index from 0 and its number format. */
export interface Target {
  readonly index: number
  readonly format: string
}

/** Cuts what must be written into rectangles; where cells are left alone, each column for itself. */
export function blocks(targets: readonly Target[], strips: readonly Strip[]): CellBlock[] {
  if (strips.every(({ cells }) => !cells.includes(null))) return whole(targets, strips)
  return targets.flatMap((target, position) =>
    whole(
      [target],
      strips
        .map(({ line, cells }) => ({ line, cells: [cells[position] ?? null] }))
        .filter(({ cells }) => cells[0] !== null),
    ),
  )
}

/** As few rectangles as the rows and columns allow. */
function whole(targets: readonly Target[], strips: readonly Strip[]): CellBlock[] {
  const order = targets.map((target, position) => ({ ...target, position }))
  const columns = runs(
    order.sort((a, b) => a.index - b.index),
    (target) => target.index,
  )
  const lines = runs(
    [...strips].sort((a, b) => a.line - b.line),
    (strip) => strip.line,
  )
  return lines.flatMap((rows) =>
    columns.map((cells) => ({
      line: rows[0]?.line ?? 1,
      column: (cells[0]?.index ?? 0) + 1,
      formats: rows.map(() => cells.map(({ format }) => format)),
      values: rows.map((row) => cells.map(({ position }) => row.cells[position] ?? '')),
    })),
  )
}

/** Groups what follows without a gap. */
export function runs<T>(sorted: readonly T[], place: (one: T) => number): T[][] {
  const groups: T[][] = []
  for (const one of sorted) {
    const last = groups[groups.length - 1]
    const previous = last?.[last.length - 1]
    if (last && previous !== undefined && place(one) === place(previous) + 1) last.push(one)
    else groups.push([one])
  }
  return groups
}
