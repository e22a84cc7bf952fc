import { describe, expect, test } from 'vitest'
import { open } from './open.ts'
import { heard, show, withPage } from './withPage.ts'

describe('22 · calls are asynchronous', () => {
  test('a handler hears after the page went on, and time has passed', () => {
    const host = withPage()
    const before = host.now()
    const told: unknown[] = []
    host.page.run.withSuccessHandler((value) => told.push(value)).echo?.(1)
    told.push('went on')
    host.page.settle()
    expect(told).toEqual(['went on', 1])
    expect(host.now() - before).toBeGreaterThanOrEqual(500)
  })

  /** Makes many calls at once, and gives the order in which the answers came. */
  function answers(seed: number, calls: number): unknown[] {
    const host = withPage()
    host.page.travel({ seed })
    const told: unknown[] = []
    for (let i = 1; i <= calls; i++) {
      host.page.run.withSuccessHandler((value) => told.push(value)).echo?.(i)
    }
    host.page.settle()
    return told
  }

  test('answers come in an order of their own, the same from the same seed', () => {
    const inOrder = [1, 2, 3, 4, 5, 6, 7, 8]
    const first = answers(1, 8)
    expect(first).not.toEqual(inOrder)
    expect([...first].sort()).toEqual(inOrder)
    expect(answers(1, 8)).toEqual(first)
    expect(answers(2, 8)).not.toEqual(first)
  })

  test('ten at most are under way; the others wait', () => {
    const host = withPage()
    const told: unknown[] = []
    for (let i = 0; i < 13; i++) {
      host.page.run.withSuccessHandler((value) => told.push(value)).echo?.(i)
    }
    expect(host.page.pending()).toEqual({ under: 10, waiting: 3 })
    host.page.settle()
    expect(told).toHaveLength(13)
  })

  test('calls made by a handler are answered too, and the user object comes along', () => {
    const host = withPage()
    const told: unknown[] = []
    const { run } = host.page
    run
      .withUserObject('button')
      .withSuccessHandler((value, button) => {
        told.push(value, button)
        run.withSuccessHandler((last) => told.push(last)).echo?.('second')
      })
      .echo?.('first')
    host.page.settle()
    expect(told).toEqual(['first', 'button', 'second'])
  })

  test('a failure handler hears a message and nothing of the script', () => {
    const host = withPage()
    const errors: Error[] = []
    host.page.run.withFailureHandler((error) => errors.push(error as Error)).fail?.('mine')
    host.page.settle()
    const [error] = errors
    expect(error?.message).toBe('TypeError: mine')
    expect(error?.stack).toBe('ScriptError: TypeError: mine')
  })

  test('a failure nobody listens to goes to the console', () => {
    const host = withPage()
    host.page.run.fail?.('mine')
    host.page.settle()
    expect(host.page.console).toEqual(['Uncaught ScriptError: TypeError: mine'])
  })

  test('a killed run is told in the words of the time limit', () => {
    const host = withPage()
    expect(heard(host, 'give', 'for (;;) Utilities.sleep(60000)')).toEqual([
      'failure',
      'ScriptError: Exceeded maximum execution time',
    ])
  })

  test('each call is a run of its own', () => {
    const host = withPage()
    expect([heard(host, 'count'), heard(host, 'count')]).toEqual([
      ['success', 1],
      ['success', 1],
    ])
  })
})

describe('23 · pages', () => {
  test('a sidebar is 300 pixels wide, whatever is asked; a dialog is as asked', () => {
    const host = withPage()
    expect(host.page.shown()).toMatchObject({ kind: 'sidebar', width: 300 })
    show(host, 'showModalDialog', `, 'T'`)
    expect(host.page.shown()).toMatchObject({ kind: 'modal', width: 500 })
  })

  test('one at a time: a page that was replaced hears no answer, its call is done all the same', () => {
    const host = withPage()
    const told: unknown[] = []
    host.page.run.withSuccessHandler(() => told.push('heard')).write?.()
    show(host, 'showSidebar', '')
    host.page.settle()
    expect(told).toEqual([])
    expect(host.run('read')).toEqual([['écrit']])
  })

  test('a closed page is shown no more', () => {
    const host = withPage()
    host.page.close()
    expect(host.page.shown()).toBeNull()
    show(host, 'showSidebar', '')
    expect(host.page.shown()).toMatchObject({ kind: 'sidebar' })
  })

  test.each([
    ['an alert', `ui.alert('x')`, false],
    ['a prompt', `ui.prompt('x')`, false],
    ['a sidebar', `ui.showSidebar(HtmlService.createHtmlOutput('x'))`, true],
    ['a dialog', `ui.showModalDialog(HtmlService.createHtmlOutput('x'), 'T')`, true],
    ['a toast', `SpreadsheetApp.getActive().toast('x')`, true],
  ])('%s keeps the lock a run holds: %s → %j', (_, shown, kept) => {
    const host = open()
    host.answers.push('x')
    const lines = `var ui = SpreadsheetApp.getUi(), lock = LockService.getDocumentLock()
      lock.tryLock(0); ${shown}; return lock.hasLock()`
    expect(host.run('evaluate', lines)).toBe(kept)
  })
})
