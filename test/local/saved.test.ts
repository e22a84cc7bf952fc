import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { open, script } from './open.ts'

const FURNISHED = `
  var lists = book.insertSheet('Lists', 1)
  lists.getRange('A1:A2').setValues([['a'], ['b']])
  sheet.activate()
  sheet.setTabColor('#3366cc').setFrozenRows(1); sheet.setFrozenColumns(1)
  sheet.setColumnWidth(2, 210)
  range('A1:D1').setValues([['Id', 'Name', 'Kind', 'Date']]).setFontWeight('bold').setBackground('#ddeeff')
  range('A2:D2').setValues([['S1', 'Till', 'a', '2026-02-01']])
  range('B1').setNote('What it is called')
  range('C2:C50').setDataValidation(SpreadsheetApp.newDataValidation()
    .requireValueInRange(lists.getRange('A1:A2'), true).build())
  range('B2:B50').setDataValidation(SpreadsheetApp.newDataValidation().requireDateAfter(new Date(0)).build())
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=(LEN($A2)>0)*(LEN(B2)=0)').setBackground('#ffcccc')
    .setRanges([range('B2:B50')]).build()])
  range('D:D').shiftColumnGroupDepth(1).collapseGroups()
  range('A1:D50').createFilter()
  range('A1').protect().setDescription('ours').setWarningOnly(true)
  range('B:B').addDeveloperMetadata('column', 'name')
  range('G1:H1').merge()
  PropertiesService.getDocumentProperties().setProperty('k', 'v')
  lists.hideSheet()`

test('a saved state survives JSON, and opens again the same', () => {
  const host = open()
  script(host, FURNISHED)
  const saved = JSON.parse(JSON.stringify(host.save()))
  const other = open()
  other.load(saved)
  expect(other.save()).toEqual(host.save())
  other.person.insertRows('Lists', 1)
  const read = `return range('C2').getDataValidation().getCriteriaValues()[0].getA1Notation()`
  expect(script(other, read)).toBe('A2:A3')
  expect(script(host, read)).toBe('A1:A2')
})

test('the workbooks a script made are saved too, and found again by their ids', () => {
  const host = open()
  const id = script(
    host,
    `var other = SpreadsheetApp.create('Archive')
     other.getActiveSheet().getRange('B2').setValue(42)
     return other.getId()`,
  ) as string
  const later = open()
  later.load(JSON.parse(JSON.stringify(host.save())))
  const read = `var other = SpreadsheetApp.openById('${id}')
    return [other.getName(), other.getActiveSheet().getRange('B2').getValue()]`
  expect(script(later, read)).toEqual(['Archive', 42])
  expect(script(later, `return SpreadsheetApp.create('Next').getId()`)).not.toBe(id)
})

test('a state saved before there were other workbooks still opens', () => {
  const { others: _, ...old } = open().save()
  const later = open()
  script(later, `SpreadsheetApp.create('Archive')`)
  later.load(old)
  expect(later.save().others).toEqual([])
})

test('the .xlsx holds the dress, the lists, the tints and the groups', async () => {
  const host = open()
  script(host, FURNISHED)
  const file = await readXlsx(await host.toXlsx(), { readStyles: true })
  const [main, lists] = file.sheets
  expect(main).toMatchObject({
    name: 'Feuille 1',
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: 'A1:D2' },
    view: { tabColor: { rgb: '3366cc' } },
    dataValidations: [
      { type: 'date', operator: 'greaterThan', range: 'B2:B50', formula1: '25569' },
      { type: 'list', range: 'C2:C50', formula1: `'Lists'!$A$1:$A$2` },
    ],
    conditionalRules: [
      { type: 'expression', range: 'B2:B50', formula: '(LEN($A2)>0)*(LEN(B2)=0)' },
    ],
    merges: [{ startRow: 0, endRow: 0, startCol: 6, endCol: 7 }],
  })
  expect(main?.rows[1]?.slice(0, 4)).toEqual(['S1', 'Till', 'a', new Date('2026-02-01T00:00:00Z')])
  expect(main?.columns?.[1]?.width).toBe(30)
  expect(main?.columns?.[3]).toMatchObject({ outlineLevel: 1, hidden: true })
  expect(main?.cells?.get('0,1')?.comment?.text).toBe('What it is called')
  expect(main?.cells?.get('0,0')?.style?.font?.bold).toBe(true)
  expect(lists?.hidden).toBe(true)
})

test('the .xlsx holds borders, underlined words, locks and legal names', async () => {
  const host = open()
  script(
    host,
    `range('A1').setBorder(true, false, false, false, false, false, '#ff0000', SpreadsheetApp.BorderStyle.DASHED)
     var bold = SpreadsheetApp.newTextStyle().setBold(true).build()
     range('A2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('un mot gras').setTextStyle(7, 11, bold).build())
     range('A3').setValue('=1+1')
     range('B1:B2').protect().removeEditors(['editor@example.com'])
     book.insertSheet('A very long name: with more than thirty-one signs')
     book.insertSheet('History')`,
  )
  const file = await readXlsx(await host.toXlsx(), { readStyles: true })
  expect(file.sheets.map(({ name }) => name)).toEqual([
    'Feuille 1',
    'A very long name- with more tha',
    'History (CRM)',
  ])
  const [main] = file.sheets
  expect(main?.cells?.get('0,0')?.style?.border?.top).toMatchObject({ style: 'dashed' })
  expect(
    main?.cells?.get('1,0')?.richText?.map(({ text, font }) => [text, font?.bold === true]),
  ).toEqual([
    ['un mot ', false],
    ['gras', true],
  ])
  expect(main?.protection?.sheet).toBe(true)
  expect(main?.cells?.get('0,1')?.style?.protection?.locked).not.toBe(false)
  expect(main?.cells?.get('0,0')?.style?.protection?.locked).toBe(false)
})
