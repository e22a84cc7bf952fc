import { expect, test } from 'vitest'
import type { Grid } from '../../src/app/ports.ts'
import { settings } from '../../src/app/settings.ts'
import { settings as tab } from '../../src/workbook/tabs/settings.ts'

const places = new Map([
  ['section', 0],
  ['parameter', 1],
  ['value', 2],
  ['value-2', 3],
])

/** One group, with what was typed as its usual access. */
const typed = (access: string): Grid => ({
  tab,
  header: 1,
  places,
  cells: [
    ['', '', '', ''],
    ["Groupes d'utilisateurs", 'GRP-01 · Commerciaux', '', access],
  ],
  nextNumber: 2,
  isPercent: () => false,
  isNoted: () => false,
  hasFormulas: false,
  isFormula: () => false,
})

test.each([
  ['', undefined, []],
  ['Accès direct', 1, []],
  ["Pas d'accès", 0, []],
  ['Pas de besoin', 'not-needed', []],
  ['Je ne sais pas', null, []],
  ['plus tard', null, ['value-2: unknown-value']],
])('a usual access of « %s »', (text, level, reported) => {
  const { access, issues } = settings(typed(text))
  expect(access.get('sales')).toBe(level)
  expect(issues.map(({ column, code }) => `${column}: ${code}`)).toEqual(reported)
})

/** Sizes typed beside some populations. */
const sized = (...rows: [name: string, size: number][]): Grid => ({
  ...typed(''),
  cells: [
    ['', '', '', ''],
    ...rows.map(([name, size]) => ['Populations de référence', name, size, '']),
  ],
})

test.each([
  ['its number and its name', [['POP-02 · Clients (au moins un achat)', 100]], 100, []],
  ['its number, once renamed', [['POP-02 · Clients encartés', 100]], 100, []],
  ['its number alone', [['POP-02', 100]], 100, []],
  ['its name alone', [['Clients (au moins un achat)', 100]], 100, []],
  [
    'the number of one and the name of another',
    [['POP-03 · Clients (au moins un achat)', 100]],
    undefined,
    ['2: setting-unknown'],
  ],
  ['a name nobody knows', [['Pompiers', 100]], undefined, ['2: setting-unknown']],
  [
    'a row repeated: the first counts',
    [
      ['POP-02', 100],
      ['Clients (au moins un achat)', 7],
    ],
    100,
    ['3: duplicate-key'],
  ],
] as [string, [string, number][], number | undefined, string[]][])(
  'a population known by %s',
  (_, rows, size, reported) => {
    const { populations, issues } = settings(sized(...rows))
    expect(populations.get('customers')).toBe(size)
    expect(issues.map(({ row, code }) => `${row}: ${code}`)).toEqual(reported)
  },
)

test('six weights at zero are not taken, and that is said', () => {
  const names = ['Complétude', 'Validité', 'Actualité', 'Précision', 'Cohérence', 'Disponibilité']
  const cells = names.map((name) => ['Poids des six critères', name, 0, ''])
  const { weights, issues } = settings({ ...typed(''), cells: [['', '', '', ''], ...cells] })
  expect(Object.values(weights).some((weight) => weight > 0)).toBe(true)
  expect(issues.map(({ row, code }) => `${row}: ${code}`)).toEqual(['2: no-criterion'])
})

test.each([
  ['type client = pro', []],
  ['dernier achat est rempli et pays = France', []],
  ['', []],
  ['Je ne sais pas', []],
  ['plus de 12 mois', ['2: value-2: rule-unreadable']],
  ['âge > 18', ['2: value-2: rule-unreadable']],
])('a population with the rule « %s »: its size counts', (rule, reported) => {
  const cells = [
    ['', '', '', ''],
    ['Populations de référence', 'POP-02', 100, rule],
  ]
  const { populations, issues } = settings({ ...typed(''), cells })
  expect(populations.get('customers')).toBe(100)
  expect(issues.map(({ row, column, code }) => `${row}: ${column}: ${code}`)).toEqual(reported)
})

/** Fillers of the project, as typed. */
const told = (text: string | number): Grid => ({
  ...typed(''),
  cells: [
    ['', '', '', ''],
    ['Valeurs fictives', 'Valeurs fictives du projet', text, ''],
  ],
})

test.each<[string | number, readonly string[], readonly string[]]>([
  ['', [], []],
  ['Je ne sais pas', [], []],
  ['client inconnu', ['client inconnu'], []],
  [' à compléter ;; A COMPLETER\n- ', ['A COMPLETER', '-'], []],
  [9999, ['9999'], []],
  ['inconnu, anonyme', ['inconnu, anonyme'], ['value: filler-comma']],
  [`ok;${'x'.repeat(81)}`, ['ok'], ['value: filler-long']],
])('fillers typed as %j', (text, expected, reported) => {
  const { fillers, issues } = settings(told(text))
  expect(fillers).toEqual(expected)
  expect(issues.map(({ column, code }) => `${column}: ${code}`)).toEqual(reported)
})

test('of three hundred fillers, the first two hundred count, and that is said', () => {
  const { fillers, issues } = settings(
    told(Array.from({ length: 300 }, (_, n) => `f${n}`).join(';')),
  )
  expect(fillers).toHaveLength(200)
  expect(issues).toMatchObject([{ code: 'fillers-many', values: { count: 300, most: 200 } }])
})

/** Thresholds typed for a strong interest, beside the usual ones. */
const judged = (good: string | number, watch: string | number): Grid => ({
  ...typed(''),
  cells: [
    ['', '', '', ''],
    ['Seuils de couleur', 'Élevé', good, watch],
  ],
})

test.each([
  ['', '', [90, 70], []],
  [80, 60, [80, 60], []],
  [80, '', [80, 70], []],
  ['', 95, [90, 70], ['value: thresholds-crossed']],
  [60, 80, [90, 70], ['value: thresholds-crossed']],
  [120, 60, [90, 70], ['value: thresholds-crossed']],
  ['beaucoup', 60, [90, 60], ['value: not-a-number']],
  [80, -5, [80, 70], ['value-2: negative-number']],
])('thresholds of « %s » and « %s »', (good, watch, expected, reported) => {
  const { thresholds, issues } = settings(judged(good, watch))
  expect(thresholds.high).toEqual(expected)
  expect(thresholds.medium).toEqual([75, 50])
  expect(issues.map(({ column, code }) => `${column}: ${code}`)).toEqual(reported)
})
