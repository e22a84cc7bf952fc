import type { Day } from '../../base/day.ts'
import type { Text } from '../../base/text.ts'
import type { Remark } from '../../profiling/remarks.ts'
import { REMARKS } from '../../profiling/remarks.ts'
import { isCount } from './isCount.ts'

/** What a check counted in the column of one variable, as Contrôles holds it. Numbers, days and codes: no value. */
export interface VariableCounts {
  /** `VAR-0012`. */
  readonly variable: string
  readonly records: number
  readonly applicable: number
  readonly empty: number
  /** Null where fillers could not be told, and so below. */
  readonly placeholder: number | null
  readonly valid: number | null
  readonly yes: number | null
  readonly distinct: number | null
  /** False when `distinct` is an estimate. */
  readonly isExact: boolean
  readonly duplicates: number | null
  /** Days of update, whole. */
  readonly oldest: Day | null
  readonly median: Day | null
  readonly remarks: readonly Remark[]
}

/** The counts of one source, all taken at the same time. */
export interface CheckedCounts {
  /** `SRC-001`. */
  readonly source: string
  /** The instant they were taken, as `checkOffer` gave it. */
  readonly at: string
  /** The name of the file, when the person asked to keep it; else null. */
  readonly file: string | null
  readonly counts: readonly VariableCounts[]
}

/** Columns a file may have, and the longest name of one. */
const MOST = 4_096
const LONGEST_NAME = 200
/** Records under which a day would tell of somebody. */
const FEWEST = 20

/** What is malformed in the counts a page sends, if anything. */
export function wrongCounts(checked: unknown): string | null {
  const { source, at, file, counts } = (checked ?? {}) as Record<keyof CheckedCounts, unknown>
  if (typeof source !== 'string' || source === '') return 'source'
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) || !Date.parse(at))
    return 'at'
  if (file !== null && (typeof file !== 'string' || file.length > LONGEST_NAME)) return 'file'
  if (!Array.isArray(counts) || counts.length === 0 || counts.length > MOST) return 'counts'
  for (const one of counts) {
    const wrong = wrongColumn((one ?? {}) as Record<keyof VariableCounts, unknown>)
    if (wrong !== null) return wrong
  }
  const named = new Set(counts.map(({ variable }) => variable))
  return named.size === counts.length ? null : 'variable'
}

const COUNTS = ['records', 'applicable', 'empty'] as const
const UNSURE = ['placeholder', 'valid', 'yes', 'distinct', 'duplicates'] as const
const DAYS = ['oldest', 'median'] as const

function wrongColumn(one: Record<keyof VariableCounts, unknown>): string | null {
  if (typeof one.variable !== 'string' || one.variable === '') return 'variable'
  if (typeof one.isExact !== 'boolean') return 'isExact'
  const wrong = [
    ...COUNTS.filter((id) => !isCount(one[id])),
    ...[...UNSURE, ...DAYS].filter((id) => one[id] !== null && !isCount(one[id])),
  ]
  if (wrong[0] !== undefined) return wrong[0]
  return Array.isArray(one.remarks) && one.remarks.every(isRemark) ? null : 'remarks'
}

/** A remark is a code of ours and a number: no word of a file comes in by there. */
function isRemark(one: unknown): boolean {
  const { code, count } = (one ?? {}) as Record<keyof Remark, unknown>
  return (
    Object.keys(REMARKS).includes(String(code)) &&
    typeof code === 'string' &&
    Number.isInteger(count) &&
    Number(count) > 0
  )
}

/** Why counts cannot be true. */
export const LIES = {
  applicable: {
    fr: 'plus de fiches concernées que de fiches lues',
    en: 'more records concerned than records read',
  },
  empty: {
    fr: 'plus de cellules vides et de valeurs fictives que de fiches concernées',
    en: 'more empty cells and fillers than records concerned',
  },
  valid: {
    fr: 'plus de valeurs valides que de valeurs présentes',
    en: 'more valid values than values present',
  },
  yes: { fr: 'plus de « oui » que de valeurs présentes', en: 'more yes than values present' },
  distinct: {
    fr: 'plus de valeurs différentes que de valeurs présentes',
    en: 'more different values than values present',
  },
  duplicates: {
    fr: 'plus de fiches en double que de valeurs présentes',
    en: 'more duplicate records than values present',
  },
  remarks: {
    fr: 'une remarque porte sur plus de fiches que de fiches lues',
    en: 'a remark bears on more records than were read',
  },
  days: {
    fr: 'les dates de mise à jour ne se suivent pas, ou sont après le contrôle',
    en: 'dates of update are not in order, or come after the check',
  },
  few: {
    fr: "des dates de mise à jour tirées de moins de 20 fiches : elles diraient quelque chose de quelqu'un",
    en: 'dates of update taken from fewer than 20 records: they would tell something of somebody',
  },
} as const satisfies Readonly<Record<string, Text>>

/** Why counts taken on a day cannot be true; null when they can. */
export function lieIn(one: VariableCounts, day: Day): keyof typeof LIES | null {
  const { records, applicable, empty, placeholder, remarks, oldest, median } = one
  const present = applicable - empty - (placeholder ?? 0)
  if (applicable > records) return 'applicable'
  if (present < 0) return 'empty'
  const beyond = (['valid', 'yes', 'distinct', 'duplicates'] as const).find(
    (id) => (one[id] ?? 0) > present,
  )
  if (beyond) return beyond
  if (remarks.some(({ count }) => count > records)) return 'remarks'
  const days = [oldest, median, day].filter((value) => value !== null)
  if (days.some((value, at) => value > (days[at + 1] ?? value))) return 'days'
  return records < FEWEST && (oldest ?? median) !== null ? 'few' : null
}
