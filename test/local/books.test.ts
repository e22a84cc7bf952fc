import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

describe('other workbooks', () => {
  test.each([
    [
      `var other = SpreadsheetApp.create('Other'); return [other.getName(), other.getSheets().length, book.getName() === 'Other']`,
      ['Other', 1, false],
    ],
    [
      `var s = SpreadsheetApp.create('Other', 5, 3).getSheets()[0]; return [s.getMaxRows(), s.getMaxColumns()]`,
      [5, 3],
    ],
    [
      `var id = SpreadsheetApp.create('Other').getId(); return SpreadsheetApp.openById(id).getName()`,
      'Other',
    ],
    [
      `var url = SpreadsheetApp.create('Other').getUrl(); return SpreadsheetApp.openByUrl(url).getName()`,
      'Other',
    ],
    [
      `return SpreadsheetApp.openById(book.getId()).getSheets()[0].getName() === sheet.getName()`,
      true,
    ],
    [
      `var other = SpreadsheetApp.create('Other'); other.getActiveSheet().getRange('A1').setValue('there'); return [range('A1').getValue(), other.getRange('A1').getValue()]`,
      ['', 'there'],
    ],
    [
      `range('A1').setValue('x'); var copy = sheet.copyTo(SpreadsheetApp.create('Other')); return [copy.getName(), copy.getRange('A1').getValue(), copy.getParent().getName(), book.getNumSheets()]`,
      ['Copy of Feuille 1', 'x', 'Other', 1],
    ],
    [
      `range('A1').setValue('x'); var copy = book.copy('Twin'); copy.getRange('A1').setValue('y'); return [range('A1').getValue(), copy.getSheets()[0].getRange('A1').getValue()]`,
      ['x', 'y'],
    ],
    [
      `var other = SpreadsheetApp.create('Other'); SpreadsheetApp.setActiveSpreadsheet(other); return SpreadsheetApp.getActive().getName()`,
      'Other',
    ],
  ])('%s', (lines, expected) => {
    expect(script(open(), lines)).toEqual(expected)
  })

  test('are there for the next run', () => {
    const host = open()
    const id = script(host, `return SpreadsheetApp.create('Other').getId()`)
    const lines = `return SpreadsheetApp.openById(${JSON.stringify(id)}).getName()`
    expect(script(host, lines)).toBe('Other')
  })

  test.each([
    [`SpreadsheetApp.openById('nobody')`, 'permission to access the requested document'],
    [`SpreadsheetApp.openByUrl('https://example.com')`, 'Invalid argument: https://example.com'],
    [
      `range('A1').copyTo(SpreadsheetApp.create('Other').getRange('A1'))`,
      'must be on the same spreadsheet',
    ],
  ])('%s is refused', (lines, message) => {
    expect(() => script(open(), lines)).toThrow(message)
  })
})

describe('31 · sheets come, go and change places', () => {
  test.each([
    [
      `book.insertSheet('New'); return [book.getActiveSheet().getName(), book.getSheetByName('New').getIndex()]`,
      ['New', 2],
    ],
    [`book.insertSheet('First', 0); return book.getSheets()[0].getName()`, 'First'],
    [
      `book.insertSheet('A'); book.insertSheet('B', 1); return book.getSheets().map(function (s) { return s.getName() }).join()`,
      'Feuille 1,B,A',
    ],
    [`var s = book.insertSheet(); return [s.getMaxRows(), s.getMaxColumns()]`, [1000, 26]],
    [
      `range('A1').setValue('x'); return book.insertSheet('Copy', { template: sheet }).getRange('A1').getValue()`,
      'x',
    ],
    [`range('A1').setValue('x'); return book.insertSheet(0, { template: sheet }).getIndex()`, 1],
    [
      `return [sheet.copyTo(book).getName(), sheet.copyTo(book).getName(), book.getActiveSheet().getName()]`,
      ['Copy of Feuille 1', 'Copy of Feuille 1 2', 'Feuille 1'],
    ],
    [
      `var twin = book.duplicateActiveSheet(); return [twin.getName(), twin.getIndex(), book.getActiveSheet().getName()]`,
      ['Copy of Feuille 1', 2, 'Copy of Feuille 1'],
    ],
    [
      `book.insertSheet('A'); book.moveActiveSheet(1); return [book.getSheetByName('A').getIndex(), sheet.getIndex()]`,
      [1, 2],
    ],
    [`book.insertSheet('A'); book.deleteActiveSheet(); return book.getSheets().length`, 1],
    [
      `book.insertSheet('A').hideSheet(); return [book.getActiveSheet().getName(), book.getSheetByName('A').isSheetHidden()]`,
      ['Feuille 1', true],
    ],
    [
      `book.renameActiveSheet('Mine'); return [sheet.getName(), book.getSheetName()]`,
      ['Mine', 'Mine'],
    ],
    [`return book.insertSheet('x').setName('y').getSheetName()`, 'y'],
  ])('%s', (lines, expected) => {
    expect(script(open(), lines)).toEqual(expected)
  })

  test('a place that is none is refused', () => {
    expect(() => script(open(), `book.moveActiveSheet(3)`)).toThrow('out of bounds')
  })
})

