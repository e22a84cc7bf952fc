import { expect, test } from 'vitest'
import type { Claim } from '../../src/sheets/claim.ts'
import { resolve } from '../../src/sheets/columns.ts'
import { text } from '../../src/workbook/kinds/text.ts'
import { tab } from '../../src/workbook/tab.ts'

const plain = (fr: string, en: string) =>
  text({ name: { fr, en }, help: { fr: '', en: '' }, by: 'client' })
const drinks = tab({
  id: 'drinks',
  name: { fr: 'Boissons', en: 'Drinks' },
  kind: 'input',
  purpose: { fr: '', en: '' },
  role: 'client',
  clientSees: true,
  aims: 'core',
  key: ['tea'],
  first: { tea: plain('Thé', 'Tea') },
  rest: { milk: plain('Lait', 'Milk'), wine: plain('Vin', 'Wine') },
  computed: {},
})

/** A column as its metadata, its header and its note tell it; '' where one of them tells nothing. */
function told(metadata: string, label: string, noted: string): Claim {
  return { metadata: metadata || null, label, note: noted && `Aide\n[drinks.${noted}]` }
}

const tea = told('tea', 'Thé', 'tea')
const milk = told('milk', 'Lait', 'milk')
const wine = told('wine', 'Vin', 'wine')

test.each<[string, Claim[], string[], string[]]>([
  ['as they were laid out', [tea, milk, wine], ['tea', 'milk', 'wine'], []],
  ['a header retyped', [told('tea', 'Infusion', 'tea'), milk], ['tea', 'milk'], []],
  [
    'two headers exchanged, their notes left',
    [told('tea', 'Lait', 'tea'), told('milk', 'Thé', 'milk')],
    ['tea', 'milk'],
    [],
  ],
  [
    'the cells of two columns exchanged',
    [told('tea', 'Lait', 'milk'), told('milk', 'Thé', 'tea'), wine],
    ['milk', 'tea', 'wine'],
    ['milk columns-exchanged', 'tea columns-exchanged'],
  ],
  [
    'the cells of two columns exchanged, one of them under a header of people’s own',
    [told('tea', 'Lait', 'milk'), told('milk', 'Infusion', 'tea')],
    ['milk', 'tea'],
    ['milk columns-exchanged', 'tea columns-exchanged'],
  ],
  [
    'the cells of three columns turned round',
    [told('tea', 'Lait', 'milk'), told('milk', 'Vin', 'wine'), told('wine', 'Thé', 'tea')],
    ['milk', 'wine', 'tea'],
    ['milk columns-exchanged', 'wine columns-exchanged', 'tea columns-exchanged'],
  ],
  [
    'the metadata of an exchange renamed half way',
    [told('milk', 'Lait', 'milk'), told('milk', 'Thé', 'tea')],
    ['milk', 'tea'],
    ['tea columns-exchanged'],
  ],
  [
    'cells exchanged, and one note cleared',
    [told('tea', 'Lait', 'milk'), told('milk', 'Thé', ''), wine],
    ['', '', 'wine'],
    ['tea column-doubtful', 'milk column-doubtful'],
  ],
  [
    'cells exchanged, header and note of one erased',
    [told('tea', 'Lait', 'milk'), told('milk', '', '')],
    ['', ''],
    ['tea column-doubtful', 'milk column-doubtful'],
  ],
  [
    'cells moved over another column',
    [told('tea', '', ''), told('milk', 'Thé', 'tea')],
    ['', ''],
    ['tea column-doubtful', 'milk column-doubtful'],
  ],
  [
    'cells copied over another column',
    [tea, told('milk', 'Thé', 'tea')],
    ['tea', ''],
    ['milk column-doubtful'],
  ],
  [
    'a header that took another’s name, no note left',
    [told('tea', 'Lait', ''), milk],
    ['', 'milk'],
    ['tea column-doubtful'],
  ],
  [
    'a copy beside its original',
    [tea, told('', 'Thé', 'tea')],
    ['tea', ''],
    ['tea column-duplicate'],
  ],
  [
    'cells cut into a new column, the old one blank',
    [told('', 'Thé', 'tea'), told('tea', '', '')],
    ['', 'tea'],
    ['tea column-duplicate'],
  ],
  ['no metadata left', [told('', 'Thé', 'tea'), told('', 'Lait', 'milk')], ['tea', 'milk'], []],
  ['no metadata at all, a header retyped', [told('', 'Infusion', 'tea')], ['tea'], []],
  ['no metadata there, its header retyped', [told('', 'Infusion', 'tea'), milk], ['', 'milk'], []],
])('%s', (_, claims, columns, issues) => {
  const found = resolve(drinks, claims)
  expect(found.columns).toEqual(columns)
  expect(found.issues.map(({ column, code }) => `${column} ${code}`)).toEqual(issues)
})
