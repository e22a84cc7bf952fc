import type { Counts } from '../counts.ts'
import { joinCounts } from '../counts.ts'
import { tellApart } from '../gathered.ts'
import { joinRecords } from '../recordCounts.ts'
import type { PartCounted } from './partCounted.ts'

/**
 * Adds what the parts of a file counted, in their order, to the first. `null` when they are not what one
 * reading gives: a part did not end between two records, or held none, so that the blank ones before it
 * may be those of the end of the file.
 */
export function joinedParts(
  parts: readonly PartCounted[],
): Pick<PartCounted, 'counts' | 'records'> | null {
  const [first, ...others] = parts
  if (!first || !parts.slice(0, -1).every(({ isEven }) => isEven)) return null
  if (others.some(({ records }) => records.records === 0)) return null
  for (const other of others) {
    joinCounts(first.counts, other.counts)
    joinRecords(first.records, other.records)
  }
  return first
}

/** Tells the values of a part apart, so that joining it to others is quick. */
export function settle({ columns }: Counts): void {
  for (const column of columns) if (column?.gathered) tellApart(column.gathered)
}
