import type { Counts } from '../scoring/completeness.ts'
import { ratio } from '../scoring/completeness.ts'
import type { Issue } from '../workbook/issue.ts'
import type { RowOf } from '../workbook/tab.ts'
import type { checks } from '../workbook/tabs/checks.ts'

/** The latest counts of a variable. */
export interface Check {
  readonly date: number
  readonly counts: Counts
  readonly distinct: number | null
  /** Age of the values on the day of the check, in days; from the median date of update. */
  readonly ageDays: number | null
  readonly yesShare: number | null
}

/** The latest check of each variable; counts that contradict each other are left out and reported. */
export function latestChecks(rows: readonly RowOf<typeof checks>[]): {
  readonly checks: ReadonlyMap<string, Check>
  readonly issues: readonly Issue[]
} {
  const latest = new Map<string, Check>()
  const issues: Issue[] = []
  for (const row of rows) {
    const { variable, date } = row.values
    if (variable === null || date === null) continue
    const check = checkOf(row)
    if (check === 'inconsistent') {
      issues.push({ tab: 'checks', row: row.line, column: null, code: 'counts-inconsistent' })
    } else if (check && (latest.get(variable)?.date ?? 0) <= date) latest.set(variable, check)
  }
  return { checks: latest, issues }
}

function checkOf({ values }: RowOf<typeof checks>): Check | 'inconsistent' | null {
  const applicable = values.applicable ?? values.records
  const { empty, date } = values
  if (applicable === null || empty === null || date === null) return null
  const placeholder = values.placeholder ?? 0
  const present = applicable - empty - placeholder
  if (present < 0 || (values.valid ?? 0) > present) return 'inconsistent'
  const median = values['median-date']
  return {
    date,
    counts: { applicable, empty, placeholder, valid: values.valid },
    distinct: values.distinct,
    ageDays: median === null || median > date ? null : Math.floor(date) - Math.floor(median),
    yesShare: ratio(values['yes-count'], present),
  }
}
