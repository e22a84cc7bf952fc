// Counts as plain data, to go from the add-on to a page: numbers and fingerprints, no text of a cell.

import type { ColumnAsk } from '../ask.ts'
import type { ColumnCounts } from '../columnCounts.ts'
import { columnCounts } from '../columnCounts.ts'
import type { Counts } from '../counts.ts'
import type { DayCounts } from '../days.ts'
import type { Gathered } from '../gathered.ts'
import { differentWords, gatheredFrom } from '../gathered.ts'
import type { KnownValues } from '../knownValues.ts'
import { find, forEachValue, keep, knownValues, VERDICT } from '../knownValues.ts'
import { packWords, unpackWords } from './words.ts'

/** What was counted of a part of a table. */
export interface PackedCounts {
  readonly records: number
  readonly recognised: number
  readonly whole: number
  /** In the order of the plan; null for a column nobody looks into. */
  readonly columns: readonly (PackedColumn | null)[]
}

interface PackedColumn {
  readonly isAsked: boolean
  readonly applicable: number
  readonly empty: number
  readonly unsure: number
  readonly padded: number
  readonly findings: readonly number[]
  readonly counts: readonly number[]
  readonly others: readonly (readonly [number, number])[]
  /** The values remembered, two words each. */
  readonly values: string | null
  readonly gathered: PackedGathered | null
  readonly days: PackedDays | null
}

/** The different values gathered, two words each. */
interface PackedGathered {
  readonly words: string
  readonly clusters: number
  readonly involved: number
}

interface PackedDays {
  /** A day, then how many values, over and over. */
  readonly certain: readonly number[]
  readonly dayFirst: readonly number[]
  readonly monthFirst: readonly number[]
  readonly dayProofs: number
  readonly monthProofs: number
  readonly either: number
  readonly twoDigits: number
  readonly unread: number
}

/** Counts made ready to leave. A part is small enough for its different values to be counted exactly. */
export function packed({ records, recognised, whole, columns }: Counts): PackedCounts {
  return { records, recognised, whole, columns: columns.map((one) => one && packedColumn(one)) }
}

function packedColumn(column: ColumnCounts): PackedColumn {
  const { isAsked, applicable, empty, unsure, padded, tally, values, gathered, days } = column
  return {
    ...{ isAsked, applicable, empty, unsure, padded },
    findings: tally.findings,
    counts: [...tally.counts],
    others: [...tally.others],
    values: values && packedValues(values),
    gathered: gathered && packedGathered(gathered),
    days: days && packedDays(days),
  }
}

function packedValues(values: KnownValues): string {
  const held: number[] = []
  forEachValue(values, (low, word) => held.push(low, word))
  return packWords(held)
}

function packedGathered(gathered: Gathered): PackedGathered {
  const words = packWords([...differentWords(gathered)])
  const { clusters, involved } = gathered
  return { words, clusters, involved }
}

const DAYS = ['certain', 'dayFirst', 'monthFirst'] as const

function packedDays(days: DayCounts): PackedDays {
  const { dayProofs, monthProofs, either, twoDigits, unread } = days
  const sparse = (counts: Uint32Array) => {
    const held: number[] = []
    counts.forEach((count, day) => {
      if (count > 0) held.push(day, count)
    })
    return held
  }
  const [certain, dayFirst, monthFirst] = DAYS.map((name) => sparse(days[name]))
  return {
    ...{ certain: certain ?? [], dayFirst: dayFirst ?? [], monthFirst: monthFirst ?? [] },
    ...{ dayProofs, monthProofs, either, twoDigits, unread },
  }
}

/** The counts of a part as they were. */
export function unpacked(part: PackedCounts, asks: readonly ColumnAsk[]): Counts {
  const { records, recognised, whole } = part
  const columns = asks.map((ask, at) => {
    const column = part.columns[at]
    return column ? unpackedColumn(column, ask) : null
  })
  return { records, recognised, whole, columns }
}

function unpackedColumn(column: PackedColumn, ask: ColumnAsk): ColumnCounts {
  const fresh = columnCounts(ask, column.isAsked)
  const { applicable, empty, unsure, padded, findings, others } = column
  const { tally, days } = fresh
  tally.findings.splice(0, tally.findings.length, ...findings)
  tally.counts.set(column.counts)
  for (const [found, count] of others) tally.others.set(found, count)
  const values = column.values === null ? null : valuesIn(column.values)
  const { gathered: told } = column
  const gathered = told && gatheredFrom(unpackWords(told.words), told, ask.exactUpTo)
  if (days && column.days) fillDays(days, column.days)
  return { ...fresh, applicable, empty, unsure, padded, values, gathered }
}

function valuesIn(packed: string): KnownValues {
  const words = unpackWords(packed)
  const values = knownValues(words.length / 2)
  for (let at = 0; at < words.length; at += 2) {
    const [low, word] = [words[at] as number, words[at + 1] as number]
    keep(values, ~find(values, low, word), low, word, word & VERDICT)
  }
  return values
}

function fillDays(days: DayCounts, held: PackedDays): void {
  for (const name of DAYS)
    for (let at = 0; at < held[name].length; at += 2)
      days[name][held[name][at] as number] = held[name][at + 1] as number
  const { dayProofs, monthProofs, either, twoDigits, unread } = held
  Object.assign(days, { dayProofs, monthProofs, either, twoDigits, unread })
}
