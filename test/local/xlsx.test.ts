import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import { openHost } from '../../local/host.ts'
import { open, script } from './open.ts'

/** A sheet as other programs write it. */
const SHEET: WriteSheet = {
  name: 'Ventes',
  rows: [
    ['Nom', 'Date', 'Taux', 'Code', 'Total', 'Prêt'],
    ['Caisse', new Date('2026-02-01T00:00:00Z'), 0.125, '00123', 12, true],
    ['=1+1', new Date('2026-02-01T18:30:00Z'), null, '', 24, false],
  ],
  cells: new Map([
    [
      '0,0',
      { comment: { author: 'Léa', text: 'Le nom\r\ncomplet' }, style: { font: { bold: true } } },
    ],
    ['1,1', { style: { numFmt: 'dd/mm/yyyy' } }],
    ['2,1', { style: { numFmt: 'dd/mm/yyyy hh:mm' } }],
    [
      '1,2',
      {
        style: {
          numFmt: '0.0%',
          fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 4, tint: 0.5 } },
        },
      },
    ],
    ['1,3', { style: { numFmt: '@' } }],
    ['1,4', { formula: 'SUM(A1:$B2)', formulaResult: 12 }],
    ['1,5', { checkbox: true }],
    ['2,5', { checkbox: true }],
  ]) as NonNullable<WriteSheet['cells']>,
  columns: [
    { width: 30 },
    { width: 12 },
    { outlineLevel: 1, hidden: true },
    { outlineLevel: 1, hidden: true },
    {},
  ],
  rowDefs: new Map([[2, { height: 30 }]]),
  merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 2 }],
  freezePane: { rows: 1, columns: 2 },
  autoFilter: { range: 'A1:F3' },
  view: { tabColor: { rgb: '3366CC' } },
  dataValidations: [
    { type: 'list', values: ['oui', 'non'], range: 'D2:D9', showErrorMessage: true },
    { type: 'list', formula1: "'Mes listes'!$A$1:$A$3", range: 'E2:E1048576' },
    { type: 'decimal', operator: 'between', formula1: '0', formula2: '1', range: 'C2:C3 C6' },
    { type: 'date', operator: 'greaterThanOrEqual', formula1: '1', range: 'B2:B3' },
    { type: 'textLength', operator: 'lessThan', formula1: '5', range: 'F2' },
  ],
  conditionalRules: [
    {
      type: 'expression',
      priority: 2,
      formula: 'LEN($A2)=0',
      range: 'A2:A9 C2:C9',
      style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFCCCC' } } },
    },
    {
      type: 'cellIs',
      operator: 'greaterThan',
      priority: 1,
      formula: '5',
      range: 'E2:E9',
      style: { font: { color: { rgb: 'CC0000' } } },
    },
    { type: 'duplicateValues', priority: 3, range: 'A2:A9' },
  ],
}
const LISTS: WriteSheet = { name: 'Mes listes', rows: [['a'], ['b'], ['c']], hidden: true }

const file = () => writeXlsx({ sheets: [LISTS, SHEET], activeSheet: 1 })

