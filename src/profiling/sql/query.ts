// One query a table, which reads it once and gives one row a column: counts, and days of updates. What an
// engine cannot count as the core does is left out of the result.

import { fold } from '../../base/fold.ts'
import type { FillerPattern } from '../../scoring/formats/placeholder.ts'
import type { ApplicabilityRule, FieldTest } from '../../workbook/reading/applicability.ts'
import type { ColumnAsk } from '../ask.ts'
import type { ColumnSql } from './column.ts'
import { columnSql } from './column.ts'
import type { Dialect, DialectName } from './dialect.ts'
import { DIALECTS } from './dialect.ts'
import type { SqlFailure } from './failure.ts'
import { RESULT_COLUMNS } from './result.ts'
import { shownName } from './shownName.ts'
import { signsRow } from './signs.ts'

/** A column of a table as the engine names it, and what is asked of it. */
export interface TableColumn {
  readonly name: string
  readonly ask: ColumnAsk
}

export interface TableAsk {
  /** The names that lead to the table: project, schema, table. */
  readonly table: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly fillers: readonly FillerPattern[]
}

/** Columns one query may count: PostgreSQL carries 1,664 expressions from stage to stage, a key of days 20. */
export const MOST_QUERIED = 80

/** The query, or why there is none. Columns nobody may look into are not named in it. */
export function tableQuery(
  { table, columns, fillers }: TableAsk,
  name: DialectName,
): { readonly sql: string } | SqlFailure {
  const dialect = DIALECTS[name]
  const allowed = columns.filter(({ ask }) => ask.allowed)
  if (table.length === 0 || [...table, ...allowed.map((one) => one.name)].some(isNoName))
    return { code: 'no-name' }
  if (allowed.length === 0) return { code: 'no-column' }
  if (allowed.length > MOST_QUERIED)
    return { code: 'too-many-columns', values: { columns: allowed.length, most: MOST_QUERIED } }
  const parts = allowed.map(({ ask }, at) => {
    const concerned = ask.rule === null ? '1' : ruleSql(dialect, ask.rule, allowed)
    const means = { dialect, patterns: fillers, ask, at, concerned }
    return columnSql(means)
  })
  const source = table.map(dialect.identifier).join('.')
  return { sql: assembled(dialect, source, allowed, parts) }
}

const isNoName = (name: string) => name === '' || name.includes('\u0000')

function assembled(
  dialect: Dialect,
  source: string,
  columns: readonly TableColumn[],
  parts: readonly ColumnSql[],
): string {
  const { asText, trimmed, identifier } = dialect
  const texts = columns.map(({ name }, at) => {
    const cell = asText(`source_table.${identifier(name)}`)
    const text = trimmed(`translate(${cell}, signs.hidden_signs, '')`, 'signs.white_signs')
    return `nullif(${text}, '') as s${at}`
  })
  const all = (stage: Exclude<keyof ColumnSql, 'counts'>) => parts.flatMap((part) => part[stage])
  const stages: [string, readonly string[]][] = [
    ['folded', all('texts')],
    ['parted', all('parts')],
    ['numbered', all('numbers')],
    ['judged', all('verdicts')],
    ['told', all('fillers')],
    ['kept', all('kept')],
    ['met', all('windows')],
  ]
  const used = stages.filter(([, expressions]) => expressions.length > 0)
  const steps = used.map(
    ([name, expressions], at) =>
      `${name} as ${dialect.once}(\n  select *,\n    ${expressions.join(',\n    ')}\n  from ${used[at - 1]?.[0] ?? 'seen'}\n)`,
  )
  const last = used[used.length - 1]?.[0] ?? 'seen'
  const totals = ['count(*) as records', ...all('totals')].join(',\n    ')
  return [
    `with signs as (\n  ${signsRow(dialect)}\n)`,
    `seen as ${dialect.once}(\n  select signs.*,\n    ${texts.join(',\n    ')}\n  from ${source} as source_table cross join signs\n)`,
    ...steps,
    `totals as (\n  select ${totals}\n  from ${last}\n)`,
    `places as (\n  ${columns.map((_, at) => `select ${at} as place`).join(' union all ')}\n)\n`,
  ]
    .join(',\n')
    .concat(`select ${resultColumns(dialect, columns, parts).join(',\n  ')}\n`)
    .concat('from totals cross join places\norder by place')
}

/** Each count of the result, found among the totals by the place of the column. */
function resultColumns(
  { literal, asText }: Dialect,
  columns: readonly TableColumn[],
  parts: readonly ColumnSql[],
): string[] {
  return RESULT_COLUMNS.map((name) => {
    if (name === 'place') return 'place'
    if (name === 'records') return 'records'
    const cases = columns.map(({ name: field }, at) =>
      name === 'field' ? literal(shownName(field)) : (parts[at]?.counts[name] ?? null),
    )
    const told = cases.flatMap((one, at) => (one === null ? [] : [`when ${at} then ${one}`]))
    const none = name.endsWith('_day') ? asText('null') : 'null'
    return told.length === 0
      ? `${none} as ${name}`
      : `case place ${told.join('\n    ')} end as ${name}`
  })
}

/** Whether a rule holds, 1 or 0, null for a value nobody folds; null when it names no column looked into. */
function ruleSql(
  { literal }: Dialect,
  rule: ApplicabilityRule,
  columns: readonly TableColumn[],
): string | null {
  const placeOf = (field: string) => columns.findIndex(({ name }) => fold(name) === field)
  const tests = rule.flat()
  if (tests.some(({ field }) => placeOf(field) < 0)) return null
  const untold = tests.flatMap((test) => {
    const [at, isAscii] = [placeOf(test.field), /^[ -~]*$/.test(test.value ?? '')]
    return [`coalesce(${isAscii ? 'o' : 'x'}${at}, 0) = 1`]
  })
  const holds = (test: FieldTest) => testSql(literal, test, `coalesce(f${placeOf(test.field)}, '')`)
  const terms = rule.map((term) => `(${term.map(holds).join(' and ')})`)
  return `case when ${[...new Set(untold)].join(' or ')} then null when ${terms.join(' or ')} then 1 else 0 end`
}

function testSql(literal: Dialect['literal'], { is, value }: FieldTest, text: string): string {
  if (is === 'empty') return `${text} = ''`
  if (is === 'filled' || value === null) return `${text} <> ''`
  return is === '='
    ? `${text} = ${literal(value)}`
    : `(${text} <> '' and ${text} <> ${literal(value)})`
}
