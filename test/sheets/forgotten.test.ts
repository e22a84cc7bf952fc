import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/sheets/claim.ts'
import { resolve } from '../../src/sheets/columns.ts'
import { isHeaded } from '../../src/sheets/headed.ts'
import { catalogue, lists } from '../../src/workbook/tabs/hidden.ts'
import { home } from '../../src/workbook/tabs/home.ts'
import { sources } from '../../src/workbook/tabs/sources.ts'

const LABELS = sources.columns.map(({ name }) => name.fr)
const ENGLISH = sources.columns.map(({ name }) => name.en)
const HALF = Math.ceil(LABELS.length / 2)

describe('a first line without notes', () => {
  test.each([
    ['the headers of the tab', sources, LABELS, true],
    ['in the other language', sources, ENGLISH, true],
    [
      'one of them renamed, a column added',
      sources,
      ['Remarque', 'Mon nom', ...LABELS.slice(1)],
      true,
    ],
    ['in capitals, without accents', sources, LABELS.map((one) => one.toUpperCase()), true],
    ['half of them', sources, LABELS.slice(0, HALF), false],
    [
      'half in a language, half in the other',
      sources,
      [...LABELS.slice(0, HALF), ...ENGLISH.slice(HALF)],
      false,
    ],
    ['a client’s own Sources', sources, ['N°', 'Nom de la source', 'Budget'], false],
    ['nothing', sources, [], false],
    ['the lists', lists, ['source_role', 'frequencies', 'formats', '@sources'], true],
    ['a client’s own lists', lists, ['Pays', 'Civilité', 'formats'], false],
    ['no list', lists, [], false],
    ['the catalogue', catalogue, ['Type', 'N°', 'Français', 'Anglais'], true],
    ['a client’s own catalogue', catalogue, ['Référence', 'Prix'], false],
    ['the frame of the home page', home, ['Inventaire des données CRM · Essai'], true],
    ['a client’s own home page', home, ['Bienvenue'], false],
  ] as const)('%s', (_, tab, labels, isOurs) => {
    expect(isHeaded(tab, labels)).toBe(isOurs)
  })
})

const claim = (label: string, id: string | null, metadata: string | null = null): Claim => ({
  label,
  note: id === null ? '' : `Aide\n[sources.${id}]`,
  metadata,
})
const [ID = '', NAME = ''] = sources.columns.map(({ id }) => id)
const [id, name] = LABELS as [string, string]
const unnoted = (labels: readonly string[]) => labels.map((label) => claim(label, null))

describe('a header whose metadata are gone', () => {
  test.each<[string, readonly Claim[], readonly string[]]>([
    ['a note speaks for a renamed header', [claim(id, ID), claim('Outil', NAME)], [ID, NAME]],
    ['a label without its note does not', [claim(id, ID), claim(name, null)], [ID, '']],
    [
      'of two with a note, the one its label confirms',
      [claim('Copie', NAME), claim(name, NAME)],
      ['', NAME],
    ],
    ['of two renamed, none', [claim('Outil', NAME), claim('Copie', NAME)], ['', '']],
    [
      'where another has metadata, a note alone does not',
      [claim(id, ID, ID), claim('Outil', NAME)],
      [ID, ''],
    ],
    ['notes gone too, few labels are nobody’s', unnoted([id, name]), ['', '']],
  ])('%s', (_, claims, columns) => {
    expect(resolve(sources, claims).columns).toEqual(columns)
  })

  test('notes gone too, the labels of a whole header speak, but for those that stand twice', () => {
    const { columns } = resolve(sources, unnoted(['Remarque', ...LABELS, name]))
    const expected = sources.columns.map((column) => (column.id === NAME ? '' : column.id))
    expect(columns).toEqual(['', ...expected, ''])
  })
})
