import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

const TAB = 'Sheet1'

/** What some lines give on a sheet that holds a small table. */
function onTable(lines: string): unknown {
  const host = open({ locale: 'en_US' })
  host.person.paste(TAB, 'A1', [
    ['Name', 'City', 'Amount'],
    ['Ada', 'Paris', 10],
    ['Bo', '', 20],
    ['Cy', 'Lyon', 30],
  ])
  return script(host, lines)
}

describe('single cells and whole ranges', () => {
  test.each([
    [`return range('C2').getValue()`, 10],
    [`return range('A2:C4').getDisplayValue()`, 'Ada'],
    [`range('C2').setValue('=A1'); return range('C2').getFormula()`, '=A1'],
    [
      `range('E1:F2').setValue(7); return range('E1:F2').getValues()`,
      [
        [7, 7],
        [7, 7],
      ],
    ],
    [
      `return [range('A1:C4').getHeight(), range('A1:C4').getWidth(), range('B2').getRowIndex()]`,
      [4, 3, 2],
    ],
    [`return range('B3').isBlank()`, true],
    [`return range('B3').setNumberFormat('0.0').setValue(2).getDisplayValue()`, '2.0'],
    [`return range('A2').offset(1, 2).getValue()`, 20],
    [`return range('A2:B3').getCell(2, 1).getValue()`, 'Bo'],
    [
      `return range('B:B').isEndRowBounded() + ' ' + range('B2:B3').isEndRowBounded()`,
      'false true',
    ],
    [
      `return sheet.getSheetValues(2, 1, 2, 2)`,
      [
        ['Ada', 'Paris'],
        ['Bo', ''],
      ],
    ],
    [`return sheet.getSheetValues(3, 3, -1, -1)`, [[20], [30]]],
  ])('%s', (lines, expected) => {
    expect(onTable(lines)).toEqual(expected)
  })
})

describe('ranges left open', () => {
  test.each([
    ['A2:A', 'A2:A', [true, false, true, true]],
    ['A2:C', 'A2:C', [true, false, true, true]],
    ['A:C', 'A:C', [false, false, true, true]],
    ['5:7', '5:7', [true, true, false, false]],
    ['B2:C3', 'B2:C3', [true, true, true, true]],
  ])('%s', (a1, name, bounded) => {
    const lines = `var r = range('${a1}'); return [r.getA1Notation(), [r.isStartRowBounded(), r.isEndRowBounded(),
      r.isStartColumnBounded(), r.isEndColumnBounded()]]`
    expect(onTable(lines)).toEqual([name, bounded])
  })
})

describe('appended rows', () => {
  test.each([
    [
      `sheet.appendRow(['Di', 'Nice', 40]); return sheet.getRange('A5:C5').getValues()`,
      [['Di', 'Nice', 40]],
    ],
    [
      `sheet.appendRow(['=A1']).appendRow(['x']); return [range('A5').getFormula(), range('A6').getValue()]`,
      ['=A1', 'x'],
    ],
    [`range('E9').insertCheckboxes(); sheet.appendRow(['late']); return sheet.getLastRow()`, 10],
    [
      `sheet.deleteRows(5, 996); sheet.appendRow(['x']); return [sheet.getMaxRows(), range('A5').getValue()]`,
      [5, 'x'],
    ],
    [
      `var wide = []; for (var i = 0; i < 28; i++) wide.push(i); sheet.appendRow(wide); return sheet.getMaxColumns()`,
      28,
    ],
    [`return book.appendRow(['x']).getLastRow()`, 5],
  ])('%s', (lines, expected) => {
    expect(onTable(lines)).toEqual(expected)
  })
})

