import type { Day } from '../base/day.ts'
import { fold } from '../base/fold.ts'
import type { Locale } from '../base/text.ts'
import type { FillerPattern } from '../scoring/formats/placeholder.ts'
import type { ColumnAsk } from './ask.ts'
import type { Understood } from './file/understood.ts'
import type { ColumnNature } from './natureAsk.ts'
import { natureAsk } from './natureAsk.ts'

/** A column somebody confirmed. */
export interface PlannedColumn {
  readonly column: number
  readonly nature: ColumnNature
  /** The name of its variable; '' when it is none. Rules speak of it too. */
  readonly name: string
  /** Whether somebody said that its numbers are no payment cards. */
  readonly isCardFree: boolean
}

/** What is asked of the columns of a table, wherever it is read. */
export interface ColumnsPlan {
  readonly columns: readonly PlannedColumn[]
  /** The column that tells when each record was last confirmed; null when none does. */
  readonly update: number | null
  readonly fillers: readonly FillerPattern[]
  readonly today: Day
  readonly locale: Locale
}

/** All that the counting of a file is told. It is plain data: it goes to a worker as it is. */
export interface CheckPlan extends ColumnsPlan {
  readonly understood: Understood
}

/** Columns of which different values are counted; beyond, of keys alone: each takes its memory. */
const FEW = 100

/** What is asked of each column of a plan, in its order; `header` names those of the table, for rules. */
export function asksOf(
  header: readonly string[],
  { columns, update, today, locale }: ColumnsPlan,
): ColumnAsk[] {
  const columnNamed = naming(header, columns)
  return columns.map(({ column, nature, isCardFree }) => {
    const isUpdate = column === update
    const ask = natureAsk(nature, column, { today, locale, columnNamed })
    return {
      ...ask,
      format: isUpdate && ask.format === null ? 'date' : ask.format,
      distinct: ask.key || columns.length <= FEW,
      update: isUpdate,
      cards: !isCardFree,
    }
  })
}

/** Columns by the names of their variables, for rules that call them so; a name of the file comes first. */
function naming(
  header: readonly string[],
  columns: readonly PlannedColumn[],
): ReadonlyMap<string, string> {
  const names = header.map(fold)
  return new Map([
    ...columns.map(({ column, name }) => [fold(name), names[column] ?? ''] as const),
    ...names.map((name) => [name, name] as const),
  ])
}
