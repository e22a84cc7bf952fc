import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

describe('the dress of a range', () => {
  test.each([
    ['Background', `'#abc'`, '#aabbcc', '#ffffff'],
    ['Background', `'RebeccaPurple'`, '#663399', '#ffffff'],
    ['FontColor', `'red'`, '#ff0000', '#000000'],
    ['FontFamily', `'Roboto'`, 'Roboto', 'Arial'],
    ['FontLine', `'underline'`, 'underline', 'none'],
    ['FontSize', '14', 14, 10],
    ['FontStyle', `'italic'`, 'italic', 'normal'],
    ['FontWeight', `'bold'`, 'bold', 'normal'],
    ['HorizontalAlignment', `'center'`, 'center', 'general'],
    ['VerticalAlignment', `'top'`, 'top', 'bottom'],
    ['NumberFormat', `'0.00%'`, '0.00%', '0.###############'],
    ['Wrap', 'false', false, true],
  ])('%s %s', (word, value, read, plain) => {
    const lines = `var cells = range('A1:B1'); range('A1').set${word}(${value})
      return [range('A1').get${word}(), range('B1').get${word}()]`
    expect(script(open(), lines)).toEqual([read, plain])
  })

  test.each([
    [
      `range('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP); return String(range('A1').getWrapStrategy())`,
      'CLIP',
    ],
    [`return String(range('A1').getWrapStrategies()[0][0])`, 'OVERFLOW'],
    [`range('A1').setTextRotation(45); return range('A1').getTextRotation().getDegrees()`, 45],
    [`range('A1').setVerticalText(true); return range('A1').getTextRotation().isVertical()`, true],
    [
      `range('A1').setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT); return String(range('A1').getTextDirection())`,
      'RIGHT_TO_LEFT',
    ],
    [`return range('A1').getTextDirection()`, null],
    [`range('A1').setBackgroundRGB(255, 0, 128); return range('A1').getBackground()`, '#ff0080'],
    [
      `range('A1').setBackground('red').setBackground(null); return range('A1').getBackground()`,
      '#ffffff',
    ],
    [
      `range('A1:B1').setFontLines([['line-through', null]]); return range('A1:B1').getFontLines()[0]`,
      ['line-through', 'none'],
    ],
  ])('%s', (lines, expected) => {
    expect(script(open(), lines)).toEqual(expected)
  })

  test('a matrix of another shape is refused', () => {
    expect(() => script(open(), `range('A1:B1').setFontSizes([[1], [2]])`)).toThrow(
      'The data has 2 but the range has 1.',
    )
  })

  test('borders are kept with the cells they surround', () => {
    const host = open()
    script(
      host,
      `range('B2:C3').setBorder(true, true, true, true, false, false, 'red', SpreadsheetApp.BorderStyle.DASHED)
       range('B2').setBorder(null, false, null, null, null, null)`,
    )
    const cells = host.book.sheets[0]?.map({ top: 2, left: 2, bottom: 3, right: 3 }, (cell) =>
      Object.keys(cell?.style ?? {}).sort(),
    )
    expect(cells).toEqual([
      [['borderTop'], ['borderRight', 'borderTop']],
      [
        ['borderBottom', 'borderLeft'],
        ['borderBottom', 'borderRight'],
      ],
    ])
    expect(host.book.sheets[0]?.cell(2, 2)?.style?.borderTop).toBe('DASHED #ff0000')
  })
})