describe('formulas told from their own cell', () => {
  test.each([
    ['=A1', 2, 2, '=R[-1]C[-1]'],
    ['=$A$1+B3', 3, 3, '=R1C1+R[0]C[-1]'],
    ['=SUM(A1:A9)', 10, 1, '=SUM(R[-9]C[0]:R[-1]C[0])'],
    ['=SUM(A:A)', 1, 2, '=SUM(C[-1]:C[-1])'],
    ['=SUM(2:2)', 3, 1, '=SUM(R[-1]:R[-1])'],
    ['="A1"&\'My A1\'!B2', 1, 1, '="A1"&\'My A1\'!R[1]C[1]'],
  ])('%s at row %i, column %i reads %s, and back', (formula, row, column, told) => {
    const lines = `var cell = sheet.getRange(${row}, ${column}).setFormula(${JSON.stringify(formula)})
      var told = cell.getFormulaR1C1()
      return [told, cell.setFormulaR1C1(told).getFormula()]`
    expect(script(open(), lines)).toEqual([told, formula])
  })

  test.each([
    [
      `range('D2:D4').setFormula('=C2*2'); return range('D2:D4').getFormulas()`,
      [['=C2*2'], ['=C3*2'], ['=C4*2']],
    ],
    [
      `range('D2:D3').setFormulas([['=C2'], ['']]); return range('D2:D3').getFormulas()`,
      [['=C2'], ['']],
    ],
    [
      `range('D2:D3').setFormulaR1C1('=R[0]C[-1]'); return range('D2:D3').getFormulas()`,
      [['=C2'], ['=C3']],
    ],
    [`return range('C2').setNumberFormat('@').setFormula('=A1').getFormula()`, '=A1'],
    [`return range('C2').setFormula('SUM(A1)').getFormula()`, '=SUM(A1)'],
    [`return range('C2:C3').getFormulasR1C1()`, [[null], [null]]],
  ])('%s', (lines, expected) => {
    expect(onTable(lines)).toEqual(expected)
  })
})

describe('28 · where the data ends', () => {
  test.each([
    [`return [sheet.getLastRow(), sheet.getLastColumn()]`, [4, 3]],
    [
      `range('A1:C4').clearContent(); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`,
      [0, 0, 'A1'],
    ],
    [`range('E8').insertCheckboxes(); return sheet.getDataRange().getA1Notation()`, 'A1:E8'],
    [`range('E8').setFormula('=""'); return sheet.getLastRow()`, 8],
    [`range('E8').setBackground('red').setNote('x'); return sheet.getLastRow()`, 4],
    [`return range('A1').getDataRegion().getA1Notation()`, 'A1:C4'],
    [`return range('B2').getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation()`, 'B1:B2'],
    [`return range('F9').getDataRegion().getA1Notation()`, 'F9'],
    [`return range('A1').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation()`, 'A4'],
    [`return range('B1').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation()`, 'B2'],
    [`return range('B2').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation()`, 'B4'],
    [`return range('A4').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation()`, 'A1000'],
    [`return range('C9').getNextDataCell(SpreadsheetApp.Direction.UP).getA1Notation()`, 'C4'],
    [`return range('C1').getNextDataCell(SpreadsheetApp.Direction.NEXT).getA1Notation()`, 'Z1'],
    [`return range('C1').getNextDataCell(SpreadsheetApp.Direction.PREVIOUS).getA1Notation()`, 'A1'],
  ])('%s', (lines, expected) => {
    expect(onTable(lines)).toEqual(expected)
  })
})

