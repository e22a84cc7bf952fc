import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

const day = `new Date('2026-03-10T12:00:00Z')`

describe('34 · validation rules read back as they were made', () => {
  test.each([
    [`requireCheckbox()`, 'CHECKBOX', []],
    [`requireCheckbox('yes')`, 'CHECKBOX', ['yes']],
    [`requireCheckbox('yes', 'no')`, 'CHECKBOX', ['yes', 'no']],
    [`requireDate()`, 'DATE_IS_VALID_DATE', []],
    [`requireDateAfter(${day})`, 'DATE_AFTER', ['2026-03-10T12:00:00.000Z']],
    [
      `requireDateNotBetween(${day}, ${day})`,
      'DATE_NOT_BETWEEN',
      ['2026-03-10T12:00:00.000Z', '2026-03-10T12:00:00.000Z'],
    ],
    [`requireDateEqualTo(${day})`, 'DATE_EQUAL_TO', ['2026-03-10T12:00:00.000Z']],
    [`requireFormulaSatisfied('=A1>0')`, 'CUSTOM_FORMULA', ['=A1>0']],
    [`requireNumberBetween(1, 5)`, 'NUMBER_BETWEEN', [1, 5]],
    [`requireNumberNotEqualTo(5)`, 'NUMBER_NOT_EQUAL_TO', [5]],
    [`requireNumberLessThanOrEqualTo(5)`, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [5]],
    [`requireTextContains('a')`, 'TEXT_CONTAINS', ['a']],
    [`requireTextDoesNotContain('a')`, 'TEXT_DOES_NOT_CONTAIN', ['a']],
    [`requireTextEqualTo('a')`, 'TEXT_EQUAL_TO', ['a']],
    [`requireTextIsEmail()`, 'TEXT_IS_VALID_EMAIL', []],
    [`requireTextIsUrl()`, 'TEXT_IS_VALID_URL', []],
    [`requireValueInList([1, 'b'])`, 'VALUE_IN_LIST', [['1', 'b'], true]],
    [`requireValueInList(['a'], false)`, 'VALUE_IN_LIST', [['a'], false]],
    [
      `withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_EQUAL_TO, [7])`,
      'NUMBER_EQUAL_TO',
      [7],
    ],
  ])('%s', (rule, criteria, values) => {
    const lines = `range('A1').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.build())
      var rule = range('A1').getDataValidation()
      var again = rule.copy().withCriteria(rule.getCriteriaType(), rule.getCriteriaValues()).build()
      return [rule, again].map(function (one) {
        return [String(one.getCriteriaType()), JSON.parse(JSON.stringify(one.getCriteriaValues())), one.getAllowInvalid()] })`
    expect(script(open(), lines)).toEqual([
      [criteria, values, true],
      [criteria, values, true],
    ])
  })

  test('cells without a rule give null', () => {
    const lines = `range('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build())
      return range('A1:B1').getDataValidations()[0].map(function (rule) { return rule === null })`
    expect(script(open(), lines)).toEqual([false, true])
  })

  test('a builder says nothing until it is told', () => {
    const lines = `var b = SpreadsheetApp.newDataValidation(); return [b.getCriteriaType(), b.getAllowInvalid(), b.getHelpText()]`
    expect(script(open(), lines)).toEqual([null, true, null])
  })

  test.each([
    [`requireTextIsEmail()`, `'a@b.fr'`, `'nobody'`],
    [`requireTextIsUrl()`, `'https://example.com/x'`, `'no site'`],
    [`requireTextContains('ab')`, `'cAB'`, `'b'`],
    [`requireTextEqualTo('ab')`, `'ab'`, `'abc'`],
    [`requireDateAfter(${day})`, `'2026-03-11'`, `'2026-03-10'`],
    [`requireDateBetween(${day}, ${day})`, `'2026-03-10'`, `'2026-03-11'`],
    [`requireDateOnOrBefore(${day})`, `'2026-03-10'`, `'2026-03-11'`],
    [`requireCheckbox('yes', 'no')`, `'no'`, `true`],
    [`requireNumberNotBetween(1, 5)`, `6`, `3`],
  ])('%s takes %s and refuses %s', (rule, good, bad) => {
    const host = open({ locale: 'en_US' })
    script(
      host,
      `range('A1').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build())`,
    )
    expect(() => script(host, `range('A1').setValue(${good})`)).not.toThrow()
    expect(() => script(host, `range('A1').setValue(${bad})`)).toThrow('cell A1 violates')
  })
})

