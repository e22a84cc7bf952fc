import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openHost } from '../../../local/host.ts'
import type { HostOptions } from '../../../local/options.ts'
import { open, script } from '../open.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A host over one file of script. */
function over(code: string, options: HostOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
  folders.push(folder)
  writeFileSync(join(folder, 'Code.js'), code)
  return openHost({ folder, user: { locale: 'en' }, ...options })
}

describe('11 · every run has a world of its own', () => {
  test.each([
    ['a variable', 'var n = 0; function f() { n += 1; return n }'],
    ['a property of a built-in', `function f() { Array.n = (Array.n || 0) + 1; return Array.n }`],
    ['a name given to nothing', `function f() { n = typeof n === 'undefined' ? 1 : 2; return n }`],
  ])('%s is forgotten', (_, code) => {
    const host = over(code)
    expect([host.run('f'), host.run('f')]).toEqual([1, 1])
  })
})

describe('12 · what Apps Script lacks', () => {
  test.each([
    ...['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'setImmediate'],
    ...['queueMicrotask', 'ReadableStream', 'WritableStream', 'TransformStream'],
    ...['TextEncoder', 'TextDecoder', 'fetch', 'Headers', 'Request', 'Response', 'FormData'],
    ...['File', 'Blob', 'URL', 'URLSearchParams', 'DOMException', 'AbortController', 'Event'],
    ...['EventTarget', 'MessageChannel', 'BroadcastChannel', 'WebSocket', 'XMLHttpRequest'],
    ...['atob', 'btoa', 'crypto', 'SubtleCrypto', 'Crypto', 'CryptoKey', 'performance'],
    ...['window', 'document', 'navigator', 'location', 'localStorage', 'alert', 'self', 'global'],
    ...['process', 'Buffer', 'require', 'module', 'exports', '__dirname', '__filename'],
    ...['structuredClone', 'globalThis', 'BigInt', 'WeakRef', 'FinalizationRegistry'],
    ...['AggregateError', 'SharedArrayBuffer', 'Atomics', 'Iterator'],
  ])('%s is not defined', (name) => {
    expect(script(open(), `return typeof ${name}`)).toBe('undefined')
  })

  test('nor is it reached through the global object', () => {
    const reach = `return typeof (function () { return this })().process`
    expect(script(open(), reach)).toBe('undefined')
  })

  test.each([
    'Intl',
    'WebAssembly',
    'JSON',
    'Promise',
    'Map',
    'Symbol',
    'Proxy',
    'Reflect',
    'console',
  ])('%s is there', (name) => {
    expect(script(open(), `return typeof ${name}`)).not.toBe('undefined')
  })

  test('promises end within the run', () => {
    const code = `var told = []
      async function f() { await null; told.push('later'); return told }
      function g() { f(); told.push('now'); return told }`
    expect(over(code).run('f')).toEqual(['later'])
    expect(over(code).run('g')).toEqual(['now', 'later'])
  })
})

describe('13 · only one script is loaded, of ES2019 or a little more', () => {
  test.each([
    ['a module', `import x from 'y'`],
    ['an export', `export function f() {}`],
    ['a class field', `class A { n = 1 }`],
    ['a static field', `class A { static n = 1 }`],
    ['a private name', `class A { #n() {} }`],
    ['a static block', `class A { static { f() } }`],
    ['await at the top', `await f()`],
    ['a mistake', `function (`],
  ])('%s is refused before anything runs, with its file and line', (_, code) => {
    const host = over(`function f() { return 1 }\n${code}`)
    expect(() => host.run('f')).toThrow(/ParseError: .*\(2:\d+\) file: Code\.js/)
    expect(host.calls()).toEqual({})
  })

  test.each([
    ['optional chaining', `var a = this.b?.c`],
    ['a default for nothing', `var a = this.b ?? 1`],
    ['an assignment of a default', `var a; a ??= 1`],
    ['a separated number', `var a = 1_000`],
    ['a big integer', `var a = 1n`],
  ])('%s is read or refused, by the switch', (_, code) => {
    const file = `function f() { return 1 }\n${code}`
    expect(over(file).run('f')).toBe(1)
    const strict = over(file, { switches: { newerLanguage: false } })
    expect(() => strict.run('f')).toThrow(/ParseError: .*\(2:\d+\) file: Code\.js/)
  })

  test.each([`var { a, ...b } = {}`, `async function* g() {}`, `try {} catch {}`, '/(?<a>x)/su'])(
    '%s is read',
    (code) => {
      expect(over(`function f() { return 1 }\n${code}`).run('f')).toBe(1)
    },
  )
})

describe('14 · what may be run by its name', () => {
  const code = `
    function plain() { return 'ran' }
    function secret_() { return 'ran' }
    var assigned = function () { return 'ran' }
    const arrow = () => 'ran'
    var Menu = { open: function () { return this === Menu && 'ran' }, close_: function () {} }
    class Panel { static show() { return 'ran' } }
    if (true) { function inner() { return 'ran' } }`

  test.each([
    ['plain', false, true],
    ['Menu.open', false, true],
    ['Panel.show', false, true],
    ['assigned', false, false],
    ['arrow', false, false],
    ['assigned', true, true],
    ['arrow', true, true],
    ['secret_', true, false],
    ['Menu.close_', true, false],
    ['inner', false, false],
    ['nothing', true, false],
    ['toString', false, false],
    ['SpreadsheetApp', true, false],
    ['plain()', true, false],
  ])('%s, variables being functions %j: %j', (name, variablesAreFunctions, runs) => {
    const host = over(code, { switches: { variablesAreFunctions } })
    if (runs) expect(host.run(name)).toBe('ran')
    else expect(() => host.run(name)).toThrow(`Script function not found: ${name}`)
  })
})
