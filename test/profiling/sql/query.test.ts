import { describe, expect, test } from 'vitest'
import { withoutInvisible } from '../../../src/base/invisible.ts'
import { asked } from '../../../src/profiling/ask.ts'
import { DIALECTS } from '../../../src/profiling/sql/dialect.ts'
import { tableQuery } from '../../../src/profiling/sql/query.ts'
import { folded, folding, ODD } from '../../../src/profiling/sql/signs.ts'
import { FILLERS, FRENCH } from '../checked.ts'

const HOSTILE = 'a"b`c\'; drop table x; --\n/* \\'
const dialects = ['bigquery', 'snowflake', 'postgresql', 'duckdb'] as const

describe('names and texts cannot leave their quotes', () => {
  test.each([
    [
      'bigquery',
      '`a"b\\`c\'; drop table x; --\\n/* \\\\`',
      "'a\"b`c\\'; drop table x; --\\n/* \\\\'",
    ],
    ['snowflake', '"a""b`c\'; drop table x; --\n/* \\"', "'a\"b`c\\'; drop table x; --\\n/* \\\\'"],
    ['postgresql', '"a""b`c\'; drop table x; --\n/* \\"', "'a\"b`c''; drop table x; --\n/* \\'"],
    ['duckdb', '"a""b`c\'; drop table x; --\n/* \\"', "'a\"b`c''; drop table x; --\n/* \\'"],
  ] as const)('%s', (name, identifier, literal) => {
    expect(DIALECTS[name].identifier(HOSTILE)).toBe(identifier)
    expect(DIALECTS[name].literal(HOSTILE)).toBe(literal)
  })
})

describe('a query', () => {
  const columns = [
    { name: 'mail', ask: asked(0, { context: FRENCH, format: 'email' }) },
    { name: 'health', ask: asked(1, { context: FRENCH, allowed: false }) },
  ]
  test.each(dialects)('%s: reads its table once, and no column nobody may look into', (name) => {
    const query = tableQuery({ table: ['base', 'clients'], columns, fillers: FILLERS }, name)
    const sql = 'sql' in query ? query.sql : ''
    expect(sql.match(/source_table cross join/g)).toHaveLength(1)
    expect(sql.match(/clients/g)).toHaveLength(1)
    expect(sql).not.toContain('health')
  })

  test('without a name or a column that may be read, there is none', () => {
    const of = (table: string[], at: number) =>
      tableQuery({ table, columns: columns.slice(at), fillers: [] }, 'duckdb')
    expect(of([''], 0)).toEqual({ code: 'no-name' })
    expect(of(['t'], 1)).toEqual({ code: 'no-column' })
  })

  test('of more columns than an engine carries, there is none either', () => {
    const many = Array.from({ length: 81 }, (_, at) => ({
      name: `c${at}`,
      ask: asked(at, { context: FRENCH }),
    }))
    const query = tableQuery({ table: ['t'], columns: many, fillers: [] }, 'postgresql')
    expect(query).toEqual({ code: 'too-many-columns', values: { columns: 81, most: 80 } })
  })
})

test('every sign that folds to plain ones is folded by the engine too, or told as odd', () => {
  const known = new Set(folding().from)
  const forgotten: string[] = []
  for (let code = 0x80; code < 0x20000; code++) {
    const sign = String.fromCodePoint(code)
    const isTold = known.has(code) || ODD.some(([low, high]) => code >= low && code <= high)
    const isLigature = sign === 'œ' || sign === 'Œ'
    if (isTold || isLigature || withoutInvisible(sign) === '') continue
    const plain = folded(sign)
    if (plain === '' || [...plain].some((one) => one <= '\u007f')) forgotten.push(code.toString(16))
  }
  expect(forgotten).toEqual([])
})
