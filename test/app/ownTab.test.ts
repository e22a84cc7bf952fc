import { expect, test } from 'vitest'
import { ownTab } from '../../src/app/ownTab.ts'
import { catalogueDrawing } from '../../src/app/seeds/catalogueDrawing.ts'
import type { Tab } from '../../src/workbook/tab.ts'
import { workbook } from '../../src/workbook/workbook.ts'

const LOCALES = ['fr', 'en'] as const

/** The tabs of declared columns, in each language. */
const TABS = workbook
  .filter(({ columns }) => columns.length > 0)
  .flatMap((tab) => LOCALES.map((locale) => [tab.id, locale, tab] as const))

function header(tab: Tab, locale: 'fr' | 'en'): string[] {
  return tab.columns.map(({ name }) => name[locale])
}

test.each(TABS)('the tab %s in %s is known, as rows, pasted or saved as CSV', (id, locale, tab) => {
  const rows = [header(tab, locale), header(tab, locale).map((_, at) => String(at))]
  expect(ownTab(rows)?.id).toBe(id)
  expect(ownTab([['Relu par Anne'], [], ...rows])?.id).toBe(id)
  expect(ownTab(rows.map((row) => row.join('\t')).join('\n'))?.id).toBe(id)
  const quoted = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')
  expect(ownTab(quoted)?.id).toBe(id)
})

test.each(LOCALES)('in %s, the tab of the catalogue is known', (locale) => {
  expect(ownTab(catalogueDrawing(locale).cells.map((row) => row.map(String)))?.id).toBe('catalogue')
})

test('the first columns of a tab are known by the numbers they bear', () => {
  const rows = [
    ['N°', 'Variable', 'Source', 'Format'],
    ['VAR-0001', 'email', 'SRC-001 · Caisse', ''],
  ]
  expect(ownTab(rows)?.id).toBe('variables')
})

test.each([
  ['Matrice scénarios × données', 'matrix-scenarios'],
  ['Data × sources matrix', 'matrix-sources'],
])('%s is known by its title', (title, id) => {
  expect(
    ownTab([
      [title, '', ''],
      ['● …', '', ''],
    ])?.id,
  ).toBe(id)
})

test('Accueil is known by its second line', () => {
  const rows = [
    ['Inventaire des données CRM · Essai'],
    ['Calculé le 21 novembre 2026. Relancez « Recalculer tout » après vos saisies.'],
  ]
  expect(ownTab(rows)?.id).toBe('home')
})

test.each([
  ['a data dictionary', ['Source', 'Variable', 'Libellé métier', 'Format', 'Commentaire']],
  ['one with numbers of its own', ['N°', 'Variable', 'Source', 'Libellé métier', 'Commentaire']],
  ['one with a title above', ['Inventaire des données CRM']],
  ['field names across', ['email', 'phone', 'birth_date', 'yes_no']],
])('%s is somebody’s list of fields', (_, head) => {
  expect(ownTab([head, ['1', 'email', 'Caisse', 'E-mail', 'à voir']])).toBeNull()
})