describe('rows in another order, or fewer', () => {
  test.each([
    [
      `range('A2:C4').sort({ column: 3, ascending: false }); return range('A2:A4').getValues()`,
      [['Cy'], ['Bo'], ['Ada']],
    ],
    [
      `range('A2:C4').sort([{ column: 2 }, 1]); return range('A2:A4').getValues()`,
      [['Cy'], ['Ada'], ['Bo']],
    ],
    [
      `sheet.setFrozenRows(1); sheet.sort(3, false); return range('A1:A4').getValues()`,
      [['Name'], ['Cy'], ['Bo'], ['Ada']],
    ],
    [
      `range('E1:E4').setValues([['a'], ['A'], ['b'], ['a']]); var kept = range('E1:E4').removeDuplicates()
      return [kept.getA1Notation(), range('E1:E4').getValues()]`,
      ['E1:E2', [['a'], ['b'], [''], ['']]],
    ],
    [
      `range('E1:F3').setValues([['a', 1], ['a', 2], ['b', 1]]); return range('E1:F3').removeDuplicates([5]).getValues()`,
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      `range('E1:E3').setValues([['  a  b '], ['\\tc\\n'], ['d']]); return range('E1:E3').trimWhitespace().getValues()`,
      [['a b'], ['c'], ['d']],
    ],
    [
      `range('E1:E2').setValues([['a, b,1'], ['c']]); range('E1:E2').splitTextToColumns(); return range('E1:G2').getValues()`,
      [
        ['a', 'b', 1],
        ['c', '', ''],
      ],
    ],
    [
      `range('E1').setValue('a;b'); range('E1').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON); return range('E1:F1').getValues()`,
      [['a', 'b']],
    ],
    [
      `range('E1').setValue('a|b'); range('E1').splitTextToColumns('|'); return range('E1:F1').getValues()`,
      [['a', 'b']],
    ],
    [
      `var before = range('A1:C4').getValues(); var after = range('A1:C4').randomize().getValues()
      return [String(before) === String(after), String(before.sort()) === String(after.sort())]`,
      [false, true],
    ],
  ])('%s', (lines, expected) => {
    expect(onTable(lines)).toEqual(expected)
  })
})

describe('what a clearing takes', () => {
  const before = `range('A2').setBackground('#ff0000').setNumberFormat('@').setNote('n')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Ada']).build())`
  const left = `var cell = range('A2'); return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null]`
  test.each([
    [`range('A2').clear()`, ['', '#ffffff', '', true]],
    [`range('A2').clearContent()`, ['', '#ff0000', 'n', true]],
    [`range('A2').clearFormat()`, ['Ada', '#ffffff', 'n', true]],
    [`range('A2').clearNote()`, ['Ada', '#ff0000', '', true]],
    [`range('A2').clearDataValidations()`, ['Ada', '#ff0000', 'n', false]],
    [`range('A2').clear({ contentsOnly: true })`, ['', '#ff0000', 'n', true]],
    [`range('A2').clear({ formatOnly: true, commentsOnly: true })`, ['Ada', '#ffffff', '', true]],
    [`range('A2').clear({ validationsOnly: true })`, ['Ada', '#ff0000', 'n', false]],
    [`sheet.clear()`, ['', '#ffffff', 'n', true]],
    [`sheet.clear({ commentsOnly: true })`, ['Ada', '#ff0000', '', true]],
    [`sheet.clearContents()`, ['', '#ff0000', 'n', true]],
    [`sheet.clearFormats()`, ['Ada', '#ffffff', 'n', true]],
    [`sheet.clearNotes()`, ['Ada', '#ff0000', '', true]],
    [`sheet.getRangeList(['A1', 'A2']).clearContent()`, ['', '#ff0000', 'n', true]],
  ])('%s', (lines, expected) => {
    expect(onTable(`${before}; ${lines}; ${left}`)).toEqual(expected)
  })
})

test('a list of ranges changes them all alike', () => {
  const lines = `sheet.getRangeList(['A1', 'C3:C4']).setBackground('#00ff00').setFontWeight('bold').setValue('x')
    return [range('A1:C4').getBackgrounds().map(function (row) { return row.filter(function (c) { return c === '#00ff00' }).length }),
      range('C3:C4').getFontWeights(), range('C3:C4').getValues(), sheet.getRangeList(['A1', 'B2']).getRanges().length]`
  expect(onTable(lines)).toEqual([[1, 0, 1, 1], [['bold'], ['bold']], [['x'], ['x']], 2])
})
