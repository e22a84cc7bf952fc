// Sorting a block of rows: whole cell contents travel (values, formulas, notes, formats, colours);
// validation rules stay on the physical cells.
import { refusal } from '../messages.ts'
import { overlaps } from './area.ts'
import { type Area, blankCell, type Cell, type Scalar } from './cell.ts'
import type { Sheet } from './sheet.ts'

export interface SortKey {
  readonly column: number
  readonly ascending: boolean
}

/** Sorts the rows of an area by absolute column numbers; blanks stay last in both directions. */
export function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw refusal('sortMerge')
  if (keys.some((key) => key.column < area.left || key.column > area.right)) {
    throw refusal('outsideGrid')
  }
  const bottom = Math.min(area.bottom, sheet.rows.length)
  const order: number[] = []
  for (let row = area.top; row <= bottom; row++) order.push(row)
  const sorted = [...order].sort((one, other) => compareRows(sheet, one, other, keys))
  if (sorted.every((row, i) => row === order[i])) return
  const rules = sheet.map({ ...area, bottom }, (cell) => cell?.rule ?? null)
  const taken = sorted.map((row) => cut(sheet, row, area))
  taken.forEach((cells, i) => {
    lay(sheet, area.top + i, area, cells, rules[i] ?? [])
  })
}

function cut(sheet: Sheet, row: number, area: Area): Array<Cell | undefined> {
  const line = sheet.rows[row - 1]
  const cells: Array<Cell | undefined> = []
  for (let column = area.left; column <= area.right; column++) cells.push(line?.[column - 1])
  return cells
}

function lay(
  sheet: Sheet,
  row: number,
  area: Area,
  cells: ReadonlyArray<Cell | undefined>,
  rules: ReadonlyArray<Cell['rule']>,
): void {
  const line: Array<Cell | undefined> = [...(sheet.rows[row - 1] ?? [])]
  while (line.length < area.left - 1) line.push(undefined)
  cells.forEach((cell, i) => {
    const rule = rules[i] ?? null
    const keeps = (cell?.rule ?? null) === rule
    line[area.left - 1 + i] = keeps ? cell : { ...(cell ?? blankCell()), rule }
  })
  sheet.rows[row - 1] = line
}

function compareRows(sheet: Sheet, one: number, other: number, keys: readonly SortKey[]): number {
  for (const key of keys) {
    const a = sheet.cell(one, key.column)?.value ?? ''
    const b = sheet.cell(other, key.column)?.value ?? ''
    if (a === '' || b === '') {
      if (a !== b) return a === '' ? 1 : -1
      continue
    }
    const difference = compareValues(a, b)
    if (difference !== 0) return key.ascending ? difference : -difference
  }
  return one - other
}

const collator = new Intl.Collator('en', { sensitivity: 'base' })

/** Numbers before texts before booleans, as Sheets orders mixed columns. */
function compareValues(a: Scalar, b: Scalar): number {
  const rank = (value: Scalar) => ['number', 'string', 'boolean'].indexOf(typeof value)
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b)
  return Number(a) - Number(b)
}
