// Counts as plain data, to go from the add-on to a page: numbers and fingerprints, no text of a cell.

import type { ColumnAsk } from '../ask.ts'
import type { ColumnCounts } from '../columnCounts.ts'
import { columnCounts } from '../columnCounts.ts'
import type { Counts } from '../counts.ts'
import type { DayCounts } from '../days.ts'
import type { KnownValues } from '../knownValues.ts'
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
  readonly values: PackedValues | null
  readonly keys: PackedValues | null
  readonly days: PackedDays | null
}

/** Values by fingerprint: two words each. */
interface PackedValues {
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
  const { isAsked, applicable, empty, unsure, padded, tally, values, keys, days } = column
  return {
    ...{ isAsked, applicable, empty, unsure, padded },
    findings: tally.findings,
    counts: [...tally.counts],
    others: [...tally.others],
    values: values && packedValues(values),
    keys: keys && packedValues(keys),
    days: days && packedDays(days),
  }
}

function packedValues({ slots, clusters, involved }: KnownValues): PackedValues {
  const held: number[] = []
  for (let place = 1; place < slots.length; place += 2)
    if (slots[place] !== 0) held.push(slots[place - 1] as number, slots[place] as number)
  return { words: packWords(held), clusters, involved }
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

/** The counts of a part as they were; its values are in a row, to be joined to others. */
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
  const { tally, values, keys, days } = fresh
  tally.findings.splice(0, tally.findings.length, ...findings)
  tally.counts.set(column.counts)
  for (const [found, count] of others) tally.others.set(found, count)
  if (values && column.values) fillValues(values, column.values)
  if (keys && column.keys) fillValues(keys, column.keys)
  if (days && column.days) fillDays(days, column.days)
  return { ...fresh, applicable, empty, unsure, padded }
}

function fillValues(known: KnownValues, { words, clusters, involved }: PackedValues): void {
  known.slots = unpackWords(words)
  known.size = known.slots.length / 2
  known.clusters = clusters
  known.involved = involved
}

function fillDays(days: DayCounts, held: PackedDays): void {
  for (const name of DAYS)
    for (let at = 0; at < held[name].length; at += 2)
      days[name][held[name][at] as number] = held[name][at + 1] as number
  const { dayProofs, monthProofs, either, twoDigits, unread } = held
  Object.assign(days, { dayProofs, monthProofs, either, twoDigits, unread })
}
