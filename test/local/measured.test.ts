// Small things that others asserted on live scripts, and that nobody would guess.
import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

describe('copies', () => {
  const filled = `range('A1:B2').setValues([[1, 2], [3, 4]]); `
  const PASTE = 'SpreadsheetApp.CopyPasteType.PASTE_VALUES'
  test.each([
    ['as often as it holds the source whole', `range('A1:B2').copyTo(range('D1:H5'))`, 'G4'],
    ['as often as it does to one side', `range('A1:B2').copyTo(range('D1:F4'))`, 'E4'],
    ['once where it is smaller', `range('A1:B2').copyTo(range('D1:D1'))`, 'E2'],
    ['values, told by two words', `range('A1:B2').copyTo(range('D1:E2'), ${PASTE})`, 'E2'],
    ['values to a place', `range('A1:B2').copyValuesToRange(sheet, 4, 8, 1, 5)`, 'G4'],
  ])('fill a place %s', (_, copy, last) => {
    const lines = `${filled}${copy}; return sheet.getDataRange().getA1Notation()`
    expect(script(open(), lines)).toBe(`A1:${last}`)
  })
})

describe('filling on', () => {
  const fill = (locale: string, first: string[], count: number) =>
    script(
      open({ locale }),
      `range('A1:A${first.length}').setValues(${JSON.stringify(first.map((text) => [text]))})
       range('A1:A${first.length}').autoFill(range('A1:A${count}'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)
       return range('A1:A${count}').getValues().map(function (row) { return row[0] })`,
    )
  test.each([
    ['en_US', ['Jan', 'Feb'], ['Jan', 'Feb', 'Mar', 'Apr']],
    ['en_US', ['November'], ['November', 'December', 'January']],
    ['en_US', ['mon', 'wed'], ['mon', 'wed', 'fri', 'sun', 'tue']],
    ['en_US', ['MON'], ['MON', 'TUE']],
    ['fr_FR', ['lundi'], ['lundi', 'mardi', 'mercredi']],
    ['fr_FR', ['Février', 'Avril'], ['Février', 'Avril', 'Juin']],
    ['en_US', ['Jan', 'Mon'], ['Jan', 'Mon', 'Jan', 'Mon']],
    ['en_US', ['Jan', 'Mar', 'Apr'], ['Jan', 'Mar', 'Apr', 'Jan']],
  ])('in %s, %j goes on as %j', (locale, first, whole) => {
    expect(fill(locale, first, whole.length)).toEqual(whole)
  })

  test('elsewhere than on is refused', () => {
    const lines = `range('A1').autoFill(range('B1:B4'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)`
    expect(() => script(open(), lines)).toThrow(
      'AutoFill destination range must contain the source range.',
    )
  })
})

describe('names of ranges', () => {
  test.each([
    ['R5C3', 'C5'],
    ['R2C2:R4C5', 'B2:E4'],
    ['R10C5:R1C2', 'B1:E10'],
    ['r1c1:r2c2', 'A1:B2'],
    ['!c2:e5', 'C2:E5'],
  ])('%s is %s', (name, a1) => {
    expect(script(open(), `return range('${name}').getA1Notation()`)).toBe(a1)
  })

  test('a sheet named like a cell is not taken for one', () => {
    const lines = `book.insertSheet('R1C1'); return book.getRange("'R1C1'!B2").getSheet().getName()`
    expect(script(open(), lines)).toBe('R1C1')
  })
})

test.each([
  ['', '()'],
  ['1', '(number)'],
  ['null', '(null)'],
  ['1, null', '(number,null)'],
])('getRange(%s) is refused by the types it was given', (given, told) => {
  expect(() => script(open(), `sheet.getRange(${given})`)).toThrow(
    `The parameters ${told} don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
  )
})

describe('what cells answer that nobody dressed', () => {
  test.each([
    [`range('A1').getTextStyle().getFontFamily()`, 'arial,sans,sans-serif'],
    [`range('A1').setTextStyle(range('B1').getTextStyle()).getFontFamily()`, 'Arial'],
    [`range('A1').setFontFamily('Roboto').getTextStyle().getFontFamily()`, 'Roboto'],
    [`range('A1').getWrap()`, true],
    [`range('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).getWrap()`, false],
  ])('%s', (lines, answer) => {
    expect(script(open(), `return ${lines}`)).toBe(answer)
  })
})

describe('colours', () => {
  test('a text style tells a colour of the theme by its name', () => {
    const lines = `var color = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4)
      return SpreadsheetApp.newTextStyle().setForegroundColorObject(color.build()).build().getForegroundColor()`
    expect(script(open(), lines)).toBe('ACCENT4')
  })

  test.each([
    ['asRgbColor', 'RgbColor'],
    ['asThemeColor', 'ThemeColor'],
  ])('one that was not chosen has no %s', (method, type) => {
    expect(() => script(open(), `SpreadsheetApp.newColor().${method}()`)).toThrow(
      `Object is not of type ${type}.`,
    )
  })
})

test('any range of a sheet gives the filter of the sheet', () => {
  const lines = `range('A1:B5').createFilter(); return range('F1').getFilter().getRange().getA1Notation()`
  expect(script(open(), lines)).toBe('A1:B5')
})

describe('digests', () => {
  const md5 = (rest: string) => `Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ${rest})`
  test('a text is read in ASCII unless told otherwise', () => {
    const [bare, marks, ascii, utf8, bytes] = script(
      open(),
      `var charset = Utilities.Charset
       return [${md5(`'é'`)}, ${md5(`'?'`)}, ${md5(`'é', charset.US_ASCII`)},
         ${md5(`'é', charset.UTF_8`)}, ${md5(`Utilities.newBlob('é').getBytes()`)}]`,
    ) as number[][]
    expect(bare).toEqual(marks)
    expect(ascii).toEqual(marks)
    expect(utf8).toEqual(bytes)
    expect(utf8).not.toEqual(marks)
  })

  test.each([
    [`Utilities.computeDigest('MD5', 'a')`, `don't match the method signature`],
    [md5(`'a', 'UTF-8'`), `don't match the method signature`],
    [md5(`[1], Utilities.Charset.UTF_8`), `don't match the method signature`],
    [md5(`['1x']`), 'Cannot convert 1x to byte.'],
    [`Utilities.computeHmacSha256Signature([1], 'k')`, `don't match the method signature`],
    [`Utilities.computeHmacSha256Signature('v')`, `don't match the method signature`],
  ])('%s is refused', (lines, words) => {
    expect(() => script(open(), lines)).toThrow(words)
  })
})

test('a call that gives nothing gives null', () => {
  const lines = `return [sheet.hideRows(1), CacheService.getUserCache().put('k', 'v')]`
  expect(script(open(), lines)).toEqual([null, null])
})

test('a script may ask whether this is Google', () => {
  expect(script(open(), `return typeof SpreadsheetApp.isFake`)).toBe('undefined')
  expect(() => script(open(), `return SpreadsheetApp.isReal`)).toThrow(
    'not implemented: SpreadsheetApp.isReal',
  )
})
