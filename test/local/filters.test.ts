import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

/** What some lines give on a filtered table; `shown` lists the names left to see. */
function filtered(lines: string): unknown {
  return script(
    open({ locale: 'en_US', now: '2026-03-10T09:00:00Z' }),
    `range('A1:C5').setValues([['Name', 'Amount', 'When'], ['Ada', 10, '2026-03-10'], ['Bo', 20, '2026-03-09'],
       ['Cy', 30, '2026-01-01'], ['', 40, '']])
     var filter = range('A1:C5').createFilter()
     function criteria() { return SpreadsheetApp.newFilterCriteria() }
     function shown() { return range('A2:A5').getValues().filter(function (_, i) {
       return !sheet.isRowHiddenByFilter(i + 2) }).join() }
     ${lines}`,
  )
}

describe('32 · what a filter hides is still read', () => {
  test.each([
    [`1, criteria().setHiddenValues(['Bo', '']).build()`, 'Ada,Cy'],
    [`1, criteria().setVisibleValues(['Bo']).build()`, 'Bo'],
    [`1, criteria().whenTextContains('a').build()`, 'Ada'],
    [`1, criteria().whenTextDoesNotContain('a').build()`, 'Bo,Cy,'],
    [`1, criteria().whenTextStartsWith('b').build()`, 'Bo'],
    [`1, criteria().whenTextEndsWith('y').build()`, 'Cy'],
    [`1, criteria().whenTextEqualTo('cy').build()`, 'Cy'],
    [`1, criteria().whenCellEmpty().build()`, ''],
    [`1, criteria().whenCellNotEmpty().build()`, 'Ada,Bo,Cy'],
    [`2, criteria().whenNumberGreaterThan(20).build()`, 'Cy,'],
    [`2, criteria().whenNumberBetween(10, 20).build()`, 'Ada,Bo'],
    [`2, criteria().whenNumberNotEqualTo(10).build()`, 'Bo,Cy,'],
    [`3, criteria().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).build()`, 'Ada'],
    [`3, criteria().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).build()`, 'Bo,Cy'],
    [`3, criteria().whenDateAfter(new Date('2026-03-08T12:00:00Z')).build()`, 'Ada,Bo'],
    [`3, criteria().withCriteria(SpreadsheetApp.BooleanCriteria.CELL_EMPTY, []).build()`, ''],
  ])('%s', (given, left) => {
    const lines = `filter.setColumnFilterCriteria(${given})
      return [shown(), range('A2:A5').getValues().join()]`
    expect(filtered(lines)).toEqual([left, 'Ada,Bo,Cy,'])
  })

  test.each([
    [
      `filter.setColumnFilterCriteria(1, criteria().setHiddenValues(['Bo']).build()).removeColumnFilterCriteria(1); return shown()`,
      'Ada,Bo,Cy,',
    ],
    [
      `filter.setColumnFilterCriteria(1, criteria().whenTextContains('x').build()); return [filter.getColumnFilterCriteria(1).getCriteriaValues(), filter.getColumnFilterCriteria(2)]`,
      [['x'], null],
    ],
    [
      `filter.setColumnFilterCriteria(1, criteria().whenTextContains('a').build()).setColumnFilterCriteria(2, criteria().whenNumberGreaterThan(10).build()); return shown()`,
      '',
    ],
    [
      `var c = criteria().setHiddenValues(['x']).build().copy().whenCellEmpty().build(); return [c.getHiddenValues(), String(c.getCriteriaType()), c.getVisibleValues()]`,
      [['x'], 'CELL_EMPTY', []],
    ],
    [`filter.sort(2, false); return range('A1:A5').getValues().join()`, 'Name,,Cy,Bo,Ada'],
    [
      `filter.setColumnFilterCriteria(1, criteria().setHiddenValues(['Bo']).build()); filter.remove(); return [shown(), sheet.getFilter()]`,
      ['Ada,Bo,Cy,', null],
    ],
    [
      `filter.setColumnFilterCriteria(2, criteria().whenNumberGreaterThan(10).build()); sheet.insertColumnBefore(1); return sheet.getFilter().getColumnFilterCriteria(3).getCriteriaValues()`,
      [10],
    ],
    [
      `sheet.hideRows(3); return [sheet.isRowHiddenByUser(3), range('A3').getValue()]`,
      [true, 'Bo'],
    ],
  ])('%s', (lines, expected) => {
    expect(filtered(lines)).toEqual(expected)
  })

  test.each([
    [
      `range('E1:F2').createFilter()`,
      "You can't create a filter in a sheet that already has a filter.",
    ],
    [
      `filter.setColumnFilterCriteria(5, criteria().whenCellEmpty().build())`,
      'outside the range of the filter',
    ],
    [`filter.remove(); filter.getRange()`, 'The filter was removed.'],
  ])('%s is refused', (lines, message) => {
    expect(() => filtered(lines)).toThrow(message)
  })

  test('a saved filter hides the same after loading, dates included', () => {
    const host = open()
    script(
      host,
      `range('A1:A2').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria()
        .whenDateAfter(new Date('2026-03-08T12:00:00Z')).build())`,
    )
    const other = open()
    other.load(JSON.parse(JSON.stringify(host.save())))
    const lines = `return sheet.getFilter().getColumnFilterCriteria(1).getCriteriaValues()[0].toISOString()`
    expect(script(other, lines)).toBe('2026-03-08T12:00:00.000Z')
  })
})

describe('alternating colours', () => {
  test.each([
    [
      `var b = range('A1:C5').applyRowBanding(); return [b.getHeaderRowColor(), b.getFirstRowColor(), b.getSecondRowColor(), b.getFooterRowColor()]`,
      ['#bdbdbd', '#ffffff', '#f3f3f3', null],
    ],
    [
      `var b = range('A1:C5').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN, false, true); return [b.getHeaderRowColor(), b.getFooterRowColor(), b.getFirstColumnColor()]`,
      [null, '#afe9ca', null],
    ],
    [
      `var b = range('A1:C5').applyColumnBanding().setFirstColumnColor('red'); return [b.getFirstColumnColor(), b.getFirstRowColor()]`,
      ['#ff0000', null],
    ],
    [
      `range('A1:C5').applyRowBanding(); return [sheet.getBandings().length, range('B2').getBandings().length, range('F1').getBandings().length, book.getBandings()[0].getRange().getA1Notation()]`,
      [1, 1, 0, 'A1:C5'],
    ],
    [
      `var b = range('A1:C5').applyRowBanding(); b.copyTo(range('E1:F9')); b.setRange(range('A1:B2')); return sheet.getBandings().map(function (one) { return one.getRange().getA1Notation() })`,
      ['A1:B2', 'E1:F9'],
    ],
    [`range('A1:C5').applyRowBanding().remove(); return sheet.getBandings().length`, 0],
    [
      `range('A1:C5').applyRowBanding(); sheet.insertRowBefore(1); return sheet.getBandings()[0].getRange().getA1Notation()`,
      'A2:C6',
    ],
  ])('%s', (lines, expected) => {
    expect(filtered(lines)).toEqual(expected)
  })

  test('do not lie over others', () => {
    const lines = `range('A1:C5').applyRowBanding(); range('C5:D9').applyColumnBanding()`
    expect(() => filtered(lines)).toThrow(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    )
  })
})
