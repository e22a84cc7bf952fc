import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldList } from '../../src/matching/fieldList.ts'

/** `source/table/name "label" type`, as much as is told. */
function told(text: string | string[][], source?: string): string[] {
  return fieldList(text, source).fields.map((field) =>
    [
      [field.source, field.table, field.name].filter(Boolean).join('/'),
      field.label && `"${field.label}"`,
      field.type,
    ]
      .filter(Boolean)
      .join(' '),
  )
}

test.each([
  [
    'commas',
    'source,table,variable,label,type\nCRM,contact,email,Adresse,text',
    ['CRM/contact/email "Adresse" text'],
  ],
  [
    'semicolons, French',
    'Objet;Champ;Libellé;Type de donnée\nClient;NOM;Nom;Texte',
    ['Client/NOM "Nom" Texte'],
  ],
  ['tabs', 'API Name\tField Label\tData Type\nEmail\tE-mail\tEmail', ['Email "E-mail" Email']],
  ['pipes, drawn', '| champ | libellé |\n|---|---|\n| a | b |', ['a "b"']],
  ['a byte order mark', '\ufeffchamp;type\na;b', ['a b']],
  ['quotes holding line breaks', 'champ;label\n"a";"b\nc"', ['a "b\nc"']],
  [
    'a plain name beside a technical one',
    'Name,Internal name,Type\nE-mail,email,string',
    ['email "E-mail" string'],
  ],
  ['labels alone', 'Libellé;Type\nE-mail;texte', ['E-mail texte']],
  [
    'a database schema',
    'table_schema,table_name,column_name,data_type\nshop,orders,id,int',
    ['shop/orders/id int'],
  ],
  ['one header row', 'Nom;Prénom;Email', ['Nom', 'Prénom', 'Email']],
  ['the top of an export', 'Nom;Prénom;Email\nDurand;Zoé;z@exemple.fr', ['Nom', 'Prénom', 'Email']],
  ['one column', 'Nom\nPrénom\nVille', ['Nom', 'Prénom', 'Ville']],
  ['one column under its header', 'Champ\nNom, prénom\nVille', ['Nom, prénom', 'Ville']],
  [
    'rows of a tab',
    [
      ['Champ', 'Type'],
      ['', ''],
      ['email', 'texte'],
    ],
    ['email texte'],
  ],
])('%s', (_case, input, expected) => {
  expect(told(input)).toEqual(expected)
})

test('a text whose accents were lost is still read', () => {
  expect(told('Champ;Type\nPr\ufffdnom;texte')).toEqual(['Pr\ufffdnom texte'])
})

test('the tool is the one given when the list does not tell', () => {
  expect(told('source;champ\nERP;a\n;b', 'CRM')).toEqual(['ERP/a', 'CRM/b'])
})

test.each([
  ['', [{ code: 'empty-list', line: 1 }]],
  [' \n;;\n', [{ code: 'empty-list', line: 1 }]],
  ['source,table,variable,label,type\n', [{ code: 'empty-list', line: 1 }]],
  ['PK\u0003\u0004\u0000\u0000;a\nb;c', [{ code: 'not-text', line: 1 }]],
  ['\ufffdPNG\ufffd\ufffd\n\ufffda', [{ code: 'not-text', line: 1 }]],
  ['champ;type\n;texte\na;b', [{ code: 'missing-name', line: 2 }]],
  ['champ;type\na;b;c;d', [{ code: 'too-many-cells', line: 2, cells: 4 }]],
  ['champ;type\na;b\nChamp;Type\nc;d', [{ code: 'header-repeated', line: 3 }]],
  ['champ;type\n"a;b', [{ code: 'unclosed-quote', line: 2 }]],
  ['Nom;Prénom\nDurand;Zoé\nPetit;Luc', [{ code: 'records-ignored', line: 2, records: 2 }]],
  [`champ;type\n${'a'.repeat(50_001)};b`, [{ code: 'too-long', line: 2, part: 'name' }]],
])('tells what is wrong in %j', (text, problems) => {
  expect(fieldList(text.toString()).problems).toEqual(problems)
})

test('says what it understood of the layout', () => {
  expect(fieldList('Champ;Libellé;Poids\na;b;c').read).toEqual({
    delimiter: ';',
    form: 'table',
    recognised: { name: 'Champ', label: 'Libellé' },
    ignored: ['Poids'],
  })
})

test('any text gives fields with a name, or problems; it never throws', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      'champ',
      'nom',
      'a',
      '"',
      ';',
      ',',
      '\t',
      '|',
      '\n',
      '\r',
      '\ufeff',
      ' ',
      '-',
    ),
    maxLength: 60,
  })
  fc.assert(
    fc.property(hostile, (text) => {
      const { fields, problems } = fieldList(text)
      expect(fields.every(({ name }) => name.trim() !== '')).toBe(true)
      expect(fields.length + problems.length).toBeGreaterThan(0)
    }),
    { seed: 42, numRuns: 500 },
  )
})
