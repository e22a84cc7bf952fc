// What the counts of a column come to.

import type { Day } from '../base/day.ts'
import type { ColumnAsk } from './ask.ts'
import type { ColumnCounts } from './columnCounts.ts'
import type { DaysFound } from './daysFound.ts'
import { daysFound, orderOf } from './daysFound.ts'
import { extremeText } from './extremes.ts'
import type { Standing, Trait } from './finding.ts'
import { standingOf, traitsOf } from './finding.ts'
import { differentOf } from './gathered.ts'
import type { Remark } from './remarks.ts'
import { remarksOf } from './remarks.ts'
import { FILLER_NUMBER, tallied } from './tally.ts'

/** The counts of a column over the records it concerns. What was not asked, or cannot be told, is `null`. */
export interface ColumnOutcome {
  readonly column: number
  /** Records concerned; `null` when the rule names a column that is not there. */
  readonly applicable: number | null
  /** Records left out of the rule because a cell it compares is empty. */
  readonly unsure: number
  readonly empty: number
  readonly placeholder: number
  readonly present: number
  readonly valid: number | null
  /** Values that answer yes; of columns of choices. */
  readonly yes: number | null
  /** Different values among those present. */
  readonly distinct: number | null
  /** False when the number of different values is an estimate. */
  readonly isExact: boolean
  /** Values borne by several records, and those records; of keys, as far as they are counted exactly. */
  readonly clusters: number | null
  readonly duplicates: number | null
  /** The days of a column of dates or of updates. */
  readonly days: DaysFound | null
  readonly remarks: readonly Remark[]
  /** Lowest and highest text as bytes. They never leave. */
  readonly extremes: { readonly low: Uint8Array | null; readonly high: Uint8Array | null } | null
}

/** What a column comes to; `null` for one nobody may look into. */
export function outcome(
  ask: ColumnAsk,
  counts: ColumnCounts | null,
  today: Day,
): ColumnOutcome | null {
  if (!counts) return null
  const byTrait = new Map<Trait, number>()
  const byStanding = new Map<Standing, number>()
  for (const [found, count] of tallied(counts.tally)) {
    add(byStanding, standingOf(found), count)
    for (const trait of traitsOf(found)) add(byTrait, trait, count)
  }
  const { applicable, empty, unsure } = counts
  const placeholder = byStanding.get('filler') ?? 0
  const present = applicable - empty - placeholder
  const days = counts.days && daysFound(counts.days, today)
  const told = { present, days, byTrait, byStanding, padded: counts.padded, unsure }
  const values = valuesOf(counts, ask, present)
  return {
    column: ask.column,
    applicable: counts.isAsked ? applicable : null,
    unsure,
    empty,
    placeholder,
    present,
    valid: validOf(byStanding, counts, ask, present),
    yes: ask.format === 'opt-in' || ask.format === 'boolean' ? (byTrait.get('yes') ?? 0) : null,
    ...values,
    days,
    remarks: remarksOf(told, values.distinct, ask),
    extremes: counts.extremes && {
      low: extremeText(counts.extremes.low),
      high: extremeText(counts.extremes.high),
    },
  }
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

/** Days valid in one order only count when it is the order of the column. */
function validOf(
  byStanding: ReadonlyMap<Standing, number>,
  counts: ColumnCounts,
  { format, context }: ColumnAsk,
  present: number,
): number | null {
  const count = (standing: Standing) => byStanding.get(standing) ?? 0
  if (format === null || (present > 0 && count('unjudged') === present)) return null
  const order = counts.days && orderOf(counts.days)
  const isOpen = order !== 'day-first' && order !== 'month-first'
  const english = isOpen && context.locale === 'en'
  const isMonthFirst = order === 'month-first'
  return (
    count('valid') +
    (isMonthFirst ? 0 : count('valid-day-first')) +
    (isMonthFirst || english ? count('valid-month-first') : 0)
  )
}

/** Different values but fillers; an estimate does not pass the values present. */
function valuesOf(
  { values, gathered }: ColumnCounts,
  { distinct, key }: ColumnAsk,
  present: number,
) {
  const untold = { distinct: null, isExact: true, clusters: null, duplicates: null }
  if (!distinct) return untold
  if (values) {
    const fillers = values.sizes[FILLER_NUMBER] as number
    return { ...untold, distinct: values.size - fillers }
  }
  if (!gathered) return untold
  const { count, exact } = differentOf(gathered)
  if (!exact) return { ...untold, distinct: Math.min(count, present), isExact: false }
  const { clusters, involved } = gathered
  return {
    distinct: count,
    isExact: true,
    clusters: key ? clusters : null,
    duplicates: key ? involved : null,
  }
}
