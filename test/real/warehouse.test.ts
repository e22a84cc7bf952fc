// Long because the hostile files it draws stand beside what is held of them.
// The query of a table really runs in DuckDB, and counts as the check of a file does on the same cells.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { connected } from '../../bench/profiling/peers.ts'
import { draw } from '../../bench/random.ts'
import { isoDay } from '../../src/base/day.ts'
import type { ColumnAsk } from '../../src/profiling/ask.ts'
import { asked } from '../../src/profiling/ask.ts'
import { leaving } from '../../src/profiling/leaving.ts'
import { RESULT_COLUMNS } from '../../src/profiling/sql/column.ts'
import { tableQuery } from '../../src/profiling/sql/query.ts'
import { applicabilityRule } from '../../src/workbook/reading/applicability.ts'
import { bytesOf, FILLERS, FRENCH, outcomeOf } from '../profiling/checked.ts'

const peers = fileURLToPath(new URL('../../bench', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'warehouse-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Cells anything may hold: blanks of all kinds, fillers, quotes, ways out of a query. */
const ANYTHING = [
  ...['', ' ', '\u00a0', '\u200b', '\t', 'nc', 'N/A', 'Non renseigné', 'NON RENSEIGNÉ', '?', '---'],
  ...['0', '0000', 'aAaA', 'é', 'éééé', 'e\u0301', 'x', 'Zoé', ' a', 'a\u00a0', 'a\u200bb', 'ß'],
  ...[
    "'",
    "';--",
    '"',
    '\\',
    '\\n',
    'x\ny',
    '/*',
    '*/',
    '$$',
    '女',
    '€',
    '\u{1f600}',
    '#REF!',
    'test',
  ],
]

type Ask = Partial<Omit<ColumnAsk, 'column'>>

/** By column: its name, what is asked of it, and the cells made for it. */
const COLUMNS: readonly (readonly [string, Ask, readonly string[]])[] = [
  ['ref', { format: 'id', key: true }, ['cl-001', 'CL-001', 'cl/2', 'x_3', 'A.b']],
  ['plain key', { key: true }, ['a', 'A', 'b', ' b', 'É']],
  [
    'e-mail "main"',
    { format: 'email' },
    ['a@b.fr', 'A@B.FR', '<a@b.fr>', 'mailto:c@d.com', 'test@x.fr', 'bad', 'a@b', 'a..b@c.fr'],
  ],
  [
    'e-mail; drop table x',
    { format: 'email' },
    [
      'v@yopmail.com',
      'é@b',
      'noreply12@c.fr',
      '<noreply@c.fr>',
      'a@-b.fr',
      '@',
      `${'a'.repeat(65)}@b.fr`,
    ],
  ],
  [
    'phone',
    { format: 'phone', key: true },
    [
      '0612345679',
      '06 12 34 56 79',
      '+33612345679',
      '0033612345679',
      '+330612345679',
      '0600000000',
    ],
  ],
  [
    'postal\ncode',
    { format: 'postal-code-fr' },
    ['75011', '75 011', '1000', '75000', '97400', '99999'],
  ],
  [
    'select',
    { format: 'siren' },
    ['732829320', '732 829 320', '732829321', '000000000', '123456789'],
  ],
  [
    'siret',
    { format: 'siret' },
    ['73282932000074', '35600000000048', '35600000049837', '1'.repeat(14)],
  ],
  ['naf', { format: 'naf' }, ['56.10A', '5610a', '56.1', '6201Z']],
  [
    "l'adresse",
    { format: 'address-line' },
    ['1 rue X', '12  bis', 'rue', '12345', 'chez le client'],
  ],
  ['name', { format: 'person-name' }, ["D'Arc", 'Léa', 'M.', 'Client', 'X1', 'Jean-Luc', 'LÉA']],
  ['text', { format: 'text' }, ['hello', 'a'.repeat(2_001), 'a'.repeat(1_900)]],
  ['opt in', { format: 'opt-in' }, ['oui', 'Non', 'opt-in', 'STOP', 'Désabonné', '1']],
  ['title', { format: 'civility' }, ['M.', 'Mme', 'Dr', 'mlle']],
  ['amount', { format: 'amount' }, ['0', '12,50', '1234.5', 'abc', '00']],
  ['iban', { format: 'iban' }, ['FR7630006000011234567890189', 'x']],
  ['-- comment', { rule: applicabilityRule('name est rempli et "opt in" ≠ non') }, ['v1', 'v2']],
  [
    'concerned',
    { format: 'text', rule: applicabilityRule('name = lea ou phone est vide') },
    ['v1'],
  ],
  ['nobody', { rule: applicabilityRule('age = 3') }, ['v']],
]

const DAYS = [
  ...['2026-01-05', '20250311', '05/03/2024', '31.12.2023', '7-8-2022', '2026-02-31', '13/13/2020'],
  ...[
    '1900-01-01',
    '01/01/1900',
    '2025-05-06 10:05',
    '2025-05-06T25:00',
    '06/05/2025 9:30',
    '3/4/26',
  ],
  ...[
    '2027-01-01',
    '1899-05-05',
    '2101-01-01',
    '29/02/2023',
    '29/02/2024',
    '12/31/99 x',
    '2024-1-5',
  ],
]
const MONTH_FIRST = ['11/21/2025', '03/04/2026', '05/06/24', '12/01/2023', '2025-01-01']

const DATED: readonly (readonly [string, Ask, readonly string[]])[] = [
  ['updated', { format: 'date', update: true }, DAYS],
  ['moment', { format: 'datetime', update: true, context: { ...FRENCH, past: true } }, DAYS],
  ['seen', { update: true }, [...DAYS, 'never']],
  [
    'born',
    { format: 'birth-date', update: true },
    [...DAYS, '21/11/1906', '1905-11-21', '2026-11-21'],
  ],
  ['american', { format: 'date', update: true, context: { ...FRENCH, locale: 'en' } }, MONTH_FIRST],
  [
    'open',
    { format: 'date', update: true, context: { ...FRENCH, locale: 'en' } },
    ['03/04/2026', '05/06/2025'],
  ],
  ['both', { format: 'date', context: { ...FRENCH, locale: 'en' } }, [...DAYS, ...MONTH_FIRST]],
]

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`

/** What both say of the same cells, by field: counts of the core, and those of the query. */
async function compared(columns: typeof COLUMNS, records: number, seed: number, anything: number) {
  const { below, one } = draw(seed)
  const rows = Array.from({ length: records }, () =>
    columns.map(([, , own]) => (below(100) < anything ? one(ANYTHING) : one(own))),
  )
  // The first column is never blank: what is a blank line is another question.
  for (const [at, row] of rows.entries()) row[0] = row[0]?.trim() ? row[0] : `r${at}`
  const header = columns.map(([name]) => name)
  const text = [header, ...rows].map((row) => row.map(quoted).join(',')).join('\n')
  const asks = columns.map(([, ask], at) => asked(at, { context: FRENCH, cards: false, ...ask }))
  const found = outcomeOf(bytesOf(text), () => asks, {
    corrections: { delimiter: ',', headerLine: 1, footerLines: 0 },
  })
  const path = join(folder, `${seed}-${records}-${anything}.csv`)
  writeFileSync(path, text.slice(text.indexOf(header.length > 1 ? '"\n"' : '\n') + 2))
  const ask = await connected(peers, 1)
  const named = header.map((name, at) => `c${at} as ${quoted(name)}`).join(', ')
  const types = header.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ')
  const table = 'clients "2026"; drop table x --'
  await ask(
    `create table ${quoted(table)} as select ${named} from read_csv('${path}', auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', strict_mode = false, max_line_size = 10000000, columns = {${types}})`,
  )
  const query = tableQuery(
    {
      table: [table],
      columns: columns.map(([name], at) => ({ name, ask: asks[at] as ColumnAsk })),
      fillers: FILLERS,
    },
    'duckdb',
  )
  if (!('sql' in query)) throw new Error(query.code)
  const theirs = (await ask(query.sql)).map((row) =>
    Object.fromEntries(
      RESULT_COLUMNS.map((name, at) => {
        const value = row[at] ?? null
        return [name, typeof value === 'bigint' ? Number(value) : value]
      }),
    ),
  )
  const day = (value: number | null) => (value === null ? null : isoDay(value))
  const ours = asks.map((one, at) => {
    const column = found.columns[at]
    if (!column) throw new Error('not looked into')
    const told = leaving(one, column, found.records)
    const isAsked = told.applicable !== null
    const counted = {
      applicable: told.applicable,
      empty_cells: told.empty,
      placeholders: told.placeholder,
      present: column.present,
      valid: told.valid,
      yes_answers: told.yes,
      distinct_values: told.distinct,
      clusters: told.clusters,
      duplicates: told.duplicates,
      oldest_day: day(told.oldest),
      newest_day: day(told.newest),
      median_day: day(told.median),
    }
    return isAsked ? counted : {}
  })
  return { records: found.records, header, ours, theirs }
}

type Compared = Awaited<ReturnType<typeof compared>>

/** The counts the query tells that are not those of the core, and by field those it leaves out. */
function differences({ records, header, ours, theirs }: Compared) {
  const wrong: string[] = []
  const leftOut: Record<string, string[]> = {}
  header.forEach((field, at) => {
    const row = theirs[at] ?? {}
    if (row.records !== records) wrong.push(`${field}: ${row.records} records for ${records}`)
    for (const [name, count] of Object.entries(ours[at] ?? {})) {
      if (row[name] === count) continue
      if (row[name] === null) leftOut[field] = [...(leftOut[field] ?? []), name]
      else wrong.push(`${field}: ${row[name]} ${name} for ${count}`)
    }
  })
  return { wrong, leftOut }
}

describe('the query of a table, run in DuckDB', () => {
  test.each([1, 2, 3, 4])('hostile cells anywhere: no count differs, file %d', async (seed) => {
    expect(differences(await compared(COLUMNS, 400, seed, 35)).wrong).toEqual([])
  })

  test.each([5, 6])(
    'the cells of each format: what is left out is known, file %d',
    async (seed) => {
      const { wrong, leftOut } = differences(await compared(COLUMNS, 300, seed, 0))
      expect(wrong).toEqual([])
      expect(leftOut).toEqual({ 'e-mail; drop table x': ['valid'], iban: ['valid'] })
    },
  )

  test.each([7, 8, 9, 10, 11])('days, file %d', async (seed) => {
    const { wrong, leftOut } = differences(
      await compared(DATED, 20 + 3 * seed, seed, seed % 2 ? 0 : 20),
    )
    expect(wrong).toEqual([])
    // Among cells of anything some cannot be told, and their counts are left out.
    if (seed % 2 === 1) expect(leftOut).toEqual({})
  })
})
