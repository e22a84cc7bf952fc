import { describe, expect, test } from 'vitest'
import { RunKilled } from '../../local/execution/failures.ts'
import { open, script } from './open.ts'

/** Writes three cells, each in its own try; tells what was caught. */
const STUBBORN = `var caught = []
  for (var row = 1; row < 4; row++) {
    try { range('A' + row).setValue(row) } catch (error) { caught.push([row, error.name, error.message]) }
  }
  return caught`

const TIMED_OUT =
  'Service Spreadsheets timed out while accessing document with id local-spreadsheet-1.'

describe('40 · a call fails where it was planned to', () => {
  test.each([
    ['the n-th call', 6, 'before', [2, [[1], [''], [3]]]],
    ['the n-th call, once applied', 6, 'after', [2, [[1], [2], [3]]]],
    ['the first of a method', { method: 'Range.setValue' }, 'before', [1, [[''], [2], [3]]]],
    ['the n-th of a method', { method: 'Range.setValue', nth: 3 }, 'before', [3, [[1], [2], ['']]]],
    [
      'the n-th of a method, once applied',
      { method: 'Range.setValue', nth: 3 },
      'after',
      [3, [[1], [2], [3]]],
    ],
  ] as const)('%s', (_, at, when, [row, left]) => {
    const host = open()
    host.faults.throwAt(at, { when })
    expect(script(host, STUBBORN)).toEqual([[row, 'Exception', TIMED_OUT]])
    expect(host.person.read('Feuille 1', 'A1:A3')).toEqual(left)
    host.faults.throwAt(at, { when })
    const begun = host.begin(
      'evaluate',
      `var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet()
      function range(a1) { return sheet.getRange(a1) }
      ${STUBBORN}`,
    )
    while (begun.step() === 'paused') host.person.read('Feuille 1', 'A1')
    expect(begun.finish()).toEqual([[row, 'Exception', TIMED_OUT]])
  })

  test.each([
    ['failedAccess', /^Service Spreadsheets failed while/, /^Le service Spreadsheets n’a pas pu/],
    ['serviceError', /^Service error: Spreadsheets$/, /^Erreur de service/],
    ['serviceTimedOut', /^Service timed out: Spreadsheets$/, /^Délai d’attente/],
    ['unavailable', /^Service unavailable: Spreadsheets$/, /^Service indisponible/],
    [
      'serverError',
      /^We're sorry, a server error occurred\. Please wait/,
      /^Une erreur est survenue/,
    ],
    ['storageDeadline', /Error code DEADLINE_EXCEEDED\.$/, /Code d’erreur DEADLINE_EXCEEDED\.$/],
    ['emptyResponse', /^Empty response$/, /^Réponse vierge$/],
    ['internalError', /^Internal error$/, /^Erreur interne$/],
  ] as const)('with Google’s words: %s', (transient, english, french) => {
    for (const [locale, words] of [
      ['en', english],
      ['fr', french],
    ] as const) {
      const host = open({ user: { locale } })
      host.faults.throwAt({ method: 'Range.getValues' }, { transient })
      expect(() => script(host, `range('A1').getValues()`)).toThrow(words)
    }
  })

  test('again and again, as long as it was planned', () => {
    const host = open()
    const retry = `for (var tries = 1; ; tries++) {
      try { range('A1').setValue(tries); return tries } catch (error) { Utilities.sleep(1000 * tries) } }`
    for (const nth of [1, 2, 3]) host.faults.throwAt({ method: 'Range.setValue', nth })
    expect(script(host, retry)).toBe(4)
    expect(script(host, retry)).toBe(1)
  })
})

describe('40 · a run dies where it was planned to', () => {
  const moments = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((call) =>
    (['before', 'after'] as const).map((when) => ({ call, when })),
  )

  test.each(moments)('$when call $call, run or stepped', ({ call, when }) => {
    const applied = when === 'after' ? call : call - 1
    const left = [4, 6, 8].map((write, row) => [applied >= write ? row + 1 : ''])
    const straight = open()
    straight.faults.killAt(call, { when })
    expect(() => script(straight, STUBBORN)).toThrow(RunKilled)
    expect(straight.person.read('Feuille 1', 'A1:A3')).toEqual(left)
    const stepped = open()
    stepped.faults.killAt(call, { when })
    const run = stepped.begin(
      'evaluate',
      `var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getActiveSheet()
       function range(a1) { return sheet.getRange(a1) }
       ${STUBBORN}`,
    )
    while (run.step(3) === 'paused') stepped.faults.betweenCalls(null)
    expect(run.state).toBe('killed')
    expect(stepped.person.read('Feuille 1', 'A1:A3')).toEqual(left)
  })

  test('or at a method', () => {
    const host = open()
    host.faults.killAt({ method: 'Range.setValue', nth: 2 }, { when: 'after' })
    expect(() => script(host, STUBBORN)).toThrow(RunKilled)
    expect(host.person.read('Feuille 1', 'A1:A3')).toEqual([[1], [2], ['']])
  })
})
