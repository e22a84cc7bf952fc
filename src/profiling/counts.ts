import type { ColumnCounts } from './columnCounts.ts'
import { joinColumns } from './columnCounts.ts'
import { tellApart } from './gathered.ts'

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

/** Tells the values of a part apart, so that joining it to others is quick. */
export function tellAllApart({ columns }: Counts): void {
  for (const column of columns) if (column?.gathered) tellApart(column.gathered)
}
