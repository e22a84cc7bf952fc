import type { Day } from '../base/day.ts'
import type { Locale } from '../base/text.ts'
import type { ApplicabilityRule } from '../workbook/reading/applicability.ts'
import { applicabilityRule } from '../workbook/reading/applicability.ts'
import { vocabulary } from '../workbook/reading/vocabulary.ts'
import type { ColumnAsk } from './ask.ts'
import { asked } from './ask.ts'

/** What is known of a column before anybody looks into it: how its values are judged, and whether they may be. */
export interface ColumnNature {
  /** Id of a format; null when none is known. */
  readonly format: string | null
  /** False: nobody looks into it. */
  readonly isAllowed: boolean
  /** Whether a value of it is enough to recognise somebody: then no two records should share one. */
  readonly isKey: boolean
  /** Whether a record without it lacks what matters most. */
  readonly isEssential: boolean
  /** Whether its dates tell what has happened. */
  readonly isPast: boolean
  /** The closed list of its values; none when any is taken. */
  readonly values: readonly string[]
  /** The records it concerns, as typed; '' for all. */
  readonly rule: string
}

/** A column of which nothing is known is counted, and not judged. */
export const UNKNOWN_NATURE: ColumnNature = {
  format: null,
  isAllowed: true,
  isKey: false,
  isEssential: false,
  isPast: false,
  values: [],
  rule: '',
}

/** When the values are read, how they write what can be read two ways, and what rules call the columns. */
export interface Reading {
  readonly today: Day
  readonly locale: Locale
  /** By the folded name of a variable, the folded name of its column. */
  readonly columnNamed: ReadonlyMap<string, string>
}

/** What is asked of a column from what is known of it. */
export function natureAsk(nature: ColumnNature, column: number, reading: Reading): ColumnAsk {
  const { today, locale, columnNamed } = reading
  const { format, isAllowed, isKey, isEssential, isPast, values, rule } = nature
  const named = values.map((value) => ({ id: value, label: { fr: value, en: value } }))
  return asked(column, {
    ...{ allowed: isAllowed, format, key: isKey, strong: isKey, essential: isEssential },
    rule: ruleOf(rule, columnNamed),
    context: {
      ...{ locale, today, country: null, bounds: null, past: isPast, refunds: false },
      values: named.length > 0 ? vocabulary(named) : null,
    },
  })
}

/** A rule in the names of the columns. Words that are no rule leave every record in. */
function ruleOf(text: string, columnNamed: Reading['columnNamed']): ApplicabilityRule | null {
  const rule = applicabilityRule(text)
  const inTable = (field: string) => columnNamed.get(field) ?? field
  return (
    rule?.map((tests) => tests.map((test) => ({ ...test, field: inTable(test.field) }))) ?? null
  )
}
