import vm from 'node:vm'
import { describe, expect, test } from 'vitest'
import { clientScript } from '../../../local/preview/frame/clientScript.ts'
import { framed } from '../../../local/preview/frame/framed.ts'

/** What a frame's `google.script` offers. */
interface Google {
  readonly script: {
    readonly run: Record<string, (...args: unknown[]) => never> & {
      withSuccessHandler(handler: (value: unknown) => void): Google['script']['run']
      withFailureHandler(handler: (error: Error) => void): Google['script']['run']
    }
    readonly host: { close(): void; setWidth(width: number): void; origin: string }
  }
}

interface Sent {
  readonly path: string
  readonly body: unknown
}

/** Runs the bridge of page 7 as a browser would, over a server that answers so. */
async function inFrame(answer: unknown): Promise<{ google: Google; sent: Sent[] }> {
  const known = { page: 7, functions: ['sum', 'hidden_'] }
  const [, script = ''] = /<script>(.*)<\/script>/s.exec(framed('<p>', clientScript(), known)) ?? []
  const sent: Sent[] = []
  const fetch = async (path: string, init: { body: string }) => {
    sent.push({ path, body: JSON.parse(init.body) })
    if (answer === null) throw new TypeError('Failed to fetch')
    return { json: async () => answer }
  }
  const frame = { fetch, location: { origin: 'http://127.0.0.1:7' } }
  vm.runInNewContext(script, frame)
  return { google: (frame as unknown as { google: Google }).google, sent }
}

describe('google.script in a frame', () => {
  test('a call goes to the page’s own address, and its value comes back', async () => {
    const { google, sent } = await inFrame({ ok: true, value: 5 })
    const value = await new Promise((resolve) => {
      google.script.run.withSuccessHandler(resolve).sum?.(2, { and: 3 })
    })
    expect(value).toBe(5)
    expect(sent).toEqual([{ path: '/page/7/call', body: { name: 'sum', args: [2, { and: 3 }] } }])
  })

  test.each([
    ['of the script', { ok: false, why: 'Error: Rien ne va' }, 'Error: Rien ne va'],
    ['of the line', null, 'NetworkError: Connection failure due to HTTP 0'],
  ])('a failure %s reaches its handler', async (_, answer, message) => {
    const { google } = await inFrame(answer)
    const error = await new Promise<Error>((resolve) => {
      google.script.run.withFailureHandler(resolve).sum?.(2, 3)
    })
    expect([error.name, error.message]).toEqual(['ScriptError', message])
  })

  test('what may not travel is refused at once; private functions are not there', async () => {
    const { google, sent } = await inFrame({ ok: true })
    expect(() => google.script.run.sum?.(new Date(0))).toThrow('illegal value in property: 0')
    expect(google.script.run.hidden_).toBeUndefined()
    expect(sent).toEqual([])
  })

  test('a page closes itself, and asks for another size', async () => {
    const { google, sent } = await inFrame({ ok: true })
    google.script.host.setWidth(480)
    google.script.host.close()
    expect(sent).toEqual([
      { path: '/page/7/size', body: { width: 480 } },
      { path: '/page/7/close', body: {} },
    ])
    expect(google.script.host.origin).toBe('http://127.0.0.1:7')
  })
})

test.each([
  ['<p>seul</p>', '', '<p>seul</p>'],
  [
    '<!DOCTYPE html><html><head><title>T</title>',
    '<!DOCTYPE html><html><head>',
    '<title>T</title>',
  ],
  [
    '<!doctype html>\n<!-- x -->\n<html lang="fr">\n<body>',
    '<!doctype html>\n<!-- x -->\n<html lang="fr">\n',
    '<body>',
  ],
  ['<HTML><HEAD class="a"><base>', '<HTML><HEAD class="a">', '<base>'],
  ['<header>haut</header>', '', '<header>haut</header>'],
])('the bridge stands first in %j', (html, before, after) => {
  expect(framed(html, 'BRIDGE', {})).toBe(
    `${before}<script>const previewFrame = {};\nBRIDGE</script>${after}`,
  )
})

test('what is told, and the bridge itself, cannot end their script', () => {
  const page = framed('', "'</script>'", { title: '</script><b>' })
  expect(page.match(/<\/script/g)).toHaveLength(1)
})
