import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

const refused = (types: string, method: string) =>
  `The parameters (${types}) don't match the method signature for ${method}.`

describe('42 · arguments of the wrong types', () => {
  test.each([
    [`range('A1').setValues(5)`, 'number', 'SpreadsheetApp.Range.setValues'],
    [`range('A1').setValues([1])`, 'number[]', 'SpreadsheetApp.Range.setValues'],
    [`range('A1').setNotes('foo')`, 'String', 'SpreadsheetApp.Range.setNotes'],
    [`range('A1').setFormula(null)`, 'null', 'SpreadsheetApp.Range.setFormula'],
    [`range('A1').setFontSize('12')`, 'String', 'SpreadsheetApp.Range.setFontSize'],
    [`range('A1').setWrap('yes')`, 'String', 'SpreadsheetApp.Range.setWrap'],
    [
      `range('A1').setBackgroundRGB(1, 2)`,
      'number,number',
      'SpreadsheetApp.Range.setBackgroundRGB',
    ],
    [`range('A1').setDataValidation({})`, '(class)', 'SpreadsheetApp.Range.setDataValidation'],
    [`range('A1').moveTo(sheet)`, 'SpreadsheetApp.Sheet', 'SpreadsheetApp.Range.moveTo'],
    [`sheet.getRange('1', 2)`, 'String,number', 'SpreadsheetApp.Sheet.getRange'],
    [`sheet.setColumnWidth(1)`, 'number', 'SpreadsheetApp.Sheet.setColumnWidth'],
    [`sheet.appendRow('x')`, 'String', 'SpreadsheetApp.Sheet.appendRow'],
    [`book.setNamedRange('n', 'A1')`, 'String,String', 'SpreadsheetApp.Spreadsheet.setNamedRange'],
    [`book.deleteSheet('Feuille 1')`, 'String', 'SpreadsheetApp.Spreadsheet.deleteSheet'],
    [
      `SpreadsheetApp.newDataValidation().requireNumberGreaterThan('5')`,
      'String',
      'SpreadsheetApp.DataValidationBuilder.requireNumberGreaterThan',
    ],
    [
      `SpreadsheetApp.newConditionalFormatRule().whenTextContains(5)`,
      'number',
      'SpreadsheetApp.ConditionalFormatRuleBuilder.whenTextContains',
    ],
    [
      `Utilities.formatDate('today', 'UTC', 'yyyy')`,
      'String,String,String',
      'Utilities.formatDate',
    ],
    [`sheet.hideRow(2)`, 'number', 'SpreadsheetApp.Sheet.hideRow'],
    [`sheet.moveRows('1:1', 4)`, 'String,number', 'SpreadsheetApp.Sheet.moveRows'],
    [`sheet.setCurrentCell('A1')`, 'String', 'SpreadsheetApp.Sheet.setCurrentCell'],
    [`sheet.clear(null)`, 'null', 'SpreadsheetApp.Sheet.clear'],
    [`book.insertRowAfter('2')`, 'String', 'SpreadsheetApp.Spreadsheet.insertRowAfter'],
    [`sheet.getRangeList(['A1']).setWrap('yes')`, 'String', 'SpreadsheetApp.RangeList.setWrap'],
    [`book.addEditor(null)`, 'null', 'SpreadsheetApp.Spreadsheet.addEditor'],
    [
      `range('A1').protect().addEditors('a@x.fr')`,
      'String',
      'SpreadsheetApp.Protection.addEditors',
    ],
    [`SpreadsheetApp.getUi().showSidebar('<p>')`, 'String', 'Ui.showSidebar'],
    [`Utilities.base64Encode(null)`, 'null', 'Utilities.base64Encode'],
    [`SpreadsheetApp.getUi().alert('a', 'b')`, 'String,String', 'Ui.alert'],
    [`SpreadsheetApp.getUi().prompt('a', 'b', 'c')`, 'String,String,String', 'Ui.prompt'],
    [`CacheService.getUserCache().put('k', null)`, 'String,null', 'CacheService.Cache.put'],
  ])('%s', (lines, types, method) => {
    const tried = `try { ${lines} } catch (e) { return [e.name, e.message] } return 'taken'`
    expect(script(open(), tried)).toEqual(['Exception', refused(types, method)])
  })

  test('a refused call changes nothing, and the next one passes', () => {
    const host = open()
    const lines = `try { range('A1:B1').setFontColors('red') } catch (e) {}
      return range('A1:B1').setFontColors([['red', null]]).getFontColors()`
    expect(script(host, lines)).toEqual([['#ff0000', '#000000']])
  })

  test('in French too', () => {
    expect(() => script(open({ user: { locale: 'fr' } }), `range('A1').setWrap(1)`)).toThrow(
      'Les paramètres (number) ne correspondent pas à la signature de la méthode SpreadsheetApp.Range.setWrap.',
    )
  })

  test.each([
    [`sheet.setName(2026); return sheet.getName()`, '2026'],
    [`range('A1').setNote(25); return range('A1').getNote()`, '25'],
    [`range('A1:B1').setNotes([[25, 'x']]); return range('A1').getNote()`, '25.0'],
    [`range('A1').setNumberFormat(0); return range('A1').getNumberFormat()`, '0'],
  ])('a number passes for a text: %s', (lines, expected) => {
    expect(script(open(), lines)).toBe(expected)
  })
})
