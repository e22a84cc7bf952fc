// Where data lies around a cell: what Ctrl and an arrow, or Ctrl+A, would reach.
import { type Area, isFilled } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'

/** The area widened while the line just beyond one of its sides holds data. */
export function dataRegion(sheet: Sheet, from: Area, dimension: string | null): Area {
  let area = from
  for (;;) {
    const wider = widened(sheet, area, dimension)
    if (wider === area) return area
    area = wider
  }
}

function widened(sheet: Sheet, area: Area, dimension: string | null): Area {
  const { top, left, bottom, right } = area
  const filled = (part: Area) => sheet.map(part, isFilled).some((row) => row.includes(true))
  if (dimension !== 'COLUMNS') {
    if (top > 1 && filled({ ...area, top: top - 1, bottom: top - 1 })) {
      return { ...area, top: top - 1 }
    }
    if (bottom < sheet.maxRows && filled({ ...area, top: bottom + 1, bottom: bottom + 1 })) {
      return { ...area, bottom: bottom + 1 }
    }
  }
  if (dimension !== 'ROWS') {
    if (left > 1 && filled({ ...area, left: left - 1, right: left - 1 })) {
      return { ...area, left: left - 1 }
    }
    if (right < sheet.maxColumns && filled({ ...area, left: right + 1, right: right + 1 })) {
      return { ...area, right: right + 1 }
    }
  }
  return area
}

const STEPS: Record<string, readonly [down: number, across: number]> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
}

/** The cell Ctrl and an arrow lead to: the end of a run of data, else the next data, else the edge. */
export function dataCellBeyond(sheet: Sheet, from: Area, direction: string): Area {
  const [down, across] = STEPS[direction] ?? [0, 0]
  let { top: row, left: column } = from
  const within = (r: number, c: number) =>
    r >= 1 && c >= 1 && r <= sheet.maxRows && c <= sheet.maxColumns
  const filled = (r: number, c: number) => within(r, c) && isFilled(sheet.cell(r, c))
  const inRun = filled(row, column) && filled(row + down, column + across)
  while (within(row + down, column + across)) {
    if (inRun && !filled(row + down, column + across)) break
    row += down
    column += across
    if (!inRun && filled(row, column)) break
  }
  return { top: row, left: column, bottom: row, right: column }
}
