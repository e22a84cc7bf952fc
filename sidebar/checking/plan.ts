import type { ColumnNature } from '../../src/app/checking/columnNature.ts'
import type { Day } from '../../src/base/day.ts'
import { fold } from '../../src/base/fold.ts'
import type { Locale } from '../../src/base/text.ts'
import type { ColumnAsk } from '../../src/profiling/ask.ts'
import { asked } from '../../src/profiling/ask.ts'
import type { Understood } from '../../src/profiling/file/understood.ts'
import type { FillerPattern } from '../../src/scoring/formats/placeholder.ts'
import type { ApplicabilityRule } from '../../src/workbook/reading/applicability.ts'
import { applicabilityRule } from '../../src/workbook/reading/applicability.ts'
import { vocabulary } from '../../src/workbook/reading/vocabulary.ts'

/** A column somebody confirmed. */
export interface PlannedColumn {
  readonly column: number
  readonly nature: ColumnNature
  /** The name of its variable; '' when it is none. Rules speak of it too. */
  readonly name: string
  /** Whether somebody said that its numbers are no payment cards. */
  readonly isCardFree: boolean
}

/** All that the counting of a file is told. It is plain data: it goes to a worker as it is. */
export interface CheckPlan {
  readonly understood: Understood
  readonly columns: readonly PlannedColumn[]
  /** The column that tells when each record was last confirmed; null when none does. */
  readonly update: number | null
  readonly fillers: readonly FillerPattern[]
  readonly today: Day
  readonly locale: Locale
}

/** Columns of which different values are counted; beyond, of keys alone: each takes its memory. */
const FEW = 100

/** What is asked of each column of a plan, in its order. */
export function asksOf({ understood, columns, update, today, locale }: CheckPlan): ColumnAsk[] {
  const columnNamed = naming(understood.header, columns)
  return columns.map(({ column, nature, isCardFree }) => {
    const { format, isAllowed, isKey, isEssential, isPast, values, rule } = nature
    const isUpdate = column === update
    return asked(column, {
      allowed: isAllowed,
      format: isUpdate && format === null ? 'date' : format,
      context: {
        locale,
        today,
        country: null,
        values: values.length === 0 ? null : vocabulary(values.map(entryOf)),
        bounds: null,
        past: isPast,
        refunds: false,
      },
      distinct: isKey || columns.length <= FEW,
      key: isKey,
      strong: isKey,
      essential: isEssential,
      update: isUpdate,
      rule: ruleOf(rule, understood.header, columnNamed),
      cards: !isCardFree,
    })
  })
}

const entryOf = (value: string) => ({ id: value, label: { fr: value, en: value } })

/** Columns by the names of their variables, for rules that call them so. */
function naming(
  header: readonly string[],
  columns: readonly PlannedColumn[],
): ReadonlyMap<string, string> {
  return new Map(columns.map(({ column, name }) => [fold(name), fold(header[column] ?? '')]))
}

/** A rule in the names of the file. Words that are no rule leave every record in. */
function ruleOf(
  text: string,
  header: readonly string[],
  columnNamed: ReadonlyMap<string, string>,
): ApplicabilityRule | null {
  const rule = text === '' ? null : applicabilityRule(text)
  if (rule === null) return null
  const held = new Set(header.map(fold))
  const inFile = (field: string) => (held.has(field) ? field : (columnNamed.get(field) ?? field))
  return rule.map((tests) => tests.map((test) => ({ ...test, field: inFile(test.field) })))
}
