// Counts one column, a batch at a time. Each batch is gone through in short loops rather than in a long
// one: what one value waits for in memory then comes while others are worked on.

import type { ColumnAsk } from './ask.ts'
import type { Batch } from './batch.ts'
import type { DayCounts } from './days.ts'
import { countDays, dayCounts, joinDays } from './days.ts'
import type { Extremes } from './extremes.ts'
import { extremes, joinExtremes } from './extremes.ts'
import type { Judge } from './judge.ts'
import type { KeyWriter } from './keys.ts'
import type { KnownValues } from './knownValues.ts'
import { joinValues, knownValues } from './knownValues.ts'
import { meetKeys, meetValues } from './meet.ts'
import type { Room } from './room.ts'
import { see } from './see.ts'
import type { Tally } from './tally.ts'
import { joinTallies, tally } from './tally.ts'

/** What was counted of a column so far. */
export interface ColumnCounts {
  /** False when the rule of the column cannot be asked of this file: then nothing is counted. */
  readonly isAsked: boolean
  applicable: number
  empty: number
  /** Records out of the rule because a cell it asks for is empty. */
  unsure: number
  /** Values with white signs around them. */
  padded: number
  readonly tally: Tally
  /** Every value as written; `null` when nothing asks for it. */
  readonly values: KnownValues | null
  /** Values of a key in their normalised form. */
  readonly keys: KnownValues | null
  readonly extremes: Extremes | null
  readonly days: DayCounts | null
}

export function columnCounts(ask: ColumnAsk, isAsked: boolean): ColumnCounts {
  const remembers = ask.distinct || ask.extremes || ask.format !== null || ask.fillers || ask.cards
  return {
    isAsked,
    applicable: 0,
    empty: 0,
    unsure: 0,
    padded: 0,
    tally: tally(),
    values: remembers && !ask.key ? knownValues(ask.exactUpTo) : null,
    keys: ask.key ? knownValues(ask.exactUpTo) : null,
    extremes: ask.extremes ? extremes() : null,
    days: dayCounts(ask),
  }
}

/** How the values of a column are looked at. */
export interface ColumnMeans {
  readonly column: number
  readonly judge: Judge
  readonly writeKey: KeyWriter
}

/** Counts the cells of a column in a batch. */
export function countColumn(
  counts: ColumnCounts,
  { column, judge, writeKey }: ColumnMeans,
  batch: Batch,
  room: Room,
): void {
  see(counts, column, batch, room)
  if (counts.values) meetValues(counts, counts.values, batch, room, judge)
  else if (counts.keys) meetKeys(counts, counts.keys, batch, room, judge, writeKey)
  if (counts.days) countDays(counts.days, batch, room)
}

/** Adds what another part of the file counted. */
export function joinColumns(into: ColumnCounts, from: ColumnCounts): void {
  for (const what of ['applicable', 'empty', 'unsure', 'padded'] as const) into[what] += from[what]
  const renumbered = joinTallies(into.tally, from.tally)
  if (into.values && from.values) joinValues(into.values, from.values, renumbered)
  if (into.keys && from.keys) joinValues(into.keys, from.keys, renumbered)
  if (into.extremes && from.extremes) joinExtremes(into.extremes, from.extremes)
  if (into.days && from.days) joinDays(into.days, from.days)
}
