import { describe, expect, test } from 'vitest'
import { RunKilled } from '../../local/execution/failures.ts'
import { open, script } from './open.ts'

describe('the script’s world', () => {
  test.each(['[].at', `''.replaceAll`, 'Object.hasOwn', '[].toSorted', 'Promise.any'])(
    '%s is newer than ES2019: missing, or there by the switch',
    (name) => {
      const read = `return typeof (${name})`
      expect(script(open({ switches: { newerLanguage: false } }), read)).toBe('undefined')
      expect(script(open(), read)).toBe('function')
    },
  )

  test('the clock is the host’s', () => {
    const host = open({ now: '2026-05-01T10:00:00Z' })
    const read = `return [new Date().toISOString(), new Date(0).getTime(), new Date() instanceof Date,
      typeof Date.now(), Date.UTC(1970, 0, 2)]`
    expect(host.run('evaluate', read)).toEqual([
      '2026-05-01T10:00:00.000Z',
      0,
      true,
      'number',
      86_400_000,
    ])
    host.today('2026-06-01T00:00:00Z')
    expect(host.run('evaluate', 'return Date.now()')).toBe(Date.parse('2026-06-01T00:00:00Z'))
  })

  test('time passes by calls and by sleeping', () => {
    const host = open({ now: '2026-05-01T10:00:00Z' })
    host.run('evaluate', 'Utilities.sleep(30000)')
    expect(host.now() - Date.parse('2026-05-01T10:00:00Z')).toBe(30_005)
  })

  test('the console and the Logger write to the log', () => {
    const host = open()
    script(host, `console.error('one', 2); Logger.log('three')`)
    expect(host.log).toEqual(['one 2', 'three'])
  })

  test('a first text says where the others go, an error is told without its stack', () => {
    const host = open()
    script(
      host,
      `console.log('%s is %d%', 'one', 1, new TypeError('bad')); Logger.log(new Error('worse')); console.warn('50%')`,
    )
    expect(host.log).toEqual(['one is 1% TypeError: bad', 'Error: worse', '50%'])
  })

  test('the console tells the simulated time between two of its calls', () => {
    const host = open()
    script(
      host,
      `console.time('nap'); Utilities.sleep(2000); console.timeEnd('nap'); console.timeEnd('nap')`,
    )
    expect(host.log).toEqual([expect.stringMatching(/^nap: 20\d\dms$/)])
  })

  test.each(['secret_', 'nothing'])('%s cannot be called', (name) => {
    expect(() => open().run(name)).toThrow(`Script function not found: ${name}`)
  })

  test('a failure keeps the script’s message and name', () => {
    expect(() => open().run('evaluate', `throw new TypeError('mine')`)).toThrow(
      expect.objectContaining({ message: 'mine', scriptName: 'TypeError' }),
    )
  })
})

describe('calls', () => {
  test('19 · are counted every time, by class and method, over the runs', () => {
    const host = open()
    const lines = `var sheet = SpreadsheetApp.getActive().getActiveSheet()
      sheet.getRange('A1:B2').getValues(); sheet.getRange('C1').getValues()`
    host.run('evaluate', lines)
    expect(host.calls()).toEqual({
      'Range.getValues': 2,
      'Sheet.getRange': 2,
      'Spreadsheet.getActiveSheet': 1,
      'SpreadsheetApp.getActive': 1,
    })
    host.run('evaluate', lines)
    expect(host.calls()).toMatchObject({ 'Range.getValues': 4, 'SpreadsheetApp.getActive': 2 })
    host.resetCalls()
    expect(host.calls()).toEqual({})
  })

  test('19 · are traced as reads and writes', () => {
    const host = open()
    script(host, `var r = range('A1'); r.getValues(); r.setValue(1); SpreadsheetApp.flush()`)
    expect(host.trace().map((call) => [call.method, call.sheet, call.kind])).toEqual([
      ['SpreadsheetApp.getActiveSpreadsheet', null, 'other'],
      ['Spreadsheet.getActiveSheet', null, 'other'],
      ['Sheet.getRange', 'Feuille 1', 'other'],
      ['Range.getValues', 'Feuille 1', 'read'],
      ['Range.setValue', 'Feuille 1', 'write'],
      ['SpreadsheetApp.flush', null, 'other'],
    ])
  })
})

describe('40 · faults', () => {
  // Calls 1 and 2 find the sheet; 3 and 4 write A1; 5 and 6 write A2.
  const lines = `range('A1').setValue(1); range('A2').setValue(2)`

  test.each([
    ['before', [[1], ['']]],
    ['after', [[1], [2]]],
  ] as const)('a call that throws %s applying', (when, left) => {
    const host = open()
    host.faults.throwAt(6, { when })
    expect(() => script(host, lines)).toThrow('Service Spreadsheets timed out')
    expect(host.person.read('Feuille 1', 'A1:A2')).toEqual(left)
    expect(() => script(host, lines)).not.toThrow()
  })

  test('a script may catch a fault and go on', () => {
    const host = open()
    host.faults.throwAt(4, { message: 'Empty response' })
    const tried = `try { range('A1').setValue(1) } catch (e) { range('A2').setValue(e.message) }`
    script(host, tried)
    expect(host.person.read('Feuille 1', 'A1:A2')).toEqual([[''], ['Empty response']])
  })

  test('a killed run does nothing more, whatever it catches', () => {
    const host = open()
    host.faults.killAt(4, { when: 'after' })
    const stubborn = `try { range('A1').setValue(1) } catch (e) {}
      try { range('A2').setValue(2) } catch (e) {}
      return 'survived'`
    expect(() => script(host, stubborn)).toThrow(RunKilled)
    expect(host.person.read('Feuille 1', 'A1:A2')).toEqual([[1], ['']])
  })

  test('17 · six simulated minutes kill a run', () => {
    const host = open()
    const long = `try { for (var i = 0; i < 13; i++) Utilities.sleep(30000) } catch (e) {}
      range('A1').setValue('late')`
    expect(() => script(host, long)).toThrow(RunKilled)
    expect(host.person.read('Feuille 1', 'A1')).toEqual([['']])
  })

  test('a killed run gives its lock back', () => {
    const host = open()
    host.faults.killAt(5)
    const locked = `LockService.getDocumentLock().tryLock(0); sheet.getName()`
    expect(() => script(host, locked)).toThrow(RunKilled)
    expect(script(host, `return LockService.getDocumentLock().tryLock(0)`)).toBe(true)
  })

  test('a person acts between two calls', () => {
    const host = open()
    host.faults.betweenCalls((call) => {
      if (call === 4) host.person.type('Feuille 1', 'A1', 'meanwhile')
    })
    expect(script(host, `return range('A1').getValue()`)).toBe('meanwhile')
  })

  test('another run may take place between two calls', () => {
    const host = open()
    const seen: unknown[] = []
    host.faults.betweenCalls((call) => {
      if (call === 5) seen.push(script(host, `return LockService.getDocumentLock().tryLock(0)`))
    })
    script(host, `LockService.getDocumentLock().tryLock(0); sheet.getName(); sheet.getName()`)
    expect(seen).toEqual([false])
  })
})
