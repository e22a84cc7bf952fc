import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

/** What the script sees of the refusal of some lines. */
function refusal(lines: string, locale = 'en', before = ''): unknown {
  return script(
    open({ user: { locale } }),
    `${before}
     try { ${lines} } catch (e) { return [e.name, e instanceof Error, e.message] }
     return 'nothing was refused'`,
  )
}

const refused = (message: string) => ['Exception', true, message]

describe('in English', () => {
  test.each([
    [
      `range('A1:B2').setValues([[1, 2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      `range('A1:B2').setValues([[1, 2], [3]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      `range('A1:B2').setValues('x')`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [`sheet.getRange(0, 1)`, 'The starting row of the range is too small.'],
    [`sheet.getRange(1, 0)`, 'The starting column of the range is too small.'],
    [`sheet.getRange(2, 1, 0, 3)`, 'The number of rows in the range must be at least 1.'],
    [`sheet.getRange(2, 1, 3, 0)`, 'The number of columns in the range must be at least 1.'],
    [
      `sheet.getRange(1001, 1)`,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      `sheet.getRange('AA1')`,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [`sheet.getRange('nonsense!A1')`, 'Range not found'],
    [`sheet.getRange('')`, 'Range not found'],
    [`sheet.deleteRows(1000, 2)`, 'Those rows are out of bounds.'],
    [`sheet.insertColumnsAfter(27, 1)`, 'Those columns are out of bounds.'],
    [`sheet.deleteRows(1, 1000)`, "You can't delete all the rows on the sheet."],
    [
      `book.insertSheet('feuille 1')`,
      'A sheet with the name "feuille 1" already exists. Please enter another name.',
    ],
    [`book.insertSheet('')`, 'The name of a sheet cannot be empty.'],
    [`sheet.setName('')`, 'The name of a sheet cannot be empty.'],
    [`range('B2:C3').getCell(0, 1)`, 'Cell reference out of range'],
    [`range('B2:C3').getCell(1, 3)`, 'Cell reference out of range'],
    [`book.deleteSheet(sheet)`, "You can't remove all the sheets in a document."],
    [`sheet.hideSheet()`, "You can't hide all the sheets in a document."],
    [
      `sheet.insertRowsAfter(1, 400000)`,
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      `range('A1:A2').setValues([['a'], [new Array(50002).join('x')]])`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      `range('A1').createFilter(); range('B1').createFilter()`,
      "You can't create a filter in a sheet that already has a filter.",
    ],
    [
      `range('A1:B2').addDeveloperMetadata('key')`,
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ],
    [
      `SpreadsheetApp.newDataValidation().requireValueInList(new Array(501).fill('x'))`,
      'The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
    ],
    [
      `SpreadsheetApp.newDataValidation().requireDate('2026-01-01')`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
    ],
    [`range('A1').setBackground('no colour')`, 'Invalid color string: no colour'],
    [
      `range('A1:B1').merge(); range('B1:C1').merge()`,
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
  ])('%s', (lines, message) => {
    expect(refusal(lines)).toEqual(refused(message))
  })
})

test.each([
  [`sheet.getRange('nonsense!A1')`, 'Plage introuvable'],
  [
    `book.insertSheet('Feuille 1')`,
    'Une feuille nommée "Feuille 1" existe déjà. Veuillez saisir un autre nom.',
  ],
])('in French: %s', (lines, message) => {
  expect(refusal(lines, 'fr')).toEqual(refused(message))
})

test('a deleted sheet is not found', () => {
  const lines = `book.insertSheet('Other'); book.deleteSheet(sheet); sheet.getName()`
  expect(refusal(lines)).toEqual(refused('Sheet not found'))
})

test('a refused block changes nothing', () => {
  const host = open()
  expect(() =>
    script(host, `range('A1:A2').setValues([['a'], [new Array(50002).join('x')]])`),
  ).toThrow('50000')
  expect(host.person.read('Feuille 1', 'A1:A2')).toEqual([[''], ['']])
})

test('services print and spread without harm', () => {
  expect(
    script(open(), `return [String(sheet), JSON.stringify(sheet), Object.keys(sheet).length]`),
  ).toEqual(['Sheet', '{}', 0])
})

test('services are logged by the name of their class, wherever they stand', () => {
  const host = open()
  script(
    host,
    `Logger.log(sheet); console.log(range('A1'), [sheet], { deep: [{ book: book }] }); Logger.log(SpreadsheetApp)`,
  )
  expect(host.log).toEqual([
    'Sheet',
    'Range [ Sheet ] { deep: [ { book: Spreadsheet } ] }',
    'SpreadsheetApp',
  ])
})
