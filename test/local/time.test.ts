import { describe, expect, test } from 'vitest'
import { RunKilled } from '../../local/execution/failures.ts'
import type { LocalHost } from '../../local/host.ts'
import { open, script } from './open.ts'

/** The simulated milliseconds lines of script take; finding the sheet is left out. */
function cost(lines: string): number {
  const host = open()
  const taken = (text: string) => {
    const before = host.now()
    script(host, text)
    return Math.round(host.now() - before)
  }
  return taken(lines) - taken('')
}

describe('17 · a call costs what it was seen to cost', () => {
  test.each([
    ['sheet.getSheetId()', 2],
    ['sheet.getName()', 150],
    ['book.getActiveSheet()', 8],
    ['PropertiesService.getDocumentProperties().getProperties()', 35],
    ['PropertiesService.getDocumentProperties().setProperty("a", "b")', 67],
    ['CacheService.getDocumentCache().put("a", "b")', 98],
    ['CacheService.getDocumentCache().get("a")', 8],
    ['Utilities.sleep(1234)', 1239],
    // Ten thousand setters, seventy seconds; one setter of ten thousand values, one.
    ['for (var i = 0; i < 100; i++) range("A1").setBackground("#ffffff")', 1200],
    [
      'range("A1:Z100").setBackgrounds(Array(100).fill(Array(26).fill("#ffffff")))',
      5 + 7 + 2600 * 0.1,
    ],
    ['range("A1:Z1000").getValues()', 5 + 100 + 26_000 * 0.0085],
    ['range("A1:Z1000").setValue(1)', 5 + 7 + 26_000 * 0.0001],
    ['range("A1:Z100").setValues(Array(100).fill(Array(26).fill(1)))', 5 + 7 + 2600 * 0.036],
    ['SpreadsheetApp.flush()', 5],
  ])('%s', (lines, milliseconds) => {
    expect(cost(lines)).toBe(Math.round(milliseconds))
  })

  test('and reading after each writing costs far more than all the readings, then all the writings', () => {
    const read = (n: number) => `range('A${n}').getValue();`
    const write = (n: number) => `range('B${n}').setValue(1);`
    const rows = Array.from({ length: 20 }, (_, n) => n + 1)
    const alternated = cost(rows.map((n) => read(n) + write(n)).join(''))
    const apart = cost([...rows.map(read), ...rows.map(write)].join(''))
    expect(alternated - apart).toBe(19 * 100)
  })
})

describe('17 · a run is ended by the clock', () => {
  const long = (seconds: number) =>
    `try { for (var i = 0; i < ${seconds}; i++) Utilities.sleep(1000) } catch (error) { }
     SpreadsheetApp.getActiveSheet().getRange('A1').setValue('late'); return 'in time'`

  const runs = {
    'run from the menu': [(host: LocalHost, code: string) => host.run('evaluate', code), 360],
    'begun from the menu': [
      (host: LocalHost, code: string) => host.begin('evaluate', code).finish(),
      360,
    ],
    'a simple trigger': [
      (host: LocalHost, code: string) => host.runAs('LIMITED', 'evaluate', code),
      30,
    ],
    'a simple trigger, stepped': [
      (host: LocalHost, code: string) => {
        const run = host.beginAs({ mode: 'LIMITED' }, 'evaluate', code)
        while (run.step(7) === 'paused') host.today('2026-03-12')
        return run.finish()
      },
      30,
    ],
  } as const

  test.each(Object.entries(runs))('%s', (_, [run, seconds]) => {
    const host = open()
    expect(run(host, long(seconds - 2))).toBe('in time')
    host.person.erase('Feuille 1', 'A1')
    expect(() => run(host, long(seconds))).toThrow(RunKilled)
    expect(host.person.read('Feuille 1', 'A1')).toEqual([['']])
  })

  test('a function in a cell', () => {
    const host = open()
    const spin = (seconds: number) =>
      `for (var i = 0; i < ${seconds}; i++) Utilities.sleep(1000); return 'in time'`
    expect(host.runAs('CUSTOM_FUNCTION', 'evaluate', spin(28))).toBe('in time')
    expect(() => host.runAs('CUSTOM_FUNCTION', 'evaluate', spin(30))).toThrow(RunKilled)
  })

  test('but not by the time others take between its calls', () => {
    const host = open()
    host.faults.betweenCalls((call) => {
      if (call === 2) host.today('2026-03-11')
    })
    expect(script(host, `sheet.getName(); return 'in time'`)).toBe('in time')
  })
})