describe('a workbook made elsewhere', () => {
  const host = open()
  beforeAll(async () => host.openXlsx(await file()))
  const read = (lines: string) => script(host, lines)

  test('opens on its tab, with its tabs in order', () => {
    expect(host.person.sheetNames()).toEqual(['Mes listes', 'Ventes'])
    expect(read('return sheet.getName()')).toBe('Ventes')
    expect(host.book.sheets.map(({ hidden }) => hidden)).toEqual([true, false])
  })

  test('shows its values as they were shown', () => {
    expect(host.person.displayed('Ventes', 'A1:F3')).toEqual([
      ['Nom', 'Date', 'Taux', 'Code', 'Total', 'Prêt'],
      ['Caisse', '01/02/2026', '12,5%', '00123', '12', 'VRAI'],
      ['=1+1', '01/02/2026 18:30', '', '', '24', 'FAUX'],
    ])
  })

  test.each([
    [`range('A3').getFormula()`, ''],
    [`range('E2').getFormula()`, '=SUM(A1:$B2)'],
    [`range('E2').getValue()`, 12],
    [`range('B2').getValue().toISOString()`, '2026-01-31T23:00:00.000Z'],
    [`range('A1').getNote()`, 'Le nom\ncomplet'],
    [`range('C2').getBackground()`, '#a2b9e2'],
    [`range('B2').getNumberFormat()`, 'dd/MM/yyyy'],
    [`sheet.getFrozenRows() + sheet.getFrozenColumns()`, 3],
    [`sheet.getColumnWidth(1)`, 210],
    [`sheet.isColumnHiddenByUser(3)`, true],
    [`sheet.getColumnGroup(3, 1).isCollapsed()`, true],
    [`sheet.getColumnGroupDepth(5)`, 0],
    [`sheet.getFilter().getRange().getA1Notation()`, 'A1:F3'],
    [`range('D2').getDataValidation().getCriteriaValues()[0].join()`, 'oui,non'],
    [`range('D2').getDataValidation().getAllowInvalid()`, false],
    [`range('E900').getDataValidation().getCriteriaValues()[0].getA1Notation()`, 'A1:A3'],
    [`range('C6').getDataValidation().getCriteriaType().toString()`, 'NUMBER_BETWEEN'],
    [`range('B2').getDataValidation().getCriteriaType().toString()`, 'DATE_IS_VALID_DATE'],
    [`range('F2').getDataValidation().getCriteriaType().toString()`, 'CHECKBOX'],
    [`sheet.getConditionalFormatRules().length`, 2],
    [
      `sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaType().toString()`,
      'NUMBER_GREATER_THAN',
    ],
    [
      `sheet.getConditionalFormatRules()[1].getRanges().map((one) => one.getA1Notation()).join()`,
      'A2:A9,C2:C9',
    ],
    [`sheet.getConditionalFormatRules()[1].getBooleanCondition().getBackground()`, '#ffcccc'],
  ])('%s is %j', (expression, value) => {
    expect(read(`return ${expression}`)).toEqual(value)
  })
})

test('a host opens on a file', async () => {
  const host = await openHost({ xlsx: await file(), user: { locale: 'en' } })
  expect(host.person.read('Ventes', 'A2')).toEqual([['Caisse']])
})

test('a file opened is a new document: its properties are gone, those of the person stay', async () => {
  const host = open()
  script(
    host,
    `PropertiesService.getDocumentProperties().setProperty('k', 'document')
    PropertiesService.getUserProperties().setProperty('k', 'user')`,
  )
  const id = script(host, 'return book.getId()')
  await host.openXlsx(await file())
  const kept = `return [PropertiesService.getDocumentProperties().getProperty('k'),
    PropertiesService.getUserProperties().getProperty('k')]`
  expect(script(host, kept)).toEqual([null, 'user'])
  expect(script(host, 'return book.getId()')).not.toBe(id)
})

test('two hundred tabs of formulas and merged cells open whole', async () => {
  const sheets = Array.from({ length: 200 }, (_, tab): WriteSheet => {
    const cells = new Map(
      Array.from({ length: 50 }, (_, row) => [
        `${row},2`,
        { formula: `A${row + 1}*2`, formulaResult: row * 2 },
      ]),
    )
    return {
      name: `Onglet ${tab + 1}`,
      rows: Array.from({ length: 50 }, (_, row) => [row, `ligne ${row}`, row * 2]),
      cells: cells as NonNullable<WriteSheet['cells']>,
      merges: [{ startRow: 50, startCol: 0, endRow: 51, endCol: 3 }],
    }
  })
  const host = await openHost({ xlsx: await writeXlsx({ sheets }) })
  expect(host.book.sheets).toHaveLength(200)
  expect(host.person.formulas('Onglet 200', 'C50')).toEqual([['=A50*2']])
  expect(host.person.displayed('Onglet 200', 'C50')).toEqual([['98']])
  expect(host.book.sheets[199]?.merges).toHaveLength(1)
})
