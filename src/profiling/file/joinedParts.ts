import { joinCounts } from '../counts.ts'
import { joinRecords } from '../recordCounts.ts'
import type { PartCounted } from './partCounted.ts'

/** Adds what the parts of a file counted to the first; each of them can be joined to the others. */
export function joinedParts([first, ...others]: readonly PartCounted[]): PartCounted {
  if (!first) throw new Error('no part was counted')
  for (const other of others) {
    joinCounts(first.counts, other.counts)
    joinRecords(first.records, other.records)
  }
  return first
}