describe('colours as objects', () => {
  test.each([
    [
      `var c = SpreadsheetApp.newColor().setRgbColor('red').build(); return [String(c.getColorType()), c.asRgbColor().asHexString(), c.asRgbColor().getRed()]`,
      ['RGB', '#ff0000', 255],
    ],
    [
      `var c = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build(); return [String(c.getColorType()), String(c.asThemeColor().getThemeColorType())]`,
      ['THEME', 'ACCENT1'],
    ],
    [
      `var c = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT2).build()
      range('A1').setBackgroundObject(c); return [range('A1').getBackground(), String(range('A1').getBackgroundObject().getColorType())]`,
      ['#ea4335', 'THEME'],
    ],
    [
      `range('A1').setFontColor('blue'); return range('A1').getFontColorObject().asRgbColor().getBlue()`,
      255,
    ],
    [
      `var c = SpreadsheetApp.newColor().setRgbColor('red').build(); range('A1:B1').setFontColorObjects([[c, null]]); return range('A1:B1').getFontColors()[0]`,
      ['#ff0000', '#000000'],
    ],
  ])('%s', (lines, expected) => {
    expect(script(open(), lines)).toEqual(expected)
  })

  test('a theme’s colour has no code of its own', () => {
    const lines = `SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.TEXT).build().asRgbColor()`
    expect(() => script(open(), lines)).toThrow('Object is not of type RgbColor.')
  })
})

describe('text styles', () => {
  const style = `SpreadsheetApp.newTextStyle().setBold(true).setFontSize(18).setForegroundColor('green').build()`
  const told = `function told(s) { return [s.isBold(), s.isItalic(), s.getFontSize(), s.getForegroundColor()] }`
  test.each([
    [`return told(${style})`, [true, null, 18, '#008000']],
    [`return told(range('A1').getTextStyle())`, [false, false, 10, '#000000']],
    [
      `range('A1').setFontStyle('italic').setTextStyle(${style}); return told(range('A1').getTextStyle())`,
      [true, true, 18, '#008000'],
    ],
    [
      `range('A1').setTextStyle(${style}); return [range('A1').getFontWeight(), range('A1').getFontColor()]`,
      ['bold', '#008000'],
    ],
    [
      `range('A1').setTextStyle(${style}.copy().setUnderline(true).setStrikethrough(true).build()); return range('A1').getFontLine()`,
      'underline line-through',
    ],
  ])('%s', (lines, expected) => {
    expect(script(open(), `${told}; ${lines}`)).toEqual(expected)
  })
})

describe('rich text', () => {
  const rich = `SpreadsheetApp.newRichTextValue().setText('Hello world')
    .setTextStyle(0, 5, SpreadsheetApp.newTextStyle().setBold(true).build())
    .setLinkUrl(6, 11, 'https://example.com/').build()`
  const runs = `function runs(r) { return r.getRuns().map(function (one) {
    return [one.getText(), one.getStartIndex(), one.getTextStyle().isBold(), one.getLinkUrl()] }) }`
  test.each([
    [
      `return runs(${rich})`,
      [
        ['Hello', 0, true, null],
        [' ', 5, null, null],
        ['world', 6, null, 'https://example.com/'],
      ],
    ],
    [
      `range('A1').setRichTextValue(${rich}); return runs(range('A1').getRichTextValue())`,
      [
        ['Hello', 0, true, null],
        [' ', 5, false, null],
        ['world', 6, false, 'https://example.com/'],
      ],
    ],
    [`range('A1').setRichTextValue(${rich}); return range('A1').getValue()`, 'Hello world'],
    [
      `range('A1').setRichTextValue(${rich}).setValue('plain'); return runs(range('A1').getRichTextValue())`,
      [['plain', 0, false, null]],
    ],
    [
      `return [${rich}.getLinkUrl(), ${rich}.getLinkUrl(7, 9), ${rich}.getTextStyle(0, 3).isBold()]`,
      [null, 'https://example.com/', true],
    ],
    [`range('A1').setValue(5); return range('A1').getRichTextValue()`, null],
    [`range('A1').setFormula('=B1'); return range('A1').getRichTextValue()`, null],
    [`return range('A1').getRichTextValue().getText()`, ''],
  ])('%s', (lines, expected) => {
    expect(script(open(), `${runs}; ${lines}`)).toEqual(expected)
  })

  test('survives saving', () => {
    const host = open()
    script(host, `range('A1').setRichTextValue(${rich})`)
    const other = open()
    other.load(JSON.parse(JSON.stringify(host.save())))
    expect(script(other, `return range('A1').getRichTextValue().getRuns().length`)).toBe(3)
  })
})
