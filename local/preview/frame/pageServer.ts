// The other loopback address, where the add-on's pages live: another origin than the preview's own, so
// that a page reaches the workbook through its bridge alone, as on Google.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerJson, answerText, body, type Served, TooLarge } from '../http.ts'
import { open } from '../opening.ts'
import type { Preview } from '../preview.ts'
import type { Action, Answered } from '../protocol.ts'
import { clientScript } from './clientScript.ts'
import { framed } from './framed.ts'

/** The largest call: Google's own limit of a request. */
const CALL_LIMIT = 50 * 1024 * 1024

/** Who may frame the pages: the preview's own address, known once it listens. */
export interface PageSite {
  readonly preview: Promise<Preview>
  readonly framedBy: () => readonly string[]
}

/** Serves the add-on's pages on loopback. */
export function servePages(site: PageSite, port = 0): Promise<Served> {
  const door = {
    answer: (_: number, request: IncomingMessage, response: ServerResponse) =>
      answer(site, request, response),
    refuse: (response: ServerResponse, error: unknown) => {
      const status = error instanceof TooLarge ? 413 : 400
      if (!response.headersSent) answerText(response, status, 'Bad request')
    },
  }
  return open(door, port)
}

async function answer(
  site: PageSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, digits, what] = /^\/page\/(\d+)(?:\/(call|close|size))?$/.exec(request.url ?? '') ?? []
  if (digits === undefined) return answerText(response, 404, 'Not found')
  const id = Number(digits)
  if (what === undefined && request.method === 'GET') return showPage(site, id, response)
  if (what === undefined || request.method !== 'POST') return answerText(response, 404, 'Not found')
  const asked = JSON.parse((await body(request, CALL_LIMIT)).toString())
  answerJson(response, await done(await site.preview, id, what, asked))
}

async function showPage(site: PageSite, id: number, response: ServerResponse): Promise<void> {
  const preview = await site.preview
  const page = preview.addonPage(id)
  if (!page) return answerText(response, 404, 'Not found')
  const known = { page: id, functions: preview.functions() }
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy(site.framedBy(), preview.setting().blobWorkers),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  })
  response.end(framed(page.html, clientScript(), known))
}

/** Pages are full of scripts of their own, as on Google; nothing of theirs leaves the machine. */
function policy(framedBy: readonly string[], blobWorkers: boolean): string {
  return [
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
    `worker-src 'self'${blobWorkers ? ' blob:' : ''}`,
    "connect-src 'self' data: blob:",
    `frame-ancestors ${framedBy.join(' ')}`,
  ].join('; ')
}

function done(
  preview: Preview,
  page: number,
  what: string,
  asked: { name?: unknown; args?: unknown; width?: unknown; height?: unknown },
): Promise<Answered> {
  const action: Action =
    what === 'call'
      ? { do: 'call', page, name: String(asked.name), args: list(asked.args) }
      : what === 'close'
        ? { do: 'closePage', page }
        : { do: 'sizePage', page, ...size('width', asked.width), ...size('height', asked.height) }
  return preview.act(action)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function size(side: 'width' | 'height', value: unknown): { width?: number; height?: number } {
  return typeof value === 'number' && value > 0 ? { [side]: value } : {}
}
