import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

/** A dressed cell with a formula in A1, a number in B1, and what some lines then give. */
function copied(lines: string): unknown {
  return script(
    open({ locale: 'en_US' }),
    `range('A1').setFormula('=B1+$B$1').setBackground('#ff0000').setNumberFormat('0.00').setNote('n')
     range('B1').setValue(5).setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build())
     sheet.setColumnWidth(1, 222)
     function of(a1) { var c = range(a1); return [c.getValue(), c.getFormula(), c.getBackground(), c.getNote(), c.getDataValidation() !== null] }
     var type = SpreadsheetApp.CopyPasteType
     ${lines}`,
  )
}

describe('copies', () => {
  test.each([
    [
      `range('A1').copyTo(range('C3')); return of('C3')`,
      ['#ERROR!', '=D3+$B$1', '#ff0000', 'n', false],
    ],
    [`range('B1').copyTo(range('C3')); return of('C3')`, [5, '', '#ffffff', '', true]],
    [
      `range('A1').copyTo(range('C3'), { contentsOnly: true }); return of('C3')`,
      ['#ERROR!', '', '#ffffff', '', false],
    ],
    [
      `range('A1').copyTo(range('C3'), { formatOnly: true }); return of('C3')`,
      ['', '', '#ff0000', '', false],
    ],
    [
      `range('A1').copyTo(range('C3'), type.PASTE_FORMULA, false); return of('C3')`,
      ['#ERROR!', '=D3+$B$1', '#ffffff', '', false],
    ],
    [
      `range('A1').copyTo(range('C3'), type.PASTE_VALUES, false); return of('C3')`,
      ['#ERROR!', '', '#ffffff', '', false],
    ],
    [
      `range('A1').copyTo(range('C3'), type.PASTE_FORMAT, false); return of('C3')`,
      ['', '', '#ff0000', '', false],
    ],
    [
      `range('B1').copyTo(range('C3'), type.PASTE_DATA_VALIDATION, false); return of('C3')`,
      ['', '', '#ffffff', '', true],
    ],
    [
      `range('A1').copyTo(range('C3'), type.PASTE_COLUMN_WIDTHS, false); return [of('C3'), sheet.getColumnWidth(3)]`,
      [['', '', '#ffffff', '', false], 222],
    ],
    [
      `range('A5:B5').setValues([[1, 2]]); range('A5:B5').copyTo(range('D5'), type.PASTE_VALUES, true); return range('D5:D6').getValues()`,
      [[1], [2]],
    ],
    [
      `range('B1').copyTo(range('C3:D4')); return range('C3:D4').getValues()`,
      [
        [5, 5],
        [5, 5],
      ],
    ],
    [
      `range('B1').copyValuesToRange(sheet, 3, 4, 3, 3); return range('C3:D3').getValues()`,
      [[5, 5]],
    ],
    [
      `range('A1').copyFormatToRange(sheet.getSheetId(), 3, 3, 3, 4); return range('C3:C4').getBackgrounds()`,
      [['#ff0000'], ['#ff0000']],
    ],
    [
      `range('A1').moveTo(range('C3')); return [of('A1'), of('C3')]`,
      [
        ['', '', '#ffffff', '', false],
        ['#ERROR!', '=B1+$B$1', '#ff0000', 'n', false],
      ],
    ],
    [
      `range('A5:B5').merge(); range('A5:B5').copyTo(range('A7')); return range('A7:B9').getMergedRanges().map(function (r) { return r.getA1Notation() })`,
      ['A7:B7'],
    ],
  ])('%s', (lines, expected) => {
    expect(copied(lines)).toEqual(expected)
  })

  test('a tint spreads over what is pasted beside it', () => {
    const lines = `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=LEN(B1)=0').setBackground('red').setRanges([range('B1')]).build()])
      range('B1').copyTo(range('D4'))
      return sheet.getConditionalFormatRules()[0].getRanges().map(function (r) { return r.getA1Notation() })`
    expect(copied(lines)).toEqual(['B1', 'D4'])
  })

  test.each([
    [
      `range('A1').copyTo('C3')`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
    ],
    [
      `range('A1').copyTo(range('Z1000').offset(0, 0), 5)`,
      "don't match the method signature for SpreadsheetApp.Range.copyTo.",
    ],
    [`range('A1:B2').copyTo(range('Z1'))`, 'outside the dimensions of the sheet'],
  ])('%s is refused', (lines, message) => {
    expect(() => copied(lines)).toThrow(message)
  })
})

