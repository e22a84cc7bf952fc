import { describe, expect, test } from 'vitest'
import { sent } from '../../local/bridge/sent.ts'
import { heard, withPage } from './withPage.ts'

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
