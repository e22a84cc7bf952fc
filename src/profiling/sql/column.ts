// What is asked of one column, stage after stage: the texts of its cells, what is found of them, the counts.

import type { FillerPattern } from '../../scoring/formats/placeholder.ts'
import type { ColumnAsk } from '../ask.ts'
import { FEWEST } from '../leaving.ts'
import { isDated } from '../orders.ts'
import { dayNumbers, dayParts, dayTexts, hasDays, isoOf, isValidDay, loneDay } from './days.ts'
import type { Dialect } from './dialect.ts'
import { fillerSql } from './fillers.ts'
import { compacted, judgedSql } from './formats.ts'
import type { ResultColumn } from './result.ts'

/** The expressions of a column by stage, and its counts by name; a count that is not there is left out. */
export interface ColumnSql {
  readonly texts: readonly string[]
  readonly parts: readonly string[]
  readonly numbers: readonly string[]
  readonly verdicts: readonly string[]
  readonly fillers: readonly string[]
  readonly kept: readonly string[]
  readonly windows: readonly string[]
  readonly totals: readonly string[]
  readonly counts: Partial<Record<ResultColumn, string>>
}

export interface ColumnMeans {
  readonly dialect: Dialect
  readonly patterns: readonly FillerPattern[]
  readonly ask: ColumnAsk
  readonly at: number
  /** Whether the rule of the column holds, 1, 0, or null for some records; null where it cannot be asked. */
  readonly concerned: string | null
}

/** Formats whose keys an engine writes as the core does. */
const KEYS = new Set(['email', 'phone', 'postal-code-fr', 'id', 'siren', 'siret'])

export function columnSql(means: ColumnMeans): ColumnSql {
  const { dialect, ask, at, concerned } = means
  const days = hasDays(ask)
  const judged = judgedSql(dialect, ask, at)
  // An engine asks of what type nothing is.
  const [noText, noNumber] = [dialect.asText('null'), dialect.asNumber('null')]
  const day = isDated(ask.format) ? loneDay(dialect, ask, at) : null
  const normal = judged?.normal ? `case when v${at} = 1 then ${judged.normal} end` : day
  const verdict = judged ? `v${at}` : null
  const filler = ask.fillers
    ? fillerSql(dialect, means.patterns, ask, at, {
        verdict,
        normal: normal === null ? null : `n${at}`,
      })
    : '0'
  const counted = countsOf(means, { judged: judged !== null, yes: judged?.yes ?? null, filler })
  return {
    texts: [...foldedTexts(means), ...(days ? dayTexts(dialect, at) : [])],
    parts: days ? dayParts(dialect, at, ask.context.today) : [],
    numbers: [...(days ? dayNumbers(at) : []), `${judged?.verdict ?? noNumber} as v${at}`],
    verdicts: [`${normal ?? noText} as n${at}`, `${concerned ?? noNumber} as c${at}`],
    fillers: [`${filler ?? noNumber} as k${at}`],
    ...counted,
  }
}

/** A text folded, compacted, and whether it holds signs beyond ASCII, or signs nobody folds. */
function foldedTexts({ dialect, ask, at }: ColumnMeans): string[] {
  const { trimmed, replaced, holds } = dialect
  const ligatures = `replace(replace(s${at}, 'œ', 'oe'), 'Œ', 'oe')`
  const plain = `translate(${ligatures}, folded_signs, plain_signs)`
  return [
    `lower(${trimmed(replaced(plain, ' +', ' '), "' '")}) as f${at}`,
    `${compacted(dialect, ask.format, at)} as p${at}`,
    `case when ${holds(`s${at}`, 'beyond_sign')} then 1 else 0 end as x${at}`,
    `case when ${holds(`s${at}`, 'odd_sign')} then 1 else 0 end as o${at}`,
  ]
}

interface Known {
  readonly judged: boolean
  readonly yes: string | null
  readonly filler: string | null
}

type Counted = Pick<ColumnSql, 'kept' | 'windows' | 'totals' | 'counts'>

function countsOf(means: ColumnMeans, known: Known): Counted {
  const { at } = means
  const totals = [
    `sum(c${at}) as c${at}`,
    `${countWhere(`c${at} is null`)} as cu${at}`,
    `${countWhere(`c${at} = 1 and s${at} is null`)} as e${at}`,
  ]
  const counts: Partial<Record<ResultColumn, string>> = {
    applicable: unless(`cu${at}`, `coalesce(c${at}, 0)`),
    empty_cells: unless(`cu${at}`, `e${at}`),
  }
  if (known.filler === null) return { kept: [], windows: [], totals, counts }
  const isUntold = `cu${at} + ku${at}`
  totals.push(
    `${countWhere(`c${at} = 1 and s${at} is not null and k${at} is null`)} as ku${at}`,
    `${countWhere(`c${at} = 1 and s${at} is not null and k${at} = 1`)} as k${at}`,
  )
  counts.placeholders = unless(isUntold, `k${at}`)
  counts.present = unless(isUntold, `coalesce(c${at}, 0) - e${at} - k${at}`)
  const parts = [
    validCounts(means, known, isUntold),
    valueCounts(means, isUntold),
    dayCounts(means, isUntold),
  ]
  return {
    kept: parts.flatMap(({ kept }) => kept),
    windows: parts.flatMap(({ windows }) => windows),
    totals: [...totals, ...parts.flatMap((part) => part.totals)],
    counts: Object.assign(counts, ...parts.map((part) => part.counts)),
  }
}

const NONE: Counted = { kept: [], windows: [], totals: [], counts: {} }

