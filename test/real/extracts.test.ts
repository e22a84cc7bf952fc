// Published extracts, counted by two independent tools: every count of ours is theirs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ColumnOutcome } from '../../src/profiling/outcome.ts'
import { every, outcomeOf, understoodOf } from '../profiling/checked.ts'

/** Real files, beside the repository: they are not ours to ship. */
const REAL = new URL('../../../shared/real/', import.meta.url)

/** What the truth says of a column, and of a file. */
interface TrueColumn {
  readonly name: string
  readonly rows: number
  readonly blank: number
  readonly non_blank: number
  readonly padded: number
  readonly whitespace_only: number
  readonly pseudo_blank: number
  readonly distinct: number
  readonly values_repeated: number
  readonly rows_in_repeated: number
  readonly email_valid: number
  readonly date_formats: Readonly<
    Record<string, { valid: number; invalid: number; min: string; max: string }>
  >
}
interface Truth {
  readonly read: { readonly delim: string; readonly encoding: string; readonly skip_lines: number }
  readonly rows: number
  readonly columns: number
  readonly short_rows: number
  readonly long_rows: number
  readonly blank_lines_dropped: number
  readonly cols: readonly TrueColumn[]
}

const folder = new URL('extracts/', REAL)
if (!existsSync(folder))
  throw new Error(`${folder.pathname} is missing: these tests read real files`)
const files = readdirSync(folder).sort()

describe.each(files)('%s', (file) => {
  const bytes = new Uint8Array(readFileSync(new URL(file, folder)))
  const truth: Truth = JSON.parse(readFileSync(new URL(`truth/${file}.json`, REAL), 'utf8'))
  const columnsOf = (...[asks, reading]: [Parameters<typeof outcomeOf>[1], object?]) =>
    outcomeOf(bytes, asks, reading).columns as readonly ColumnOutcome[]

  test('is understood without help', () => {
    const { delimiter, encoding, preambleLines, header, footerLines } = understoodOf(bytes)
    expect({ delimiter, encoding, preambleLines, footerLines }).toEqual({
      delimiter: truth.read.delim,
      encoding: truth.read.encoding === 'latin-1' ? 'windows-1252' : truth.read.encoding,
      preambleLines: truth.read.skip_lines,
      footerLines: 0,
    })
    expect(header).toEqual(truth.cols.map(({ name }) => name))
  })

  test('has its records', () => {
    const { records, reading } = outcomeOf(bytes, every())
    expect({ records, ...reading }).toEqual({
      records: truth.rows,
      short: truth.short_rows,
      long: truth.long_rows,
      blankLines: truth.blank_lines_dropped,
      trailingBlank: 0,
      repeatedHeaders: 0,
      oddQuotes: 0,
    })
  })

  test('has what is blank, present and different in each column, trimmed, fillers taken for values', () => {
    const columns = columnsOf(every({ fillers: false, cards: false }))
    const found = columns.map((column) => [column.empty, column.present, column.distinct])
    const told = truth.cols.map((column) => [column.blank, column.non_blank, column.distinct])
    expect(found).toEqual(told)
    const padded = columns.map(({ remarks }) => remarks.find(({ code }) => code === 'padded'))
    expect(padded.map((remark) => remark?.count ?? 0)).toEqual(truth.cols.map((one) => one.padded))
  })

  test('has what is repeated in each column, as if each were a key', () => {
    const columns = columnsOf(every({ key: true, fillers: false, cards: false }))
    const found = columns.map((column) => [column.distinct, column.clusters, column.duplicates])
    const told = truth.cols.map((one) => [one.distinct, one.values_repeated, one.rows_in_repeated])
    expect(found).toEqual(told)
  })

  test('has as many pseudo-blanks among its fillers, which are no values', () => {
    const columns = columnsOf(every())
    const told = truth.cols.map(({ pseudo_blank }) => pseudo_blank)
    columns.forEach(({ placeholder }, at) => {
      expect(placeholder).toBeGreaterThanOrEqual(told[at] ?? 0)
    })
    const present = columns.map(({ empty, placeholder, present }) => empty + placeholder + present)
    expect(new Set(present)).toEqual(new Set([truth.rows]))
  })

  test('has its valid addresses', () => {
    const columns = columnsOf(every({ format: 'email', fillers: false }))
    expect(columns.map(({ valid }) => valid)).toEqual(truth.cols.map((one) => one.email_valid))
  })

  test('has its days', () => {
    const columns = columnsOf(every({ format: 'date', fillers: false }))
    const dated = truth.cols.flatMap(({ date_formats }, at) =>
      Object.values(date_formats).map((days) => ({ at, days })),
    )
    for (const { at, days } of dated) {
      const found = columns[at]?.days
      expect(found?.read).toBe(days.valid)
      expect(found?.unread).toBe(days.invalid)
      expect(isoOf(found?.oldest)).toBe(days.min.slice(0, 10))
      expect(isoOf(found?.newest)).toBe(days.max.slice(0, 10))
    }
  })
})

const isoOf = (day: number | null | undefined) =>
  day === null || day === undefined
    ? null
    : new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10)
