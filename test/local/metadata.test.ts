import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

const MARKED = `
  var DOCUMENT = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT
  book.addDeveloperMetadata('mark', 'book')
  sheet.addDeveloperMetadata('mark', 'sheet', DOCUMENT)
  range('C:C').addDeveloperMetadata('mark', 'column C', DOCUMENT)
  range('5:5').addDeveloperMetadata('mark', 'row 5', DOCUMENT)`

describe('35 · what a finder finds', () => {
  test.each([
    ['book', ['book', 'sheet', 'column C', 'row 5']],
    ['sheet', ['sheet', 'column C', 'row 5']],
    [`range('A:D')`, ['column C']],
    [`range('1:9')`, ['row 5']],
    [`range('A1:D9')`, []],
  ])('in %s', (where, values) => {
    const host = open()
    script(host, MARKED)
    const find = `return ${where}.createDeveloperMetadataFinder().withKey('mark').find()
      .map(function (one) { return one.getValue() })`
    expect(script(host, find)).toEqual(values)
  })

  test.each([
    [`withKey('other')`, []],
    [`withValue('sheet')`, ['sheet']],
    [`withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)`, ['column C']],
    [`withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)`, []],
  ])('%s', (narrowed, values) => {
    const host = open()
    script(host, MARKED)
    const find = `return book.createDeveloperMetadataFinder().${narrowed}.find()
      .map(function (one) { return one.getValue() })`
    expect(script(host, find)).toEqual(values)
  })
})

test('a location tells its column, and nothing else', () => {
  const host = open()
  script(host, MARKED)
  const read = `var place = sheet.createDeveloperMetadataFinder().withValue('column C').find()[0].getLocation()
    return [String(place.getLocationType()), place.getColumn().getA1Notation(), place.getRow(),
      place.getSheet(), place.getSpreadsheet()]`
  expect(script(host, read)).toEqual(['COLUMN', 'C:C', null, null, null])
})

test('metadata can be changed and removed', () => {
  const host = open()
  script(host, MARKED)
  script(host, `sheet.getDeveloperMetadata()[0].setValue('other')`)
  expect(script(host, `return sheet.getDeveloperMetadata()[0].getValue()`)).toBe('other')
  script(host, `sheet.getDeveloperMetadata()[0].remove()`)
  expect(script(host, `return sheet.getDeveloperMetadata().length`)).toBe(0)
})

test.each([
  [false, 'throws'],
  [true, 'is taken'],
])('a whole column named by numbers, lenient %j: %s', (lenient, outcome) => {
  const host = open({ switches: { boundedRangeIsWholeLine: lenient } })
  const add = () => script(host, `sheet.getRange(1, 3, 1000, 1).addDeveloperMetadata('mark', 'x')`)
  if (outcome === 'throws') expect(add).toThrow('arbitrary ranges')
  else expect(add).not.toThrow()
})

test.each([
  [true, ['sheet', 'column C', 'row 5', 'sheet', 'column C', 'row 5']],
  [false, ['sheet', 'column C', 'row 5']],
])('a duplicated sheet, metadata copied %j', (copies, values) => {
  const host = open({ switches: { duplicateCopiesMetadata: copies } })
  script(host, MARKED)
  host.person.duplicateSheet('Feuille 1')
  expect(host.book.metadata.flatMap((one) => (one.sheetId === null ? [] : one.value))).toEqual(
    values,
  )
  expect(new Set(host.book.metadata.map((one) => one.id)).size).toBe(host.book.metadata.length)
})

test('a person may lose the metadata of a sheet', () => {
  const host = open()
  script(host, MARKED)
  host.person.dropMetadata('Feuille 1')
  expect(host.book.metadata.map((one) => one.value)).toEqual(['book'])
})

test.each([
  [`m.setKey('k').setValue('w'); return [m.getKey(), m.getValue()]`, ['k', 'w']],
  [
    `m.setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); return String(m.getVisibility())`,
    'PROJECT',
  ],
  [`m.moveToColumn(range('C:C')); return m.getLocation().getColumn().getA1Notation()`, 'C:C'],
  [`m.moveToRow(range('3:3')); return String(m.getLocation().getLocationType())`, 'ROW'],
  [
    `m.moveToSheet(sheet); return m.getLocation().getSheet().getSheetId() === sheet.getSheetId()`,
    true,
  ],
  [`m.moveToSheet(sheet).moveToSpreadsheet(); return book.getDeveloperMetadata().length`, 1],
])('a mark is changed and moved: %s', (lines, expected) => {
  const mark = `book.addDeveloperMetadata('key', 'v'); var m = book.getDeveloperMetadata()[0]`
  expect(script(open(), `${mark}; ${lines}`)).toEqual(expected)
})

test('a mark moves to no part of a column', () => {
  const lines = `book.addDeveloperMetadata('key'); book.getDeveloperMetadata()[0].moveToColumn(range('C1:C5'))`
  expect(() => script(open(), lines)).toThrow('Adding developer metadata to arbitrary ranges')
})
