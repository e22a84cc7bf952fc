// Rows of an area taken as wholes: duplicates dropped, order shuffled.
import { type Area, type Cell, isFilled } from './cell.ts'
import type { Sheet } from './sheet.ts'

type Row = Array<Cell | undefined>

function rowsOf(sheet: Sheet, area: Area): Row[] {
  return sheet.map(area, (cell) => cell)
}

/** Lays rows from the top of an area; what is left below is emptied. */
function layRows(sheet: Sheet, area: Area, rows: readonly Row[]): void {
  for (let { top, bottom } = area; top <= bottom; top++) {
    const line = sheet.rows[top - 1] ?? []
    while (line.length < area.left - 1) line.push(undefined)
    for (let column = area.left; column <= area.right; column++) {
      line[column - 1] = rows[top - area.top]?.[column - area.left]
    }
    sheet.rows[top - 1] = line
  }
}

/** Keeps the first of rows that hold the same in some columns, letter case aside; gives how many stay. */
export function dropDuplicates(sheet: Sheet, area: Area, columns: readonly number[]): number {
  const met = new Set<string>()
  const rows = rowsOf(sheet, area)
  const kept = rows.filter((row) => {
    const values = columns.map((column) => row[column - area.left]?.value ?? '')
    const key = JSON.stringify(
      values.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)),
    )
    if (met.has(key)) return false
    met.add(key)
    return true
  })
  layRows(sheet, area, kept)
  return kept.length
}

/** Shuffles rows by a seed; where there are several different rows, their order does change. */
export function shuffleRows(sheet: Sheet, area: Area, seed: number): void {
  const rows = rowsOf(sheet, area)
  const random = generator(seed)
  const shuffled = [...rows]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [one, other] = [shuffled[i], shuffled[j]]
    if (one && other) [shuffled[i], shuffled[j]] = [other, one]
  }
  const moved = shuffled.some((row, i) => row !== rows[i] && row.some(isFilled))
  const [first] = shuffled
  layRows(sheet, area, moved || !first ? shuffled : [...shuffled.slice(1), first])
}

/** Numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
