import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { a1Name } from '../../local/store/area.ts'
import { open, script } from './open.ts'

const TAB = 'Feuille 1'

/** Everything that can stand on column C, told in one line. */
const DRESS = `
  range('C1').setValue('name').setNote('note')
  range('C2:C9').setNumberFormat('@').setBackground('#ff0000')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build())
  range('C:C').addDeveloperMetadata('column', 'C')
  sheet.setColumnWidth(3, 222)
  sheet.hideColumns(3)
  range('C:C').protect().setDescription('ours')
  range('C1:D1').merge()
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=LEN($A2)*LEN(C2)=0').setBackground('#00ff00')
    .setRanges([range('C2:C9')]).build()])
  range('C:D').shiftColumnGroupDepth(1)
  range('A1:E9').createFilter()`

const PORTRAIT = `
  var found = sheet.createDeveloperMetadataFinder().withKey('column').find()
  if (found.length === 0) return 'gone'
  var column = found[0].getLocation().getColumn().getColumn()
  var cell = sheet.getRange(2, column)
  var rules = sheet.getConditionalFormatRules()
  return [
    column,
    sheet.getRange(1, column).getValue(), sheet.getRange(1, column).getNote(),
    cell.getNumberFormat(), cell.getBackground(), cell.getDataValidation() !== null,
    sheet.getColumnWidth(column), sheet.isColumnHiddenByUser(column),
    sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getColumn(),
    range('A1:J1').getMergedRanges()[0].getA1Notation(),
    rules[0].getRanges()[0].getA1Notation(), rules[0].getBooleanCondition().getCriteriaValues()[0],
    sheet.getColumnGroup(column, 1).getRange().getA1Notation(),
    sheet.getFilter().getRange().getA1Notation(),
  ]`

describe('36 · everything on a column follows', () => {
  const portrait = (column: number, merge: string, tint: string, group: string, filter: string) => {
    const [areas, formula] = tint.split(' ')
    const dress = ['name', 'note', '@', '#ff0000', true, 222, true]
    return [column, ...dress, column, merge, areas, formula, group, filter]
  }
  test.each([
    ['nothing', '', portrait(3, 'C1:D1', 'C2:C9 =LEN($A2)*LEN(C2)=0', 'C:D', 'A1:E9')],
    [
      'a column inserted before',
      'sheet.insertColumnsBefore(2, 1)',
      portrait(4, 'D1:E1', 'D2:D9 =LEN($A2)*LEN(D2)=0', 'D:E', 'A1:F9'),
    ],
    [
      'two columns deleted before',
      'sheet.deleteColumns(1, 2)',
      portrait(1, 'A1:B1', 'A2:A9 =LEN(#REF!)*LEN(A2)=0', 'A:B', 'A1:C9'),
    ],
    [
      'a row inserted above',
      'sheet.insertRowsAfter(4, 2)',
      portrait(3, 'C1:D1', 'C2:C11 =LEN($A2)*LEN(C2)=0', 'C:D', 'A1:E11'),
    ],
    [
      'C and D moved to the front',
      `sheet.moveColumns(range('C:D'), 1)`,
      portrait(1, 'A1:B1', 'A2:A9 =LEN($C2)*LEN(A2)=0', 'A:B', 'A1:E9'),
    ],
  ])('%s', (_, edit, expected) => {
    const host = open()
    script(host, DRESS)
    script(host, edit)
    expect(script(host, PORTRAIT)).toEqual(expected)
  })
})

test('a deleted column takes its metadata, protection and tint with it', () => {
  const host = open()
  script(host, DRESS)
  script(host, 'sheet.deleteColumn(3)')
  expect(script(host, PORTRAIT)).toBe('gone')
  const left = `return [sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, sheet.getConditionalFormatRules().length]`
  expect(script(host, left)).toEqual([0, 0])
})

test('a tint over several columns is torn apart by a move, cell by cell', () => {
  const host = open()
  host.person.addRule(TAB, 'B2:D9', '=LEN(B2)=0', '#00ff00')
  host.person.moveColumns(TAB, 3, 1, 7)
  const [rule] = host.book.sheetByName(TAB)?.conditionalRules ?? []
  expect(rule?.areas).toEqual([
    { top: 2, bottom: 9, left: 2, right: 3 },
    { top: 2, bottom: 9, left: 6, right: 6 },
  ])
})

test.each([
  ['insertRowsAfter(2, 1)', 3, '@'],
  ['insertRowsBefore(2, 1)', 2, '@'],
  ['insertRowsAfter(1, 1)', 2, '0.###############'],
])('%s: the new row is dressed like its neighbour', (edit, row, format) => {
  const host = open()
  script(host, `range('A2').setNumberFormat('@').setValue('x').setNote('n')`)
  script(host, `sheet.${edit}`)
  const read = `var c = sheet.getRange(${row}, 1); return [c.getNumberFormat(), c.getValue(), c.getNote()]`
  expect(script(host, read)).toEqual([format, '', ''])
})

