import type { ColumnAsk } from '../../../src/profiling/ask.ts'
import type { FileOutcome } from '../../../src/profiling/file/fileOutcome.ts'
import { leaving } from '../../../src/profiling/leaving.ts'
import type { DialectName } from '../../../src/profiling/sql/dialect.ts'
import type { AskedColumns, PastedColumn } from '../../../src/profiling/sql/pasted/pastedCounts.ts'
import { pastedCounts } from '../../../src/profiling/sql/pasted/pastedCounts.ts'
import { tableQuery } from '../../../src/profiling/sql/query.ts'
import { RESULT_COLUMNS } from '../../../src/profiling/sql/result.ts'
import { FILLERS } from '../../profiling/checked.ts'
import type { Answer, Table, Warehouse } from './warehouse.ts'

type Counts = Partial<PastedColumn>

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
  fillers = FILLERS,
): Promise<Differences> {
  const columns = columnsOf(table, asks)
  const answer = await warehouse.run(table, queryOf(warehouse.dialect, table, asks, fillers))
  if (answer.header.join() !== RESULT_COLUMNS.join()) throw new Error(answer.header.join())
  return differences(
    table.header,
    asks.map((ask, at) => countsOf(ask, found, at)),
    pastedBack(answer, columns),
  )
}

const columnsOf = ({ header }: Table, asks: readonly ColumnAsk[]) =>
  asks.map((ask) => ({ name: header[ask.column] ?? '', ask }))

/** The query of a table, each of its columns asked for; a test stops where there is none. */
export function queryOf(
  dialect: DialectName,
  table: Table,
  asks: readonly ColumnAsk[],
  fillers = FILLERS,
): string {
  const columns = columnsOf(table, asks)
  const query = tableQuery({ table: [table.name], columns, fillers }, dialect)
  if (!('sql' in query)) throw new Error(query.code)
  return query.sql
}

/** The counts of an answer, copied from a console and pasted back. */
function pastedBack({ header, rows }: Answer, asked: AskedColumns): readonly PastedColumn[] {
  const text = [header, ...rows].map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n')
  const pasted = pastedCounts(text, asked)
  if ('code' in pasted) throw new Error(JSON.stringify(pasted))
  return pasted.columns
}

/** What the check of a file tells, under the names of a paste; nothing of a column it could not ask. */
function countsOf(ask: ColumnAsk, { columns, records }: FileOutcome, at: number): Counts {
  const column = columns[at]
  if (!column) throw new Error('not looked into')
  const told = leaving(ask, column, records)
  if (told.applicable === null) return { records }
  return {
    records,
    applicable: told.applicable,
    empty: told.empty,
    placeholder: told.placeholder,
    present: column.present,
    valid: told.valid,
    yes: told.yes,
    distinct: told.distinct,
    clusters: told.clusters,
    duplicates: told.duplicates,
    oldest: told.oldest,
    newest: told.newest,
    median: told.median,
  }
}

function differences(
  header: readonly string[],
  ours: readonly Counts[],
  theirs: readonly PastedColumn[],
): Differences {
  const wrong: string[] = []
  const leftOut: Record<string, string[]> = {}
  header.forEach((field, at) => {
    for (const [name, count] of Object.entries(ours[at] ?? {})) {
      const told = theirs[at]?.[name as keyof PastedColumn] ?? null
      if (told === count) continue
      if (told === null) leftOut[field] = [...(leftOut[field] ?? []), name]
      else wrong.push(`${field}: ${told} ${name} for ${count}`)
    }
  })
  return { wrong, leftOut }
}
