import { isoDay } from '../../../src/base/day.ts'
import type { ColumnAsk } from '../../../src/profiling/ask.ts'
import type { FileOutcome } from '../../../src/profiling/file/fileOutcome.ts'
import { leaving } from '../../../src/profiling/leaving.ts'
import { RESULT_COLUMNS } from '../../../src/profiling/sql/column.ts'
import type { DialectName } from '../../../src/profiling/sql/dialect.ts'
import { tableQuery } from '../../../src/profiling/sql/query.ts'
import { FILLERS } from '../../profiling/checked.ts'
import type { Answer, Table, Warehouse } from './warehouse.ts'

type Counts = Readonly<Record<string, string | number | null>>

/** The counts a query tells that are not those of the check of the same cells, and those it leaves out. */
export interface Differences {
  readonly wrong: readonly string[]
  readonly leftOut: Readonly<Record<string, readonly string[]>>
}

/** Runs the query of a table, and lays its counts beside those of the check of a file. */
export async function compared(
  warehouse: Warehouse,
  table: Table,
  asks: readonly ColumnAsk[],
  found: FileOutcome,
): Promise<Differences> {
  const answer = await warehouse.run(table, queryOf(warehouse.dialect, table, asks))
  if (answer.header.join() !== RESULT_COLUMNS.join()) throw new Error(answer.header.join())
  return differences(
    table.header,
    asks.map((ask, at) => countsOf(ask, found, at)),
    countsIn(answer),
  )
}

/** The query of a table, each of its columns asked for; a test stops where there is none. */
export function queryOf(dialect: DialectName, table: Table, asks: readonly ColumnAsk[]): string {
  const columns = asks.map((ask) => ({ name: table.header[ask.column] ?? '', ask }))
  const query = tableQuery({ table: [table.name], columns, fillers: FILLERS }, dialect)
  if (!('sql' in query)) throw new Error(query.code)
  return query.sql
}

const countsIn = ({ header, rows }: Answer): Counts[] =>
  rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? null])))

/** What the check of a file tells, under the names of a query; nothing of a column it could not ask. */
function countsOf(ask: ColumnAsk, { columns, records }: FileOutcome, at: number): Counts {
  const column = columns[at]
  if (!column) throw new Error('not looked into')
  const told = leaving(ask, column, records)
  if (told.applicable === null) return { records }
  const day = (value: number | null) => (value === null ? null : isoDay(value))
  return {
    records,
    applicable: told.applicable,
    empty_cells: told.empty,
    placeholders: told.placeholder,
    present: column.present,
    valid: told.valid,
    yes_answers: told.yes,
    distinct_values: told.distinct,
    clusters: told.clusters,
    duplicates: told.duplicates,
    oldest_day: day(told.oldest),
    newest_day: day(told.newest),
    median_day: day(told.median),
  }
}

function differences(
  header: readonly string[],
  ours: readonly Counts[],
  theirs: readonly Counts[],
): Differences {
  const wrong: string[] = []
  const leftOut: Record<string, string[]> = {}
  header.forEach((field, at) => {
    for (const [name, count] of Object.entries(ours[at] ?? {})) {
      const told = theirs[at]?.[name] ?? null
      if (told === count) continue
      if (told === null) leftOut[field] = [...(leftOut[field] ?? []), name]
      else wrong.push(`${field}: ${told} ${name} for ${count}`)
    }
  })
  return { wrong, leftOut }
}
