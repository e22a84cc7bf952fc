import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

const TAB = 'Feuille 1'

describe('sorting', () => {
  test('whole contents travel, validation stays, blanks go last', () => {
    const host = open()
    host.person.paste(TAB, 'A1', [
      ['b', 2],
      ['', 3],
      ['a', 1],
    ])
    host.person.setNote(TAB, 'A3', 'note of a')
    host.person.setBackground(TAB, 'A1', '#ff0000')
    script(
      host,
      `range('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build())
       range('A1:B3').sort({ column: 1, ascending: true })`,
    )
    const read = `return [range('A1:B3').getValues(), range('A1:A3').getNotes(),
      range('A1:A3').getBackgrounds(),
      range('A1:A3').getDataValidations().map(function (row) { return row[0] !== null })]`
    expect(script(host, read)).toEqual([
      [
        ['a', 1],
        ['b', 2],
        ['', 3],
      ],
      [['note of a'], [''], ['']],
      [['#ffffff'], ['#ff0000'], ['#ffffff']],
      [true, false, false],
    ])
  })

  test.each([
    [{ column: 1, ascending: false }, ['b', 'a', 2, 1, '']],
    [1, [1, 2, 'a', 'b', '']],
  ])('by %j: numbers before texts, blanks last', (spec, sorted) => {
    const host = open()
    host.person.paste(TAB, 'A1', [['b'], [2], [''], ['a'], [1]])
    script(host, `range('A1:A5').sort(${JSON.stringify(spec)})`)
    expect(host.person.read(TAB, 'A1:A5').flat()).toEqual(sorted)
  })

  test('merged cells refuse it', () => {
    const lines = `range('A1:B1').merge(); range('A1:B3').sort(1)`
    expect(() => script(open(), lines)).toThrow('merged cells')
  })
})

describe('validation', () => {
  const strict = (rule: string) =>
    `range('A1').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build())`

  test.each([
    [`requireValueInList(['a', 'b'])`, `'a'`, null],
    [
      `requireValueInList(['a', 'b'])`,
      `'c'`,
      'violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
    ],
    [`requireValueInList(['a']).setHelpText('Choose.')`, `'c'`, 'set on this cell. Choose.'],
    [`requireCheckbox()`, `true`, null],
    [`requireCheckbox()`, `'x'`, 'cell A1 violates'],
    [`requireNumberBetween(1, 5)`, `6`, 'cell A1 violates'],
    [`requireNumberBetween(1, 5)`, `5`, null],
    [`requireDate()`, `'soon'`, 'cell A1 violates'],
    [`requireDate()`, `new Date()`, null],
    [`requireValueInList(['a'])`, `''`, null],
  ])('%s receives %s', (rule, value, message) => {
    const host = open()
    script(host, strict(rule))
    const write = () => script(host, `range('A1').setValue(${value})`)
    if (message === null) expect(write).not.toThrow()
    else expect(write).toThrow(message)
  })

  test('a rule that allows anything refuses nothing, and reads back', () => {
    const host = open()
    script(
      host,
      `range('A1:A9').setDataValidation(SpreadsheetApp.newDataValidation()
         .requireValueInRange(range('D1:D3'), true).setAllowInvalid(true).setHelpText('Help').build())
       range('A1').setValue('anything')`,
    )
    const read = `var rules = range('A1:A10').getDataValidations(); var rule = rules[0][0]
      return [String(rule.getCriteriaType()), rule.getCriteriaValues()[0].getA1Notation(),
        rule.getCriteriaValues()[1], rule.getAllowInvalid(), rule.getHelpText(), rules[9][0]]`
    const told = ['VALUE_IN_RANGE', 'D1:D3', true, true, 'Help', null]
    expect(script(host, read)).toEqual(told)
  })
})

