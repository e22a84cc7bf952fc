import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { opened, type Window } from './opened.ts'

const TYPE = JSON.stringify({
  do: 'type',
  sheet: 0,
  cells: [{ row: 0, column: 0, text: 'intrus' }],
})

/** A request as some other program sends it: its own headers, the path as it is. */
function raw(
  { served }: Window,
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: served.port, method, path, headers },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

describe('only a window of this machine drives the preview', () => {
  test.each([
    ['another name bent to loopback', { host: 'example.com' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['a page of elsewhere', { origin: 'https://example.com' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without origin', { origin: 'null' }],
    ['nobody says who', {}],
    ['a form of elsewhere', { 'sec-fetch-site': 'cross-site' }],
  ])('%s is turned away', async (_, headers) => {
    const window = await opened()
    const host = `127.0.0.1:${window.served.port}`
    expect(await raw(window, 'POST', '/act', { host, ...headers }, TYPE)).toBe(403)
    expect(await window.cell(0, 0)).toBeUndefined()
  })

  test('the state is not told under another name', async () => {
    const window = await opened()
    expect(await raw(window, 'GET', '/state', { host: 'example.com' })).toBe(403)
  })

  test('localhost is as good as its number', async () => {
    const window = await opened()
    const name = `localhost:${window.served.port}`
    const headers = { host: name, origin: `http://${name}` }
    expect(await raw(window, 'POST', '/act', headers, TYPE)).toBe(200)
    expect(await window.cell(0, 0)).toMatchObject({ text: 'intrus' })
  })
})

describe('the page is served, and nothing else', () => {
  test('with a policy that lets nothing leave', async () => {
    const window = await opened()
    const response = await window.ask('/')
    expect(await response.text()).toContain('Aperçu')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy.match(/https?:\/\/(?!127\.0\.0\.1)/g)).toBeNull()
  })

  test.each([
    '/missing.js',
    '/../opened.ts',
    '/..%2fopened.ts',
    '/%2e%2e/scripts/Code.js',
    '/..%5cscripts%5cCode.js',
    '//etc/passwd',
    '/index.html%00.js',
    '/../page-beside/index.html',
    '/',
  ])('%s', async (path) => {
    const window = await opened()
    const host = `127.0.0.1:${window.served.port}`
    expect(await raw(window, 'GET', path, { host })).toBe(path === '/' ? 200 : 404)
  })
})

describe('a request that makes no sense is refused in words', () => {
  test.each([
    ['no JSON', '{"do":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an unknown wish', '{"do":"explode"}'],
    ['cells that are none', '{"do":"type","sheet":0,"cells":"x"}'],
    ['a cell without a place', '{"do":"type","sheet":0,"cells":[{"text":"x"}]}'],
    ['a text that is none', '{"do":"type","sheet":0,"cells":[{"row":0,"column":0,"text":{}}]}'],
    [
      'lines that are none',
      '{"do":"lines","sheet":0,"axis":"rows","change":"insert","first":"a","count":1}',
    ],
    ['a setting that is none', '{"do":"set","setting":null}'],
  ])('%s', async (_, body) => {
    const window = await opened()
    const before = (await window.state()).workbook
    const response = await window.ask('/act', { method: 'POST', body })
    expect(await response.json()).toEqual({ ok: false, why: expect.stringMatching(/\S/) })
    expect((await window.state()).workbook).toEqual(before)
    expect(await window.type(0, 0, 'ensuite')).toEqual({ ok: true })
  })

  test('a body without end is cut short', async () => {
    const window = await opened()
    const body = 'x'.repeat(9 * 1024 * 1024)
    const response = await window.ask('/act', { method: 'POST', body })
    expect(response.status).toBe(413)
  })
})
