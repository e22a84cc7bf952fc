import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Table, Warehouse } from './warehouse.ts'
import { identified, peer } from './warehouse.ts'

interface Duck {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> }
}
interface Connection {
  runAndReadAll(sql: string): Promise<Reader>
}
interface Reader {
  columnNames(): string[]
  getRows(): unknown[][]
}

const quoted = (text: string | null) => (text === null ? '' : `"${text.replace(/"/g, '""')}"`)

/** DuckDB, in memory; tables come to it as files, read as it is told and never guessed. */
export async function duckdb(): Promise<Warehouse> {
  const { DuckDBInstance } = peer<Duck>('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'))
  const load = async ({ name, header, rows }: Table) => {
    const path = join(folder, 'table.csv')
    // A first column that is never blank: a line of one blank cell would be no line.
    writeFileSync(path, rows.map((row) => ['x', ...row.map(quoted)].join(',')).join('\n'))
    const types = ['x', ...header].map((_, at) => `'c${at}': 'VARCHAR'`).join(', ')
    const named = header.map((column, at) => `c${at + 1} as ${identified(column)}`).join(', ')
    await connection.runAndReadAll(
      `create or replace table ${identified(name)} as select ${named} from read_csv('${path}', auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', max_line_size = 10000000, columns = {${types}})`,
    )
  }
  return {
    dialect: 'duckdb',
    run: async (table, sql) => {
      await load(table)
      const reader = await connection.runAndReadAll(sql)
      return { header: reader.columnNames(), rows: reader.getRows().map((row) => row.map(plain)) }
    },
    close: async () => rmSync(folder, { recursive: true }),
  }
}

function plain(value: unknown): string | number | null {
  if (typeof value === 'bigint' || typeof value === 'number') return Number(value)
  return value === null ? null : String(value)
}
