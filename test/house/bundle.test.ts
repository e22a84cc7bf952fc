import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { menuPlan } from '../../src/app/menuPlan.ts'
import { names, parsed } from './syntax.ts'

const dist = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8')
const code = dist('Code.js')

/** Google's services the product speaks. (A bare context of Node has a `console` of its own.) */
const SERVICES = [
  'HtmlService',
  'LockService',
  'PropertiesService',
  'Session',
  'SpreadsheetApp',
  'Utilities',
]

/** Names browsers and Node have, and Apps Script has not. */
const ABSENT = [
  ...['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'queueMicrotask'],
  ...['ReadableStream', 'WritableStream', 'TextEncoder', 'TextDecoder', 'structuredClone'],
  ...['fetch', 'FormData', 'File', 'Blob', 'URL', 'URLSearchParams', 'DOMException'],
  ...['atob', 'btoa', 'crypto', 'SubtleCrypto', 'window', 'document', 'navigator', 'performance'],
  ...['WeakRef', 'FinalizationRegistry', 'AggregateError'],
  ...['process', 'Buffer', 'require', 'module', 'exports', 'global', 'globalThis', 'self'],
]

/** Members whose use would ask people for more than this one file. */
const WIDER = [
  ...['openById', 'openByUrl', 'newTrigger', 'getEmail', 'getEffectiveUser', 'getActiveUser'],
  ...['getFileById', 'getFolderById', 'sendEmail', 'getOAuthToken', 'addEditor', 'addViewer'],
]

describe('the bundle', () => {
  const { free } = names(parsed(code))

  test('is one script of the language Google runs', () => {
    expect(() => parsed(code)).not.toThrow()
    expect(() => parsed('a ?? b')).toThrow()
  })

  test('a slip would be seen', () => {
    const slip = names(parsed('var f = function (x) { return g.h({ i: setTimeout(x) }) }'))
    expect([...slip.free]).toEqual(['g', 'setTimeout'])
  })

  test('leans on no name Apps Script lacks', () => {
    expect(ABSENT.filter((name) => free.has(name))).toEqual([])
  })

  test('takes from outside only the language and six services', () => {
    const language = new Set(Object.getOwnPropertyNames(runInContext('this', createContext({}))))
    const others = [...free].filter((name) => !language.has(name)).sort()
    expect(others).toEqual(SERVICES)
  })

  test('does nothing at all when it is loaded', () => {
    const touched: string[] = []
    const trap = (name: string) =>
      new Proxy(() => undefined, {
        get: (_, member) => touched.push(`${name}.${String(member)}`),
        apply: () => touched.push(`${name}()`),
      })
    const context = createContext(Object.fromEntries(SERVICES.map((name) => [name, trap(name)])))
    runInContext(code, context)
    expect(touched).toEqual([])
    expect(runInContext('typeof onOpen', context)).toBe('function')
  })
})

describe('what people can reach', () => {
  const globals = parsed(code).body.flatMap((node) =>
    node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : [],
  )

  test.each([...menuPlan.entries, ...menuPlan.more.entries])('the menu runs $runs', ({ runs }) => {
    expect(globals).toContain(runs)
  })

  test.each(['onOpen', 'onInstall', 'call'])('%s is there', (name) => {
    expect(globals).toContain(name)
  })

  test('every caption of the menu is said once, in each language', () => {
    const captions = [...menuPlan.entries, ...menuPlan.more.entries].map(({ caption }) => caption)
    for (const locale of ['fr', 'en'] as const) {
      const said = captions.map((caption) => caption[locale])
      expect(new Set(said).size).toBe(said.length)
    }
  })
})

describe('what is asked of people', () => {
  const { oauthScopes, runtimeVersion } = JSON.parse(dist('appsscript.json'))

  test('this file and a place to show pages, nothing else', () => {
    expect(runtimeVersion).toBe('V8')
    expect(oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ])
  })

  test('no call needs more', () => {
    const { members } = names(parsed(code))
    expect(WIDER.filter((name) => members.has(name))).toEqual([])
  })
})
