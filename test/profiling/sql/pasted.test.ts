import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/base/day.ts'
import { say } from '../../../src/base/text.ts'
import { PASTE_FAILURES } from '../../../src/profiling/sql/pasted/failure.ts'
import type { AskedColumns } from '../../../src/profiling/sql/pasted/pastedCounts.ts'
import { pastedCounts } from '../../../src/profiling/sql/pasted/pastedCounts.ts'
import { RESULT_COLUMNS } from '../../../src/profiling/sql/result.ts'

const ASKED: AskedColumns = [
  { name: 'e-mail, "main"', ask: { update: false, format: 'email' } },
  { name: 'updated\nat', ask: { update: true, format: 'date' } },
]

type Cells = readonly (string | number | null)[]

/** The two lines of a true result. */
const EMAIL: Cells = [
  0,
  'e-mail, "main"',
  12400,
  12400,
  1400,
  0,
  11000,
  10500,
  null,
  10900,
  90,
  190,
]
const DATED: Cells = [1, 'updated at', 12400, 12400, 400, 0, 12000, 11990, null, 800, null, null]
const NO_DAYS: Cells = [null, null, null]
const DAYS: Cells = ['2019-03-02', '2026-11-20', '2025-05-12']
const TRUE: readonly Cells[] = [
  [...EMAIL, ...NO_DAYS],
  [...DATED, ...DAYS],
]

const READ = [
  {
    ...{ field: 'e-mail, "main"', line: 2, records: 12400, applicable: 12400, empty: 1400 },
    ...{ placeholder: 0, present: 11000, valid: 10500, yes: null, distinct: 10900 },
    ...{ clusters: 90, duplicates: 190, oldest: null, newest: null, median: null },
  },
  {
    ...{ field: 'updated at', line: 3, records: 12400, applicable: 12400, empty: 400 },
    ...{ placeholder: 0, present: 12000, valid: 11990, yes: null, distinct: 800 },
    ...{ clusters: null, duplicates: null, oldest: dayFromIso('2019-03-02') },
    ...{ newest: dayFromIso('2026-11-20'), median: dayFromIso('2025-05-12') },
  },
]

