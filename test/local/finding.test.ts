import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

/** What some lines give on a sheet of words; `at` tells where ranges stand. */
function among(lines: string): unknown {
  return script(
    open({ locale: 'en_US' }),
    `range('A1:B3').setValues([['Apple', 'pineapple'], ['élan', 'Elan'], ['=A1&"x"', 'apple']])
     function at(r) { return r && r.getA1Notation() }
     ${lines}`,
  )
}

describe('finding texts', () => {
  test.each([
    [`return sheet.createTextFinder('apple').findAll().map(at)`, ['A1', 'B1', 'B3']],
    [`return sheet.createTextFinder('apple').matchCase(true).findAll().map(at)`, ['B1', 'B3']],
    [
      `return sheet.createTextFinder('apple').matchEntireCell(true).findAll().map(at)`,
      ['A1', 'B3'],
    ],
    [`return range('B1:B3').createTextFinder('apple').findAll().map(at)`, ['B1', 'B3']],
    [`return sheet.createTextFinder('elan').findAll().map(at)`, ['B2']],
    [
      `return sheet.createTextFinder('elan').ignoreDiacritics(true).findAll().map(at)`,
      ['A2', 'B2'],
    ],
    [`return sheet.createTextFinder('A1').matchFormulaText(true).findAll().map(at)`, ['A3']],
    [`return sheet.createTextFinder('A1').findAll().map(at)`, []],
    [
      `return sheet.createTextFinder('^a.*e$').useRegularExpression(true).findAll().map(at)`,
      ['A1', 'B3'],
    ],
    [`return sheet.createTextFinder('a.p').findAll().map(at)`, []],
    [
      `var f = sheet.createTextFinder('apple'); return [f.findNext(), f.findNext(), f.findNext(), f.findNext()].map(at)`,
      ['A1', 'B1', 'B3', null],
    ],
    [
      `var f = sheet.createTextFinder('apple'); return [f.findPrevious(), f.findPrevious(), f.getCurrentMatch()].map(at)`,
      ['B3', 'B1', 'B1'],
    ],
    [`return at(sheet.createTextFinder('apple').startFrom(range('A1')).findNext())`, 'B1'],
    [`return at(sheet.createTextFinder('apple').startFrom(range('A2')).findNext())`, 'B3'],
    [`return sheet.createTextFinder('apple').getCurrentMatch()`, null],
    [
      `book.insertSheet('Other').getRange('C3').setValue('APPLE'); return book.createTextFinder('apple').findAll().map(at)`,
      ['A1', 'B1', 'B3', 'C3'],
    ],
  ])('%s', (lines, expected) => {
    expect(among(lines)).toEqual(expected)
  })
})

describe('replacing them', () => {
  test.each([
    [
      `var n = sheet.createTextFinder('p').replaceAllWith('b'); return [n, range('A1:B1').getValues()[0]]`,
      [7, ['Abble', 'bineabble']],
    ],
    [
      `var f = sheet.createTextFinder('apple'); f.findNext(); return [f.replaceWith('5'), range('A1').getValue()]`,
      [1, 5],
    ],
    [`return sheet.createTextFinder('apple').replaceWith('x')`, 0],
    [
      `sheet.createTextFinder('(pine)(apple)').useRegularExpression(true).replaceAllWith('$2 of $1'); return range('B1').getValue()`,
      'apple of pine',
    ],
    [
      `sheet.createTextFinder('A1').matchFormulaText(true).replaceAllWith('B9'); return range('A3').getFormula()`,
      '=B9&"x"',
    ],
    [
      `sheet.createTextFinder('ERROR').replaceAllWith('x'); return range('A3').getFormula()`,
      '=A1&"x"',
    ],
  ])('%s', (lines, expected) => {
    expect(among(lines)).toEqual(expected)
  })
})

describe('named ranges', () => {
  test.each([
    [
      `book.setNamedRange('Fruit', range('A1:A2')); return at(book.getRangeByName('Fruit'))`,
      'A1:A2',
    ],
    [`return book.getRangeByName('Nobody')`, null],
    [`book.setNamedRange('Fruit', range('A1')); return at(sheet.getRange('Fruit'))`, 'A1'],
    [
      `book.setNamedRange('Fruit', range('A1')); book.setNamedRange('Fruit', range('B2')); return [book.getNamedRanges().length, at(book.getRangeByName('fruit'))]`,
      [1, 'B2'],
    ],
    [
      `book.setNamedRange('Fruit', range('A1')); var n = book.getNamedRanges()[0]; n.setName('Veg').setRange(range('B3')); return [n.getName(), at(n.getRange()), at(book.getRangeByName('Veg'))]`,
      ['Veg', 'B3', 'B3'],
    ],
    [
      `book.setNamedRange('Fruit', range('A1')); book.getNamedRanges()[0].remove(); return book.getNamedRanges().length`,
      0,
    ],
    [
      `book.setNamedRange('Fruit', range('A1')); book.removeNamedRange('Fruit'); return book.getRangeByName('Fruit')`,
      null,
    ],
    [
      `book.setNamedRange('Fruit', range('B2:B3')); sheet.insertRowBefore(1); sheet.insertColumnBefore(1); return at(book.getRangeByName('Fruit'))`,
      'C3:C4',
    ],
    [
      `book.setNamedRange('Fruit', range('B2:B3')); sheet.deleteColumn(2); return [book.getRangeByName('Fruit'), sheet.getNamedRanges().length]`,
      [null, 0],
    ],
    [
      `book.setNamedRange('Fruit', range('A1')); return at(book.getRangeByName("Sheet1!Fruit"))`,
      'A1',
    ],
  ])('%s', (lines, expected) => {
    expect(among(lines)).toEqual(expected)
  })

  test.each(['A1', '1st', 'two words', 'R1C1', ''])('%j is no name', (name) => {
    expect(() => among(`book.setNamedRange(${JSON.stringify(name)}, range('A1'))`)).toThrow(
      'not a valid name for a range',
    )
  })

  test('survive saving, and still follow', () => {
    const host = open()
    script(host, `book.setNamedRange('Fruit', range('A2'))`)
    const other = open()
    other.load(JSON.parse(JSON.stringify(host.save())))
    const lines = `sheet.insertRowBefore(1); return book.getRangeByName('Fruit').getA1Notation()`
    expect(script(other, lines)).toBe('A3')
  })
})
