// The query of a table really runs, in DuckDB, in PostgreSQL and in the reference implementation of
// GoogleSQL, and counts as the check of a file does on the same cells.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ColumnAsk } from '../../src/profiling/ask.ts'
import { asked } from '../../src/profiling/ask.ts'
import { MOST_QUERIED } from '../../src/profiling/sql/query.ts'
import type { FillerPattern } from '../../src/scoring/formats/placeholder.ts'
import { applicabilityRule } from '../../src/workbook/reading/applicability.ts'
import { bytesOf, FILLERS, FRENCH, outcomeOf } from '../profiling/checked.ts'
import { compared, queryOf } from './warehouses/compared.ts'
import { duckdb } from './warehouses/duckdb.ts'
import { googleSql } from './warehouses/googleSql.ts'
import { asksOf, DATED, FORMATS, hostileTable, KNOWN } from './warehouses/hostileTable.ts'
import { postgresql } from './warehouses/postgresql.ts'
import type { Table, Warehouse } from './warehouses/warehouse.ts'

/** Real files, beside the repository: they are not ours to ship. */
const REAL = new URL('../../../shared/real/', import.meta.url)

const quoted = (text: string | null) => `"${(text ?? '').replace(/"/g, '""')}"`

/** What the check of a file says of the cells of a table. */
function outcomeOfTable(
  { header, rows }: Table,
  asks: readonly ColumnAsk[],
  fillers: readonly FillerPattern[] = FILLERS,
) {
  const text = [header, ...rows].map((row) => row.map(quoted).join(',')).join('\n')
  const corrections = { delimiter: ',', headerLine: 1, footerLines: 0 } as const
  return outcomeOf(bytesOf(text), () => asks, { corrections, fillers })
}

