import { fold } from '../base/fold.ts'
import type { Tab } from '../workbook/tab.ts'
import { idLines } from './finder.ts'
import { isHeaded } from './headed.ts'
import type { SheetValue } from './host.ts'

/** A sheet as it was read, top line first. */
export interface Sighting {
  readonly values: readonly (readonly SheetValue[])[]
  readonly notes: readonly (readonly string[])[]
}

/**
 * The line of the header: the one whose notes bear most of our id lines, else the one that bears most of
 * our labels. When no line bears enough of the columns known to be there, `null`: any line taken for the
 * header would make rows of those above or below it. Where no column is known, the first line that bears
 * most of our labels, else the first of all.
 *
 * @param known how many columns are known to be there
 */
export function headerLine(tab: Tab, { values, notes }: Sighting, known: number): number | null {
  const half = Math.max(1, Math.ceil(known / 2))
  const marked = fullest(notes, (line) => marksIn(tab, line))
  if (marked.count >= Math.min(2, half)) return marked.line
  const isBlank = values.every((line) => line.every((cell) => cell === ''))
  if (isBlank) return 1
  if (known === 0)
    return (
      Math.max(
        0,
        values.findIndex((line) => isHeaded(tab, line)),
      ) + 1
    )
  const labels = new Set(
    tab.columns.flatMap(({ name, former = [] }) => [name.fr, name.en, ...former].map(fold)),
  )
  const labelled = fullest(values, (line) => labelsIn(labels, line))
  return labelled.count >= half ? labelled.line : null
}

/** The first of the lines that count most. */
function fullest<T>(
  lines: readonly (readonly T[])[],
  countOf: (line: readonly T[]) => number,
): { readonly line: number; readonly count: number } {
  return lines.reduce(
    (best, cells, index) => {
      const count = countOf(cells)
      return count > best.count ? { line: index + 1, count } : best
    },
    { line: 1, count: 0 },
  )
}

function marksIn(tab: Tab, notes: readonly string[]): number {
  if (notes.every((note) => note === '')) return 0
  return new Set(idLines(notes).filter((mark) => mark.startsWith(`[${tab.id}.`))).size
}

function labelsIn(labels: ReadonlySet<string>, cells: readonly SheetValue[]): number {
  const texts = cells.flatMap((cell) =>
    typeof cell === 'string' && cell !== '' ? [fold(cell)] : [],
  )
  return new Set(texts.filter((text) => labels.has(text))).size
}