test.each([
  ['insertRowsBefore(1, 1)', 2],
  ['insertRowsAfter(1, 1)', 1],
  ['deleteRow(1)', 0],
  ['deleteRow(5)', 1],
])('frozen rows after %s', (edit, frozen) => {
  const host = open()
  script(host, `sheet.setFrozenRows(1); sheet.${edit}`)
  expect(script(host, `return sheet.getFrozenRows()`)).toBe(frozen)
})

test('a list taken from a range follows its range', () => {
  const host = open()
  script(
    host,
    `var lists = book.insertSheet('Lists', 1)
     sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation()
       .requireValueInRange(lists.getRange('B2:B9'), true).build())`,
  )
  host.person.insertColumns('Lists', 1)
  host.person.insertRows('Lists', 4, 3)
  const read = `return book.getSheets()[0].getRange('A1').getDataValidation().getCriteriaValues()[0].getA1Notation()`
  expect(script(host, read)).toBe('C2:C12')
})

test.each([
  ['deleteRow(2)', '=LEN($A2)*LEN(B2)=0', 'B2:B8'],
  ['deleteRow(5)', '=LEN($A2)*LEN(B2)=0', 'B2:B8'],
  ['insertRowsBefore(2, 1)', '=LEN($A3)*LEN(B3)=0', 'B3:B10'],
  [`moveRows(range('9:9'), 2)`, '=LEN($A2)*LEN(B2)=0', 'B2:B9'],
  ['deleteColumn(1)', '=LEN(#REF!)*LEN(A2)=0', 'A2:A9'],
])('a tint’s formula after %s', (edit, formula, area) => {
  const host = open()
  host.person.addRule(TAB, 'B2:B9', '=LEN($A2)*LEN(B2)=0', '#00ff00')
  script(host, `sheet.${edit}`)
  const read = `var rule = sheet.getConditionalFormatRules()[0]
    return [rule.getBooleanCondition().getCriteriaValues()[0], rule.getRanges()[0].getA1Notation()]`
  expect(script(host, read)).toEqual([formula, area])
})

test('the last row that is not frozen cannot be deleted', () => {
  const lines = `sheet.setFrozenRows(1); sheet.deleteRows(2, 999)`
  expect(() => script(open(), lines)).toThrow('non-frozen rows')
})

type Edit = readonly ['insert' | 'delete' | 'move', number, number, number]

function act(host: LocalHost, axis: 'Rows' | 'Columns', [kind, first, count, before]: Edit): void {
  if (kind === 'insert') host.person[`insert${axis}`](TAB, first, count)
  else if (kind === 'delete') host.person[`delete${axis}`](TAB, first, count)
  else host.person[`move${axis}`](TAB, first, count, before)
}

describe.each(['Rows', 'Columns'] as const)('after any edits of %s', (axis) => {
  const edit: fc.Arbitrary<Edit> = fc.tuple(
    fc.constantFrom('insert', 'delete', 'move'),
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 12 }),
  )
  const line = axis === 'Rows' ? 'ROW' : 'COLUMN'

  test('value, note, format and metadata of a line stay together', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const host = open()
        const sheet = host.book.sheetByName(TAB)
        if (!sheet) throw new Error('no sheet')
        for (let i = 1; i <= 6; i++) {
          const cell = axis === 'Rows' ? sheet.makeCell(i, 2) : sheet.makeCell(2, i)
          Object.assign(cell, { value: i, note: `note ${i}`, format: `${i}` })
          host.book.metadata.push({
            id: i,
            key: String(i),
            value: null,
            visibility: 'DOCUMENT',
            location: line,
            sheetId: sheet.id,
            line: i,
          })
        }
        for (const one of edits) act(host, axis, one)
        for (const { key, line: place } of host.book.metadata) {
          const at = place ?? 0
          const cell = axis === 'Rows' ? sheet.cell(at, 2) : sheet.cell(2, at)
          expect(cell).toMatchObject({ value: Number(key), note: `note ${key}`, format: key })
        }
        const values = sheet.map({ top: 1, left: 1, bottom: 40, right: 26 }, (cell) => cell?.value)
        const left = values.flat().filter((value) => typeof value === 'number')
        expect(left).toHaveLength(host.book.metadata.length)
      }),
      { seed: 42, numRuns: 150 },
    )
  })

  test('a tint still looks at the cell it stands on', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const host = open()
        host.person.addRule(TAB, 'C3:F6', '=LEN(C3)=0', '#00ff00')
        for (const one of edits) act(host, axis, one)
        const [rule] = host.book.sheetByName(TAB)?.conditionalRules ?? []
        if (!rule) return
        const first = rule.areas[0]
        if (!first) throw new Error('a rule without cells')
        const corner = { ...first, bottom: first.top, right: first.left }
        expect(rule.formula).toBe(`=LEN(${a1Name(corner)})=0`)
      }),
      { seed: 42, numRuns: 150 },
    )
  })
})
