// Counts one column, a batch at a time. Each batch is gone through in short loops rather than in a long
// one: what one value waits for in memory then comes while others are worked on.

import type { Batch } from './batch.ts'
import type { ColumnCounts } from './columnCounts.ts'
import { forgetWhenNew } from './columnCounts.ts'
import { countDays } from './days.ts'
import type { Judge } from './judge.ts'
import { judgeEach } from './judgeEach.ts'
import type { KeyWriter } from './keys.ts'
import { meetValues } from './meet.ts'
import type { Room } from './room.ts'
import { see } from './see.ts'

/** How the values of a column are looked at. */
export interface ColumnMeans {
  readonly column: number
  readonly judge: Judge
  /** `null` when values are compared as written. */
  readonly writeKey: KeyWriter | null
}

/** Counts the cells of a column in a batch. */
export function countColumn(
  counts: ColumnCounts,
  { column, judge, writeKey }: ColumnMeans,
  batch: Batch,
  room: Room,
): void {
  see(counts, column, batch, room)
  if (counts.values) {
    meetValues(counts, counts.values, batch, room, judge)
    forgetWhenNew(counts)
  } else if (counts.isJudged) judgeEach(counts, batch, room, judge, writeKey)
  if (counts.days) countDays(counts.days, batch, room)
}