describe.each([
  ['DuckDB', duckdb],
  ['PostgreSQL', postgresql],
  ['GoogleSQL', googleSql],
])('the query of a table, run in %s', (_, open) => {
  let warehouse: Warehouse
  beforeAll(async () => {
    warehouse = await open()
  })
  afterAll(() => warehouse?.close())

  type Drawn = readonly [number, number, number, (readonly string[])?]
  const differences = (columns: typeof FORMATS, ...drawn: Drawn) => {
    const [asks, table] = [asksOf(columns), hostileTable(columns, ...drawn)]
    return compared(warehouse, table, asks, outcomeOfTable(table, asks))
  }

  test.each([1, 2, 3, 4])('hostile cells anywhere: no count differs, file %d', async (seed) => {
    expect((await differences(FORMATS, 400, seed, 35)).wrong).toEqual([])
  })

  test.each([12, 13])('cells of ASCII anywhere: keys are counted too, file %d', async (seed) => {
    const { wrong, leftOut } = await differences(FORMATS, 300, seed, 35, KNOWN)
    expect(wrong).toEqual([])
    const keys = ['plain key', 'phone'].flatMap((field) => leftOut[field] ?? [])
    expect(keys).toEqual([])
  })

  test.each([5, 6])(
    'the cells of each format: what is left out is known, file %d',
    async (seed) => {
      const { wrong, leftOut } = await differences(FORMATS, 300, seed, 0)
      expect(wrong).toEqual([])
      expect(leftOut).toEqual({ 'e-mail; drop table x': ['valid'], iban: ['valid'] })
    },
  )

  test.each([7, 8, 9, 10, 11])('days, file %d', async (seed) => {
    const { wrong, leftOut } = await differences(DATED, 20 + 3 * seed, seed, seed % 2 ? 0 : 20)
    expect(wrong).toEqual([])
    // Among cells of anything some cannot be told, and their counts are left out.
    if (seed % 2 === 1) expect(leftOut).toEqual({})
  })

  test('the fillers of a project count as the catalogue’s, quotes and accents in them', async () => {
    const texts = ['client inconnu', "l'anonyme", 'À Compléter', 'client@magasin.fr', '9999']
    const fillers = [
      ...texts.map(
        (pattern) => ({ format: 'any', kind: 'exact', pattern, effect: 'filler' }) as const,
      ),
      ...FILLERS,
    ]
    const header = ['nom', 'email', 'visites']
    const rows = Array.from({ length: 60 }, (_, n) => [
      [...texts.slice(0, 3), 'Martin', "L'ANONYME", 'a completer'][n % 6] ?? '',
      n % 4 === 0 ? 'CLIENT@magasin.fr' : `p${n}@free.fr`,
      n % 3 === 0 ? '9999' : String(n),
    ])
    const formats = ['text', 'email', 'integer']
    const asks = formats.map((format, at) => asked(at, { context: FRENCH, format }))
    const table = { name: 'clients', header, rows }
    const found = outcomeOfTable(table, asks, fillers)
    expect(found.columns.map((one) => one?.placeholder)).toEqual([50, 15, 0])
    expect((await compared(warehouse, table, asks, found, fillers)).wrong).toEqual([])
  })

  test('a query that is wrong is refused', async () => {
    const [asks, table] = [asksOf(DATED), hostileTable(DATED, 1, 1, 0)]
    const sql = queryOf(warehouse.dialect, table, asks)
    const wrong = [/lower\(/, /mod\(/, /sum\(/].map((word) => sql.replace(word, 'unheard_of('))
    for (const one of wrong) await expect(warehouse.run(table, one)).rejects.toThrow(/unheard_of/i)
  })

  test('as many columns as a query may count', async () => {
    const days = DATED[0]?.[2] ?? []
    const many = Array.from({ length: MOST_QUERIED }, (_, at): (typeof DATED)[number] => [
      `day ${at}`,
      { format: 'date', update: true, key: true, rule: applicabilityRule('"day 0" est rempli') },
      days,
    ])
    expect((await differences(many, 3, 1, 0)).wrong).toEqual([])
  })

  test.each(readdirSync(new URL('extracts/', REAL)))('%s: every count is told', async (file) => {
    const { bytes, table } = extract(file)
    const asks = table.header.map((name, at) => asked(at, { context: FRENCH, ...guess(name) }))
    // The reference implementation is made to be right, not fast: some records are enough for it.
    const isSlow = warehouse.dialect === 'bigquery'
    const some = { ...table, rows: table.rows.slice(0, SOME) }
    const found = isSlow
      ? await compared(warehouse, some, asks, outcomeOfTable(some, asks))
      : await compared(
          warehouse,
          table,
          asks,
          outcomeOf(bytes, () => asks),
        )
    // A city written in an alphabet the engines are not trusted with.
    const isUntold = file === 'npsp1k_Address__c.csv' && !isSlow
    expect(found).toEqual({ wrong: [], leftOut: isUntold ? { MailingCity__c: ['valid'] } : {} })
  })
})

const SOME = 200

/** A published extract, and its cells as an independent reader cuts them. */
function extract(file: string) {
  const bytes = readFileSync(new URL(`extracts/${file}`, REAL))
  const { read } = JSON.parse(readFileSync(new URL(`truth/${file}.json`, REAL), 'utf8'))
  const text = bytes.toString(read.encoding === 'latin-1' ? 'latin1' : 'utf8')
  const settings = { bom: true, delimiter: read.delim, relax_column_count: true }
  const [header = [], ...rows]: string[][] = parse(text, settings).slice(read.skip_lines)
  return { bytes: new Uint8Array(bytes), table: { name: 'extract', header, rows } }
}

/** What a person would say of a column from its name. */
function guess(name: string): Partial<ColumnAsk> {
  if (/e-?mail/i.test(name)) return { format: 'email', key: true }
  if (/date/i.test(name)) return { format: 'date', update: true }
  if (/phone|fax/i.test(name)) return { format: 'phone' }
  if (/\bid\b/i.test(name)) return { key: true }
  return /name|city|ville/i.test(name) ? { format: 'person-name' } : {}
}
