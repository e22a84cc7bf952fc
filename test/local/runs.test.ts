import { describe, expect, test } from 'vitest'
import { RunKilled } from '../../local/execution/failures.ts'
import type { LocalHost } from '../../local/host.ts'
import { open, script } from './open.ts'

const NAMES = `var book = SpreadsheetApp.getActiveSpreadsheet()
  var sheet = book.getActiveSheet()
  function range(a1) { return sheet.getRange(a1) }
  `

/** Begins lines of Apps Script, with the names `script` gives them. */
function begin(host: LocalHost, lines: string) {
  return host.begin('evaluate', NAMES + lines)
}

/** What a script may meet: values it changes, dates, chance, refusals, builders, stores, a lock. */
const VARIED = `
  var seen = [Date.now(), Math.random(), Math.random()]
  range('A1:B2').setValues([[1, 'two'], [new Date(Date.UTC(2026, 4, 1)), true]])
  var values = range('A1:B2').getValues()
  seen.push(values[1][0] instanceof Date, values.length)
  values[0][0] = 99; values[1][0].setTime(0); values.length = 1
  seen.push(range('A1:B2').getValues())
  try { range('Z0') } catch (error) { seen.push(error.name, error.message) }
  try { range('A1:B1').setValues([[1]]) } catch (error) { seen.push(error instanceof Error) }
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'])
  rule.setAllowInvalid(true).setHelpText('help')
  range('C1').setDataValidation(rule.build())
  seen.push(range('C1').getDataValidation().getHelpText())
  var properties = PropertiesService.getDocumentProperties().setProperty('n', '1')
  var all = properties.getProperties(); all.n = 'changed'
  seen.push(properties.getProperties().n, Utilities.getUuid())
  var lock = LockService.getDocumentLock()
  seen.push(lock.tryLock(0), lock.hasLock())
  var page = HtmlService.createHtmlOutput('a'); page.append('b').setTitle('c')
  SpreadsheetApp.getUi().showSidebar(page)
  var ui = SpreadsheetApp.getUi()
  ui.createMenu('Menu').addItem('One', 'one').addSubMenu(ui.createMenu('Sub').addItem('Two', 'two')).addToUi()
  book.insertSheet('Added'); book.toast('done'); console.log('said', page.getContent())
  Utilities.sleep(1500)
  seen.push(sheet === book.getActiveSheet(), new Date().toISOString(), page.getContent())
  return seen`

/** All that a run leaves behind it. */
function left(host: LocalHost) {
  const { toasts, dialogs, log } = host
  return { saved: host.save(), calls: host.calls(), trace: host.trace(), toasts, dialogs, log }
}

describe('a run that pauses', () => {
  const straight = open()
  const value = straight.begin('evaluate', NAMES + VARIED).finish()
  const calls = straight.trace().length

  test('does nothing before it is stepped', () => {
    const host = open()
    const run = begin(host, `range('A1').setValue(1)`)
    expect([run.state, run.calls, host.trace().length]).toEqual(['paused', 0, 0])
    expect(host.person.read('Feuille 1', 'A1')).toEqual([['']])
  })

  test('gives and leaves what an ordinary run does', () => {
    const host = open()
    const [, , , ...ordinary] = host.run('evaluate', NAMES + VARIED) as unknown[]
    const [, , , ...paused] = value as unknown[]
    expect(paused).toEqual(ordinary)
    expect(left(straight)).toEqual(left(host))
    expect(straight.menus()).toEqual(host.menus())
  })

  test.each([1, 2, 3, 7])('and the same by %i calls at a time', (stride) => {
    const host = open()
    const run = begin(host, VARIED)
    let steps = 0
    while (run.step(stride) === 'paused') steps += 1
    expect(run.finish()).toEqual(value)
    expect([run.calls, steps]).toEqual([calls, Math.ceil(calls / stride) - 1])
    expect(left(host)).toEqual(left(straight))
    expect(host.menus()).toEqual(straight.menus())
  })

  test('remembers what it read, and reads anew what it had not', () => {
    const host = open()
    host.person.type('Feuille 1', 'A1', 'first')
    const run = begin(host, `return [range('A1').getValue(), range('A1').getValue()]`)
    run.step(4)
    host.person.type('Feuille 1', 'A1', 'second')
    expect(run.finish()).toEqual(['first', 'second'])
  })

  test('has no effect from its finally blocks', () => {
    const host = open({ switches: { writesWaitForFlush: false } })
    const tidy = `try { range('A1').setValue(1); range('A2').setValue(2) } catch (error) {
      range('A3').setValue('caught') } finally { range('A4').setValue(4) }`
    const run = begin(host, tidy)
    run.step(5)
    expect(host.person.read('Feuille 1', 'A1:A4')).toEqual([[1], [''], [''], ['']])
    run.finish()
    expect(host.person.read('Feuille 1', 'A1:A4')).toEqual([[1], [2], [''], [4]])
  })

  test('fails with the script’s own error, however often it is asked', () => {
    const run = begin(open(), `sheet.getName(); throw new TypeError('mine')`)
    run.step(2)
    expect(run.step(9)).toBe('failed')
    for (const _ of [1, 2]) expect(() => run.finish()).toThrow('mine')
  })

  test('keeps the lock while it is paused, and gives it back at its end', () => {
    const host = open()
    const run = begin(host, `LockService.getDocumentLock().tryLock(0); sheet.getName()`)
    run.step(4)
    const free = `return LockService.getDocumentLock().tryLock(0)`
    expect(script(host, free)).toBe(false)
    run.finish()
    expect(script(host, free)).toBe(true)
  })

  test('stopped by its user, leaves what it wrote and lets the lock go', () => {
    const host = open()
    const run = begin(
      host,
      `LockService.getDocumentLock().tryLock(0); range('A1').setValue(1); range('A2').setValue(2)`,
    )
    run.step(6)
    run.stop()
    expect([run.state, run.step()]).toEqual(['killed', 'killed'])
    expect(() => run.finish()).toThrow(RunKilled)
    expect(host.person.read('Feuille 1', 'A1:A2')).toEqual([[1], ['']])
    expect(script(host, `return LockService.getDocumentLock().tryLock(0)`)).toBe(true)
  })

  test('cannot be stepped from within itself', () => {
    const host = open()
    const run = begin(host, `sheet.getName()`)
    host.faults.betweenCalls(() => run.step())
    expect(() => run.finish()).toThrow('evaluate is under way')
  })

  test('is begun by anybody, under any mode', () => {
    const host = open()
    const viewer = host.beginAs(
      { user: { role: 'viewer' } },
      'evaluate',
      `${NAMES}range('A1').setValue(1)`,
    )
    const limited = host.beginAs({ mode: 'NONE' }, 'evaluate', NAMES)
    expect(() => viewer.finish()).toThrow('protected')
    expect(() => limited.finish()).toThrow('permission')
    expect(host.user.role).toBe('owner')
  })
})