describe('cells pushed aside', () => {
  const numbers = `range('D1:D4').setValues([[1], [2], [3], [4]]); range('E1').setValue('right')`
  test.each([
    [
      `range('D2:D3').insertCells(SpreadsheetApp.Dimension.ROWS); return range('D1:D6').getValues().join()`,
      '1,,,2,3,4',
    ],
    [
      `range('D2').deleteCells(SpreadsheetApp.Dimension.ROWS); return range('D1:D4').getValues().join()`,
      '1,3,4,',
    ],
    [
      `range('D1').insertCells(SpreadsheetApp.Dimension.COLUMNS); return range('D1:F1').getValues().join()`,
      ',1,right',
    ],
    [
      `range('D1').deleteCells(SpreadsheetApp.Dimension.COLUMNS); return range('D1:E1').getValues().join()`,
      'right,',
    ],
    [
      `range('D1000').setValue('last'); range('D2').insertCells(SpreadsheetApp.Dimension.ROWS); return [sheet.getMaxRows(), range('D1001').getValue()].join()`,
      '1001,last',
    ],
  ])('%s', (lines, expected) => {
    expect(copied(`${numbers}; ${lines}`)).toBe(expected)
  })
})

describe('filling on', () => {
  const series = 'SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES'
  test.each([
    [`[[1], [2]]`, series, '1,2,3,4'],
    [`[[10], [30]]`, series, '10,30,50,70'],
    [`[['Week 1'], ['Week 2']]`, series, 'Week 1,Week 2,Week 3,Week 4'],
    [`[['a'], ['b']]`, series, 'a,b,a,b'],
    [`[[1], [2]]`, 'SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES', '1,2,1,2'],
  ])('%s goes on', (values, how, expected) => {
    const lines = `range('D1:D2').setValues(${values}); range('D1:D2').autoFill(range('D1:D4'), ${how})
      return range('D1:D4').getValues().join()`
    expect(copied(lines)).toBe(expected)
  })

  test('formulas move along, as far as the data beside them', () => {
    const lines = `range('D1:D3').setValues([[1], [2], [3]]); range('E1').setFormula('=D1*2')
      range('E1').autoFillToNeighbor(${series}); return range('E1:E4').getFormulas().join()`
    expect(copied(lines)).toBe('=D1*2,=D2*2,=D3*2,')
  })

  test('aslant is refused', () => {
    const lines = `range('D1').autoFill(range('D1:E4'), ${series})`
    expect(() => copied(lines)).toThrow('must extend the source range in only one direction.')
  })
})

describe('33 · merged cells', () => {
  const values = `range('D1:E2').setValues([[1, 2], [3, 4]])`
  const merged = `range('A1:F9').getMergedRanges().map(function (r) { return r.getA1Notation() }).join()`
  test.each([
    [
      `range('D1:E2').merge(); return [${merged}, range('D1:E2').getValues().join()]`,
      ['D1:E2', '1,,,'],
    ],
    [
      `range('D1:E2').mergeAcross(); return [${merged}, range('D1:E2').getValues().join()]`,
      ['D1:E1,D2:E2', '1,,3,'],
    ],
    [
      `range('D1:E2').mergeVertically(); return [${merged}, range('D1:E2').getValues().join()]`,
      ['D1:D2,E1:E2', '1,2,,'],
    ],
    [
      `range('D1:E2').merge().breakApart(); return [${merged}, range('D1').isPartOfMerge()]`,
      ['', false],
    ],
    [
      `range('D1:E2').merge(); return [range('E2').isPartOfMerge(), range('F1').isPartOfMerge()]`,
      [true, false],
    ],
  ])('%s', (lines, expected) => {
    expect(copied(`${values}; ${lines}`)).toEqual(expected)
  })

  test.each([
    [
      `range('D1:E2').merge(); range('D2:D3').merge()`,
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    [
      `range('D1:E2').merge(); range('D1:D2').breakApart()`,
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    [
      `range('D1:E1').merge(); range('D1:E2').sort(4)`,
      "You can't sort a range that contains merged cells.",
    ],
  ])('%s is refused', (lines, message) => {
    expect(() => copied(`${values}; ${lines}`)).toThrow(message)
  })
})
