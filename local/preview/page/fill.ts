// What dragging the corner of a selection puts in the cells it covers, as Sheets continues them: days
// one by one, numbers by their step, a number at the end of a text; anything else is repeated.
import type { AreaView, CellView, TypedCell } from '../protocol.ts'
import { editText, isDate } from './editText.ts'
import { type KnownSheet, place } from './model.ts'

/** The cells typed when a selection is dragged over an area. */
export function filled(
  sheet: KnownSheet,
  source: AreaView,
  target: AreaView,
  locale: string,
): TypedCell[] {
  const isDown = target.column === source.column && target.columns === source.columns
  const [length, across] = isDown ? [source.rows, source.columns] : [source.columns, source.rows]
  const at = (step: number, line: number) =>
    isDown
      ? { row: source.row + step, column: source.column + line }
      : { row: source.row + line, column: source.column + step }
  const first = isDown ? target.row - source.row : target.column - source.column
  const count = isDown ? target.rows : target.columns
  const steps = Array.from({ length: count }, (_, n) => first + n).filter(
    (n) => n < 0 || n >= length,
  )
  return Array.from({ length: across }, (_, line) => {
    const cells = Array.from({ length }, (_, step) => {
      const { row, column } = at(step, line)
      return sheet.cells.get(place(row, column))
    })
    return steps.map((step) => ({ ...at(step, line), text: continued(cells, step, locale) }))
  }).flat()
}

type Cells = readonly (CellView | undefined)[]

/** The text of the cell so many steps after the first; `1, 2` → `3` at 2. */
function continued(cells: Cells, step: number, locale: string): string {
  const model = cells[((step % cells.length) + cells.length) % cells.length]
  const numbers = cells.map((cell) => (cell?.formula ? null : cell?.value))
  const gap = even(numbers, isDate(model?.format ?? '') ? 1 : 0)
  if (model && gap !== null) return written(model, Number(numbers[0]) + gap * step, locale)
  const [, words, digits] = /^(.*\D)(\d{1,9})$/.exec(String(numbers[0] ?? '')) ?? []
  if (cells.length === 1 && words !== undefined) return `${words}${Number(digits) + step}`
  return editText(model, locale)
}

/** The step between numbers equally far apart, `alone` for one; null when they are not. */
function even(values: readonly (CellView['value'] | undefined)[], alone: number): number | null {
  if (!values.every((value) => typeof value === 'number')) return null
  const gaps = values.slice(1).map((value, at) => Number(value) - Number(values[at]))
  const [gap = alone] = gaps
  return gaps.every((one) => Math.abs(one - gap) < 1e-9) ? gap : null
}

const EPOCH = Date.UTC(1899, 11, 30)
const DAY = 86_400_000

function written(model: CellView, value: number, locale: string): string {
  if (!isDate(model.format ?? '') || !Number.isInteger(value))
    return editText({ ...model, value }, locale)
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' } as const
  const day = new Intl.DateTimeFormat(locale.replace('_', '-'), numeric)
  return day.format(EPOCH + value * DAY)
}
