import { describe, expect, test } from 'vitest'
import type { LocalHost } from '../../../local/host.ts'
import { open, script } from '../open.ts'

const TAB = 'Feuille 1'

/** Lets a co-editor act before a call of the lines, once the sheet and its id are known. */
function meanwhile(act: (host: LocalHost) => void, lines: string): unknown {
  const host = open()
  host.faults.betweenCalls((call) => {
    if (call === 4) act(host)
  })
  return script(
    host,
    `var id = sheet.getSheetId()
     try { ${lines} } catch (e) { return e.name + ': ' + e.message }`,
  )
}

describe('25 · between two calls a co-editor', () => {
  test.each<[string, (host: LocalHost) => void, string, unknown]>([
    [
      'renames: the id leads to the same sheet',
      (host) => host.person.renameSheet(TAB, 'Other'),
      `return [sheet.getName(), book.getSheetById(id).getName(), book.getSheetByName('${TAB}')]`,
      ['Other', 'Other', null],
    ],
    [
      'moves: the id stays, the place does not',
      (host) => {
        host.person.insertSheet('Other', 0)
      },
      `return [sheet.getIndex(), sheet.getSheetId() === id]`,
      [2, true],
    ],
    [
      'deletes: the sheet is not found',
      (host) => {
        host.person.insertSheet('Other')
        host.person.deleteSheet(TAB)
      },
      `return sheet.getName()`,
      'Exception: Sheet not found',
    ],
    [
      'deletes: nobody has its id',
      (host) => {
        host.person.insertSheet('Other')
        host.person.deleteSheet(TAB)
      },
      `return [book.getSheetById(id), book.getSheets().length]`,
      [null, 1],
    ],
    [
      'inserts a row: a range is coordinates, not cells',
      (host) => {
        host.person.type(TAB, 'A1', 'first')
        host.person.insertRows(TAB, 1)
      },
      `return [sheet.getRange('A1').getValue(), sheet.getRange('A2').getValue()]`,
      ['', 'first'],
    ],
    [
      'takes a name: it is refused to the script',
      (host) => host.person.insertSheet('New'),
      `book.insertSheet('New')`,
      'Exception: A sheet with the name "New" already exists. Please enter another name.',
    ],
  ])('%s', (_, act, lines, told) => {
    expect(meanwhile(act, lines)).toEqual(told)
  })

  test('deletes the sheet in the middle of a range’s life: its next call says so', () => {
    const host = open()
    host.faults.betweenCalls((call) => {
      if (call !== 4) return
      host.person.insertSheet('Other')
      host.person.deleteSheet(TAB)
    })
    expect(() => script(host, `range('A1').setValue(1)`)).toThrow('Sheet not found')
  })
})