interface Shape {
  readonly delimiter: string
  readonly nothing: string
  readonly count: (value: number) => string
  readonly day: (iso: string) => string
  readonly header?: (name: string) => string
}

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`
const plain = { nothing: '', count: String, day: (iso: string) => iso }
const grouped = (mark: string) => (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, mark)
const french = (iso: string) => iso.split('-').reverse().join('/')

function written(rows: readonly Cells[], { delimiter, nothing, count, day, header }: Shape) {
  const cell = (value: string | number | null) => {
    if (value === null) return nothing
    if (typeof value === 'number') return count(value)
    const text = /^\d{4}-/.test(value) ? day(value) : value
    return delimiter === '\t' || !text.includes(',') ? text : quoted(text)
  }
  const lines = rows.map((row) => row.map(cell).join(delimiter))
  return [RESULT_COLUMNS.map((name) => header?.(name) ?? name).join(delimiter), ...lines].join('\n')
}

describe('a result pasted back', () => {
  test.each<readonly [string, Shape]>([
    ['BigQuery, tabs', { ...plain, delimiter: '\t', nothing: 'null' }],
    [
      'Snowflake, its capitals',
      { ...plain, delimiter: '\t', header: (name) => name.toUpperCase() },
    ],
    ['DBeaver', { ...plain, delimiter: '\t', nothing: '[NULL]', count: grouped('\u202f') }],
    ['a CSV file', { ...plain, delimiter: ',', nothing: 'NULL' }],
    ['a French CSV file', { ...plain, delimiter: ';', count: grouped(' '), day: french }],
    ['English thousands', { ...plain, delimiter: '\t', count: grouped(',') }],
    ['German thousands', { ...plain, delimiter: '\t', count: grouped('.') }],
    [
      'floats, days at midnight',
      {
        ...plain,
        delimiter: '\t',
        nothing: 'NaN',
        count: (n) => `${n}.0`,
        day: (iso) => `${iso} 00:00:00 UTC`,
      },
    ],
    ['psql, its bars', { ...plain, delimiter: ' | ' }],
  ])('%s', (_, shape) => {
    // 02/03/2019 reads both ways: a spreadsheet in French is taken where its days are plain.
    const rows = shape.day === french ? [TRUE[0] ?? [], [...DATED, ...NO_DAYS]] : TRUE
    const read = pastedCounts(written(rows, shape), ASKED)
    const days = { oldest: null, newest: null, median: null }
    const told = shape.day === french ? [READ[0], { ...READ[1], ...days }] : READ
    expect(read).toEqual({ columns: told })
  })

  test('is read within the frames and footers of a terminal', () => {
    const { field: _, ...counts } = READ[0] ?? {}
    const rows = written(TRUE.slice(0, 1), { ...plain, delimiter: '|', nothing: '' })
      .replace('"e-mail, ""main"""', 'mail')
      .split('\n')
    const [header = '', line = ''] = rows.map((row) => `| ${row} |`)
    const rule = header.replace(/[^|]/g, '-').replace(/\|/g, '+')
    const asked = [{ name: 'mail', ask: { update: false, format: null } }]
    const framed = [rule, header, rule, line, rule, '(1 row)'].join('\n')
    expect(pastedCounts(framed, asked)).toEqual({
      columns: [{ ...counts, field: 'mail', line: 4 }],
    })
    const types = `│ ${RESULT_COLUMNS.map((_, at) => (at === 1 ? 'varchar' : 'int32')).join(' │ ')} │`
    const bars = [header, types, line].map((row) => row.replace(/\|/g, '│'))
    const box = ['┌──┬──┐', bars[0], bars[1], '├──┼──┤', bars[2], '└──┴──┘'].join('\r\n')
    expect(pastedCounts(box, asked)).toEqual({ columns: [{ ...counts, field: 'mail', line: 5 }] })
  })

  test('is read whatever the order of its lines and columns, beside columns of others', () => {
    const order = fc.tuple(
      fc.shuffledSubarray([...RESULT_COLUMNS.keys()], { minLength: RESULT_COLUMNS.length }),
      fc.boolean(),
    )
    fc.assert(
      fc.property(order, ([places, isTurned]) => {
        const rows = [RESULT_COLUMNS, ...(isTurned ? [...TRUE].reverse() : TRUE)]
        const text = rows
          .map((row, at) => [at, ...places.map((place) => row[place] ?? '')].join('\t'))
          .join('\n')
        const read = pastedCounts(text, ASKED)
        const columns = 'columns' in read ? read.columns.map((one) => ({ ...one, line: 0 })) : []
        expect(columns).toEqual(READ.map((one) => ({ ...one, line: 0 })))
      }),
    )
  })
})

/** A true result in which one cell is another. */
function changed(line: 0 | 1, column: (typeof RESULT_COLUMNS)[number], to: string | number | null) {
  const at = RESULT_COLUMNS.indexOf(column)
  const rows = TRUE.map((row, place) =>
    place === line ? row.map((cell, cellAt) => (cellAt === at ? to : cell)) : row,
  )
  return written(rows, { ...plain, delimiter: '\t' })
}

/** What is told of a paste that is not taken. */
function refusal(text: string): string {
  const read = pastedCounts(text, ASKED)
  return 'columns' in read ? 'taken' : say(PASTE_FAILURES[read.code], 'en', read.values)
}

const whole = changed(0, 'place', 0)

describe('a result that is not taken says where, and why', () => {
  test.each([
    ['', 'Nothing is pasted'],
    ['Zoé\tzoe@free.fr\nBob\tbob@free.fr', 'The first line is not the one of the headers'],
    [whole.replace('\tvalid', ''), 'The column “valid” is missing from the headers, line 1'],
    [whole.replace('yes_answers', 'valid'), 'The column “valid” stands twice'],
    [whole.split('\n').slice(0, 2).join('\n'), 'The line of “updated at” is missing'],
    [`${whole}\n${whole.split('\n')[2]}`, 'Line 4: “updated at” stands there a second time'],
    [whole.replace('\t10500', ''), 'Line 2 has 14 cells, the headers have 15'],
    [changed(1, 'field', 'phone'), 'Line 3: “phone” instead of “updated at”'],
    [changed(1, 'place', 7), 'Line 3, column “place”'],
    [changed(0, 'valid', 'oui'), 'Line 2, column “valid”: this is not a whole number'],
    [changed(0, 'valid', '12.5'), 'Line 2, column “valid”: this is not a whole number'],
    [changed(0, 'empty_cells', -3), 'Line 2, column “empty_cells”: a count cannot be negative'],
    [changed(1, 'oldest_day', 'x'), 'Line 3, column “oldest_day”: this is not a date'],
    [changed(1, 'oldest_day', '02/03/2019'), 'Line 3, column “oldest_day”: this date reads both'],
    [changed(0, 'records', null), 'Line 2, column “records”: the number of records read is miss'],
    [changed(1, 'records', 12401), 'Line 3, column “records”: the number of records is not that'],
    [changed(0, 'applicable', 12401), 'the column “applicable” is more than “records”'],
    [changed(0, 'present', 12401), 'the column “present” is more than “applicable”'],
    [changed(0, 'present', 10999), 'Line 2, “e-mail, "main"”: empty cells, fillers and values'],
    [changed(0, 'valid', 11001), 'the column “valid” is more than “present”'],
    [changed(0, 'distinct_values', 11001), 'the column “distinct_values” is more than “present”'],
    [changed(0, 'clusters', 191), 'the column “clusters” is more than “duplicates”'],
    [changed(1, 'newest_day', '2018-01-01'), 'Line 3, “updated at”: the dates of update do not'],
    [changed(0, 'oldest_day', '2018-01-01'), 'Line 2, “e-mail, "main"”: dates the query does not'],
  ])('%#: %j', (text, told) => {
    expect(refusal(text)).toContain(told)
  })

  test('dates of fewer than 20 records are not kept', () => {
    const few = [1, 'updated at', 12400, 12400, 12381, 0, 19, 19, null, 10, null, null, ...DAYS]
    const text = written([TRUE[0] ?? [], few], { ...plain, delimiter: '\t' })
    expect(refusal(text)).toContain('taken from fewer than 20 records')
  })
})
