import { FEWEST } from '../../leaving.ts'
import type { PasteFailure } from './failure.ts'
import type { AskedColumns, PastedColumn } from './pastedCounts.ts'

/** Counts that cannot be more than another, under the names of the result. */
const ORDER = [
  ['applicable', 'records', 'applicable', 'records'],
  ['empty', 'applicable', 'empty_cells', 'applicable'],
  ['placeholder', 'applicable', 'placeholders', 'applicable'],
  ['present', 'applicable', 'present', 'applicable'],
  ['valid', 'present', 'valid', 'present'],
  ['yes', 'present', 'yes_answers', 'present'],
  ['distinct', 'present', 'distinct_values', 'present'],
  ['duplicates', 'present', 'duplicates', 'present'],
  ['clusters', 'distinct', 'clusters', 'distinct_values'],
  ['clusters', 'duplicates', 'clusters', 'duplicates'],
] as const

/** The first thing that cannot be true in the counts of a result; null when all may be. */
export function lie(columns: readonly PastedColumn[], asked: AskedColumns): PasteFailure | null {
  for (const [at, column] of columns.entries()) {
    const { line, field, records } = column
    const wrong = moreIn(column) ?? wrongSum(column) ?? wrongDays(column, asked[at]?.ask)
    if (wrong) return wrong
    if (records !== columns[0]?.records) return { code: 'records-differ', values: { line, field } }
  }
  return null
}

function moreIn(column: PastedColumn): PasteFailure | null {
  const { line, field } = column
  for (const [less, more, named, than] of ORDER) {
    const [one, other] = [column[less], column[more]]
    if (one !== null && other !== null && one > other)
      return { code: 'more', values: { line, field, column: named, than } }
  }
  return null
}

function wrongSum(column: PastedColumn): PasteFailure | null {
  const { line, field, applicable, empty, placeholder, present } = column
  if (applicable === null || empty === null || placeholder === null) return null
  const left = applicable - empty - placeholder
  return left < 0 || (present !== null && present !== left)
    ? { code: 'sum', values: { line, field } }
    : null
}

/** Days come in order, of the columns that were asked for theirs, and of enough records. */
function wrongDays(column: PastedColumn, ask: AskedColumns[number]['ask'] | undefined) {
  const { line, field, oldest, median, newest, present } = column
  const days = [oldest, median, newest].filter((day) => day !== null)
  if (days.length === 0) return null
  const isAsked = ask?.update === true && ask.format !== 'birth-date'
  const values = { line, field, fewest: FEWEST }
  if (!isAsked || (present ?? 0) < FEWEST) return { code: 'days-unasked', values } as const
  const isInOrder = days.every((day, at) => at === 0 || day >= (days[at - 1] ?? day))
  return isInOrder ? null : ({ code: 'days-order', values } as const)
}
