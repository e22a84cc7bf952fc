import { describe, expect, test } from 'vitest'
import { blankCell } from '../../../local/store/cell.ts'
import { readEntry } from '../../../local/store/entry.ts'
import { SWITCHES } from '../../../local/switches.ts'
import { open, script } from '../open.ts'

const TAB = 'Feuille 1'

describe('1 · a text that begins with = becomes a formula', () => {
  test.each([
    ['setValue', `range('A1').setValue('=B1+1')`],
    ['setValues', `range('A1:A1').setValues([['=B1+1']])`],
    ['appendRow', `sheet.appendRow(['=B1+1'])`],
  ])('%s', (_, lines) => {
    const host = open()
    script(host, lines)
    expect(host.person.formulas(TAB, 'A1')).toEqual([['=B1+1']])
    expect(script(host, `return range('A1').getValue()`)).not.toBe('=B1+1')
  })
})

describe('2 · a guarded = is armed again when its value is copied', () => {
  const copy = `range('B1').setNumberFormat(range('A1').getNumberFormat())
    range('B1').setValue(range('A1').getValue())
    return [range('A1').getValue(), range('A1').getFormula(), range('B1').getFormula()]`

  test.each([
    ['an apostrophe in a plain cell', `range('A1').setValue("'=1+1")`, true, ['=1+1', '', '=1+1']],
    [
      'text format that protects',
      `range('A1').setNumberFormat('@').setValue('=1+1')`,
      true,
      ['=1+1', '', ''],
    ],
    [
      'text format that does not',
      `range('A1').setNumberFormat('@').setValue('=1+1')`,
      false,
      ['#ERROR!', '=1+1', ''],
    ],
    [
      'rich text',
      `range('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build())`,
      true,
      ['=1+1', '', '=1+1'],
    ],
  ])('%s', (_, write, textFormatProtectsFormula, told) => {
    const host = open({ switches: { textFormatProtectsFormula } })
    expect(script(host, `${write}; ${copy}`)).toEqual(told)
  })
})

describe('3 · a text is read as typed, by the locale', () => {
  const place = { ...SWITCHES, zone: 'Etc/UTC', now: Date.parse('2026-03-10T09:00:00Z') }
  const [JANUARY_2, FEBRUARY_1, MARCH_25] = [46024, 46054, 46106]
  test.each([
    ['en_US', '01', 1],
    ['en_US', '1,234.5', 1234.5],
    ['en_US', '3/25/2026', MARCH_25],
    ['en_US', '25/3/2026', '25/3/2026'],
    ['en_US', '1-2', JANUARY_2],
    ['en_US', '10%', 0.1],
    ['en_US', '$1,200', 1200],
    ['en_US', '6:30', 0.2708333333333333],
    ['en_US', '1e3', 1000],
    ['en_GB', '25/3/2026', MARCH_25],
    ['en_GB', '1-2', FEBRUARY_1],
    ['en_GB', '1.5', 1.5],
    ['fr_FR', '1 234,5', 1234.5],
    ['fr_FR', '25/03/2026', MARCH_25],
    ['fr_FR', '12,5 %', 0.125],
    ['fr_FR', '1.5', '1.5'],
    ['fr_FR', 'FAUX', false],
    ['de_DE', '1.234,5', 1234.5],
    ['de_DE', '25.3.2026', MARCH_25],
    ['de_DE', '31.2.2026', '31.2.2026'],
    ['de_DE', 'WAHR', true],
    ['pl_PL', '25.03.26', MARCH_25],
    ['es_ES', '25/3/2026', MARCH_25],
    ['es_ES', '1.234,5', 1234.5],
    ['it_IT', '3,5', 3.5],
    ['nl_NL', '3,5', 3.5],
    ['pt_BR', '1.234,5', 1234.5],
    ['sv_SE', '2026-03-25', MARCH_25],
    ['sv_SE', '3,5', 3.5],
    ['ja_JP', '2026/3/25', MARCH_25],
    ['en_US', 'TRUE', true],
    ['fr_FR', 'TRUE', true],
    ['en_US', '2026-03-25', MARCH_25],
    ['fr_FR', '2026-03-25', MARCH_25],
    ['en_US', 'A-12', 'A-12'],
    ['en_US', '1-2-3-4', '1-2-3-4'],
  ])('%s: %j is %j', (locale, text, value) => {
    expect(readEntry(text, undefined, { ...place, locale }).value).toBe(value)
  })

  test.each(['00123', '1-2', '10%', 'TRUE', '25/03/2026', '+33 6'])(
    '%j stays a text under @',
    (text) => {
      const cell = { ...blankCell(), format: '@' }
      expect(readEntry(text, cell, { ...place, locale: 'fr_FR' }).value).toBe(text)
    },
  )
})

