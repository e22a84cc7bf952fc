// What is counted of one column, and how the counts of two parts of a table become those of both.

import type { ColumnAsk } from './ask.ts'
import type { DayCounts } from './days.ts'
import { dayCounts, joinDays } from './days.ts'
import type { Extremes } from './extremes.ts'
import { extremes, joinExtremes } from './extremes.ts'
import type { KnownValues } from './knownValues.ts'
import { joinValues, knownValues } from './knownValues.ts'
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

/** Adds what another part of the file counted. */
export function joinColumns(into: ColumnCounts, from: ColumnCounts): void {
  for (const what of ['applicable', 'empty', 'unsure', 'padded'] as const) into[what] += from[what]
  const renumbered = joinTallies(into.tally, from.tally)
  if (into.values && from.values) joinValues(into.values, from.values, renumbered)
  if (into.keys && from.keys) joinValues(into.keys, from.keys, renumbered)
  if (into.extremes && from.extremes) joinExtremes(into.extremes, from.extremes)
  if (into.days && from.days) joinDays(into.days, from.days)
}