describe('a question', () => {
  const asks = `LockService.getDocumentLock().tryLock(0)
    var ui = SpreadsheetApp.getUi()
    var button = ui.alert('Delete?', 'For good.', ui.ButtonSet.YES_NO)
    var name = ui.prompt('Name', 'Which?', ui.ButtonSet.OK_CANCEL)
    return [button.toString(), name.getSelectedButton().name(), name.getResponseText(),
      LockService.getDocumentLock().hasLock()]`

  test('holds a run until a person answers', () => {
    const host = open()
    const run = begin(host, asks)
    expect(run.step(Number.POSITIVE_INFINITY)).toBe('asking')
    const first = { kind: 'alert', title: 'Delete?', text: 'For good.', buttons: ['YES', 'NO'] }
    expect(run.question).toEqual(first)
    run.answer({ button: 'NO' })
    expect([run.state, run.question]).toEqual(['paused', null])
    expect(run.step(Number.POSITIVE_INFINITY)).toBe('asking')
    expect(run.question).toMatchObject({ kind: 'prompt', buttons: ['OK', 'CANCEL'] })
    run.answer({ button: 'OK', text: 'Pat' })
    expect(run.finish()).toEqual(['NO', 'OK', 'Pat', false])
    expect(host.dialogs.map(({ kind, title }) => [kind, title])).toEqual([
      ['alert', 'Delete?'],
      ['prompt', 'Name'],
    ])
    expect(host.calls()).toMatchObject({ 'Ui.alert': 1, 'Ui.prompt': 1 })
  })

  test('lets others work meanwhile, and take the lock', () => {
    const host = open()
    const run = begin(host, asks)
    run.step(Number.POSITIVE_INFINITY)
    const other = begin(
      host,
      `var got = LockService.getDocumentLock().tryLock(0)
      range('A1').setValue(1); return got`,
    )
    other.step(5)
    run.answer('YES')
    run.step(Number.POSITIVE_INFINITY)
    run.answer('Pat')
    expect(run.finish()).toEqual(['YES', 'OK', 'Pat', false])
    expect(other.finish()).toBe(true)
    expect(host.person.read('Feuille 1', 'A1')).toEqual([[1]])
  })

  test('takes the answers prepared, and asks once they are spent', () => {
    const host = open()
    host.answers.push('YES')
    const run = begin(host, asks)
    expect(() => run.finish()).toThrow('no answer was prepared for: Name Which?')
    expect(run.state).toBe('asking')
    run.answer('Pat')
    expect(run.finish()).toEqual(['YES', 'OK', 'Pat', false])
  })

  test('with a single OK holds a run too, but not one to be finished', () => {
    const notice = `SpreadsheetApp.getUi().alert('Done'); range('A1').setValue(1)`
    const host = open()
    host.answers.push('YES')
    const run = begin(host, notice)
    expect(run.step(Number.POSITIVE_INFINITY)).toBe('asking')
    expect(run.question?.buttons).toEqual(['OK'])
    expect(begin(host, notice).finish()).toBe(undefined)
    expect(host.answers).toEqual(['YES'])
  })

  test('can be closed, but not answered by a button it does not offer', () => {
    const run = begin(open(), asks)
    expect(() => run.answer('YES')).toThrow('asks nothing')
    run.step(Number.POSITIVE_INFINITY)
    expect(() => run.answer({ button: 'CANCEL' })).toThrow(
      'no such button: CANCEL; there are YES, NO',
    )
    run.answer({ button: 'CLOSE' })
    run.step(Number.POSITIVE_INFINITY)
    run.answer({ button: 'CANCEL' })
    expect(run.finish()).toEqual(['CLOSE', 'CANCEL', '', false])
  })

  test('takes none of the run’s own time', () => {
    const host = open()
    const run = begin(
      host,
      `SpreadsheetApp.getUi().alert('Done'); var late = Date.now(); sheet.getSheetId()
        return [late, Date.now()]`,
    )
    run.step(Number.POSITIVE_INFINITY)
    host.today('2026-03-10T12:00:00Z')
    const [late, later] = run.finish() as [number, number]
    expect(new Date(late).toISOString()).toBe('2026-03-10T12:00:00.005Z')
    expect(later - late).toBe(2)
  })
})
