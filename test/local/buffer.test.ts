import { describe, expect, test } from 'vitest'
import type { HostOptions } from '../../local/options.ts'
import { open, script } from './open.ts'

const TAB = 'Feuille 1'

/** What somebody sees in A1 before the calls that follow a write there, and at the end. */
function seenAfterWriting(rest: string, options: HostOptions = {}): unknown[] {
  const host = open(options)
  const seen: unknown[] = []
  host.faults.betweenCalls((call) => {
    if (call > 4) seen.push(host.person.read(TAB, 'A1').flat()[0])
  })
  script(host, `var cell = range('A1'); cell.setValue(1); ${rest}`)
  host.faults.betweenCalls(null)
  return [...seen, host.person.read(TAB, 'A1').flat()[0]]
}

describe('18 · writes wait, and others see them at', () => {
  test.each([
    ['the end', `cell.setNote('n')`, ['', 1]],
    ['a flush', `SpreadsheetApp.flush(); cell.setNote('n')`, ['', 1, 1]],
    ['a read', `sheet.getLastRow(); cell.setNote('n')`, ['', 1, 1]],
    ['a change that is not of cells', `sheet.setFrozenRows(1); cell.setNote('n')`, ['', 1, 1]],
    ['a question', `var ui = SpreadsheetApp.getUi(); ui.alert('x'); ui.alert('y')`, ['', '', 1, 1]],
    ['nothing that finds its way', `sheet.getRange('B1'); cell.setNote('n')`, ['', '', 1]],
  ])('%s', (_, rest, seen) => {
    expect(seenAfterWriting(rest)).toEqual(seen)
  })

  test('once, where the switch says that they do not wait', () => {
    const switches = { writesWaitForFlush: false }
    expect(seenAfterWriting(`cell.setNote('n')`, { switches })).toEqual([1, 1])
  })
})

describe('18 · a run’s own reads', () => {
  test.each([
    [
      `range('A1').setNumberFormat('@'); range('A1').setValue('00123')`,
      `range('A1').getValue()`,
      '00123',
    ],
    [`range('A1:A2').setValues([[1], [2]])`, `sheet.getLastRow()`, 2],
    [`range('A1').setValue('x').setNote('n')`, `range('A1').getNote()`, 'n'],
  ])('%s, then %s', (write, read, value) => {
    expect(script(open(), `${write}; return ${read}`)).toBe(value)
  })
})

describe('18 · while they wait', () => {
  /** Somebody acts right after A1 and B2 were written; gives what the run says at its flush. */
  function meanwhile(act: (host: ReturnType<typeof open>) => void, user = {}) {
    const host = open({ user: { email: 'writer@example.com', ...user } })
    host.faults.betweenCalls((call) => {
      if (call === 7) act(host)
    })
    const told = script(
      host,
      `range('A1').setValue('run'); range('B2').setValue('run')
       try { SpreadsheetApp.flush() } catch (e) { return e.name + ': ' + e.message }
       return 'flushed'`,
    )
    return { host, told }
  }

  test('what others write elsewhere stays, and so does another part of the same cell', () => {
    const { host, told } = meanwhile((other) => {
      other.person.type(TAB, 'C3', 'other')
      other.person.setNote(TAB, 'A1', 'theirs')
    })
    expect(told).toBe('flushed')
    expect(host.person.read(TAB, 'A1:C3').flat()).toEqual([
      'run',
      '',
      '',
      '',
      'run',
      '',
      '',
      '',
      'other',
    ])
    expect(host.person.note(TAB, 'A1')).toBe('theirs')
  })

  test('the last to send wins a cell', () => {
    const { host } = meanwhile((other) => other.person.type(TAB, 'A1', 'other'))
    expect(host.person.read(TAB, 'A1')).toEqual([['run']])
  })

  test('a sheet deleted meanwhile is told at the flush', () => {
    const { told } = meanwhile((other) => {
      other.person.insertSheet('Another')
      other.person.deleteSheet(TAB)
    })
    expect(told).toBe('Exception: Sheet not found')
  })

  test('a grid that shrank meanwhile is told at the flush', () => {
    const { told } = meanwhile((other) => {
      other.person.deleteColumns(TAB, 2, 25)
    })
    expect(told).toContain('outside the dimensions')
  })

  test('a protection put meanwhile is told at the flush', () => {
    const { told, host } = meanwhile(
      (other) => {
        const area = { top: 1, left: 1, bottom: 1, right: 1 }
        other.book.sheetByName(TAB)?.protections.push({
          id: 1,
          area,
          description: '',
          warningOnly: false,
          editors: [],
        })
      },
      { role: 'editor' },
    )
    expect(told).toContain('Exception: You are trying to edit a protected cell')
    expect(host.person.read(TAB, 'A1:B2').flat()).toEqual(['', '', '', 'run'])
  })

  test('a refusal nobody flushed for ends the run', () => {
    const host = open()
    host.faults.betweenCalls((call) => {
      if (call === 5) host.person.deleteColumns(TAB, 1, 25)
    })
    const lines = `range('B1').setValue(1); sheet.getSheetId()`
    expect(() => script(host, lines)).toThrow('outside the dimensions')
  })
})