describe('what is selected', () => {
  const at = `function at(r) { return r && r.getA1Notation() }`
  test.each([
    [
      `return [at(book.getActiveRange()), at(sheet.getActiveCell()), at(SpreadsheetApp.getCurrentCell())]`,
      ['A1', 'A1', 'A1'],
    ],
    [
      `range('B2:C3').activate(); return [at(book.getActiveRange()), at(book.getActiveCell())]`,
      ['B2:C3', 'B2'],
    ],
    [
      `range('B2:C3').activate(); range('C3').activateAsCurrentCell(); return [at(book.getActiveRange()), at(book.getCurrentCell())]`,
      ['B2:C3', 'C3'],
    ],
    [
      `range('B2:C3').activate(); sheet.setCurrentCell(range('E5')); return [at(book.getActiveRange()), at(book.getCurrentCell())]`,
      ['E5', 'E5'],
    ],
    [
      `sheet.getRangeList(['A1', 'C3:D4']).activate(); return sheet.getActiveRangeList().getRanges().map(at)`,
      ['A1', 'C3:D4'],
    ],
    [`return at(sheet.setActiveSelection('D4'))`, 'D4'],
    [
      `SpreadsheetApp.setActiveRange(range('D4')); return at(SpreadsheetApp.getSelection().getActiveRange())`,
      'D4',
    ],
    [
      `range('A1:A3').setValue(1); range('A1').activate(); return at(SpreadsheetApp.getSelection().getNextDataRange(SpreadsheetApp.Direction.DOWN))`,
      'A1:A3',
    ],
    [
      `range('B2').activate(); book.insertSheet('A').activate(); return [at(book.getActiveRange()), book.setActiveSheet(sheet).getName()]`,
      ['A1', 'Feuille 1'],
    ],
  ])('%s', (lines, expected) => {
    expect(script(open(), `${at}; ${lines}`)).toEqual(expected)
  })
})

describe('people and settings', () => {
  test.each([
    [
      `book.addEditors(['a@x.fr']).addViewer('v@x.fr'); return [book.getEditors(), book.getViewers()].map(function (l) { return l.map(function (u) { return u.getEmail() }) })`,
      [
        ['camille@example.com', 'a@x.fr'],
        ['v@x.fr', 'camille@example.com', 'a@x.fr'],
      ],
    ],
    [`book.addEditor('a@x.fr').removeEditor('a@x.fr'); return book.getEditors().length`, 1],
    [`return book.getOwner().getEmail()`, 'camille@example.com'],
    [
      `return [String(book.getRecalculationInterval()), book.isIterativeCalculationEnabled(), book.setMaxIterativeCalculationCycles(9).getMaxIterativeCalculationCycles()]`,
      ['ON_CHANGE', false, 9],
    ],
    [
      `return [String(sheet.getType()), sheet.isRightToLeft(), sheet.setHiddenGridlines(true).hasHiddenGridlines()]`,
      ['GRID', false, true],
    ],
    [`return Session.getTemporaryActiveUserKey() === Session.getTemporaryActiveUserKey()`, true],
    [
      `sheet.autoResizeColumns(1, 2).setRowHeight(1, 5).setRowHeightsForced(2, 1, 5); return [sheet.getRowHeight(1), sheet.getRowHeight(2)]`,
      [21, 5],
    ],
  ])('%s', (lines, expected) => {
    expect(script(open(), lines)).toEqual(expected)
  })

  test('a menu of the older kind is a menu', () => {
    const host = open()
    script(host, `book.addMenu('Tools', [{ name: 'Read', functionName: 'read' }, null])`)
    expect(host.menus().map((menu) => menu.entries.length)).toEqual([2])
    expect(host.press('Read')).toEqual([['']])
    script(host, `book.removeMenu('Tools')`)
    expect(host.menus()).toEqual([])
  })
})
