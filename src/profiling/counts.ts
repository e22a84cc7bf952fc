import type { Steps } from '../base/steps.ts'
import type { ColumnCounts } from './columnCounts.ts'
import { joinColumns } from './columnCounts.ts'
import { isDue, tellingApart } from './gathered.ts'
import { grow, isTight } from './knownValues.ts'

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

/** Makes the columns ready for more records: a table that will grow does so apart from the others. */
export function* makingReady({ columns }: Counts): Steps {
  for (const column of columns) {
    if (column?.values && isTight(column.values)) {
      grow(column.values)
      yield
    }
    if (column?.gathered && isDue(column.gathered)) yield* tellingApart(column.gathered)
  }
}

/** Tells apart the values of every column, once no more records come. */
export function* tellingAllApart({ columns }: Counts): Steps {
  for (const column of columns) if (column?.gathered) yield* tellingApart(column.gathered)
}