test('18 · two runs that take turns do not see what the other has not sent', () => {
  const host = open()
  const names = `var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet()`
  const one = host.begin(
    'evaluate',
    `${names}; sheet.getRange('A1').setValue('one'); sheet.getSheetId(); SpreadsheetApp.flush()`,
  )
  const two = host.begin(
    'evaluate',
    `${names}; sheet.getRange('A2').setValue('two')
     var seen = sheet.getRange('A1').getValue(); SpreadsheetApp.flush()
     return [seen, sheet.getRange('A1').getValue()]`,
  )
  one.step(4)
  two.step(6)
  expect(host.person.read(TAB, 'A1:A2')).toEqual([[''], ['two']])
  one.finish()
  expect(two.finish()).toEqual(['', 'one'])
  expect(host.person.read(TAB, 'A1:A2')).toEqual([['one'], ['two']])
})

test.each([
  [false, 'one'],
  [true, ''],
])('18 · a run stopped while it paused loses what it had not sent: %j', (killLosesWrites, left) => {
  const host = open({ switches: { killLosesWrites } })
  const lines = `var sheet = SpreadsheetApp.getActiveSheet()
    sheet.getRange('A1').setValue('one'); sheet.getSheetId()`
  const run = host.begin('evaluate', lines)
  run.step(3)
  expect(host.person.read(TAB, 'A1')).toEqual([['']])
  run.stop()
  expect(host.person.read(TAB, 'A1')).toEqual([[left]])
})

describe('18 · a killed run', () => {
  test.each([
    [false, 1],
    [true, ''],
  ])('loses what it had not sent: %j', (killLosesWrites, left) => {
    const host = open({ switches: { killLosesWrites } })
    host.faults.killAt(7)
    const lines = `range('A1').setValue(1); range('A2').setValue(2); sheet.getName()`
    expect(() => script(host, lines)).toThrow('killed')
    expect(host.person.read(TAB, 'A1')).toEqual([[left]])
  })

  test('keeps what it had sent, whatever the switch', () => {
    const host = open({ switches: { killLosesWrites: true } })
    host.faults.killAt(6)
    const lines = `range('A1').setValue(1); SpreadsheetApp.flush(); sheet.getName()`
    expect(() => script(host, lines)).toThrow('killed')
    expect(host.person.read(TAB, 'A1')).toEqual([[1]])
  })
})

test.each([
  [
    'reads, then writes',
    `range('A1').getValue(); range('A1').setValue(1); range('A2').setValue(2)`,
    0,
  ],
  [
    'a read after a write',
    `range('A1').setValue(1); range('A1').getValue(); range('A2').getValue()`,
    1,
  ],
  [
    'one line after another',
    `for (var i = 1; i < 5; i++) sheet.getRange(i, 1).setValue(sheet.getLastRow())`,
    3,
  ],
  [
    'a read after a flush',
    `range('A1').setValue(1); SpreadsheetApp.flush(); range('A1').getValue()`,
    0,
  ],
])('18 · %s: the alternations are counted', (_, lines, count) => {
  const host = open()
  script(host, lines)
  expect(host.alternations()).toBe(count)
  host.resetCalls()
  expect(host.alternations()).toBe(0)
})

describe('9 · a value that breaks a strict validation', () => {
  const lines = (rest: string) => `
    range('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'])
      .setAllowInvalid(false).build())
    var told = []
    function attempt(name, act) { try { act() } catch (e) { told.push(name + ': ' + e.message) } }
    attempt('write', function () { range('A1').setValue('c') })
    ${rest}
    return told`
  const sentence =
    'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: a, b.'

  test.each([
    [false, `attempt('flush', function () { SpreadsheetApp.flush() })`, 'write'],
    [true, `attempt('flush', function () { SpreadsheetApp.flush() })`, 'flush'],
    [true, `attempt('read', function () { range('B1').getValue() })`, 'read'],
  ])('is refused later %j: %s', (validationThrownAtFlush, rest, where) => {
    const host = open({ switches: { validationThrownAtFlush } })
    expect(script(host, lines(rest))).toEqual([`${where}: ${sentence}`])
    expect(host.person.read(TAB, 'A1')).toEqual([['']])
  })

  test('ends the run when nothing flushes', () => {
    const host = open({ switches: { validationThrownAtFlush: true } })
    expect(() => script(host, lines(''))).toThrow('violates the data validation rules')
  })
})
