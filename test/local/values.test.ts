import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

describe('what a script reads', () => {
  test('numbers, booleans, texts and blanks keep their types', () => {
    const host = open()
    script(host, `range('A1:D1').setValues([[1, true, 'a', '']])`)
    expect(script(host, `return range('A1:D1').getValues()`)).toEqual([[1, true, 'a', '']])
  })

  test('a number under a date format is a Date of the script’s own realm', () => {
    const host = open()
    expect(
      script(
        host,
        `range('A1').setNumberFormat('dd/MM/yyyy').setValue(46054)
         var values = range('A1').getValues()
         return [values instanceof Array, values[0][0] instanceof Date, values[0][0]]`,
      ),
    ).toEqual([true, true, new Date('2026-01-31T23:00:00Z')])
  })

  test('a formula cell shows an error until somebody computes it', () => {
    const host = open()
    host.person.type('Feuille 1', 'A1', '=B1*2')
    expect(script(host, `return [range('A1').getValue(), range('A1').getFormulas()]`)).toEqual([
      '#ERROR!',
      [['=B1*2']],
    ])
    host.person.giveResult('Feuille 1', 'A1', 42)
    expect(script(host, `return range('A1').getValue()`)).toBe(42)
  })

  test('writing over a formula destroys it', () => {
    const host = open()
    host.person.type('Feuille 1', 'A1', '=1')
    script(host, `range('A1').setValues([[5]])`)
    expect(host.person.formulas('Feuille 1', 'A1')).toEqual([['']])
  })

  test('null and undefined empty a cell', () => {
    const host = open()
    script(
      host,
      `range('A1:B1').setValues([[1, 2]]); range('A1:B1').setValues([[null, undefined]])`,
    )
    expect(script(host, `return sheet.getLastRow()`)).toBe(0)
  })
})

describe('dates travel by the spreadsheet’s zone', () => {
  test.each([
    ['Europe/Paris', '2026-03-28T12:00:00Z'],
    ['Europe/Paris', '2026-03-29T00:30:00Z'],
    ['Europe/Paris', '2026-03-29T01:30:00Z'],
    ['America/New_York', '2026-11-01T12:00:00Z'],
    ['Asia/Kolkata', '2026-06-01T00:00:00Z'],
  ])('%s %s comes back as written', (zone, instant) => {
    const host = open({ zone })
    const written = `range('A1').setValue(new Date('${instant}')); return range('A1').getValue()`
    expect(script(host, written)).toEqual(new Date(instant))
  })

  test('midnight in Paris is stored as a whole number', () => {
    const host = open({ zone: 'Europe/Paris' })
    script(host, `range('A1').setValue(new Date('2026-01-31T23:00:00Z'))`)
    expect(host.person.read('Feuille 1', 'A1')).toEqual([[46054]])
  })
})

describe('rich text stores exact text', () => {
  test.each(['=1+1', '+33 6', "'quoted", '00123', 'TRUE', '\t=1'])('%j', (text) => {
    const host = open({ switches: { textFormatProtectsFormula: false } })
    script(
      host,
      `var rich = SpreadsheetApp.newRichTextValue().setText(${JSON.stringify(text)}).build()
       range('A1:A1').setRichTextValues([[rich]])`,
    )
    expect(host.person.read('Feuille 1', 'A1')).toEqual([[text]])
    expect(host.person.formulas('Feuille 1', 'A1')).toEqual([['']])
  })

  test('and refuses the empty text', () => {
    expect(() => script(open(), `SpreadsheetApp.newRichTextValue().setText('')`)).toThrow(
      'non-empty',
    )
  })
})

test('unticked checkboxes count as content, dress does not', () => {
  const host = open()
  script(host, `range('A1:A5').setBackground('red'); range('B1:B3').insertCheckboxes()`)
  expect(script(host, `return [sheet.getLastRow(), sheet.getLastColumn()]`)).toEqual([3, 2])
})

test('an empty sheet has no last row, and its data range is A1', () => {
  const read = `return [sheet.getLastRow(), sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()]`
  expect(script(open(), read)).toEqual([0, 'A1', [['']]])
})

test('hidden and filtered rows are read like the others', () => {
  const host = open()
  host.person.paste('Feuille 1', 'A1', [['a'], ['b'], ['c']])
  host.person.hideRows('Feuille 1', 2)
  host.person.filter('Feuille 1', 'A1:A3', [3])
  expect(script(host, `return range('A1:A3').getValues()`)).toEqual([['a'], ['b'], ['c']])
})