describe('10 · protection', () => {
  const protect = (change: string) => `range('A1:A3').protect().setDescription('ours')${change}`
  const editor = { email: 'editor@example.com', role: 'editor' } as const

  test.each([
    ['new, nobody is kept out', '', editor, true],
    ['editors removed', '.removeEditors([])', editor, false],
    ['warning only', '.removeEditors([]).setWarningOnly(true)', editor, true],
    ['listed', `.addEditor('editor@example.com')`, editor, true],
    ['the owner', '.removeEditors([])', { role: 'owner' } as const, true],
    ['a viewer', '.setWarningOnly(true)', { role: 'viewer' } as const, false],
  ])('%s', (_, change, user, allowed) => {
    const host = open()
    script(host, protect(change))
    host.switchUser({ ...user, locale: 'en' })
    const write = () => script(host, `range('A2').setValue('x')`)
    expect(script(host, `return range('A2').canEdit()`)).toBe(allowed)
    if (allowed) expect(write).not.toThrow()
    else expect(write).toThrow('You are trying to edit a protected cell or object.')
  })

  test('outside the protected cells anybody writes', () => {
    const host = open()
    script(host, protect('.removeEditors([])'))
    host.switchUser(editor)
    expect(() => script(host, `range('B2').setValue('x')`)).not.toThrow()
  })

  test('a viewer may not change anything of the workbook', () => {
    const host = open({ user: { role: 'viewer', locale: 'en' } })
    for (const lines of [
      `book.insertSheet('x')`,
      `sheet.setName('x')`,
      `sheet.insertRowsAfter(1, 1)`,
      `range('A:A').addDeveloperMetadata('x')`,
      `sheet.hideColumns(1)`,
    ]) {
      expect(() => script(host, lines), lines).toThrow('protected cell or object')
    }
  })

  test('a sheet has one protection, ranges have many', () => {
    const lines = `sheet.protect(); sheet.protect(); range('A1').protect(); range('A1').protect()
      var type = SpreadsheetApp.ProtectionType
      return [sheet.getProtections(type.SHEET).length, sheet.getProtections(type.RANGE).length]`
    expect(script(open(), lines)).toEqual([1, 2])
  })
})

describe('column groups', () => {
  test('fold, hide and tell their depth', () => {
    const lines = `range('C:F').shiftColumnGroupDepth(1).collapseGroups()
      var group = sheet.getColumnGroup(4, 1)
      return [group.getRange().getA1Notation(), group.isCollapsed(), sheet.isColumnHiddenByUser(5),
        sheet.isColumnHiddenByUser(7), sheet.getColumnGroupDepth(3), sheet.getColumnGroupDepth(2)]`
    expect(script(open(), lines)).toEqual(['C:F', true, true, false, 1, 0])
  })

  test('unfold shows the columns, and a removed group is no more', () => {
    const host = open()
    script(host, `range('C:F').shiftColumnGroupDepth(1).collapseGroups()`)
    script(host, `sheet.getColumnGroup(3, 1).expand()`)
    expect(script(host, `return sheet.isColumnHiddenByUser(5)`)).toBe(false)
    script(host, `sheet.getColumnGroup(3, 1).remove()`)
    expect(script(host, `return sheet.getColumnGroupDepth(3)`)).toBe(0)
    expect(() => script(host, `sheet.getColumnGroup(3, 1)`)).toThrow('does not exist')
  })

  test('neighbours of one depth make one group', () => {
    const lines = `range('C:D').shiftColumnGroupDepth(1); range('E:F').shiftColumnGroupDepth(1)
      return sheet.getColumnGroup(6, 1).getRange().getA1Notation()`
    expect(script(open(), lines)).toBe('C:F')
  })
})

describe('31 · sheets', () => {
  test('a new sheet is active, at the place asked, 1000 by 26', () => {
    const lines = `var made = book.insertSheet('New', 0)
      return [book.getActiveSheet().getName(), made.getIndex(), made.getMaxRows(), made.getMaxColumns()]`
    expect(script(open(), lines)).toEqual(['New', 1, 1000, 26])
  })

  test('an id survives renames and moves', () => {
    const host = open()
    const id = script(host, `return book.insertSheet('New').getSheetId()`)
    host.person.renameSheet('New', 'Other')
    host.person.moveSheet('Other', 0)
    expect(script(host, `return book.getSheetById(${id}).getName()`)).toBe('Other')
  })

  test.each([
    ['en', 'Copy of Feuille 1'],
    ['fr', 'Copie de Feuille 1'],
  ])('a copy is named in the language of the person: %s', (locale, name) => {
    const host = open({ user: { locale } })
    expect(script(host, `return sheet.copyTo(book).getName()`)).toBe(name)
  })
})
