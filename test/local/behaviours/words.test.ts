import { describe, expect, test } from 'vitest'
import { MESSAGE_CODES, wording } from '../../../local/messages.ts'
import { open, script } from '../open.ts'

/** What the script itself sees of a refusal. */
function caught(lines: string, options: Parameters<typeof open>[0] = {}): unknown {
  return script(
    open(options),
    `try { ${lines} } catch (e) {
       return { name: e.name, own: e instanceof Error && !(e instanceof TypeError), message: e.message,
         shown: String(e), stack: typeof e.stack }
     }
     return 'nothing was refused'`,
  )
}

describe('26 · a name already taken', () => {
  test.each([
    ['en', 'straight', 'A sheet with the name "X" already exists. Please enter another name.'],
    ['en', 'curly', 'A sheet with the name “X” already exists. Please enter another name.'],
    ['en', 'single', 'A sheet with the name ‘X’ already exists. Please enter another name.'],
    ['fr', 'straight', 'Une feuille nommée "X" existe déjà. Veuillez saisir un autre nom.'],
    ['fr', 'curly', 'Une feuille nommée “X” existe déjà. Veuillez saisir un autre nom.'],
  ] as const)('%s, %s quotes', (locale, quotes, message) => {
    for (const lines of [`book.insertSheet('X')`, `sheet.setName('X')`, `sheet.setName('x')`]) {
      const told = caught(`book.insertSheet('X'); ${lines}`, {
        user: { locale },
        switches: { quotes },
      })
      const name = lines.includes('x') ? message.replace('X', 'x') : message
      expect(told).toMatchObject({ name: 'Exception', message: name })
    }
  })
})

describe('27 · a refusal', () => {
  const refused = [
    `sheet.getRange(0, 1)`,
    `range('A1:B2').setValues([[1]])`,
    `range('A1').setValue({})`,
    `sheet.getRange('Nope!A1')`,
    `sheet.deleteRows(1, 1000)`,
    `book.deleteSheet(sheet)`,
    `range('A1').setBackground('no colour')`,
    `PropertiesService.getDocumentProperties().setProperty('', 'x')`,
    `CacheService.getDocumentCache().put(new Array(260).join('x'), 'x')`,
    `HtmlService.createHtmlOutputFromFile('Nope')`,
    `sheet.getColumnGroup(1, 1)`,
  ]

  test.each(refused)('is an Exception of the script’s own realm: %s', (lines) => {
    expect(caught(lines)).toMatchObject({ name: 'Exception', own: true, stack: 'string' })
  })

  test.each(refused)('is told in the language of the person: %s', (lines) => {
    const [english, french] = ['en', 'fr'].map((locale) => caught(lines, { user: { locale } }))
    expect(french).toMatchObject({ name: 'Exception' })
    expect(french).not.toMatchObject({ message: (english as { message: string }).message })
  })

  test('prints its name and its message', () => {
    expect(caught(`sheet.getRange(0, 1)`)).toMatchObject({
      shown: 'Exception: The starting row of the range is too small.',
    })
  })

  test.each(MESSAGE_CODES)(
    '%s has its sentence in both languages, with the same values',
    (code) => {
      const values = ['#1#', '#2#', '#3#']
      const [english, french] = ['en', 'fr'].map((locale) => wording(code, values, locale))
      expect(french).not.toBe(english)
      expect((french?.match(/#\d#/g) ?? []).sort()).toEqual((english?.match(/#\d#/g) ?? []).sort())
    },
  )
})

describe('43 · a name nobody provides', () => {
  test.each([
    ['Range.createPivotTable', `range('A1').createPivotTable`],
    ['Sheet.getCharts', `sheet.getCharts()`],
    ['SpreadsheetApp.newCellImage', `SpreadsheetApp.newCellImage()`],
    ['Sheet.insertSlicer', `sheet.insertSlicer()`],
    ['Range.nonsense', `range('A1').nonsense`],
    ['Spreadsheet.getViewers_', `book.getViewers_()`],
    ['SpreadsheetApp.BorderStyles', `SpreadsheetApp.BorderStyles`],
    ['ProtectionType.COLUMN', `SpreadsheetApp.ProtectionType.COLUMN`],
    ['Utilities.nope', `Utilities.nope()`],
    ['Ui.showDialog', `SpreadsheetApp.getUi().showDialog`],
  ])('%s throws, and says so', (name, lines) => {
    expect(() => script(open(), lines)).toThrow(`not implemented: ${name}`)
  })

  test('a service nobody provides is not defined', () => {
    expect(script(open(), `return typeof Gmail`)).toBe('undefined')
  })
})