describe('checkboxes', () => {
  test.each([
    [
      `range('A1').setValue('x'); return range('A1:A2').insertCheckboxes().getValues()`,
      [[false], [false]],
    ],
    [`return range('A1').insertCheckboxes('yes', 'no').check().getValue()`, 'yes'],
    [`return range('A1').insertCheckboxes('yes').getValue()`, ''],
    [
      `range('A1').insertCheckboxes().check(); return [range('A1').isChecked(), range('A1:B1').isChecked(), range('B1').isChecked()]`,
      [true, null, null],
    ],
    [
      `range('A1:A2').insertCheckboxes(); range('A1').check(); return [range('A1:A2').isChecked(), range('A2').isChecked()]`,
      [null, false],
    ],
    [
      `range('A1:A2').insertCheckboxes().check().uncheck(); return range('A1:A2').isChecked()`,
      false,
    ],
    [
      `range('A1').insertCheckboxes(); range('B1').setValue('x'); return range('A1:B1').check().getValues()`,
      [[true, 'x']],
    ],
    [
      `range('A1').insertCheckboxes(); range('A1').removeCheckboxes(); return [range('A1').getValue(), range('A1').getDataValidation()]`,
      ['', null],
    ],
    [
      `sheet.getRangeList(['A1', 'C1']).insertCheckboxes().check(); return range('A1:C1').getValues()`,
      [[true, '', true]],
    ],
  ])('%s', (lines, expected) => {
    expect(script(open(), lines)).toEqual(expected)
  })
})

describe('34 · conditional rules read back as they were made', () => {
  test.each([
    [`whenCellEmpty()`, 'CELL_EMPTY', []],
    [`whenFormulaSatisfied('=A1>0')`, 'CUSTOM_FORMULA', ['=A1>0']],
    [`whenDateAfter(SpreadsheetApp.RelativeDate.PAST_WEEK)`, 'DATE_AFTER_RELATIVE', ['PAST_WEEK']],
    [`whenDateEqualTo(${day})`, 'DATE_EQUAL_TO', ['2026-03-10T12:00:00.000Z']],
    [`whenNumberBetween(1, 5)`, 'NUMBER_BETWEEN', [1, 5]],
    [`whenNumberLessThanOrEqualTo(5)`, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [5]],
    [`whenTextEndsWith('x')`, 'TEXT_ENDS_WITH', ['x']],
    [`withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_CONTAINS, ['x'])`, 'TEXT_CONTAINS', ['x']],
  ])('%s', (condition, criteria, values) => {
    const lines = `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${condition}
        .setBackground('red').setFontColor('white').setBold(true).setItalic(false).setUnderline(true)
        .setStrikethrough(null).setRanges([range('A1:A9')]).build()])
      var rule = sheet.getConditionalFormatRules()[0].copy().build()
      var c = rule.getBooleanCondition()
      return [String(c.getCriteriaType()), JSON.parse(JSON.stringify(c.getCriteriaValues())), c.getBackground(),
        c.getFontColor(), c.getBold(), c.getItalic(), c.getUnderline(), c.getStrikethrough(), rule.getGradientCondition(),
        rule.getRanges()[0].getA1Notation()]`
    const look = ['#ff0000', '#ffffff', true, false, true, null, null, 'A1:A9']
    expect(script(open(), lines)).toEqual([criteria, values, ...look])
  })

  test('a scale of colours', () => {
    const lines = `var type = SpreadsheetApp.InterpolationType
      var rule = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('white')
        .setGradientMidpointWithValue('yellow', type.PERCENT, '50').setGradientMaxpointWithValue('red', type.NUMBER, '9')
        .setRanges([range('A1')]).build()
      var g = rule.getGradientCondition()
      return [g.getMinColor(), String(g.getMinType()), g.getMidColor(), String(g.getMidType()), g.getMidValue(),
        g.getMaxColor(), String(g.getMaxType()), g.getMaxValue(), rule.getBooleanCondition()]`
    const read = ['#ffffff', 'MIN', '#ffff00', 'PERCENT', '50', '#ff0000', 'NUMBER', '9', null]
    expect(script(open(), lines)).toEqual(read)
  })

  test('setting rules replaces all of them', () => {
    const rule = `SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([range('A1')]).build()`
    const lines = `sheet.setConditionalFormatRules([${rule}, ${rule}]); sheet.setConditionalFormatRules([${rule}])
      var one = sheet.getConditionalFormatRules().length; sheet.clearConditionalFormatRules()
      return [one, sheet.getConditionalFormatRules().length]`
    expect(script(open(), lines)).toEqual([1, 0])
  })

  test('another sheet’s cells are refused', () => {
    const lines = `var rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty()
        .setRanges([range('A1')]).build(); book.insertSheet('Other').setConditionalFormatRules([rule])`
    expect(() => script(open(), lines)).toThrow(
      'Conditional format rule cannot reference a different sheet.',
    )
  })
})

