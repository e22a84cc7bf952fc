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

/**
 * Whether a part of so many gives what one reading does of those bytes: it ends between two records, where
 * the next one began, and it holds a record. Without one, blank records before it may be those of the end
 * of the file.
 */
export function canBeJoined({ records, isEven }: PartCounted, at: number, of: number): boolean {
  return (isEven || at === of - 1) && (records.records > 0 || at === 0)
}

/** What of a part may be moved, and not copied, from one thread to another. */
export function movable({ counts }: PartCounted): ArrayBuffer[] {
  return counts.columns.flatMap((column) => (column ? wordsOf(column) : []))
}

function wordsOf({ values, gathered, days }: ColumnCounts): ArrayBuffer[] {
  const all = [
    ...(gathered?.lots.map(({ words }) => words) ?? []),
    ...(values ? [values.slots] : []),
    ...(days ? [days.certain, days.dayFirst, days.monthFirst] : []),
  ]
  return all.map(({ buffer }) => buffer as ArrayBuffer)
}
