import { describe, expect, test } from 'vitest'
import { sent } from '../../local/bridge/sent.ts'
import type { LocalHost } from '../../local/host.ts'
import { open } from './open.ts'

/** A host that shows a page. */
function withPage(): LocalHost {
  const host = open()
  show(host, 'showSidebar', '')
  return host
}

function show(host: LocalHost, how: string, title: string): void {
  const page = `HtmlService.createHtmlOutput('x').setWidth(500)`
  host.run('evaluate', `SpreadsheetApp.getUi().${how}(${page}${title})`)
}

/** What the handlers of one call hear. */
function heard(host: LocalHost, name: string, ...args: unknown[]): unknown[] {
  const told: unknown[] = []
  const { run } = host.page
  run
    .withSuccessHandler((value) => told.push('success', value))
    .withFailureHandler((error) => told.push('failure', String(error)))
    [name]?.(...args)
  host.page.settle()
  return told
}

describe('21 · what a page sends', () => {
  const shared = { a: 1 }
  test.each([
    [
      [1, 'a', true, null],
      [1, 'a', true, null],
    ],
    [[[1, undefined, null]], [[1, null, null]]],
    [[{ a: 1, b: undefined }], [{ a: 1 }]],
    [[undefined], [null]],
    [[Number.NaN], [null]],
    [[[shared, shared]], [[{ a: 1 }, { a: 1 }]]],
  ])('%j arrives as %j', (args, arrived) => {
    expect(sent(args)).toEqual(arrived)
  })

  const circle: Record<string, unknown> = {}
  circle.self = [circle]

  test.each<[string, unknown[], string]>([
    ['a date', [new Date(0)], 'Failed due to illegal value in property: 0'],
    ['a date in a list', [[0, 1, 2, new Date(0)]], 'Failed due to illegal value in property: 3'],
    ['a date deep inside', [{ a: { b: new Date(0) } }], 'illegal value in property: b'],
    ['a function', ['x', () => 1], 'Failed due to illegal value in property: 1'],
    ['a map', [new Map()], 'Failed due to illegal value in property: 0'],
    ['a set', [new Set()], 'Failed due to illegal value in property: 0'],
    ['a pattern', [/x/], 'Failed due to illegal value in property: 0'],
    ['a number in a box', [Object(1)], 'Failed due to illegal value in property: 0'],
    ['bytes', [new Uint8Array(2)], 'Failed due to illegal value in property: 0'],
    ['a promise', [Promise.resolve(1)], 'Failed due to illegal value in property: 0'],
    ['a big integer', [1n], 'Failed due to illegal value in property: 0'],
    ['a circle', [circle], 'Failed due to circular reference.'],
  ])('%s is refused at the call, unheard by the handlers', (_, args, message) => {
    const host = withPage()
    expect(() => heard(host, 'echo', ...args)).toThrow(message)
    expect(host.page.pending()).toEqual({ under: 0, waiting: 0 })
  })

  test('the script has a copy: what it changes the page keeps', () => {
    const given = { list: [1] }
    const host = withPage()
    expect(heard(host, 'echo', given)).toEqual(['success', { list: [1] }])
    given.list.push(2)
    expect(heard(host, 'echo', given)).toEqual(['success', { list: [1, 2] }])
  })

  const field = (name: string, type: string, value: string, more = {}) => ({
    name,
    type,
    value,
    ...more,
  })
  const form = {
    [Symbol.toStringTag]: 'HTMLFormElement',
    elements: [
      field('name', 'text', 'Camille'),
      field('tick', 'checkbox', 'yes', { checked: true }),
      field('other', 'checkbox', 'yes', { checked: false }),
      field('kind', 'select-multiple', '', { selectedOptions: [{ value: 'a' }, { value: 'b' }] }),
      field('gone', 'text', 'x', { disabled: true }),
      field('', 'text', 'nameless'),
      field('send', 'submit', 'Send'),
    ],
  }

  test('a form goes alone, as its fields by name', () => {
    expect(sent([form])).toEqual([{ name: 'Camille', tick: 'yes', kind: ['a', 'b'] }])
    expect(() => sent([form, 1])).toThrow('illegal value in property: 0')
  })
})

describe('21 · what a page gets back', () => {
  test.each([
    ['return 1.5', 1.5],
    ['return "a"', 'a'],
    ['return [1, [true, null]]', [1, [true, null]]],
    ['return { a: { b: 1 } }', { a: { b: 1 } }],
    ['return undefined', null],
    ['return [1, undefined, , 2]', [1, null, null, 2]],
    ['return new Date(0)', null],
    ['return [0, 1, new Date(0), 3]', null],
    ['return { a: { b: new Date(0) } }', null],
    ['return SpreadsheetApp.getActiveSpreadsheet()', null],
    ['return { sheet: SpreadsheetApp.getActiveSheet() }', null],
    ['return new Map([["a", 1]])', {}],
    ['return new Set([1])', {}],
    ['return /x/', {}],
    ['return new Number(3)', {}],
    ['return new String("ab")', { 0: 'a', 1: 'b' }],
    ['return new Int8Array([7, 8])', { 0: 7, 1: 8 }],
    ['return function () { return 1 }', 'function () { return 1 }'],
    ['return Promise.resolve([4])', [4]],
    ['var a = {}; a.self = a; return a', null],
  ])('%s reaches the success handler as %j', (lines, value) => {
    expect(heard(withPage(), 'give', lines)).toEqual(['success', value])
  })

  test('an unsigned array breaks the server', () => {
    expect(heard(withPage(), 'give', 'return new Uint8Array(2)')).toEqual([
      'failure',
      "ScriptError: We're sorry, a server error occurred. Please wait a bit and try again.",
    ])
  })

  test('an asynchronous function answers with the value it ends with', () => {
    expect(heard(withPage(), 'later', { a: 1 })).toEqual(['success', { a: 1 }])
  })

  test.each(['hidden_', 'toString_', 'nothing'])(
    '%s is no function of google.script.run',
    (name) => {
      expect(withPage().page.run[name]).toBeUndefined()
    },
  )
})

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