describe('protections', () => {
  test.each([
    [
      `var p = sheet.protect(); p.addEditors(['a@x.fr', 'b@x.fr']).removeEditor('a@x.fr'); return p.getEditors().map(function (u) { return u.getEmail() })`,
      ['camille@example.com', 'b@x.fr'],
    ],
    [
      `book.addEditor('a@x.fr'); return range('A1').protect().getEditors().map(function (u) { return u.getEmail() })`,
      ['camille@example.com', 'a@x.fr'],
    ],
    [
      `book.addEditor('a@x.fr'); var p = range('A1').protect(); p.addEditor(Session.getEffectiveUser()).removeEditors(p.getEditors()); return p.getEditors().map(function (u) { return u.getEmail() })`,
      ['camille@example.com'],
    ],
    [
      `var p = sheet.protect().setUnprotectedRanges([range('A1:B2')]); return p.getUnprotectedRanges()[0].getA1Notation()`,
      'A1:B2',
    ],
    [
      `sheet.protect().setUnprotectedRanges([range('B2')]); sheet.insertRowBefore(1); return sheet.protect().getUnprotectedRanges()[0].getA1Notation()`,
      'B3',
    ],
    [
      `book.setNamedRange('Rates', range('C1:C9')); var p = range('A1').protect().setRangeName('Rates'); return [p.getRange().getA1Notation(), p.getRangeName()]`,
      ['C1:C9', 'Rates'],
    ],
    [
      `var p = range('A1').protect().setRange(range('B2:B3')); return [p.getRange().getA1Notation(), String(p.getProtectionType()), p.getRangeName()]`,
      ['B2:B3', 'RANGE', null],
    ],
    [
      `range('A1').protect(); sheet.protect(); return [book.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, book.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]`,
      [1, 1],
    ],
  ])('%s', (lines, expected) => {
    expect(script(open(), lines)).toEqual(expected)
  })

  test('an editor kept out of a sheet may still write where it was left open', () => {
    const host = open()
    script(host, `sheet.protect().removeEditors([]).setUnprotectedRanges([range('B2:B9')])`)
    host.switchUser({ role: 'editor', email: 'editor@example.com' })
    expect(() => script(host, `range('B3').setValue('mine')`)).not.toThrow()
    expect(() => script(host, `range('B1').setValue('not mine')`)).toThrow('protected cell')
  })
})

describe('groups of rows', () => {
  test.each([
    [
      `range('3:5').shiftRowGroupDepth(1); return [sheet.getRowGroupDepth(4), sheet.getRowGroupDepth(2), sheet.getRowGroup(4, 1).getRange().getA1Notation()]`,
      [1, 0, '3:5'],
    ],
    [
      `range('3:5').shiftRowGroupDepth(1).collapseGroups(); return [sheet.isRowHiddenByUser(4), sheet.getRowGroup(3, 1).isCollapsed()]`,
      [true, true],
    ],
    [
      `range('2:9').shiftRowGroupDepth(1); range('3:5').shiftRowGroupDepth(1); sheet.collapseAllRowGroups().expandRowGroupsUpToDepth(1); return [sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(4)]`,
      [false, true],
    ],
    [
      `range('3:5').shiftRowGroupDepth(1); sheet.insertRowBefore(1); return sheet.getRowGroup(5, 1).getRange().getA1Notation()`,
      '4:6',
    ],
    [
      `range('3:5').shiftRowGroupDepth(1); return [sheet.getRowGroup(3, 1).getControlIndex(), String(sheet.getRowGroupControlPosition())]`,
      [6, 'AFTER'],
    ],
    [
      `sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE); range('3:5').shiftRowGroupDepth(1); return sheet.getRowGroup(3, 1).getControlIndex()`,
      2,
    ],
  ])('%s', (lines, expected) => {
    expect(script(open(), lines)).toEqual(expected)
  })
})