test.each([
  ['setValues', `[['a']]`, 'rows', 1, 2],
  ['setValues', `[['a', 'b'], ['c']]`, 'columns', 1, 2],
  ['setValues', `[['a', 'b', 'c'], ['d', 'e', 'f']]`, 'columns', 3, 2],
  ['setBackgrounds', `[['red']]`, 'rows', 1, 2],
  ['setNumberFormats', `[['@', '@'], []]`, 'columns', 0, 2],
  ['setNotes', `[]`, 'rows', 0, 2],
  ['setFormulas', `[['=1', '=2'], ['=3', '=4'], ['', '']]`, 'rows', 3, 2],
  ['setFontWeights', `[['bold', 'bold'], ['bold']]`, 'columns', 1, 2],
  ['setDataValidations', `[[null, null]]`, 'rows', 1, 2],
])('4 · %s(%s) tells how many %s there are', (setter, matrix, lines, given, wanted) => {
  const message = `The number of ${lines} in the data does not match the number of ${lines} in the range. The data has ${given} but the range has ${wanted}.`
  expect(() => script(open(), `range('A1:B2').${setter}(${matrix})`)).toThrow(message)
})

describe('5 · past the bounds', () => {
  const outside = 'The coordinates of the range are outside the dimensions of the sheet.'
  test.each([
    [`sheet.getRange(0, 1)`, 'The starting row of the range is too small.'],
    [`sheet.getRange(1, 0)`, 'The starting column of the range is too small.'],
    [`sheet.getRange(1, 1, 0)`, 'The number of rows in the range must be at least 1.'],
    [`sheet.getRange(1, 1, 1, 0)`, 'The number of columns in the range must be at least 1.'],
    [`sheet.getRange(1000, 1, 2, 1)`, outside],
    [`sheet.getRange(1, 27)`, outside],
    [`sheet.getRange('A1001')`, outside],
    [`range('A1').offset(1000, 0)`, outside],
    [`range('B2').offset(-2, 0)`, 'The starting row of the range is too small.'],
  ])('%s throws', (lines, message) => {
    expect(() => script(open(), lines)).toThrow(message)
  })

  const grown = `return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()]`
  test.each([
    [`sheet.getRange(1002, 28).setValue('x')`, [1002, 28, 1002]],
    [`sheet.getRange('A1001:B1003').setValues([[1, 2], [3, 4], [5, 6]])`, [1003, 26, 1003]],
    [`sheet.getRange('A1').setValue('x')`, [1000, 26, 1]],
  ])('where writing makes the grid grow: %s', (lines, size) => {
    const host = open({ switches: { writesGrowTheGrid: true } })
    expect(script(host, `${lines}; ${grown}`)).toEqual(size)
  })

  test.each([`getValues()`, `sort(1)`, `setBackground('red')`, `getNotes()`])(
    'even there, %s past the grid throws',
    (call) => {
      const host = open({ switches: { writesGrowTheGrid: true } })
      expect(() => script(host, `sheet.getRange(1002, 1).${call}`)).toThrow(outside)
    },
  )
})

describe('7 · the types of what is read', () => {
  test.each([
    ['1,5', 'number', '1,5'],
    ['12,5 %', 'number', '12,50%'],
    ['VRAI', 'boolean', 'VRAI'],
    ['texte', 'string', 'texte'],
    ['25/03/2026', 'Date', '25/03/2026'],
    ['6:30', 'Date', '6:30'],
    ['', 'string', ''],
  ])('%j is a %s, shown %j', (typed, type, shown) => {
    const host = open()
    host.person.type(TAB, 'A1', typed)
    const read = `var value = range('A1').getValue()
      return [value instanceof Date ? 'Date' : typeof value, range('A1').getDisplayValue(), range('A1').getFormula()]`
    expect(script(host, read)).toEqual([type, shown, ''])
  })

  test.each(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', 'Loading...'])(
    'an error is the text %s, beside its formula',
    (error) => {
      const host = open()
      host.person.type(TAB, 'A1', '=B1')
      host.person.giveResult(TAB, 'A1', error)
      const read = `return [range('A1').getValues(), range('A1').getFormulas(), range('A1').getDisplayValues()]`
      expect(script(host, read)).toEqual([[[error]], [['=B1']], [[error]]])
    },
  )
})

test('8 · a block written over formulas destroys them, even with the values just read', () => {
  const host = open()
  host.person.paste(TAB, 'A1', [['=B1', 'x']])
  host.person.giveResult(TAB, 'A1', 42)
  script(host, `range('A1:B1').setValues(range('A1:B1').getValues())`)
  expect(host.person.formulas(TAB, 'A1:B1')).toEqual([['', '']])
  expect(host.person.read(TAB, 'A1:B1')).toEqual([[42, 'x']])
})