const countWhere = (test: string) => `coalesce(sum(case when ${test} then 1 else 0 end), 0)`

/** A count, left out when a value that bears on it could not be told. */
const unless = (untold: string, count: string) => `case when ${untold} = 0 then ${count} end`

const isPresent = (at: number) => `c${at} = 1 and s${at} is not null and k${at} = 0`

function validCounts({ at }: ColumnMeans, { judged, yes }: Known, untold: string): Counted {
  if (!judged) return NONE
  const totals = [
    `${countWhere(`${isPresent(at)} and v${at} = 1`)} as v${at}`,
    `${countWhere(`${isPresent(at)} and v${at} is null`)} as vu${at}`,
  ]
  if (yes !== null) totals.push(`${countWhere(`${isPresent(at)} and ${yes}`)} as ya${at}`)
  const isUntold = `${untold} + vu${at}`
  const counts = {
    valid: unless(isUntold, `v${at}`),
    ...(yes === null ? {} : { yes_answers: unless(isUntold, `ya${at}`) }),
  }
  return { ...NONE, totals, counts }
}

/** Different values; those of a key in their normalised form, and how many come back. */
function valueCounts({ ask, at }: ColumnMeans, untold: string): Counted {
  const { key, format, distinct } = ask
  if (!distinct || (key && format !== null && !KEYS.has(format))) return NONE
  const isPlain = !key || format === null
  const value = isPlain ? `s${at}` : `case when v${at} = 1 then n${at} else lower(s${at}) end`
  const kept = [`case when ${isPresent(at)} then ${value} end as r${at}`]
  const isUntold = isPlain ? untold : `${untold} + ru${at}`
  const totals = [`count(distinct r${at}) as r${at}`]
  const counts: Partial<Record<ResultColumn, string>> = {
    distinct_values: unless(isUntold, `r${at}`),
  }
  // Capitals beyond ASCII are not written small the same way everywhere.
  if (!isPlain)
    totals.push(`${countWhere(`${isPresent(at)} and (x${at} = 1 or v${at} is null)`)} as ru${at}`)
  if (!key) return { kept, windows: [], totals, counts }
  totals.push(
    `${countWhere(`r${at} is not null and w${at} > 1`)} as w${at}`,
    `count(distinct case when w${at} > 1 then r${at} end) as wc${at}`,
  )
  counts.duplicates = unless(isUntold, `w${at}`)
  counts.clusters = unless(isUntold, `wc${at}`)
  return { kept, windows: [`count(r${at}) over (partition by r${at}) as w${at}`], totals, counts }
}

/** Days in the order the column proves, told only of updates, and of enough of them. */
function dayCounts({ dialect, ask, at }: ColumnMeans, untold: string): Counted {
  if (!hasDays(ask)) return NONE
  const isMonthFirst = `mp${at} > 0 and dp${at} = 0`
  const totals = [
    `${countWhere(`${isPresent(at)} and d${at} is not null and m${at} is null`)} as dp${at}`,
    `${countWhere(`${isPresent(at)} and m${at} is not null and d${at} is null`)} as mp${at}`,
  ]
  const kept: string[] = []
  const windows: string[] = []
  const counts: Partial<Record<ResultColumn, string>> = {}
  if (isDated(ask.format)) {
    const [first, second] = [`d${at}`, `m${at}`].map(
      (number) => `(${isValidDay(dialect, ask, at, number)})`,
    ) as [string, string]
    const either = ask.context.locale === 'en' ? `(${first} or ${second})` : first
    for (const [name, test] of [
      ['vd', first],
      ['vm', second],
      ['ve', either],
    ] as const)
      totals.push(`${countWhere(`${isPresent(at)} and ${test}`)} as ${name}${at}`)
    // White signs between a day and its time are those of the core, and no engine's.
    totals.push(
      `${countWhere(`${isPresent(at)} and ${ask.format === 'datetime' ? `coalesce(d${at}, m${at}) is not null and not ${dialect.isWhole(`s${at}`, '[ -~]*')}` : '1 = 0'}`)} as vu${at}`,
    )
    const isDayFirst = `dp${at} > 0 and mp${at} = 0`
    const valid = `case when ${isMonthFirst} then vm${at} when ${isDayFirst} then vd${at} else ve${at} end`
    counts.valid = unless(`${untold} + vu${at}`, valid)
  }
  if (!ask.update || ask.format === 'birth-date') return { kept, windows, totals, counts }
  for (const [name, day] of [
    ['dd', `coalesce(d${at}, m${at})`],
    ['mm', `coalesce(m${at}, d${at})`],
  ]) {
    kept.push(`case when ${isPresent(at)} then ${day} end as ${name}${at}`)
    const median = dialect.median(`${name}${at}`)
    if (dialect.isMedianWindow) windows.push(`${median} as ${name}h${at}`)
    totals.push(
      `min(${name}${at}) as ${name}o${at}`,
      `max(${name}${at}) as ${name}n${at}`,
      `${dialect.isMedianWindow ? `max(${name}h${at})` : median} as ${name}h${at}`,
    )
  }
  totals.push(`count(dd${at}) as dn${at}`)
  const told = (which: string) =>
    `case when ${untold} = 0 and dn${at} >= ${FEWEST} then ${isoOf(dialect, `case when ${isMonthFirst} then mm${which}${at} else dd${which}${at} end`)} end`
  counts.oldest_day = told('o')
  counts.newest_day = told('n')
  counts.median_day = told('h')
  return { kept, windows, totals, counts }
}
