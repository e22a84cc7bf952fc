// Two files laid side by side, as DuckDB joins them: the same customers, the same values that agree.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draw } from '../../bench/random.ts'
import { laid } from '../profiling/twoFiles/laid.ts'
import { duckdb } from './warehouses/duckdb.ts'
import type { Table, Warehouse } from './warehouses/warehouse.ts'

/** Real files, beside the repository: they are not ours to ship. */
const REAL = new URL('../../../shared/real/extracts/', import.meta.url)

let warehouse: Warehouse
beforeAll(async () => {
  warehouse = await duckdb()
})
afterAll(() => warehouse?.close())

type Row = readonly string[]

/** What DuckDB says of two lists of records, their key first; keys and values are compared as they are. */
async function joined(first: readonly Row[], second: readonly Row[], columns: number) {
  const names = ['k', ...Array.from({ length: columns }, (_, at) => `v${at}`)]
  const rows = [first, second].flatMap((list, file) => list.map((row) => [String(file), ...row]))
  const table: Table = { name: 'files', header: ['file', ...names], rows }
  const shared = names.slice(1)
  const told = shared.flatMap((name) => {
    const [a, b] = [`nullif(a.${name}, '')`, `nullif(b.${name}, '')`]
    const of = (test: string) => `count(*) filter (a.n = 1 and b.n = 1 and ${test})`
    return [
      of(`${a} is not null and ${b} is not null`),
      of(`${a} = ${b}`),
      of(`${a} is not null and ${b} is null`),
      of(`${a} is null and ${b} is not null`),
    ]
  })
  const grouped = (file: number) =>
    `(select k, count(*) as n, ${shared.map((name) => `any_value(${name}) as ${name}`).join(', ')} from files where file = '${file}' and k <> '' group by k)`
  const sql = `select sum(a.n), sum(b.n), count(*), count(*) filter (a.n > 1 or b.n > 1), ${told.join(', ')} from ${grouped(0)} a join ${grouped(1)} b on a.k = b.k`
  const { rows: found } = await warehouse.run(table, sql)
  const [of0 = 0, of1 = 0, common = 0, unclear = 0, ...rest] = (found[0] ?? []).map(Number)
  const at = (column: number, place: number) => rest[4 * column + place] ?? 0
  return {
    found: [of0, of1],
    ...{ common, unclear },
    columns: shared.map((_, column) => ({
      compared: at(column, 0),
      equal: at(column, 1),
      onlyFirst: at(column, 2),
      onlySecond: at(column, 3),
    })),
  }
}

const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`

function fileOf(rows: readonly Row[], columns: number) {
  const header = ['n', 'k', ...Array.from({ length: columns }, (_, at) => `v${at}`)]
  const lines = rows.map((row, at) => [`r${at}`, ...row].map(quoted).join(','))
  return {
    text: [header.join(','), ...lines].join('\n'),
    key: 1,
    columns: header.slice(2).map((_, at) => at + 2),
  }
}

/** As they are: no format, no filler, no card. */
const PLAIN = { format: null, fillers: false, cards: false }

/** Lays both and joins both: what each says. */
async function both(first: readonly Row[], second: readonly Row[], columns: number) {
  const asks = { key: PLAIN, columns: Array.from({ length: columns }, () => PLAIN) }
  const ours = laid(fileOf(first, columns), fileOf(second, columns), asks)
  return { ours, theirs: await joined(first, second, columns) }
}

describe('as DuckDB joins', () => {
  test.each([1, 2, 3])('customers drawn at random, many of them twice: file %d', async (seed) => {
    const { below, one } = draw(seed)
    const rows = () =>
      Array.from({ length: 20_000 }, () => [
        below(9) === 0 ? '' : `k${below(30_000)}`,
        one(['', 'a', 'b', 'é', 'c"d']),
        below(4) === 0 ? '' : `v${below(3)}`,
      ])
    const { ours, theirs } = await both(rows(), rows(), 2)
    expect(ours).toMatchObject(theirs)
    expect(theirs.common).toBeGreaterThan(5_000)
  })

  test('a published extract, and itself some records and some values away', async () => {
    const text = readFileSync(new URL('telco_churn_ibm.csv', REAL), 'utf8')
    const [, ...rows]: string[][] = parse(text, { bom: true })
    const trimmed = rows.map((row) => row.map((cell) => cell.trim()))
    const away = trimmed
      .filter((_, at) => at % 7 !== 0)
      .map((row, at) => (at % 5 === 0 ? [...row.slice(0, -1), ''] : row))
      .reverse()
    const width = (rows[0]?.length ?? 0) - 1
    const { ours, theirs } = await both(trimmed, away, width)
    expect(ours).toMatchObject(theirs)
    expect(theirs.common).toBe(away.length)
  })
})
