import type { ColumnCounts } from '../columnCounts.ts'
import type { Counts } from '../counts.ts'
import type { RecordCounts } from '../recordCounts.ts'

/** What was counted of a part of a file, its values told apart. */
export interface PartCounted {
  readonly counts: Counts
  readonly records: RecordCounts
  /** Whether it ended where a record ends: the next part began there. */
  readonly isEven: boolean
}

/** What of a part may be moved, and not copied, from one thread to another. */
export function movable({ counts }: PartCounted): ArrayBuffer[] {
  return counts.columns.flatMap((column) => (column ? wordsOf(column) : []))
}

function wordsOf({ values, gathered }: ColumnCounts): ArrayBuffer[] {
  const lots = gathered?.lots.map(({ words }) => words) ?? []
  return [...lots, ...(values ? [values.slots] : [])].map(({ buffer }) => buffer as ArrayBuffer)
}
