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
  /** Every value as written, with what was found of it; `null` where they are not remembered. */
  values: KnownValues | null
  /** Values but fillers: of a key, in their normalised form; of a column that remembers none, as written. */
  gathered: Gathered | null
  /** Whether something is asked of its values. */
  readonly isJudged: boolean
  /** Whether different values are counted, and how many of them exactly. */
  readonly distinct: boolean
  readonly exactUpTo: number
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
    isJudged: remembers || ask.key,
    distinct: ask.distinct,
    exactUpTo: ask.exactUpTo,
    extremes: ask.extremes ? extremes() : null,
    days: dayCounts(ask),
  }
}

/** Values a column remembers even if most come once. */
const MOST_NEW = 65_536

/**
 * Remembers the values of a column no more, once there are many of which more than three in four are new, or
 * more than are counted exactly: from now on each is judged, and gathered if they are counted.
 */
export function forgetWhenNew(counts: ColumnCounts): void {
  const { values, applicable, empty, exactUpTo } = counts
  if (!values) return
  const isMostlyNew = values.size > MOST_NEW && 4 * values.size > 3 * (applicable - empty)
  if (isMostlyNew || values.size > exactUpTo) forget(counts)
}

function forget(counts: ColumnCounts): void {
  const { values, distinct, exactUpTo } = counts
  if (values && distinct) counts.gathered = gatheredOf(values, exactUpTo)
  counts.values = null
}

/** The values remembered but fillers. */
function gatheredOf(values: KnownValues, exactUpTo: number): Gathered {
  const all = gathered(exactUpTo)
  makeRoom(all, values.size)
  forEachValue(values, (low, word) => {
    if ((word & VERDICT) !== FILLER_NUMBER) gather(all, low, word)
  })
  return all
}

/** Adds what another part of the file counted. */
export function joinColumns(into: ColumnCounts, from: ColumnCounts): void {
  for (const what of ['applicable', 'empty', 'unsure', 'padded'] as const) into[what] += from[what]
  const renumbered = joinTallies(into.tally, from.tally)
  if (into.values && from.values) {
    joinValues(into.values, from.values, renumbered)
    forgetWhenNew(into)
  } else {
    for (const one of [into, from]) forget(one)
    if (into.gathered && from.gathered) joinGathered(into.gathered, from.gathered)
  }
  if (into.extremes && from.extremes) joinExtremes(into.extremes, from.extremes)
  if (into.days && from.days) joinDays(into.days, from.days)
}
