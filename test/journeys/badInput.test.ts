import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import { answer, call, newProject, openProject, reopen, smallProject } from '../support/project.ts'

interface Told {
  readonly tab: string
  readonly row: number | null
  readonly column: string | null
  readonly code: string
  readonly message: string
}
interface Run {
  readonly variables: number
  readonly issues: readonly Told[]
}

const french = smallProject()
const english = smallProject({ locale: 'en' })

/** Where the columns of these tests are called, in both languages. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  frequency: ['Fréquence de mise à jour', 'Update frequency'],
  volume: ['Volumétrie', 'Volume'],
  'last-update': ['Dernière mise à jour', 'Last update'],
  'declared-rate': ['Taux de complétude déclaré', 'Declared completeness rate'],
  source: ['Source', 'Source'],
  'reference-source': ['Source de référence', 'Reference source'],
  id: ['N°', 'No.'],
  name: ['Nom de la source', 'Source name'],
}

function letter(host: LocalHost, sheet: string, id: string): string {
  const [header = []] = host.person.read(sheet, 'A1:BZ1')
  const at = header.findIndex((label) => NAMES[id]?.includes(String(label)))
  if (at < 0) throw new Error(`no column ${id} in ${sheet}: ${header.join(' | ')}`)
  return columnLetters(at + 1)
}

type Slip = readonly [slip: string, tab: string, column: string, typed: string, code: string]

const SLIPS: readonly Slip[] = [
  ['an unknown list value', 'Sources', 'frequency', 'de temps en temps', 'unknown-value'],
  ['text in a number column', 'Sources', 'volume', 'beaucoup', 'not-a-number'],
  ['a negative number', 'Sources', 'volume', '-12', 'negative-number'],
  ['a future date', 'Sources', 'last-update', '01/01/2031', 'future-date'],
  ['words for a date', 'Sources', 'last-update', 'la semaine passée', 'not-a-date'],
  ['words for a rate', 'Variables', 'declared-rate', 'presque tout', 'not-a-percent'],
  ['a rate above one hundred', 'Variables', 'declared-rate', '140', 'percent-out-of-range'],
  ['a rate without its sign', 'Variables', 'declared-rate', '1', 'ambiguous-percent'],
  ['a source that does not exist', 'Variables', 'source', 'SRC-099', 'reference-dangling'],
  ['a source nobody listed', 'Variables', 'source', 'Le vieux CRM', 'reference-unknown'],
]

for (const [locale, saved] of [
  ['fr', french],
  ['en', english],
] as const) {
  test.each(SLIPS)(`${locale}: %s is told, and the rest is computed`, (_, tab, id, typed, code) => {
    const host = reopen(saved)
    const at = letter(host, tab, id)
    // A client who pastes values loses the percent format of the cell.
    if (id === 'declared-rate') host.person.setFormat(tab, `${at}3`, '0.##')
    host.person.type(tab, `${at}3`, typed)
    const run = call<Run>(host, 'recompute')
    const told = run.issues.filter((issue) => issue.code === code)
    expect(told, JSON.stringify(run.issues)).toHaveLength(1)
    const [issue] = told
    expect(issue?.message).toContain(tab)
    expect(issue?.message).toMatch(/\b3\b/)
    expect(issue?.message).toContain(NAMES[id]?.[locale === 'fr' ? 0 : 1])
    expect(run.variables).toBe(6)
  })
}

/** What can be wrong with the grid itself, and what is then said. */
const GRIDS: readonly [
  slip: string,
  act: (host: LocalHost) => void,
  code: string,
  variables: number,
][] = [
  [
    'a deleted header column',
    (host) => host.person.deleteColumns('Sources', 7),
    'column-missing',
    6,
  ],
  [
    'a renamed header',
    (host) => host.person.type('Sources', 'F1', 'Combien ?'),
    'column-renamed',
    6,
  ],
  [
    'a header borne twice',
    (host) => {
      host.person.type('Sources', 'AZ1', 'Volumétrie')
      host.person.type('Sources', 'AZ2', 'la nôtre')
    },
    'column-duplicate',
    6,
  ],
  ['a deleted tab', (host) => host.person.deleteSheet('Sources'), 'tab-missing', 6],
  [
    'two rows with one number',
    (host) => host.person.type('Sources', 'A3', 'SRC-001'),
    'duplicate-id',
    6,
  ],
  ['a row without a name', (host) => host.person.type('Sources', 'F9', '12'), 'row-unnamed', 6],
]

test.each(GRIDS)(
  '%s is told, naming the tab, and the rest is computed',
  (_, act, code, variables) => {
    const host = reopen(french)
    act(host)
    const run = call<Run>(host, 'recompute')
    const told = run.issues.filter((issue) => issue.code === code)
    expect(told.length, JSON.stringify(run.issues)).toBeGreaterThan(0)
    expect(told[0]?.message).toContain('Sources')
    expect(run.variables).toBe(variables)
  },
)

test.each(['recompute', 'importFields', 'confirmSureMatches', 'decideMatches'])(
  'on a file without inventory, %s says what to do first and writes nothing',
  (name) => {
    const host = openProject()
    const args = { importFields: ['source,field\nA,b', ''], recompute: [] }[name] ?? [[]]
    const before = host.save().book.sheets
    expect(answer(host, name, ...args)).toEqual({
      ok: false,
      failure: { code: 'no-workbook', message: expect.stringContaining('Créer ou compléter') },
    })
    expect(host.save().book.sheets).toEqual(before)
  },
)

test('on a workbook with no row yet, a computation says what is lacking', () => {
  const host = newProject({ aims: ['inventory'] })
  const run = call<Run>(host, 'recompute')
  expect(run.issues.map(({ code }) => code)).toEqual(['no-plan'])
})
