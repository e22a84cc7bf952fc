import type { ColumnsPlan, PlannedColumn } from '../../profiling/checkPlan.ts'
import type { ColumnNature } from '../../profiling/natureAsk.ts'
import type { TabShape } from '../../profiling/tab/understoodTab.ts'
import type { FillerPattern } from '../../scoring/formats/placeholder.ts'
import type { TabAsk } from '../commands/countTab.ts'
import type { CheckedTab } from '../commands/emptyTab.ts'

type Unknown<Of> = Record<keyof Of, unknown>

/** Columns, patterns of fillers and marks beyond which a page sends nonsense, and the longest text. */
const MOST = 4_096
const LONGEST = 2_000
const MARKS = 100_000

/** What is malformed in a part of a tab that a page asks for, if anything. */
export function wrongTabAsk(asked: unknown): string | null {
  const { tab, shape, from, before, plan } = (asked ?? {}) as Unknown<TabAsk>
  if (!Number.isInteger(tab)) return 'tab'
  const wrong = wrongShape(shape)
  if (wrong !== null) return wrong
  const { first, end } = shape as TabShape
  if (!isWhole(from) || from < first || from > end) return 'from'
  if (!isText(before) || (before === '') !== (from === first)) return 'before'
  return wrongPlan(plan)
}

/** What is malformed in a tab a page says it checked, if anything. */
export function wrongCheckedTab(checked: unknown): string | null {
  const { tab, shape, marks } = (checked ?? {}) as Unknown<CheckedTab>
  if (!Number.isInteger(tab)) return 'tab'
  if (!Array.isArray(marks) || marks.length > MARKS || !marks.every(isText)) return 'marks'
  return wrongShape(shape)
}

function wrongShape(shape: unknown): string | null {
  const told = (shape ?? {}) as Unknown<TabShape>
  const wrong = (['rows', 'columns', 'first', 'end'] as const).find((name) => !isWhole(told[name]))
  if (wrong !== undefined) return wrong
  if (typeof told.hasHeader !== 'boolean') return 'hasHeader'
  if (!isText(told.head) || !isText(told.foot)) return 'head'
  const { rows, columns, first, end } = told as unknown as TabShape
  return columns <= MOST && first <= end && end <= rows + 1 ? null : 'end'
}

function wrongPlan(plan: unknown): string | null {
  const { columns, update, fillers, today, locale } = (plan ?? {}) as Unknown<ColumnsPlan>
  if (!Array.isArray(columns) || columns.length > MOST || !columns.every(isPlanned))
    return 'columns'
  if (update !== null && !isPlace(update)) return 'update'
  if (!Array.isArray(fillers) || fillers.length > MOST || !fillers.every(isFiller)) return 'fillers'
  if (!isWhole(today)) return 'today'
  return locale === 'fr' || locale === 'en' ? null : 'locale'
}

function isPlanned(one: unknown): boolean {
  const { column, nature, name, isCardFree } = (one ?? {}) as Unknown<PlannedColumn>
  return isPlace(column) && isText(name) && typeof isCardFree === 'boolean' && isNature(nature)
}

const FLAGS = ['isAllowed', 'isKey', 'isEssential', 'isPast'] as const

function isNature(nature: unknown): boolean {
  const told = (nature ?? {}) as Unknown<ColumnNature>
  return (
    (told.format === null || isText(told.format)) &&
    isText(told.rule) &&
    FLAGS.every((flag) => typeof told[flag] === 'boolean') &&
    Array.isArray(told.values) &&
    told.values.every(isText)
  )
}

function isFiller(one: unknown): boolean {
  const { format, kind, pattern, effect } = (one ?? {}) as Unknown<FillerPattern>
  return (
    isText(format) &&
    isText(pattern) &&
    ['exact', 'regex', 'rule'].includes(String(kind)) &&
    ['filler', 'suspect'].includes(String(effect))
  )
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST
const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0
const isPlace = (value: unknown) => Number.isInteger(value) && Number(value) >= 0
