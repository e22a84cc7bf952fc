// From records to counts, column by column. Parts of a file are counted apart and joined.

import { fold } from '../base/fold.ts'
import type { FillerPattern } from '../scoring/formats/placeholder.ts'
import type { ColumnAsk } from './ask.ts'
import type { Batch } from './batch.ts'
import { recordsOf } from './batch.ts'
import type { Charset } from './charset.ts'
import type { ColumnMeans } from './column.ts'
import { countColumn } from './column.ts'
import type { ColumnCounts } from './columnCounts.ts'
import { columnCounts } from './columnCounts.ts'
import type { ReadyRule } from './concerned.ts'
import { markConcerned, readyRule } from './concerned.ts'
import type { Counts } from './counts.ts'
import { fillersOf } from './fillers.ts'
import { standingOf } from './finding.ts'
import { judgeOf } from './judge.ts'
import { keyWriter } from './keys.ts'
import { room } from './room.ts'
import { FILLER_NUMBER } from './tally.ts'

/** What is asked of a file. */
export interface ProfilePlan {
  readonly charset: Charset
  /** Names of the columns: rules speak of them. */
  readonly header: readonly string[]
  readonly asks: readonly ColumnAsk[]
  readonly fillers: readonly FillerPattern[]
}

/** Counts the batches of a file. Gives the place of the ask in which a real card number was met, or `null`. */
export interface Profiling {
  readonly counts: Counts
  take(batch: Batch): number | null
}

interface Step {
  readonly ask: ColumnAsk
  readonly counts: ColumnCounts
  readonly means: ColumnMeans
  /** `null` when every record is concerned, or when the rule cannot be asked. */
  readonly rule: ReadyRule | null
  readonly marked: Uint8Array
}

export function profiling(plan: ProfilePlan): Profiling {
  const rows = recordsOf(plan.header.length)
  const shared = room(rows, plan.charset)
  const steps = plan.asks.map((ask) => (ask.allowed ? step(plan, ask, rows) : null))
  const columns = steps.map((one) => one?.counts ?? null)
  const counts: Counts = { records: 0, recognised: 0, whole: 0, columns }
  const recognised = new Uint8Array(rows)
  const broken = new Uint8Array(rows)
  const take = (batch: Batch): number | null => {
    for (const one of steps)
      if (one?.rule) one.counts.unsure += markConcerned(one.rule, batch, shared, one.marked)
    for (const [at, one] of steps.entries()) {
      if (!one) continue
      shared.concerned.set(one.marked)
      countColumn(one.counts, one.means, batch, shared)
      if (one.counts.tally.hasCard) return at
      if (one.ask.strong) markValid(one, batch.records, shared.verdicts, recognised)
      if (one.ask.essential) markMissing(one, batch.records, shared.verdicts, broken)
    }
    counts.records += batch.records
    counts.recognised += taken(recognised, batch.records)
    counts.whole += batch.records - taken(broken, batch.records)
    return null
  }
  return { counts, take }
}

function step(plan: ProfilePlan, ask: ColumnAsk, rows: number): Step {
  const judge = judgeOf(ask, plan.charset, fillersOf(plan.fillers))
  const writeKey = ask.key ? keyWriter(ask, plan.charset) : null
  const rule = ask.rule && readyRule(ask.rule, (field) => columnOf(plan, field), rows)
  const isAsked = ask.rule === null || rule !== null
  const marked = new Uint8Array(rows).fill(isAsked ? 1 : 0)
  const means = { column: ask.column, judge, writeKey }
  return { ask, counts: columnCounts(ask, isAsked), means, rule, marked }
}

/** The column a rule names, unless nobody may look into it. */
function columnOf({ header, asks }: ProfilePlan, field: string): number | null {
  const column = header.findIndex((name) => fold(name) === field)
  const isClosed = asks.some((ask) => ask.column === column && !ask.allowed)
  return column < 0 || isClosed ? null : column
}

function markValid(
  { counts: { tally } }: Step,
  records: number,
  verdicts: Uint8Array,
  marked: Uint8Array,
): void {
  const isValid = tally.findings.map((found) => found > 0 && standingOf(found) === 'valid')
  for (let record = 0; record < records; record++) {
    if (isValid[verdicts[record] as number]) marked[record] = 1
  }
}

/** A record misses what concerns it and is empty, or only a filler. */
function markMissing({ marked }: Step, records: number, verdicts: Uint8Array, broken: Uint8Array) {
  for (let record = 0; record < records; record++) {
    if (marked[record] === 1 && (verdicts[record] as number) <= FILLER_NUMBER) broken[record] = 1
  }
}

/** Counts the marks of a batch, and wipes them. */
function taken(marks: Uint8Array, records: number): number {
  let sum = 0
  for (let record = 0; record < records; record++) sum += marks[record] as number
  marks.fill(0)
  return sum
}
