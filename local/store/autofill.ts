// Filling cells on from those beside them: series of numbers, of dates, of months and days, of numbered
// texts.

import { namedSeries } from './calendarNames.ts'
import type { Area, Cell, Scalar } from './cell.ts'
import { isDateFormat } from './entry.ts'
import { fromR1C1, toR1C1 } from './r1c1.ts'
import type { Sheet } from './sheet.ts'

interface Place {
  readonly row: number
  readonly column: number
}

/**
 * Fills the part of `target` outside `from`, one line of cells at a time. Names of months and days are
 * those of `locale`; a null one only repeats.
 */
export function fill(sheet: Sheet, from: Area, target: Area, locale: string | null): void {
  const vertical = from.left === target.left && from.right === target.right
  const [first, last] = vertical ? [from.top, from.bottom] : [from.left, from.right]
  const [start, end] = vertical ? [target.top, target.bottom] : [target.left, target.right]
  const [lineFirst, lineLast] = vertical ? [from.left, from.right] : [from.top, from.bottom]
  for (let line = lineFirst; line <= lineLast; line++) {
    const at = (index: number): Place =>
      vertical ? { row: index, column: line } : { row: line, column: index }
    const sources: Cell[] = []
    for (let i = first; i <= last; i++) {
      const { row, column } = at(i)
      sources.push({ ...sheet.makeCell(row, column) })
    }
    const next = locale === null ? null : series(sources, locale)
    for (let i = start; i <= end; i++) {
      if (i >= first && i <= last) continue
      const count = sources.length
      const offset = i - first
      const model = (((offset % count) + count) % count) as number
      const source = sources[model]
      if (source) copy(sheet, source, at(first + model), at(i), next?.(offset) ?? null)
    }
  }
}

function copy(sheet: Sheet, source: Cell, from: Place, to: Place, value: Scalar | null): void {
  const formula =
    source.formula && fromR1C1(toR1C1(source.formula, from.row, from.column), to.row, to.column)
  const cell = sheet.makeCell(to.row, to.column)
  const { note } = cell
  Object.assign(cell, source, {
    formula,
    note,
    value: formula ? source.value : (value ?? source.value),
  })
}

/** The value a series has at an offset from its first cell, null where cells make no series. */
function series(
  cells: readonly Cell[],
  locale: string,
): ((offset: number) => Scalar | null) | null {
  if (cells.some((cell) => cell.formula !== null)) return null
  const numbers = cells.map((cell) => cell.value)
  if (numbers.every((value) => typeof value === 'number')) {
    const dated = cells.every((cell) => isDateFormat(cell.format))
    return straight(numbers, dated ? 1 : numbers.length > 1 ? null : 0)
  }
  return namedSeries(numbers, locale) ?? numbered(cells)
}

/** The line through some numbers; a lone one goes on by `step`. */
function straight(numbers: readonly number[], step: number | null): (offset: number) => number {
  const [first = 0] = numbers
  const count = numbers.length
  if (count === 1) return (offset) => first + (step ?? 0) * offset
  const meanAt = (count - 1) / 2
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count
  let [over, under] = [0, 0]
  numbers.forEach((number, i) => {
    over += (i - meanAt) * (number - mean)
    under += (i - meanAt) ** 2
  })
  const slope = over / under
  return (offset) => Number((mean + slope * (offset - meanAt)).toPrecision(15))
}

/** `Week 1`, `Week 2`… when all texts say the same before their number. */
function numbered(cells: readonly Cell[]): ((offset: number) => string) | null {
  const parts = cells.map(({ value }) => /^(.*?)(\d+)$/s.exec(String(value)))
  const [first] = parts
  if (!first || parts.some((part) => part?.[1] !== first[1])) return null
  const next = straight(
    parts.map((part) => Number(part?.[2])),
    1,
  )
  return (offset) => `${first[1]}${next(offset)}`
}
