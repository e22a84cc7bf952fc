import { completeness, ratio } from '../../scoring/completeness.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { checks } from '../../workbook/tabs/checks.ts'

/** What a check counted: fillers nobody counted are unknown, and never none. */
type Counted = Omit<Parameters<typeof completeness>[0], 'placeholder'> & {
  readonly placeholder: number | null
}

/** The latest counts of a variable. */
export interface Check {
  readonly date: number
  readonly counts: Counted
  readonly distinct: number | null
  /** Age of the values on the day of the check, in days; from the median date of update. */
  readonly ageDays: number | null
  readonly yesShare: number | null
}

type CheckRow = RowOf<typeof checks>
type Report = (column: string | null, code: Issue['code'], values?: Issue['values']) => void

/**
 * The latest check of each variable. Counts that contradict each other, and a check dated after
 * `today`, are left out; whatever is left out is reported.
 */
export function latestChecks(
  rows: readonly CheckRow[],
  today = Number.POSITIVE_INFINITY,
): {
  readonly checks: ReadonlyMap<string, Check>
  readonly issues: readonly Issue[]
} {
  const latest = new Map<string, Check>()
  const issues: Issue[] = []
  for (const row of rows) {
    const { variable } = row.values
    if (variable === null) continue
    const report: Report = (column, code, values) =>
      issues.push({ tab: 'checks', row: row.line, column, code, ...(values ? { values } : {}) })
    const check = checkOf(row, today, report)
    if (check && (latest.get(variable)?.date ?? 0) <= check.date) latest.set(variable, check)
  }
  return { checks: latest, issues }
}

/** The rates of a check; without the number of fillers, how many values are present is unknown. */
export function rates({ counts }: Check): ReturnType<typeof completeness> | null {
  const { placeholder } = counts
  return placeholder === null ? null : completeness({ ...counts, placeholder })
}

/** Values present: neither empty nor fillers; `null` when the fillers were not counted. */
export function presentIn({ applicable, empty, placeholder }: Counted): number | null {
  return placeholder === null ? null : applicable - empty - placeholder
}

function checkOf(row: CheckRow, today: number, report: Report): Check | null {
  const { values } = row
  const { empty, date, records } = values
  const applicable = values.applicable ?? records
  reportMissing(row, report)
  if (applicable === null || empty === null || date === null) return null
  if (Math.floor(date) > today) {
    report('date', 'future-date', { day: Math.floor(date) })
    return null
  }
  if (records !== null && applicable > records) {
    report('applicable', 'more-than-expected', { filled: applicable, expected: records })
    return null
  }
  const counts = { applicable, empty, placeholder: values.placeholder, valid: values.valid }
  // Fillers may be none at best: what is wrong even then is wrong.
  const most = applicable - empty - (values.placeholder ?? 0)
  if (most < 0 || (values.valid ?? 0) > most) {
    report(null, 'counts-inconsistent')
    return null
  }
  const upTo = (column: 'distinct' | 'yes-count'): number | null => {
    const part = values[column]
    if (part === null || part <= most) return part
    report(column, 'more-than-expected', { filled: part, expected: most })
    return null
  }
  if (values.placeholder === null && row.states.placeholder !== 'invalid')
    report('placeholder', 'check-incomplete')
  return {
    date,
    counts,
    distinct: upTo('distinct'),
    ageDays: ageOf(values['median-date'], date, report),
    yesShare: ratio(upTo('yes-count'), presentIn(counts)),
  }
}

/** Says which cell keeps a check from being read; one that cannot be read is told where it is read. */
function reportMissing({ values, states }: CheckRow, report: Report): void {
  const isOwed = (id: 'date' | 'records' | 'empty') =>
    values[id] === null && states[id] !== 'invalid'
  if (isOwed('date')) report('date', 'check-undated')
  if (values.applicable === null && isOwed('records')) report('records', 'check-incomplete')
  if (isOwed('empty')) report('empty', 'check-incomplete')
}

function ageOf(median: number | null, date: number, report: Report): number | null {
  if (median === null) return null
  const days = Math.floor(date) - Math.floor(median)
  if (days >= 0) return days
  report('median-date', 'median-after-check', { day: Math.floor(median) })
  return null
}
