// Tables made to be hard to count: cells of anything, and for each format cells its rule has a view on.
import { draw } from '../../../bench/random.ts'
import type { ColumnAsk } from '../../../src/profiling/ask.ts'
import { asked } from '../../../src/profiling/ask.ts'
import { applicabilityRule } from '../../../src/workbook/reading/applicability.ts'
import { FRENCH } from '../../profiling/checked.ts'
import type { Table } from './warehouse.ts'

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

/** Those an engine is trusted with: few counts are left out of what rests on them. */
export const KNOWN = ANYTHING.filter((cell) => /^[ -~\s]*$/.test(cell))

type Ask = Partial<Omit<ColumnAsk, 'column'>>
type Made = readonly [string, Ask, readonly string[]]

/** By column: its name, what is asked of it, and the cells made for it. */
export const FORMATS: readonly Made[] = [
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

export const DATED: readonly Made[] = [
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

/** What is asked of made columns, as a file would be asked of them. */
export const asksOf = (columns: readonly Made[]): ColumnAsk[] =>
  columns.map(([, ask], at) => asked(at, { context: FRENCH, cards: false, ...ask }))

/** A table drawn from a seed: so many cells in a hundred hold anything, the others are of their column. */
export function hostileTable(
  columns: readonly Made[],
  records: number,
  seed: number,
  anything: number,
  cells: readonly string[] = ANYTHING,
): Table {
  const { below, one } = draw(seed)
  const rows = Array.from({ length: records }, (_, at) => {
    const row = columns.map(([, , own]) => (below(100) < anything ? one(cells) : one(own)))
    // The first column is never blank: what is a blank line is another question.
    return [row[0]?.trim() ? row[0] : `r${at}`, ...row.slice(1)]
  })
  return { name: 'clients "2026"; drop table x --', header: columns.map(([name]) => name), rows }
}
