import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { call, newProject, reopen } from '../support/project.ts'

/** Texts a spreadsheet would gladly take for something else. */
const TEXTS = [
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '+33 6 12 34 56 78',
  '-abc',
  '-12',
  '@import',
  "'quoted",
  "''twice",
  '＝2+2',
  '＋33',
  '－1',
  '＠home',
  '00123',
  '1-2',
  '01/02/2026',
  'TRUE',
  'VRAI',
  '10%',
  '1e5',
  '12 €',
  '7:30',
]

const SETTINGS = [true, false].flatMap((textFormatProtectsFormula) =>
  [true, false].map((apostropheConsumedInText) => ({
    textFormatProtectsFormula,
    apostropheConsumedInText,
  })),
)

test.each(SETTINGS)('texts come back as they were, under %o', (switches) => {
  const host = newProject({ projectName: '=cmd()', aims: ['inventory'] }, { switches })
  call(host, 'importFields', listOf(TEXTS), '')
  for (const run of ['import', 'recompute', 'recompute again']) {
    if (run !== 'import') call(host, 'recompute')
    expect(column(host, 'Variables', 'Variable'), run).toEqual(TEXTS)
    expect(column(host, 'Variables', 'Libellé métier'), run).toEqual(TEXTS)
    expect(column(host, 'Sources', 'Nom de la source'), run).toEqual(TEXTS)
  }
  expect(column(host, 'Paramètres', 'Valeur')).toContain('=cmd()')
  expect(formulas(host)).toEqual([])
})

test('a list imported twice knows its own texts again', () => {
  const host = newProject({ aims: ['inventory'] })
  call(host, 'importFields', listOf(TEXTS), '')
  expect(call(host, 'importFields', listOf(TEXTS), '')).toMatchObject({
    sourcesAdded: 0,
    variablesAdded: 0,
    known: TEXTS.length,
  })
})

test('an import killed right after it wrote such texts knows them again', () => {
  const host = newProject({ aims: ['inventory'] })
  const saved = host.save()
  const list = listOf(['=1+1', '+33 6 12'])
  host.resetCalls()
  call(host, 'importFields', list, '')
  const writes = host
    .trace()
    .flatMap(({ method }, index) => (/\.set(RichText)?Values$/.test(method) ? [index + 1] : []))
  for (const at of writes) {
    const again = reopen(saved)
    again.faults.killAt(at, { when: 'after' })
    expect(() => again.run('call', 'importFields', [list, ''])).toThrow('killed')
    call(again, 'importFields', list, '')
    const names = column(again, 'Variables', 'Variable').map((text) => visible(String(text)))
    expect(names, `call ${at}`).toEqual(['=1+1', '+33 6 12'])
    expect(formulas(again)).toEqual([])
  }
})

/** Without the guard a stopped run leaves before a text. */
function visible(text: string): string {
  return text.replace(/^\u2060/, '')
}

test('a cell takes 50,000 characters; beyond, the end is left out and that is said', () => {
  const host = newProject({ aims: ['inventory'] })
  const list = `source,field,description\nA,a,${'x'.repeat(50_000)}\nA,b,=${'y'.repeat(50_400)}`
  const { problems } = call<{ problems: unknown[] }>(host, 'importFields', list, '')
  const [first, second] = column(host, 'Variables', 'Commentaire').map(String)
  expect(first).toBe('x'.repeat(50_000))
  expect(second).toBe(`=${'y'.repeat(49_999)}`)
  const told = { code: 'too-long', line: 3, message: expect.stringMatching(/50.000/) }
  expect(problems).toEqual([expect.objectContaining(told)])
})

test('no command ever writes a formula', () => {
  const host = newProject({
    aims: ['inventory', 'collection', 'quality', 'gdpr'],
    pack: 'restaurant-chain',
  })
  call(host, 'importFields', listOf(TEXTS), '')
  call(host, 'confirmSureMatches', ['exact', 'fingerprint'])
  call(host, 'recompute')
  expect(formulas(host)).toEqual([])
})

/** One source, one field and one label for each text. */
function listOf(texts: readonly string[]): string {
  const rows = texts.map((text) => [text, text, text].map(quoted).join(','))
  return ['source,field,label', ...rows].join('\n')
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`
}

/** What a column holds below its header. */
function column(host: LocalHost, sheet: string, label: string): unknown[] {
  const [header = [], ...rows] = host.person.read(sheet, host.person.filled(sheet))
  const at = header.indexOf(label)
  return rows.map((row) => row[at])
}

function formulas(host: LocalHost): string[] {
  return host.book.sheets.flatMap((sheet) => {
    const found: string[] = []
    sheet.eachExisting(sheet.grid(), (cell, row) => {
      if (cell.formula !== null) found.push(`${sheet.name} ${row}: ${cell.formula}`)
    })
    return found
  })
}
