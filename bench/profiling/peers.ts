// The peers, installed apart (`npm run peers`): their packages weigh more than the product.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { COLUMNS } from './customers.ts'
import type { Figures } from './figures.ts'

/** The few words of DuckDB the bench speaks. */
interface Duck {
  readonly DuckDBInstance: {
    create(
      path: string,
      settings: Record<string, string>,
    ): Promise<{ connect(): Promise<Connection> }>
  }
}
interface Connection {
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>
}

/** The few words of Arquero the bench speaks. */
interface Arquero {
  fromCSV(text: string, options: object): ArqueroTable
  readonly op: Record<'distinct' | 'min' | 'max', (column: string) => unknown>
}
interface ArqueroTable {
  numRows(): number
  rollup(values: object): { object(): Record<string, unknown> }
  array(column: string): readonly unknown[]
}

function peer<Package>(folder: string, name: string): Package {
  return createRequire(`${folder}/package.json`)(name)
}

/** The shape of an address, as its format tells it, for values without exotic signs. */
const EMAIL =
  "[A-Za-z0-9!#$%&''*+/=?^_`{|}~.-]+@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}"

const counted = (column: string) =>
  `count(*) filter (${column} is null), count(distinct ${column}), min(${column}), max(${column})`

/** Opens an empty DuckDB; gives what answers a query. */
export async function connected(
  folder: string,
  threads: 1 | 2,
): Promise<(sql: string) => Promise<unknown[][]>> {
  const { DuckDBInstance } = peer<Duck>(folder, '@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
  const connection = await instance.connect()
  return async (sql) => (await connection.runAndReadAll(sql)).getRows()
}

/** DuckDB, told the names and types of the columns so that it guesses nothing. */
export async function duckdb(path: string, threads: 1 | 2, folder: string) {
  const ask = await connected(folder, threads)
  const columns = COLUMNS.map((name) => `'${name}': 'VARCHAR'`).join(', ')
  const read = `read_csv('${path}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${columns}})`
  const valid = `count(*) filter (regexp_full_match(email, '${EMAIL}'))`
  const sql = `select count(*), ${valid}, ${COLUMNS.map(counted).join(', ')} from ${read}`
  const [row = []] = await ask(sql)
  const text = (value: unknown) => (value === null ? null : String(value))
  const figures = COLUMNS.map(
    (_, at): Figures => ({
      blank: Number(row[2 + 4 * at]),
      distinct: Number(row[3 + 4 * at]),
      min: text(row[4 + 4 * at]),
      max: text(row[5 + 4 * at]),
    }),
  )
  return { figures, emails: Number(row[1]), records: Number(row[0]) }
}

/** Arquero, over the text of the file; it keeps the whole table in memory. */
export async function arquero(path: string, folder: string) {
  const { fromCSV, op }: Arquero = await import(`${folder}/node_modules/arquero/src/index.js`)
  const table = fromCSV(readFileSync(path, 'utf8'), { autoType: false })
  const figures = COLUMNS.map((name): Figures => {
    const values = table.array(name)
    const blank = values.filter((value) => value === null || value === '').length
    const { distinct, min, max } = table
      .rollup({ distinct: op.distinct(name), min: op.min(name), max: op.max(name) })
      .object()
    const different = Number(distinct) - (blank > 0 ? 1 : 0)
    return { blank, distinct: different, min: String(min), max: String(max) }
  })
  const shape = new RegExp(`^${EMAIL.replace("''", "'")}$`)
  const emails = table.array('email').filter((value) => shape.test(String(value))).length
  return { figures, emails, records: table.numRows() }
}
