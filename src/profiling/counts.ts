import type { Steps } from '../base/steps.ts'
import type { ColumnCounts } from './columnCounts.ts'
import { joinColumns } from './columnCounts.ts'
import { isFull, tellingApart } from './gathered.ts'

/** What was counted so far. It holds no text but the extremes somebody asked for. */
export interface Counts {
  records: number
  /** Records with a valid value in a strong key, and those in which nothing essential is missing. */
  recognised: number
  whole: number
  /** By ask; `null` for a column nobody may look into. */
  readonly columns: readonly (ColumnCounts | null)[]
}

/** Adds the counts of another part of the same file, read by the same plan. */
export function joinCounts(into: Counts, from: Counts): void {
  into.records += from.records
  into.recognised += from.recognised
  into.whole += from.whole
  into.columns.forEach((column, at) => {
    const other = from.columns[at]
    if (column && other) joinColumns(column, other)
  })
}

/** Tells values apart in the columns where many came; in all of them when no more will. */
export function* tellingColumnsApart({ columns }: Counts, isOver: boolean): Steps {
  for (const column of columns) {
    const all = column?.gathered
    if (all && (isOver || isFull(all))) yield* tellingApart(all)
  }
}
