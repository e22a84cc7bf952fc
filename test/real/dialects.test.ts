// BigQuery and Snowflake cannot be had here: what is written for them is read by a parser of their dialects.
import { describe, expect, test } from 'vitest'
import type { DialectName } from '../../src/profiling/sql/dialect.ts'
import { queryOf } from './warehouses/compared.ts'
import { asksOf, DATED, FORMATS, hostileTable } from './warehouses/hostileTable.ts'
import { peer } from './warehouses/warehouse.ts'

interface SqlParser {
  readonly Parser: new () => { astify(sql: string, settings: { database: string }): unknown }
}

/** What a parser says of a query: nothing when it reads it whole. */
function refusal(dialect: DialectName, sql: string): string | null {
  const { Parser } = peer<SqlParser>('node-sql-parser')
  try {
    new Parser().astify(sql, { database: dialect })
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const COLUMNS = [...FORMATS, ...DATED]

/** The query of a table of hostile names. This parser does not know a doubled quote within a name. */
function written(dialect: DialectName): string {
  const { name, header, rows } = hostileTable(COLUMNS, 1, 1, 0)
  const known = (one: string) => (dialect === 'snowflake' ? one.replace(/"/g, "'") : one)
  return queryOf(dialect, { name: known(name), header: header.map(known), rows }, asksOf(COLUMNS))
}

/** Ways to break a query, one place each. */
const BROKEN: readonly (readonly [string, string | RegExp, string])[] = [
  ['a comma too few', ' as s0,', ' as s0'],
  ['a bracket too many', 'order by place', 'order by place)'],
  ['a case without its end', / end as v(\d+)/, ' as v$1'],
  ['a literal never closed', "'[^'", "'[^"],
  ['a word of other engines', 'seen as (', 'seen as materialized ('],
  ['a type that is none', / as (string|varchar)\)/, ' as )'],
]

describe.each(['bigquery', 'snowflake'] as const)(
  'the query of a table, as %s reads it',
  (dialect) => {
    const sql = written(dialect)

    test('is read whole, names made to break out included', () => {
      expect(refusal(dialect, sql)).toBeNull()
    })

    test.each(BROKEN)('is refused once broken: %s', (_, from, to) => {
      const broken = sql.replace(from, to)
      expect(broken).not.toBe(sql)
      expect(refusal(dialect, broken)).not.toBeNull()
    })
  },
)

test.each([
  ['bigquery', 'snowflake'],
  ['bigquery', 'postgresql'],
  ['snowflake', 'bigquery'],
  ['snowflake', 'postgresql'],
] as const)('what %s reads is not what is written for %s', (dialect, other) => {
  expect(refusal(dialect, written(other))).not.toBeNull()
})
