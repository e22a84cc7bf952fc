// What is counted of one column, and how the counts of two parts of a table become those of both.

import type { ColumnAsk } from './ask.ts'
import type { DayCounts } from './days.ts'
import { dayCounts, joinDays } from './days.ts'
import type { Extremes } from './extremes.ts'
import { extremes, joinExtremes } from './extremes.ts'
import type { Gathered } from './gathered.ts'
import { gather, gathered, joinGathered, makeRoom } from './gathered.ts'
import type { KnownValues } from './knownValues.ts'
import { forEachValue, joinValues, knownValues, VERDICT } from './knownValues.ts'
import type { Tally } from './tally.ts'
import { FILLER_NUMBER, joinTallies, tally } from './tally.ts'

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
  /** Every value as written, with what was found of it; `null` when nothing asks for it, or once gathered. */
  values: KnownValues | null
  /** Values but fillers: of a key, in their normalised form; of another column, when most come once. */
  gathered: Gathered | null
  /** Different values remembered, and gathered to be counted exactly. */
  readonly most: { readonly remembered: number; readonly gathered: number }
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
    values: remembers && !ask.key ? knownValues() : null,
    gathered: ask.key ? gathered(ask.exactUpTo) : null,
    most: { remembered: ask.exactUpTo, gathered: ask.distinct ? ask.exactUpTo : 0 },
    extremes: ask.extremes ? extremes() : null,
    days: dayCounts(ask),
  }
}

/** Values a column remembers even if most come once. */
const MOST_NEW = 65_536

/**
 * Remembers no more what was found of each value of a column, once most values are new or there are more
 * than are counted exactly: from now on each is judged, and gathered.
 */
export function gatherWhenNew(counts: ColumnCounts): void {
  const { values, applicable, empty, most } = counts
  if (!values) return
  const isMostlyNew = values.size > MOST_NEW && 4 * values.size > 3 * (applicable - empty)
  if (isMostlyNew || values.size > most.remembered) counts.gathered = gatheredOf(counts)
}

/** What is gathered of a column: what it remembered, unless it gathers already. */
function gatheredOf(counts: ColumnCounts): Gathered {
  const { values, most } = counts
  const all = counts.gathered ?? gathered(most.gathered)
  if (!values) return all
  makeRoom(all, values.size)
  forEachValue(values, (low, word) => {
    if ((word & VERDICT) !== FILLER_NUMBER) gather(all, low, word)
  })
  counts.values = null
  return all
}

/** Adds what another part of the file counted. */
export function joinColumns(into: ColumnCounts, from: ColumnCounts): void {
  for (const what of ['applicable', 'empty', 'unsure', 'padded'] as const) into[what] += from[what]
  const renumbered = joinTallies(into.tally, from.tally)
  if (into.values && from.values) {
    joinValues(into.values, from.values, renumbered)
    gatherWhenNew(into)
  } else if (into.values || into.gathered) {
    into.gathered = gatheredOf(into)
    joinGathered(into.gathered, gatheredOf(from))
  }
  if (into.extremes && from.extremes) joinExtremes(into.extremes, from.extremes)
  if (into.days && from.days) joinDays(into.days, from.days)
}
